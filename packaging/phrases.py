"""Every string of the program that people read, found in its source by `ast`, for `translations.py`.

Four kinds are found: `self.tr(…)` in the class it stands in; `QCoreApplication.translate(…)`, `QT_TRANSLATE_NOOP(…)`
and `phrase(…)` in the context they name; `counted(…)`, with numbers, in "Words"; the tables of actions in "Actions",
the names of changes in "Undo" and the sentences of KnownErrors, by their codes, in "Errors".
"""

import ast
import functools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
PACKAGE = CHECKOUT / "dossier"
WORDS, ACTIONS, UNDO, ERRORS = "Words", "Actions", "Undo", "Errors"

_NAMED = {"translate", "QT_TRANSLATE_NOOP", "phrase"}
_UNREAD = ("cli", "main.py", "__main__.py")  # what the command line says is English


@dataclass(frozen=True, slots=True, order=True)
class Phrase:
    """One string to translate. `comment` is the code of an error; `one` the English singular where it is counted."""

    context: str
    source: str
    comment: str = ""
    one: str = ""

    @property
    def counted(self) -> bool:
        return bool(self.one)


@functools.cache
def phrases(package: Path = PACKAGE) -> Mapping[Phrase, tuple[str, ...]]:
    """Return every phrase and the modules that say it, in the order of contexts and words."""
    found: dict[Phrase, dict[str, None]] = {}
    for path in sorted(package.rglob("*.py")):
        module = path.relative_to(package)
        if module.parts[0] in _UNREAD:
            continue
        for phrase in module_phrases(ast.parse(path.read_text(encoding="utf-8")), ui=module.parts[0] == "ui"):
            found.setdefault(phrase, {})[module.as_posix()] = None
    return {phrase: tuple(found[phrase]) for phrase in sorted(found)}


def module_phrases(tree: ast.Module, *, ui: bool = True) -> Iterator[Phrase]:
    """Yield the phrases of one module; those of `tr` and of tables only where it belongs to the window."""
    for node, owners in _walk(tree, ()):
        if isinstance(node, ast.Call):
            yield from _error(node, owners)
            yield from _label(node)
            if ui:
                yield from _call(node, owners)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            if node.target.id == "label":  # that of a dataclass of changes
                yield from (Phrase(UNDO, text) for text in _texts(node.value))
            elif ui and node.target.id == "GROUPS" and isinstance(node.value, ast.Dict):
                yield from (Phrase(ACTIONS, text) for key in node.value.keys for text in _texts(key))


def _call(node: ast.Call, owners: tuple[ast.AST, ...]) -> Iterator[Phrase]:
    name = _name(node)
    if name == "tr":
        classes = [owner.name for owner in owners if isinstance(owner, ast.ClassDef)]
        yield from (Phrase(classes[-1], text) for text in _texts(node.args[0]))
    elif name in _NAMED and len(node.args) >= 2:
        for context in _texts(node.args[0]):
            yield from (Phrase(context, text) for text in _texts(node.args[1]))
    elif name == "counted" and len(node.args) == 3:
        for one, many in zip(_texts(node.args[1]), _texts(node.args[2]), strict=True):
            yield Phrase(WORDS, many, one=one)
    elif name == "Spec" and len(node.args) >= 2:
        yield from (Phrase(ACTIONS, text) for text in _spec_words(node.args[1], owners))


def _spec_words(node: ast.expr, owners: tuple[ast.AST, ...]) -> Iterable[str]:
    """Return the words of an action; where they are a name of a comprehension, all that it goes over."""
    if not isinstance(node, ast.Name):
        return _texts(node)
    loop = next(owner for owner in reversed(owners) if isinstance(owner, ast.GeneratorExp))
    tuples = [part for part in ast.walk(loop.generators[0].iter) if isinstance(part, ast.Tuple)]
    return [text for each in tuples for part in each.elts for text in _texts(part)]


def _label(node: ast.Call) -> Iterator[Phrase]:
    for keyword in node.keywords:
        if keyword.arg == "label":
            yield from (Phrase(UNDO, text) for text in _texts(keyword.value))
    if _name(node) == "Together" and len(node.args) > 1:
        yield from (Phrase(UNDO, text) for text in _texts(node.args[1]))


def _error(node: ast.Call, owners: tuple[ast.AST, ...]) -> Iterator[Phrase]:
    """Yield the sentences of a KnownError; where they are a name, all that the function gives that name."""
    if _name(node) != "KnownError" or len(node.args) < 2:
        return
    sentences = list(_texts(node.args[1]))
    if isinstance(node.args[1], ast.Name):
        functions = [owner for owner in owners if isinstance(owner, ast.FunctionDef)]
        sentences = list(_given(functions[-1], node.args[1].id, node.lineno))
    for code in _texts(node.args[0]):
        yield from (Phrase(ERRORS, sentence, code) for sentence in sentences)


def _given(function: ast.FunctionDef, name: str, before: int) -> Iterator[str]:
    given = [
        part
        for part in ast.walk(function)
        if isinstance(part, ast.Assign) and part.lineno < before and ast.unparse(part.targets[0]) == name
    ]
    if given:
        yield from _texts(max(given, key=lambda part: part.lineno).value)


def _texts(node: ast.expr | None) -> Iterator[str]:
    """Yield the literal texts that an expression may be: one, or the two of a choice."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)


def _name(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _walk(node: ast.AST, owners: tuple[ast.AST, ...]) -> Iterator[tuple[ast.AST, tuple[ast.AST, ...]]]:
    for child in ast.iter_child_nodes(node):
        yield child, owners
        yield from _walk(child, (*owners, child))
