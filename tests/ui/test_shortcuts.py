"""Keys of actions, given and taken back."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from dossier.ui.actions import IN_A_DOCUMENT, make_actions, specs
from dossier.ui.shortcuts import changeable_and_not, give_keys, holder, is_key, keys_of, with_keys
from dossier.ui.theme import Theme

EXPORT = next(spec for spec in specs() if spec.name == "export")


def test_actions_get_their_keys_and_lose_them_again(theme: Theme, qtbot: QtBot) -> None:
    owner = QObject()
    actions = make_actions(owner, owner.setObjectName)

    def keys(name: str) -> list[str]:
        return [key.toString() for key in actions[name].shortcuts()]

    give_keys(actions, {"export": ("Ctrl+Alt+X",), "redo": (), "open": ("", "Ctrl+O")})
    assert (keys("export"), keys("redo"), keys("open")) == (["Ctrl+Alt+X"], [], ["Ctrl+O"])
    give_keys(actions, {})
    assert {spec.name: keys(spec.name) for spec in specs()} == {spec.name: list(spec.keys) for spec in specs()}


def test_a_key_has_at_most_one_holder() -> None:
    assert holder("Ctrl+E", "export", {}) is None
    assert holder("Ctrl+E", "open", {}) is EXPORT
    assert holder("Ctrl+E", "open", {"export": ()}) is None
    assert holder("T", "open", {}) == IN_A_DOCUMENT[0]
    assert len(list(changeable_and_not())) == len(list(specs())) + len(IN_A_DOCUMENT)


def test_what_is_chosen_holds_others_than_an_actions_own_alone() -> None:
    chosen = with_keys({}, "export", ("F8",))
    assert chosen == {"export": ("F8",)}
    assert keys_of(EXPORT, chosen) == ("F8",)
    assert with_keys(chosen, "export", EXPORT.keys) == {}


def test_what_cannot_be_pressed_is_no_key() -> None:
    assert is_key(QKeySequence("Ctrl+7"))
    assert not is_key(QKeySequence(""))
