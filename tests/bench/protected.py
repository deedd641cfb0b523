"""What a passphrase costs, beside the same dossier without one."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from dossier.model.kinds import OnKind
from dossier.model.rows import Claim, Section
from dossier.services.changes.notes import AddNote
from dossier.services.editor import Editor
from dossier.services.importing import import_brief
from dossier.services.protecting import protect
from dossier.services.searching import search
from dossier.services.session import open_session
from dossier.store.keys import Key
from dossier.store.store import open_store
from tests.bench.material import add_documents, brief
from tests.bench.measuring import Measured, Timed, each, paired, timed

_PASSPHRASE = "four unlikely words"
_HITS = 50


def measure(folder: Path, *, pages: int, pairs: int) -> Iterator[Measured]:
    """Yield what opening, a commit and a search cost in a protected dossier of `pages` pages, beside a plain one."""
    text = folder / "protected.md"
    text.write_text(brief(pages), encoding="utf-8")
    plain, sealed = folder / "plain.dossier", folder / "sealed.dossier"
    import_brief(text, plain)
    with closing(open_session(plain, reviewer="Bench")) as session:
        add_documents(session, 10, max(1, pages // 10))
    shutil.copyfile(plain, sealed)
    protect(sealed, None, Key(_PASSPHRASE))
    yield from openings(plain, sealed, pairs)
    yield commits(plain, sealed, pairs)
    yield searches(plain, sealed, pairs)


def openings(plain: Path, sealed: Path, pairs: int) -> Iterator[Measured]:
    """Opening with every check, and reading sections and claims: first, when the key is made, and again."""
    known = Key(_PASSPHRASE)
    bare = ("the plain dossier", timed(_opened(plain, lambda: None)))
    size = f"{plain.stat().st_size / 1e6:.0f} MB"
    first = timed(_opened(sealed, lambda: Key(_PASSPHRASE)))
    yield paired(f"open a protected dossier of {size}, the key made of the passphrase", first, bare, pairs)
    yield paired(f"open a protected dossier of {size} again", timed(_opened(sealed, lambda: known)), bare, pairs)


def _opened(path: Path, key: Callable[[], Key | None]) -> Callable[[], None]:
    def work() -> None:
        with closing(open_store(path, key=key())) as store:
            store.find(Section)
            store.find(Claim)

    return work


def commits(plain: Path, sealed: Path, pairs: int) -> Measured:
    """One note, committed, journalled and indexed."""
    with (
        closing(open_session(plain, reviewer="Bench")) as bare,
        closing(open_session(sealed, reviewer="Bench", key=Key(_PASSPHRASE))) as ours,
    ):

        def noting(editor: Editor) -> Timed:
            return each(lambda: editor.perform(AddNote(OnKind.DOSSIER, "", "A note of a few words.")))

        name = "commit one edit (a note) to a protected dossier"
        return paired(name, noting(ours.editor), ("the plain dossier", noting(bare.editor)), pairs)


def searches(plain: Path, sealed: Path, pairs: int) -> Measured:
    """Ranked hits for two words, with their place and words."""
    with (
        closing(open_session(plain, read_only=True)) as bare,
        closing(open_session(sealed, read_only=True, key=Key(_PASSPHRASE))) as ours,
    ):
        claims = bare.store.find(Claim)
        query = " ".join(claims[len(claims) // 2].text.split()[:2])
        return paired(
            f"search a protected dossier for two words, {_HITS} hits with snippets",
            timed(lambda: search(ours.store, query, limit=_HITS)),
            ("the plain dossier", timed(lambda: search(bare.store, query, limit=_HITS))),
            pairs,
        )
