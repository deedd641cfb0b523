"""Rich contents (`/RC`, `contents-richtext`: a piece of XHTML) as plain text."""

from html.parser import HTMLParser

_LINES = ("p", "div", "li", "br", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "body")
_UNSEEN = ("style", "script", "head", "title")


def plain_of_rich(rich: str) -> str:
    """Return the words of a piece of XHTML, a line a paragraph; broken markup and entities do no harm."""
    reader = _Reader()
    reader.feed(rich)
    reader.close()
    lines = ("".join(parts).strip() for parts in reader.lines)
    return "\n".join(line for line in lines if line)


class _Reader(HTMLParser):
    """HTMLParser reads no files and expands no entities but HTML's own characters."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[list[str]] = [[]]
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _LINES:
            self.lines.append([])
        self._unseen += tag in _UNSEEN

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _LINES:
            self.lines.append([])

    def handle_endtag(self, tag: str) -> None:
        if tag in _LINES:
            self.lines.append([])
        elif tag in _UNSEEN and self._unseen:
            self._unseen -= 1

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.lines[-1].append(data.replace("\n", " "))
