"""Takes from a source what would do more than show it: only links within the file and to the web stay.

Every object is looked at, wherever it hangs, since what a reader follows is more than this program knows of. An action
that does anything else is emptied where it stands, so that whatever leads to it leads to nothing.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pikepdf

_ACTIONS = frozenset(  # but GoTo and URI: ISO 32000-2, 12.6.4
    f"/{name}"
    for name in (
        *("GoToR", "GoToE", "GoToDp", "Launch", "Thread", "Sound", "Movie", "Hide", "Named", "SubmitForm"),
        *("ResetForm", "ImportData", "JavaScript", "SetOCGState", "Rendition", "Trans", "GoTo3DView"),
        *("RichMediaExecute", "NOP", "SetState"),
    )
)
_SCHEMES = ("http:", "https:", "mailto:")
_MEDIA = frozenset(("/FileAttachment", "/Screen", "/RichMedia", "/3D", "/Movie", "/Sound", "/Projection"))
_SHOWN = frozenset(("/Type", "/Rect", "/P", "/F", "/NM", "/Contents", "/AP", "/AS", "/StructParent"))
_OUTSIDE = ("/F", "/FFilter", "/FDecodeParms", "/Ref", "/OPI")  # of a stream: its content is elsewhere
_FILES = ("/F", "/UF", "/DOS", "/Mac", "/Unix")


def disarm(source: "pikepdf.Pdf") -> tuple[str, ...]:
    """Disarm an open source, in memory; return what was taken from it, as keys of the words `binder.lost`."""
    import pikepdf

    taken: set[str] = set()
    for held in _held(source):
        if isinstance(held, pikepdf.Stream):
            _take(held, _OUTSIDE, "files", taken)
            continue
        kind = held.get("/S")
        if kind is not None:
            _action(held, str(kind), taken)
        files = held.get("/EF")
        if isinstance(files, pikepdf.Dictionary) and any(isinstance(files.get(f), pikepdf.Stream) for f in _FILES):
            _take(held, ("/EF", "/RF"), "files", taken)
    for page in source.pages:
        _take(page.obj, ("/AA",), "actions", taken)
        _take(page.obj, ("/AF",), "files", taken)
        annots = page.obj.get("/Annots")
        for annot in annots if isinstance(annots, pikepdf.Array) else ():
            if isinstance(annot, pikepdf.Dictionary):
                _annotation(source, annot, taken)
    return tuple(sorted(taken))


def _held(source: "pikepdf.Pdf") -> Iterator["pikepdf.Object"]:
    """Yield every dictionary and stream of a file, those within others, too."""
    import pikepdf

    for found in source.objects:
        waiting: list[object] = [found]
        while waiting:
            one = waiting.pop()
            if isinstance(one, pikepdf.Array):
                parts = list(one.as_list())
            elif isinstance(one, pikepdf.Dictionary | pikepdf.Stream):
                yield one
                parts = [part for _name, part in one.items()]
            else:
                continue
            waiting += [part for part in parts if type(part) is pikepdf.Object and not part.is_indirect]


def _action(held: "pikepdf.Object", kind: str, taken: set[str]) -> None:
    import pikepdf

    if kind == "/URI":
        address = held.get("/URI")
        if not isinstance(address, pikepdf.String) or not str(address).lower().startswith(_SCHEMES):
            kind = ""
    elif kind not in _ACTIONS and kind != "/GoTo":
        return  # no action: a group, a transition, a part of the tags
    if kind in ("/URI", "/GoTo"):
        _take(held, ("/Next",), "actions", taken)
    else:
        _take(held, tuple(held.keys()), "actions", taken)


def _annotation(source: "pikepdf.Pdf", annot: "pikepdf.Object", taken: set[str]) -> None:
    """Leave of one that plays or holds a file what it looks like, and let nothing happen by itself in any."""
    import pikepdf

    if str(annot.get("/Subtype")) in _MEDIA:
        _take(annot, tuple(name for name in annot.keys() if name not in _SHOWN), "files", taken)  # noqa: SIM118
        annot.Subtype = pikepdf.Name.Stamp
        if "/AP" not in annot:
            annot.AP = pikepdf.Dictionary(
                N=source.make_stream(b"", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 1, 1])
            )
    seen: set[tuple[int, int]] = set()
    field: object = annot
    while isinstance(field, pikepdf.Dictionary) and field.objgen not in seen:
        _take(field, ("/AA",), "actions", taken)
        seen.add(field.objgen)
        field = field.get("/Parent")


def _take(holder: "pikepdf.Object", names: tuple[str, ...], what: str, taken: set[str]) -> None:
    for name in names:
        if name in holder:
            del holder[name]
            taken.add(what)
