"""The styles that references can be set in: five by name, and any CSL file, which is looked at before it is used."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from dossier.model.errors import KnownError
from dossier.model.report import ReferenceStyle
from dossier.services import paths
from dossier.services.importing import read_file, shown_name

STYLES = ("apa", "chicago", "chicago-notes", "mla", "ieee", "oscola")
LARGEST = 2 << 20  # bytes of a CSL file; the largest style in use has a fifth of that

_KNOWN = {
    "apa": "apa",
    "chicago": "chicago-author-date",
    "mla": "modern-language-association",
    "chicago-notes": "chicago-notes",
    "ieee": "institute-of-electrical-and-electronics-engineers",
}
_NAMESPACE = "{http://purl.org/net/xbiblio/csl}"
_DEEPEST = 60  # elements in elements
_MOST_STEPS = 100_000_000  # elements gone through for one source, if all branches were; Chicago’s would be 3 million


def style_named(name: str) -> ReferenceStyle:
    """Return the style of that name, or the one in the CSL file there. Raises KnownError."""
    if name in _KNOWN:
        return ReferenceStyle(_KNOWN[name], locale="en-US" if name != "ieee" else "")
    if name == "oscola":
        return replace(style_in(paths.resource("styles") / "oscola.csl"), name=name)
    if name.lower().endswith(".csl"):
        return style_in(Path(name))
    raise KnownError(
        "style-unknown",
        "There is no style “{name}”; give {known}, or a CSL file (NAME.csl).",
        name=name,
        known=", ".join(STYLES),
    )


def style_in(path: Path) -> ReferenceStyle:
    """Return the style of a CSL file. Raises KnownError where it is none, or does what no style needs."""
    data = read_file(path)
    if len(data) > LARGEST:
        raise _refused(path, "it is too large")
    root = _root(path, data)
    if root.tag != f"{_NAMESPACE}style":
        raise _refused(path, "it is no CSL style")
    if root.find(f"{_NAMESPACE}bibliography") is None:
        dependent = root.find(f"{_NAMESPACE}citation") is None
        raise _refused(path, "it only names another style; use that one" if dependent else "it sets no bibliography")
    if _steps(root) > _MOST_STEPS:
        raise _refused(path, "its macros use each other without end, or nearly so")
    return ReferenceStyle(csl=data, locale=root.get("default-locale") or "")


def _root(path: Path, data: bytes) -> Any:
    """Parse the file with nothing that reaches out or grows: no document type, so no entities, and no network."""
    from lxml import etree

    if b"<!DOCTYPE" in data or b"<!ENTITY" in data or b"\x00" in data:
        raise _refused(path, "it has a document type or is not in UTF-8, which no CSL style needs")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        raise _refused(path, "it is no XML") from None
    depth = 0
    for event, _element in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > _DEEPEST:
            raise _refused(path, "its elements are nested too deeply")
    return root


def _steps(root: Any) -> int:
    """Return how many elements are gone through at most to set a source; more than `_MOST_STEPS` where there is no end.

    A macro that uses another twice, which uses a third twice, and so on, is short, and would take the engine for ever.
    """
    macros = {macro.get("name"): macro for macro in root.iter(f"{_NAMESPACE}macro")}
    taken: dict[str, int] = {}  # by each macro that is known to end
    within: set[str] = set()

    def steps(element: Any) -> int:
        count = 0
        for part in element.iter():
            name = part.get("macro") if isinstance(part.tag, str) else None
            count += 1 + (of_macro(name) if name is not None and name in macros else 0)
        return min(count, _MOST_STEPS + 1)

    def of_macro(name: str) -> int:
        if name in within or len(within) > _DEEPEST:
            return _MOST_STEPS + 1
        if name not in taken:
            within.add(name)
            taken[name] = steps(macros[name])
            within.discard(name)
        return taken[name]

    return sum(steps(part) for part in root if part.tag != f"{_NAMESPACE}macro")


def _refused(path: Path, reason: str) -> KnownError:
    return KnownError(
        "style-file", "“{name}” cannot be used as a style: {reason}.", name=shown_name(path), reason=reason
    )
