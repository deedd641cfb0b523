"""The keys of actions: their own, and what the reviewer gave them instead."""

from collections.abc import Iterable, Mapping

from PySide6.QtGui import QAction, QKeySequence

from dossier.ui.actions import IN_A_DOCUMENT, Spec, own_keys, specs
from dossier.ui.words import isolated

Chosen = Mapping[str, tuple[str, ...]]  # keys by an action's name, where they are others than its own

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText
_held: dict[str, tuple[str, ...]] = {}  # the keys that the window's actions have, for all that names them


def keys_of(spec: Spec, chosen: Chosen) -> tuple[str, ...]:
    """Return the keys that an action has now, as portable text."""
    return chosen.get(spec.name, own_keys(spec))


def give_keys(actions: Mapping[str, QAction], chosen: Chosen) -> None:
    """Give every action its keys; a key that is no key, as after a slip in the settings file, is passed over."""
    for spec in specs():
        keys = [QKeySequence(key, _PORTABLE) for key in keys_of(spec, chosen)]
        actions[spec.name].setShortcuts([key for key in keys if is_key(key)])
        _held[spec.name] = tuple(key.toString(_PORTABLE) for key in keys if is_key(key))


def key_words(name: str) -> str:
    """Return the first key that the action of that name has now, as this system writes it; '' where it has none."""
    keys = _held.get(name)
    if keys is None:
        keys = next((own_keys(spec) for spec in changeable_and_not() if spec.name == name), ())
    return isolated(QKeySequence(keys[0], _PORTABLE).toString(_NATIVE)) if keys else ""


def with_key(words: str, name: str) -> str:
    """Return `words` with the first key of an action: “Menu (F10)”."""
    key = key_words(name)
    return f"{words} ({key})" if key else words


def is_key(key: QKeySequence) -> bool:
    """Whether a person can press it."""
    text = key.toString(_PORTABLE)
    return bool(text) and text.isprintable()


def holder(key: str, name: str, chosen: Chosen) -> Spec | None:
    """Return the action other than `name` that `key` belongs to, or None where it is free."""
    return next((spec for spec in changeable_and_not() if spec.name != name and key in keys_of(spec, chosen)), None)


def with_keys(chosen: Chosen, name: str, keys: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Return what is chosen once an action has `keys`; its own keys are nothing chosen."""
    own = next(own_keys(spec) for spec in specs() if spec.name == name)
    others = {other: given for other, given in chosen.items() if other != name}
    return others if keys == own else {**others, name: keys}


def changeable_and_not() -> Iterable[Spec]:
    """Yield every action with keys: those of the menu, which can get others, and those of documents, which cannot."""
    yield from specs()
    yield from IN_A_DOCUMENT
