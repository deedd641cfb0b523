"""Briefs of our own in five languages, and what is to be understood of them, written as files of every format."""

import base64
import html
import io
from collections.abc import Callable
from dataclasses import dataclass, replace
from email.message import EmailMessage

from tests.intake.documents.word import docx, p, t
from tests.intake.pdf.samples import typeset

_FONTS = {"ar": ', font: "Amiri"'}
_SMALLEST_PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


@dataclass(frozen=True)
class Said:
    """A sentence without its full stop, and the sources it cites."""

    words: str
    cites: tuple[int, ...] = ()


@dataclass(frozen=True)
class Written:
    """A brief: its sections are headings with sentences, its sources the entries of its closing list."""

    language: str
    title: str
    question: str
    sections: tuple[tuple[str, tuple[Said, ...]], ...]
    heading: str
    sources: tuple[str, ...]
    stop: str = "."

    @property
    def claims(self) -> list[tuple[str, tuple[int, ...]]]:
        """Every claim with what it cites."""
        return [(said.words, said.cites) for _, sentences in self.sections for said in sentences]


ENGLISH = Written(
    "en",
    "Night trains across the strait",
    "Should the region pay for a night train across the strait?",
    (
        (
            "Summary",
            (
                Said("A night train would carry 240,000 passengers a year", (1,)),
                Said("It would cost the region 31 million euros in its first year", (2,)),
            ),
        ),
        (
            "1. Run the train",
            (
                Said("The ferry company has two ships that can carry railway coaches", (3,)),
                Said("Both ships are idle from ten at night to six in the morning", (1, 3)),
                Said("The harbour would have to lengthen one berth"),
            ),
        ),
        (
            "2. Keep the coaches",
            (Said("Coaches emit less carbon dioxide for each passenger than the ferry does", (2,)),),
        ),
        ("Limits", (Said("No survey has asked passengers who fly today", (1,)),)),
    ),
    "Sources",
    (
        "Strait Transport Board. Passengers by night. 2021. https://example.org/night",
        "Regional Audit Office. What a train costs. 2022.",
        "Harbour Master. Berths and ships. 2020. https://example.org/berths",
    ),
)
FRENCH = Written(
    "fr",
    "Les bains publics en hiver",
    "Faut-il garder les bains publics ouverts en hiver ?",
    (
        (
            "Résumé",
            (
                Said("Les bains accueillent 1 200 personnes par semaine en hiver", (1,)),
                Said("Le chauffage représente la moitié des dépenses", (2,)),
            ),
        ),
        (
            "1. Ouvrir chaque jour",
            (
                Said("La chaudière a été remplacée en 2019 aux frais de la commune", (2,)),
                Said("Les maîtres-nageurs acceptent l’horaire d’hiver", (3,)),
            ),
        ),
        ("Limites", (Said("Aucun chiffre ne porte sur les visiteurs des communes voisines"),)),
    ),
    "Sources et références",
    (
        "Service des bains. Fréquentation hivernale. 2022. https://example.org/bains",
        "Commune de Valmer. Comptes annuels. 2021.",
        "Syndicat des maîtres-nageurs. Avis sur l’horaire. 2023.",
    ),
)
SPANISH = Written(
    "es",
    "El mercado de los domingos",
    "¿Debe el municipio trasladar el mercado de los domingos?",
    (
        (
            "Resumen",
            (
                Said("El mercado reúne a noventa puestos cada domingo", (1,)),
                Said("La plaza nueva tiene sitio para ciento veinte puestos", (2,)),
            ),
        ),
        (
            "1. Trasladar el mercado",
            (
                Said("El autobús 14 llega a la plaza nueva cada diez minutos", (3,)),
                Said("Los vecinos han pedido menos ruido desde 2018", (1, 2)),
            ),
        ),
        ("Límites", (Said("Nadie ha contado a los compradores que vienen a pie"),)),
    ),
    "Fuentes",
    (
        "Ayuntamiento de Orilla. Censo de puestos. 2020. https://example.org/puestos",
        "Oficina de Urbanismo. La plaza nueva. 2021.",
        "Transportes de Orilla. Horarios. 2022.",
    ),
)
GERMAN = Written(
    "de",
    "Schatten für die Schulhöfe",
    "Soll die Stadt auf allen Schulhöfen Bäume pflanzen?",
    (
        (
            "Zusammenfassung",
            (
                Said("Auf zwölf von zwanzig Schulhöfen steht heute kein einziger Baum", (1,)),
                Said("Ein Baum kühlt den Hof an heißen Tagen um bis zu vier Grad", (2,)),
            ),
        ),
        (
            "1. Bäume pflanzen",
            (
                Said("Die Stadtgärtnerei zieht jährlich dreihundert Linden und Feldahorne heran", (3,)),
                Said("Für die Bewässerung in den ersten drei Jahren fehlt bisher ein Verantwortlicher", (1, 3)),
            ),
        ),
        ("Grenzen", (Said("Messungen aus dem Winter liegen nicht vor"),)),
    ),
    "Quellen",
    (
        "Schulamt. Bestand der Schulhöfe. 2021. https://example.org/hoefe",
        "Institut für Stadtklima. Messungen im Hof. 2022.",
        "Stadtgärtnerei. Jahresbericht. 2020.",
    ),
)
ARABIC = Written(
    "ar",
    "مكتبة الحي في المساء",
    "هل تفتح البلدية مكتبة الحي في المساء؟",
    (
        (
            "ملخص",
            (
                Said("يزور المكتبة ثلاثمئة طالب كل أسبوع", (1,)),
                Said("تكلف ساعات المساء أربعين ألف دينار في السنة", (2,)),
            ),
        ),
        (
            "1. فتح المكتبة حتى العاشرة",
            (
                Said("وافق موظفو المكتبة على العمل مساء في عام 2022", (3,)),
                Said("لا توجد قاعة أخرى للقراءة في الحي", (1, 2)),
            ),
        ),
    ),
    "المصادر",
    (
        "إدارة المكتبات. عدد الزوار. 2021. https://example.org/zuwar",
        "البلدية. الميزانية السنوية. 2022.",
        "نقابة الموظفين. بيان العمل المسائي. 2022.",
    ),
)
CHINESE = Written(
    "zh",
    "社区花园的用水",
    "城市是否应当为社区花园提供雨水？",
    (
        ("摘要", (Said("全市共有四十二个社区花园使用自来水", (1,)), Said("雨水可以满足其中一半的需要", (2,)))),
        (
            "1. 收集雨水",
            (Said("学校的屋顶每年可以收集三千吨雨水", (3,)), Said("管道在2019年已经全部更换", (1, 3))),
        ),
    ),
    "参考文献",
    (
        "城市园林局. 社区花园名录. 2021. https://example.org/huayuan",
        "水务局. 雨水利用报告. 2022.",
        "教育局. 学校屋顶调查. 2020.",
    ),
    "。",
)
ALL = (ENGLISH, FRENCH, SPANISH, GERMAN, ARABIC, CHINESE)


def in_brackets(written: Written, said: Said) -> str:
    """Return a sentence as plain text prints it."""
    marks = "".join(f"[{number}]" for number in said.cites)
    return f"{said.words}{' ' if marks else ''}{marks}{written.stop}"


def _paragraph(written: Written, sentences: tuple[Said, ...], sentence: Callable[[Written, Said], str]) -> str:
    return ("" if written.stop == "。" else " ").join(sentence(written, said) for said in sentences)


def as_markdown(written: Written) -> bytes:
    parts = [f"# {written.title}", written.question]
    for heading, sentences in written.sections:
        parts += [f"## {heading}", _paragraph(written, sentences, in_brackets)]
    parts += [f"## {written.heading}", "\n".join(f"{n}. {entry}" for n, entry in enumerate(written.sources, 1))]
    return "\n\n".join(parts).encode()


def _html(written: Written, sentence: Callable[[Written, Said], str], closing: str) -> bytes:
    sections = "".join(
        f"<section><h2>{html.escape(heading)}</h2><p>{_paragraph(written, sentences, sentence)}</p></section>"
        for heading, sentences in written.sections
    )
    direction = "rtl" if written.language == "ar" else "ltr"
    return (
        f'<!doctype html><html lang="{written.language}" dir="{direction}"><head><meta charset="utf-8">'
        f"<title>{html.escape(written.title)} | Example</title></head><body>"
        '<nav><ul><li><a href="/">Home</a></li><li><a href="/all">All</a></li></ul></nav>'
        f"<main><h1>{html.escape(written.title)}</h1><p><em>{html.escape(written.question)}</em></p>{sections}{closing}"
        "</main><footer>Example 2024</footer></body></html>"
    ).encode()


def as_html_with_links(written: Written) -> bytes:
    """Markers are links `[3]` to the entries of a numbered list."""

    def sentence(written: Written, said: Said) -> str:
        marks = "".join(f'<a href="#ref-{number}">[{number}]</a>' for number in said.cites)
        return f"{html.escape(said.words)} {marks}{written.stop}" if marks else said.words + written.stop

    entries = "".join(f'<li id="ref-{n}">{_linked(entry)}</li>' for n, entry in enumerate(written.sources, 1))
    return _html(written, sentence, f"<h2>{written.heading}</h2><ol>{entries}</ol>")


def as_html_with_footnotes(written: Written) -> bytes:
    """Markers are raised links after the full stop; the notes stand at the end, under a line and no heading."""

    def sentence(written: Written, said: Said) -> str:
        marks = "".join(f'<sup id="b{n}"><a href="#fn{n}">{n}</a></sup>' for n in said.cites)
        return f"{html.escape(said.words)}{written.stop}{marks}"

    entries = "".join(
        f'<li id="fn{n}"><p>{_linked(entry)} <a href="#b{n}">↩</a></p></li>'
        for n, entry in enumerate(written.sources, 1)
    )
    return _html(written, sentence, f"<hr><ol>{entries}</ol>")


def as_html_with_raised_figures(written: Written) -> bytes:
    """Markers are raised figures that lead nowhere; the sources are a numbered list."""

    def sentence(written: Written, said: Said) -> str:
        marks = ",".join(map(str, said.cites))
        return f"{html.escape(said.words)}{written.stop}" + (f"<sup>{marks}</sup>" if marks else "")

    entries = "".join(f"<li>{_linked(entry)}</li>" for entry in written.sources)
    return _html(written, sentence, f"<h2>{written.heading}</h2><ol>{entries}</ol>")


def _linked(entry: str) -> str:
    words, _, address = entry.partition(" https://")
    if not address:
        return html.escape(entry)
    author, title, year = (part.strip() for part in words.rstrip(".").split(". "))
    return f'{html.escape(author)}. <a href="https://{address}">{html.escape(title)}</a>. {year}.'


def as_mhtml(written: Written) -> bytes:
    message = EmailMessage()
    message["Subject"] = "Saved page"
    message.add_related(
        as_html_with_links(written).decode(), subtype="html", headers=["Content-Location: https://example.org/"]
    )
    message.add_related(_SMALLEST_PNG, maintype="image", subtype="png")
    message.replace_header("Content-Type", 'multipart/related; type="text/html"; boundary="dossier-tests"')
    return message.as_bytes()


def as_docx(written: Written) -> bytes:
    """Headings by their styles, markers in brackets, the sources as a numbered list typed by hand."""
    import docx as python_docx

    document = python_docx.Document()
    document.add_heading(written.title, 0)
    document.add_paragraph().add_run(written.question).italic = True
    for heading, sentences in written.sections:
        document.add_heading(heading, 1)
        document.add_paragraph(_paragraph(written, sentences, in_brackets))
    document.add_heading(written.heading, 1)
    for number, entry in enumerate(written.sources, 1):
        document.add_paragraph(f"{number}. {entry}")
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def as_docx_with_raised_figures(written: Written) -> bytes:
    """Headings by their level, markers as raised figures, the sources as a numbered list typed by hand."""

    def runs(said: Said) -> list[str]:
        marks = ",".join(map(str, said.cites))
        raised = t(marks, '<w:vertAlign w:val="superscript"/>')
        return [t(said.words + written.stop), *([raised] if marks else []), t("" if written.stop == "。" else " ")]

    def heading(words: str, level: int) -> str:
        return p(words, properties=f'<w:outlineLvl w:val="{level}"/>')

    body = heading(written.title, 0) + p(written.question)
    for title, sentences in written.sections:
        body += heading(title, 1) + p(*(run for said in sentences for run in runs(said)))
    body += heading(written.heading, 1)
    body += "".join(p(f"{number}. {html.escape(entry)}") for number, entry in enumerate(written.sources, 1))
    return docx(body)


def as_docx_with_notes(written: Written, kind: str = "footnote") -> bytes:
    """Headings that are only bold, footnotes (or endnotes) for sources; each is cited where it stands first."""

    def runs(said: Said) -> list[str]:
        marks = [f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>' for number in said.cites]
        return [t(said.words + written.stop), *marks, t("" if written.stop == "。" else " ")]

    body = p(t(written.title, "<w:b/>"), style="Title") + p(written.question)
    for heading, sentences in written.sections:
        body += p(t(heading, "<w:b/>")) + p(*(run for said in sentences for run in runs(said)))
    notes = "".join(
        f'<w:{kind} w:id="{n}">{p(f"<w:r><w:{kind}Ref/></w:r>", t(" " + html.escape(entry)))}</w:{kind}>'
        for n, entry in enumerate(written.sources, 1)
    )
    styles = '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>'
    return docx(body, {f"{kind}s": notes, "styles": styles})


def as_pdf(
    written: Written, *, columns: int = 1, notes: bool = False, raised: bool = False, long: bool = False
) -> bytes:
    """Set by size and weight, with a running head and page numbers; `notes` are footnotes with raised marks, with
    `raised` the marks of a closing list are.
    """

    def sentence(written: Written, said: Said) -> str:
        words = _typst(said.words)
        if raised:
            marks = ",".join(map(str, said.cites))
            return f"{words}{written.stop}" + (f"#super[{marks}]" if marks else "")
        if not notes:
            return _typst(in_brackets(written, said))
        marks = "".join(_note(written, number) for number in said.cites)
        return f"{words}{written.stop}{marks}"

    told: set[int] = set()

    def _note(written: Written, number: int) -> str:
        if number in told:
            return f"#footnote(<n{number}>)"
        told.add(number)
        return f"#footnote[{_typst(written.sources[number - 1])}]<n{number}>"

    filling = " ".join(["#lorem(70)"] if long else ["#v(40pt)"] if columns > 1 else [])
    body = "\n\n".join(
        f"== {_typst(heading)}\n\n{_paragraph(written, sentences, sentence)}\n\n{filling}"
        for heading, sentences in written.sections
    )
    closing = (
        ""
        if notes
        else f"== {_typst(written.heading)}\n\n" + "\n".join(f"+ {_typst(entry)}" for entry in written.sources)
    )
    source = f"""
#set page(width: 400pt, height: 240pt, margin: 40pt, columns: {columns},
  header: [_{_typst(written.title)}_ #h(1fr) Example], footer: context [#h(1fr) #counter(page).display()])
#set text(size: 9pt, lang: "{written.language}", hyphenate: true{_FONTS.get(written.language, "")})
#set par(justify: true)
#show heading.where(level: 1): set text(size: 16pt)
#show heading.where(level: 2): set text(size: 11pt)
= {_typst(written.title)}

{_typst(written.question)}

{body}

{closing}
"""
    return typeset(source)


def _typst(words: str) -> str:
    for character in "\\[]#*_$@<>":
        words = words.replace(character, "\\" + character)
    return words.replace("//", "\\/\\/").replace("1. ", "1\\. ").replace("2. ", "2\\. ")


FORMATS: dict[str, tuple[str, Callable[[Written], bytes]]] = {
    "Markdown": ("brief.md", as_markdown),
    "HTML, links [3]": ("brief.html", as_html_with_links),
    "HTML, footnotes": ("brief.html", as_html_with_footnotes),
    "HTML, raised": ("brief.html", as_html_with_raised_figures),
    "MHTML": ("brief.mhtml", as_mhtml),
    "DOCX, brackets": ("brief.docx", as_docx),
    "DOCX, raised": ("brief.docx", as_docx_with_raised_figures),
    "DOCX, footnotes": ("brief.docx", as_docx_with_notes),
    "DOCX, endnotes": ("brief.docx", lambda written: as_docx_with_notes(written, "endnote")),
    "PDF": ("brief.pdf", as_pdf),
    "PDF, two columns": ("brief.pdf", lambda written: as_pdf(written, columns=2)),
    "PDF, raised": ("brief.pdf", lambda written: as_pdf(written, raised=True)),
    "PDF, footnotes": ("brief.pdf", lambda written: as_pdf(written, notes=True)),
}
"""Every format: the name of its file, and how it is written."""


def with_order_of_notes(written: Written) -> Written:
    """Return the brief with its sources numbered as they are first cited, as Word numbers its notes."""
    order = list(dict.fromkeys(number for _, cites in written.claims for number in cites))
    new = {old: position for position, old in enumerate(order, 1)}
    sections = tuple(
        (heading, tuple(replace(said, cites=tuple(new[n] for n in said.cites)) for said in sentences))
        for heading, sentences in written.sections
    )
    return replace(written, sections=sections, sources=tuple(written.sources[old - 1] for old in order))
