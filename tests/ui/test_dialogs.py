"""Every dialog by keyboard, by name, seen, and whole on a small screen, in every language and at 200 %."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

import dossier.ui
from dossier.model.bibliography import Bibliography, ReadRecord
from dossier.model.kinds import SectionKind
from dossier.model.rows import Brief, Claim, Section, Source
from dossier.services import settings
from dossier.services.bibliographies import Read, propose
from dossier.services.offered import offered
from dossier.services.previews import BriefFile, Choices, read_as_it_stands
from dossier.services.settings import Author
from dossier.ui import languages
from dossier.ui.dialogs.backups import BackupsDialog
from dossier.ui.dialogs.command_palette import CommandPalette
from dossier.ui.dialogs.correct_claim import CorrectClaimDialog
from dossier.ui.dialogs.edit_section import EditSectionDialog
from dossier.ui.dialogs.edit_source import SourceForm
from dossier.ui.dialogs.export import ExportDialog
from dossier.ui.dialogs.help import HelpDialog
from dossier.ui.dialogs.import_sources import ImportSourcesDialog
from dossier.ui.dialogs.licences import LicencesDialog
from dossier.ui.dialogs.passphrase import PassphraseDialog
from dossier.ui.dialogs.paste_sources import PasteSourcesDialog
from dossier.ui.dialogs.preview_brief import PreviewDialog
from dossier.ui.dialogs.protect import ProtectDialog
from dossier.ui.dialogs.question import AddSectionDialog, QuestionDialog
from dossier.ui.dialogs.reviewer import ReviewerDialog
from dossier.ui.dialogs.settings import SettingsDialog
from dossier.ui.dialogs.step_form import StepForm
from dossier.ui.theme import Theme
from dossier.ui.window import Window
from tests.ui.test_accessible import FRAME_AND_PANEL, SCREEN, name_of, nameless, stops
from tests.ui.windows import shown_window

Make = Callable[[Window], QDialog]

BRIEF = "# Tolls\n\nRaise it?\n\n## Summary\n\nThe toll pays for dredging [1].\n\n## Sources\n\n1. Office. 2020.\n"
RECORDS = ({"title": "A long new title", "type": "book"}, {"title": "A long new title", "publisher": "Press"})
BASES = {"DossierDialog", "StepForm", "TabbedDialog"}  # shown only as one of those that inherit from them


def _by_action(name: str) -> Make:
    def make(window: Window) -> QDialog:
        window.actions_by_name[name].trigger()
        return next(dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())

    return make


def _claim(window: Window) -> QDialog:
    assert window.bridge is not None
    return CorrectClaimDialog(window.bridge, window.theme, window.bridge.store.find(Claim)[0].id, window)


def _section(window: Window) -> QDialog:
    assert window.bridge is not None
    return EditSectionDialog(window.bridge, window.theme, window.bridge.store.find(Section)[0].id, window)


def _source(window: Window) -> QDialog:
    assert window.bridge is not None
    return SourceForm(window.bridge.store, window.bridge.store.find(Source)[0], window)


def _export(window: Window) -> QDialog:
    assert window.bridge is not None
    store = window.bridge.store
    return ExportDialog(store.path, Author.NAME, parent=window, offered=offered(store))


def _paste(window: Window) -> QDialog:
    assert window.bridge is not None
    return PasteSourcesDialog(window.theme, window.bridge.store, window)


def _import(window: Window) -> QDialog:
    assert window.bridge is not None
    records = tuple(ReadRecord(csl, f"record {number}") for number, csl in enumerate(RECORDS, 1))
    read = Read("refs.json", Bibliography("csl-json", records), ((), ()), ())
    proposals = propose(window.bridge.store.find(Source), records)
    return ImportSourcesDialog(window.bridge.store, window.theme, read, proposals, window)


def _preview(window: Window) -> QDialog:
    file = BriefFile("tolls.md", BRIEF.encode())
    return PreviewDialog(file, read_as_it_stands(file, Choices()), window.theme, "Make a dossier…", window)


def _question(window: Window) -> QDialog:
    assert window.bridge is not None
    return QuestionDialog(window.theme, window.bridge.store.find(Brief)[0], window)


DIALOGS: dict[type[QDialog], Make] = {
    SettingsDialog: _by_action("preferences"),
    HelpDialog: _by_action("help"),
    CommandPalette: _by_action("call_up"),
    LicencesDialog: _by_action("licences"),
    BackupsDialog: _by_action("backups"),
    CorrectClaimDialog: _claim,
    EditSectionDialog: _section,
    SourceForm: _source,
    ExportDialog: _export,
    PasteSourcesDialog: _paste,
    ImportSourcesDialog: _import,
    PreviewDialog: _preview,
    QuestionDialog: _question,
    AddSectionDialog: lambda window: AddSectionDialog(SectionKind.OPTION, window),
    ReviewerDialog: lambda window: ReviewerDialog("", window),
    PassphraseDialog: lambda window: PassphraseDialog("ferries.dossier", window.theme, window),
    ProtectDialog: lambda window: ProtectDialog(window.theme, window, is_protected=True),
}
WITHOUT_A_FIELD = {
    LicencesDialog,
    BackupsDialog,
    CorrectClaimDialog,
    PasteSourcesDialog,
    ImportSourcesDialog,
    PreviewDialog,
}  # of one line, that Enter leaves
each_dialog = pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)


@pytest.fixture
def window(path: Path, theme: Theme, as_before: None, qtbot: QtBot) -> Iterator[Window]:
    with shown_window(
        qtbot,
        theme,
        path,
        size=(SCREEN[0], SCREEN[1] - FRAME_AND_PANEL),
        active=True,
        theme=settings.Theme.LIGHT,
        language="en",
    ) as window:
        yield window


def shown(window: Window, kind: type[QDialog], qtbot: QtBot) -> QDialog:
    dialog = DIALOGS[kind](window)
    assert isinstance(dialog, kind)

    def is_active() -> bool:
        dialog.activateWindow()
        return dialog.isActiveWindow()

    if isinstance(dialog, StepForm):
        assert window.bridge is not None
        dialog.ask(window.bridge, window.theme)
    else:
        dialog.show()
    qtbot.waitUntil(is_active)
    return dialog


def test_every_class_of_a_dialog_is_listed_here() -> None:
    bases: dict[str, set[str]] = {}
    for file in Path(dossier.ui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases[node.name] = {base.id for base in node.bases if isinstance(base, ast.Name)}
    found = {"QDialog"}
    while more := {name for name, of in bases.items() if of & found} - found:
        found |= more
    assert found - {"QDialog"} - BASES == {kind.__name__ for kind in DIALOGS}


@each_dialog
def test_every_stop_has_a_name_and_esc_closes(window: Window, qtbot: QtBot, kind: type[QDialog]) -> None:
    dialog = shown(window, kind, qtbot)
    assert stops(dialog)
    assert nameless(dialog) == set()
    assert name_of(dialog) or dialog.windowTitle()
    focus = dialog.focusWidget() or dialog
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not _is_there(dialog))


def _is_there(dialog: QDialog) -> bool:
    try:
        return dialog.isVisible()
    except RuntimeError:  # it was deleted when it was closed
        return False


def reached(dialog: QDialog) -> set[QWidget]:
    """Return what has the focus as Tab is pressed until it comes round again."""
    seen: list[QWidget] = []
    for _ in range(3 * len(dialog.findChildren(QWidget))):
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in seen[:-1] and focus is seen[0] and len(seen) > 1:
            break
        seen.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is focus:  # it takes Tab for itself: Ctrl+Tab leaves it
            QTest.keyClick(focus, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    return set(seen)


@each_dialog
def test_tab_reaches_everything(window: Window, qtbot: QtBot, kind: type[QDialog]) -> None:
    dialog = shown(window, kind, qtbot)
    wanted = [stop for stop in stops(dialog) if not isinstance(stop, QRadioButton) or stop.isChecked()]
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    missed = {f"{type(stop).__name__} {stop.objectName()}" for stop in set(wanted) - reached(dialog)}
    assert missed == set()
    dialog.close()


@each_dialog
def test_enter_in_a_field_presses_the_same_button_wherever_the_focus_was(
    window: Window, qtbot: QtBot, kind: type[QDialog]
) -> None:
    dialog = shown(window, kind, qtbot)
    fields = [stop for stop in stops(dialog) if isinstance(stop, QLineEdit)]
    buttons = [stop for stop in stops(dialog) if isinstance(stop, QPushButton)]
    assert bool(fields) is (kind not in WITHOUT_A_FIELD)
    if not fields:
        return

    def default() -> QPushButton | None:
        fields[0].setFocus(Qt.FocusReason.MouseFocusReason)
        return next((button for button in dialog.findChildren(QPushButton) if button.isDefault()), None)

    first = default()
    if any(button.property("role") == "primary" for button in buttons):
        assert first is not None
        assert first.property("role") == "primary"
    for button in buttons:
        button.setFocus(Qt.FocusReason.BacktabFocusReason)
        assert default() is first
    dialog.close()


def picture(widget: QWidget) -> QImage:
    """Return how the widget and what is close around it look."""
    top = widget.window()
    corner = widget.mapTo(top, widget.rect().topLeft())
    return top.grab(widget.rect().translated(corner).adjusted(-4, -4, 4, 4)).toImage()


@pytest.mark.parametrize("theme_name", ["light", "dark"])
@each_dialog
def test_the_focus_is_seen(
    window: Window, qtbot: QtBot, qapp: QApplication, theme: Theme, kind: type[QDialog], theme_name: str
) -> None:
    theme.apply(qapp, "dark" if theme_name == "dark" else "light")
    dialog = shown(window, kind, qtbot)
    unseen = set()
    places = stops(dialog)
    for widget, other in zip(places, [*places[1:], dialog], strict=True):
        other.setFocus(Qt.FocusReason.TabFocusReason)
        if widget.visibleRegion().isEmpty():  # it is scrolled to when it has the focus
            continue
        before = picture(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if picture(widget) == before:
            unseen.add(f"{type(widget).__name__} {widget.objectName()}")
    assert unseen == set()
    dialog.close()


def cut(root: QWidget) -> list[str]:
    """Return the words of labels and buttons of `root` that have less room than they need, as far as they are shown."""
    found = []
    for label in root.findChildren(QLabel):
        if not label.isVisible() or label.pixmap().width():
            continue
        if label.wordWrap() and label.heightForWidth(label.width()) > label.height():
            found.append(label.text())
        if not label.wordWrap() and label.sizeHint().width() > label.width() + 1:
            found.append(label.text())
    for button in root.findChildren(QAbstractButton):
        if button.isVisible() and button.text() and button.sizeHint().width() > button.width() + 1:
            found.append(button.text())
    return found


@pytest.mark.parametrize("code", languages.languages())
@pytest.mark.parametrize("percent", [100, 200])
@each_dialog
def test_it_fits_a_small_screen_and_nothing_is_cut(
    window: Window, qtbot: QtBot, kind: type[QDialog], percent: int, code: str
) -> None:
    window.look.choose(language=code, window_size=percent)
    window.renewal.renew()
    dialog = shown(window, kind, qtbot)
    least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
    assert least.width() <= SCREEN[0]
    assert least.height() <= SCREEN[1] - FRAME_AND_PANEL
    dialog.resize(SCREEN[0] - 40, SCREEN[1] - FRAME_AND_PANEL)
    QApplication.sendPostedEvents()
    assert cut(dialog) == []
    dialog.close()


def test_passphrases_leave_the_order_of_buttons_to_the_platform_as_all_dialogs_do(window: Window) -> None:
    for dialog in (PassphraseDialog("a", window.theme, window), ProtectDialog(window.theme, window, is_protected=True)):
        (buttons,) = dialog.findChildren(QDialogButtonBox)
        go = dialog.open_button if isinstance(dialog, PassphraseDialog) else dialog.protect
        assert buttons.buttonRole(go) is QDialogButtonBox.ButtonRole.AcceptRole
        assert go.isDefault()
        dialog.show()
        buttons.button(QDialogButtonBox.StandardButton.Cancel).click()
        assert not dialog.isVisible()
