"""Plain words as Markdown that shows them, for what others wrote without knowing Markdown."""

import re

_SIGNS = re.compile(r"[\\`*_{}\[\]<>#+\-.!|~=&]")


def escaped(text: str) -> str:
    """Return Markdown that shows `text` as it is, line by line."""
    lines = (_SIGNS.sub(r"\\\g<0>", line.strip()) for line in text.split("\n"))
    return "\n\n".join(part.replace("\n", "  \n") for part in re.split(r"\n{2,}", "\n".join(lines)))
