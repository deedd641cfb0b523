"""The style sheet of the HTML report: light and dark by the reader's own choice, narrow and wide, and on paper."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from dossier.output.marks import theme_colours

Colours = Mapping[str, str]

# What stands on what, by the names of the themes' tokens; a test holds every pair to WCAG AA in both themes.
_INKS = ("ink", "quiet", "accent", "unchecked", "supports", "partly", "does_not_support", "contradicts", "cannot_tell")
PAIRS = (
    *((ink, ground) for ink in _INKS for ground in ("ground", "pane", "chip")),
    ("limit_ink", "limit_ground"),
    *(("ink", f"highlight_{number}") for number in range(1, 9)),
)

_SHEET = """
*{box-sizing:border-box}
html{color:var(--ink);background:var(--pane);font:100%/1.7 "Noto Serif",Charter,Georgia,Cambria,serif}
body{margin:0 auto;max-width:70rem;padding:clamp(1.5rem,5vw,4rem) clamp(1rem,4vw,3rem) 6rem;overflow-wrap:break-word}
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:2em 0 .6em;text-wrap:balance;unicode-bidi:plaintext}
h1{font-size:clamp(1.5rem,4vw,2.1rem);margin:1em 0 .5em;max-width:21em}
h2{font-size:1.45rem;margin:0 0 .3em}
h3{font-size:1.05rem}
h4,h5,h6{font-size:1rem}
html[dir=rtl] :is(h2,h3){text-align:right}
p,ul,ol,blockquote,pre,table{margin:.8em 0;max-width:45rem}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.2em;
text-decoration-color:color-mix(in srgb,currentColor 40%,transparent)}
a:hover{text-decoration-color:currentColor}
nav a,table a,b>a,.comments a:first-child{text-decoration:none}
nav a:hover,table a:hover,b>a:hover,.comments a:first-child:hover{text-decoration:underline}
nav a,table a,b>a{color:inherit}
nav a:hover,table a:hover,b>a:hover{color:var(--accent)}
a:focus-visible,main:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
:target{scroll-margin-top:1rem;outline:2px solid var(--accent);outline-offset:3px;border-radius:3px}
main:target{outline:0}
.skip{position:absolute;inset-inline-start:-100vw}
.skip:focus{inset-inline-start:1rem;top:1rem;padding:.4em .8em;background:var(--chip);z-index:1}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
header p,nav,.quiet,.line,.by,table,.evidence,.comments,.limits,.single,.notes,.records{
font-family:"Noto Sans",system-ui,"Segoe UI",Roboto,"Liberation Sans",sans-serif;font-size:.875rem;line-height:1.55}
.quiet,.line,.by,header p{color:var(--quiet)}
.by{font-size:.8rem;margin-block:.3em 0}
ul,ol{padding-inline-start:1.4em}

:is(.notes,.evidence,.comments,.records) li :is(ul,ol){padding-inline-start:1.3em}
:is(.notes,.evidence,.comments,.records) li :is(ul,ol) li{border:0;padding:0;margin-block:.2em}
:is(.notes,.evidence,.comments,.records) li ul{list-style:disc}
nav h2,.comments h3{font-family:"Noto Serif",Charter,Georgia,Cambria,serif}
nav{border-block:1px solid var(--line);margin-top:2.5rem;padding-block:1.2rem}
nav h2{font-size:1.05rem}
.comments h3{margin-top:.2em}
nav ol{list-style:none;padding:0;margin:0;columns:16rem;column-gap:2.5rem;max-width:none}
nav li{break-inside:avoid;padding-block:.15em}
section{margin-top:3.5rem}
h2+.line{margin-top:0}
section section{border:0;margin:0}
blockquote{border-inline-start:3px solid var(--line);margin-inline:0;padding-inline-start:1rem}
pre{background:var(--chip);padding:.8em 1em;border-radius:6px;overflow-x:auto;white-space:pre-wrap}
code,pre{font-family:"Noto Sans Mono",ui-monospace,monospace;font-size:.88em}
hr{border:0;border-top:1px solid var(--line);width:30%;margin:1.6em 0}
table{border-collapse:collapse;width:100%;max-width:none;font-variant-numeric:tabular-nums}
th,td{text-align:start;vertical-align:top;padding-block:.5em;padding-inline:0 1.1em;border-bottom:1px solid var(--line)}
thead th{color:var(--quiet);font-weight:600;vertical-align:bottom}
tbody th,tfoot th{font-weight:400;min-width:9rem}
tr.sum>*,tr.sum .verdict,tfoot>tr>*{font-weight:600}
:is(th,td)>p{margin:0}
.set{max-width:45rem}
.set a{color:var(--accent);text-decoration:underline}
.bar{display:flex;gap:2px;height:5px;margin:1.2rem 0 1.4rem;border-radius:3px;overflow:hidden}
.bar>span{background:currentColor}
.bar>.v-unchecked{color:var(--line)}
#account table{width:auto;min-width:24rem}
td.number,th.number{text-align:end}
.scroll{overflow-x:auto}
.claim{font:500 .66em/1 "Noto Sans",system-ui,sans-serif;color:var(--quiet);vertical-align:.45em;
margin-inline-end:.3em;unicode-bidi:isolate}
.tag{font:700 .62em/1 "Noto Sans",system-ui,sans-serif;color:var(--limit_ink);background:var(--limit_ground);
vertical-align:.35em;padding:.1em .4em;border-radius:3px;margin-inline-end:.3em}
.chip{font:600 .72em/1.5 "Noto Sans",system-ui,sans-serif;background:var(--chip);border-radius:6px;padding:.1em .35em;
white-space:nowrap;unicode-bidi:isolate}
.chip a{text-decoration:none}
.chip a:hover{text-decoration:underline}
.sign{margin-inline-start:.25em}
.stale{text-decoration:line-through!important}
mark{color:var(--ink);padding:.08em 0;border-radius:2px}
mark a{color:inherit}
mark .chip a{color:var(--accent)}
mark.under{background:none!important;text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.2em}
.number-of-comment{font:700 .68em/1 "Noto Sans",system-ui,sans-serif;vertical-align:.45em;margin-inline-start:.15em}
.limits{background:var(--limit_ground);color:var(--limit_ink);border-radius:6px;padding:.6em 1em;max-width:45rem}
.limits p{margin:.4em 0}
.single{background:var(--chip);border-radius:6px;padding:.6em 1em;max-width:45rem}
.evidence,.notes,.comments ol,.comments ul,.records{list-style:none;padding:0}
.evidence>li,.notes>li,.records>li,.comments li{border-inline-start:3px solid var(--edge,var(--line));
padding-inline-start:.9rem;margin-block:1.1rem}
.evidence p,.notes p,.comments p,.records p{margin:.4em 0}
.evidence blockquote,.comments blockquote,.records blockquote{border:0;
font:.95rem/1.55 "Noto Serif",Charter,Georgia,Cambria,serif;
padding:0;margin:.5em 0 .2em}
.verdict{white-space:nowrap;font-weight:500}
.evidence .verdict{margin-inline-start:.5em}
.evidence .quiet{margin-top:0}
@media (min-width:64rem){
.beside{display:grid;grid-template:auto 1fr/minmax(0,45rem) minmax(14rem,1fr);column-gap:2.5rem;align-items:start}
.beside>aside{grid-area:1/2/span 2}
.beside>:last-child{grid-area:2/1}
.comments{margin-top:.2em}}
@media print{
@page{margin:17mm 18mm 19mm}
html{background:#fff;font-size:10pt;line-height:1.6}
body{max-width:none;padding:0;orphans:3;widows:3}
.skip,nav{display:none}
a,a:first-child{color:inherit;text-decoration:none}
header h1{margin-top:2.5em}
section{margin-top:2.2rem}
table{font-size:.8rem}
th,td{padding-inline-end:.7em}
h1,h2,h3,h4,.line{break-after:avoid}
.evidence>li,.notes>li,.comments li,tr,.limits,.single{break-inside:avoid}
.by{break-before:avoid}
mark,.chip,.limits,.tag,.single,.bar{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
"""


def style_sheet(resources: Path) -> str:
    """Return the style sheet, with the colours of the themes in `resources`."""
    light, dark = (_tokens(theme_colours(resources, theme)) for theme in ("light", "dark"))
    dark_only = f"@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}"
    return f":root{{color-scheme:light dark;{light}}}\n{dark_only}{_SHEET}{_classes()}"


def shares(counts: Sequence[int]) -> str:
    """Return how long the parts of the overview's bar are; in the sheet, since no element has a style of its own."""
    return "".join(f".bar>:nth-child({n}){{flex-grow:{count}}}\n" for n, count in enumerate(counts, 1))


def _tokens(theme: Colours) -> str:
    used = sorted({token for pair in PAIRS for token in pair} | {"line"})
    return "".join(f"--{name}:{theme[name]};" for name in used)


def _classes() -> str:
    """Return the classes of the highlights and of the verdicts, and of the edges in their colours."""
    marks = [f".h{n}{{background:var(--highlight_{n})}}" for n in range(1, 9)]
    marks += [
        f".under.h{n}{{text-decoration-color:color-mix(in srgb,var(--highlight_{n}) 60%,var(--ink))}}"
        for n in range(1, 9)
    ]
    marks += [f".c{n}{{--edge:color-mix(in srgb,var(--highlight_{n}) 75%,var(--ink))}}" for n in range(1, 9)]
    verdicts = [f".v-{name.replace('_', '-')}{{color:var(--{name})}}" for name in _INKS[3:]]
    verdicts += [
        f".e-{name.replace('_', '-')}{{--edge:color-mix(in srgb,var(--{name}) 45%,var(--pane))}}" for name in _INKS[4:]
    ]
    return "\n".join([*marks, *verdicts]) + "\n"
