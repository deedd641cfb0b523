import pytest

from dossier.text.inline import Style, inline

HIDDEN, STRONG, EMPHASIS, CODE, BREAK = Style.HIDDEN, Style.STRONG, Style.EMPHASIS, Style.CODE, Style.BREAK


def shown(text):
    """Return what is shown, stretch by stretch, with its style."""
    return [(text[s.start : s.end], s.style) for s in inline(text) if HIDDEN not in s.style]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("a **b** c", [("a ", Style.TEXT), ("b", STRONG), (" c", Style.TEXT)]),
        ("*a* _b_", [("a", EMPHASIS), (" ", Style.TEXT), ("b", EMPHASIS)]),
        ("***a***", [("a", STRONG | EMPHASIS)]),
        ("**a *b***", [("a ", STRONG), ("b", STRONG | EMPHASIS)]),
        ("snake_case_word", [("snake_case_word", Style.TEXT)]),
        ("2 * 3 * 4", [("2 * 3 * 4", Style.TEXT)]),
        ("**open", [("**open", Style.TEXT)]),
        ("`a*b*`", [("a*b*", CODE)]),
        ("`` a`b ``", [("a`b", CODE)]),
        ("`open *a*", [("`open ", Style.TEXT), ("a", EMPHASIS)]),
        (r"\*a\*", [("*a", Style.TEXT), ("*", Style.TEXT)]),
        ("<b>raw</b>", [("<b>raw</b>", Style.TEXT)]),
        ("![a chart](x.png)", [("a chart", Style.TEXT)]),
        ("a  \nb", [("a", Style.TEXT), ("\n", BREAK), ("b", Style.TEXT)]),
        ("a\\\nb", [("a", Style.TEXT), ("\n", BREAK), ("b", Style.TEXT)]),
    ],
)
def test_inline_markup(body, expected):
    assert shown(body) == expected


@pytest.mark.parametrize(
    ("body", "text", "address"),
    [
        ("[a word](https://x.org/a_b)", "a word", "https://x.org/a_b"),
        ('[a](<https://x.org/a b> "title")', "a", None),
        ('[a](https://x.org/(b) "title")', "a", "https://x.org/(b)"),
        ("<https://x.org>", "https://x.org", "https://x.org"),
        ("[a](javascript:alert)", "a", None),
        ("[a](java\u2028script:x)", "[a](java\u2028script:x)", None),
        ("[4](https://x.org)", "[4]", "https://x.org"),
        ("[[4]](https://x.org)", "[4]", "https://x.org"),
        ("[a](unclosed", "[a](unclosed", None),
    ],
)
def test_links(body, text, address):
    visible = [s for s in inline(body) if HIDDEN not in s.style]
    assert "".join(body[s.start : s.end] for s in visible) == text
    assert {s.address for s in visible} == {address}
