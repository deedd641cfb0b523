import pytest
from lxml import etree
from lxml.etree import _Element

from dossier.intake.documents.package import Package
from dossier.intake.documents.styles import BULLET, Numbering, Styles, formatted
from dossier.text.inline import Style
from tests.intake.documents.word import docx


def part(kind: str, inside: str) -> _Element:
    root = Package(docx("", {kind: inside}), "a.docx").xml(f"word/{kind}.xml")
    assert root is not None
    return root


def level(at: int, kind: str, text: str, start: int = 1, more: str = "") -> str:
    written = f'<w:start w:val="{start}"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/>'
    return f'<w:lvl w:ilvl="{at}">{written}{more}</w:lvl>'


def definition(id: int, *levels: str, more: str = "") -> str:
    return f'<w:abstractNum w:abstractNumId="{id}">{more}{"".join(levels)}</w:abstractNum>'


def listed(id: int, of: int, more: str = "") -> str:
    return f'<w:num w:numId="{id}"><w:abstractNumId w:val="{of}"/>{more}</w:num>'


def test_levels_count_on_their_own_and_begin_again_below():
    three = level(0, "upperRoman", "Part %1"), level(1, "decimal", "%1.%2"), level(2, "lowerLetter", "(%3)", 3)
    numbering = Numbering(part("numbering", definition(1, *three) + listed(4, 1)))
    labels = [numbering.next_label("4", at) for at in (0, 1, 1, 2, 2, 1, 2, 0, 2)]
    assert labels == ["Part I", "I.1", "I.2", "(c)", "(d)", "I.3", "(c)", "Part II", "(c)"]


def test_a_label_without_end_is_cut():
    numbering = Numbering(part("numbering", definition(1, level(0, "decimal", "%1." * 5_000)) + listed(4, 1)))
    assert len(numbering.next_label("4", 0)) <= 64


def test_lists_of_one_definition_count_on_unless_they_say_otherwise():
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    held = definition(1, level(0, "decimal", "%1)")) + listed(1, 1) + listed(2, 1) + listed(3, 1, override)
    numbering = Numbering(part("numbering", held))
    assert [numbering.next_label(id, 0) for id in ("1", "1", "2", "3", "3", "1")] == [
        "1)",
        "2)",
        "3)",
        "1)",
        "2)",
        "3)",
    ]


def test_figures_alone_where_the_level_asks_for_them():
    held = definition(1, level(0, "upperRoman", "%1"), level(1, "decimal", "%1.%2", more="<w:isLgl/>")) + listed(1, 1)
    numbering = Numbering(part("numbering", held))
    assert [numbering.next_label("1", at) for at in (0, 1)] == ["I", "1.1"]


def test_bullets_unknown_lists_and_lists_of_a_style():
    held = (
        definition(1, level(0, "bullet", "\uf0b7"))
        + definition(2, level(0, "decimal", "%1."), more='<w:styleLink w:val="S"/>')
        + definition(3, more='<w:numStyleLink w:val="S"/>')
        + listed(1, 1)
        + listed(3, 3)
    )
    numbering = Numbering(part("numbering", held))
    assert [numbering.next_label(id, 0) for id in ("1", "3", "99")] == [BULLET, "1.", BULLET]
    assert Numbering(None).next_label("1", 0) == BULLET


@pytest.mark.parametrize(
    ("count", "kind", "words"),
    [
        (4, "decimal", "4"),
        (4, "decimalZero", "04"),
        (28, "lowerLetter", "bb"),
        (3, "upperLetter", "C"),
        (1994, "lowerRoman", "mcmxciv"),
        (9, "upperRoman", "IX"),
        (4, "none", ""),
        (4, "chineseCounting", "4"),
        (0, "lowerRoman", "0"),
        (999_999, "lowerLetter", "999999"),
        (999_999, "upperRoman", "999999"),
    ],
)
def test_numbers_are_written_as_word_does(count, kind, words):
    assert formatted(count, kind) == words


def test_a_ring_of_styles_ends():
    styles = Styles(
        part(
            "styles",
            '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style>'
            '<w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>'
            '<w:style w:styleId="T"><w:name w:val="Title"/></w:style>'
            '<w:style w:styleId="E"><w:rPr><w:i/><w:b w:val="false"/></w:rPr></w:style>',
        )
    )

    def paragraph(style: str) -> _Element:
        return etree.fromstring(f'<w-p><w-pPr><w-pStyle val="{style}"/></w-pPr></w-p>')

    assert [styles.heading(paragraph(style)) for style in ("A", "T", "missing")] == [0, 1, 0]
    assert styles.numbering(paragraph("A")) is None
    run = etree.fromstring('<w-r><w-rPr><w-rStyle val="E"/><w-strike/></w-rPr></w-r>')
    assert styles.character(run) == Style.EMPHASIS | Style.STRUCK
