import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from dossier.model.kinds import Identification
from dossier.ui.panes.source_header import MOST_NUMBERS, SourceHeader, TitleLine, shortened_numbers
from dossier.ui.theme import Theme

LONG = "A title of a report that is far too long for one line, or two " * 3


def linked(*numbers: str) -> list[tuple[str, str]]:
    return [(f"id-{number}", number) for number in numbers]


def test_three_claims_in_a_row_are_named_as_one() -> None:
    assert shortened_numbers(linked("3.1", "3.2", "3.4", "7.1", "7.2", "7.3", "7.4", "8.5")) == [
        ("id-3.1", "3.1"),
        ("id-3.2", "3.2"),
        ("id-3.4", "3.4"),
        ("id-7.1", "7.1–7.4"),
        ("id-8.5", "8.5"),
    ]
    assert shortened_numbers(linked("1.9", "1.10", "1.11")) == [("id-1.9", "1.9–1.11")]
    assert shortened_numbers([]) == []


@pytest.fixture
def header(theme: Theme, qtbot: QtBot) -> SourceHeader:
    made = SourceHeader(theme)
    qtbot.addWidget(made)
    made.resize(560, 90)
    made.show()
    return made


def test_it_names_the_claims_each_a_link(header: SourceHeader, qtbot: QtBot) -> None:
    header.show_facts(["Sheet, 250 words", "identification: <candidate>"], linked("3.1", "3.3"))
    text = header.facts.text()
    assert "identification: &lt;candidate&gt;" in text
    assert text.count("<a ") == 2
    assert header.facts.accessibleName() == "Sheet, 250 words · identification: <candidate> · 3.1, 3.3"
    with qtbot.waitSignal(header.claim_asked) as heard:
        header.facts.linkActivated.emit("id-3.3")
    assert heard.args == ["id-3.3"]


def test_of_very_many_claims_the_first_are_named(header: SourceHeader, qtbot: QtBot) -> None:
    header.show_facts(["PDF"], linked(*(f"{number}.1" for number in range(MOST_NUMBERS + 3))))
    assert header.facts.text().count("<a ") == MOST_NUMBERS + 1
    assert "3 more" in header.facts.text()
    with qtbot.waitSignal(header.claims_asked):
        header.facts.linkActivated.emit("")


def test_links_follow_the_theme(header: SourceHeader, theme: Theme, qapp) -> None:
    header.show_facts(["PDF"], linked("3.1"))
    assert theme.palette.accent.name() in header.facts.text()
    theme.apply(qapp, "dark")
    assert theme.palette.accent.name() in header.facts.text()


def test_back_names_its_claim_or_is_not_there(header: SourceHeader, qtbot: QtBot) -> None:
    header.show_back("3.3")
    assert header.back.text() == "Claim 3.3"
    assert header.back.accessibleName() == "Back to claim 3.3"
    with qtbot.waitSignal(header.back_asked):
        qtbot.mouseClick(header.back, Qt.MouseButton.LeftButton)
    header.show_back("")
    assert header.back.isHidden()


@pytest.mark.parametrize("width", [180, 300, 420, 700])
@pytest.mark.parametrize("title", ["Short", LONG, "عنوان " * 20, "🚢" * 100])
def test_the_badge_is_never_over_the_title_and_nothing_is_cut(
    theme: Theme, qtbot: QtBot, title: str, width: int
) -> None:
    line = TitleLine(theme)
    qtbot.addWidget(line)
    line.show_title(title, Identification.CANDIDATE)
    line.resize(width, line.heightForWidth(width))
    line.show()
    assert line.rect().contains(line.badge.geometry())
    without = line.grab().toImage()
    badge = line.badge.geometry()
    line.badge.hide()
    ground = line.grab().toImage()
    places = (QPoint(x, y) for x in range(badge.left(), badge.right()) for y in range(badge.top(), badge.bottom()))
    assert without != ground
    assert len({ground.pixelColor(place).name() for place in places}) == 1
    assert line.accessibleName() == " ".join(title.split())


def test_the_badge_stands_behind_the_title_where_there_is_room(theme: Theme, qtbot: QtBot) -> None:
    line = TitleLine(theme)
    qtbot.addWidget(line)
    line.show_title("Short", Identification.UNKNOWN)
    line.resize(300, line.heightForWidth(300))
    assert line.badge.geometry().left() > 20
    assert line.heightForWidth(300) < line.heightForWidth(80)


@pytest.mark.usefixtures("mirrored")
def test_mirrored_the_badge_stands_left_of_the_title(theme: Theme, qtbot: QtBot) -> None:
    line = TitleLine(theme)
    qtbot.addWidget(line)
    line.resize(300, 30)
    line.show_title("Short", Identification.UNKNOWN)
    assert line.badge.geometry().right() < 270


def test_a_claim_alone_does_not_also_rest_on_the_source(header: SourceHeader) -> None:
    header.show_facts(["PDF"], linked("0.2"), also=False)
    assert "also" not in header.facts.text()
    assert "cited by <a" in header.facts.text()
