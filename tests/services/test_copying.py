from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.model.rows import Document
from dossier.services.copying import save_copy
from tests.samples import SOURCE_TEXT, sample_session


def test_a_copy_is_the_file_byte_for_byte_and_replaces_what_was_chosen(tmp_path: Path) -> None:
    session = sample_session(tmp_path / "a.dossier")
    document = session.store.find(Document)[0]
    target = tmp_path / "out" / "log.txt"
    target.parent.mkdir()
    target.write_text("older", encoding="utf-8")
    save_copy(session.store, document, target)
    assert target.read_bytes() == SOURCE_TEXT.encode()
    assert list(target.parent.iterdir()) == [target]
    session.close()


@pytest.mark.parametrize("name", ["missing/log.txt", "folder", "n" * 250])
def test_where_it_cannot_be_written_it_says_so_and_leaves_nothing(tmp_path: Path, name: str) -> None:
    session = sample_session(tmp_path / "a.dossier")
    (tmp_path / "out" / "folder").mkdir(parents=True)
    with pytest.raises(KnownError):
        save_copy(session.store, session.store.find(Document)[0], tmp_path / "out" / name)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["folder"]
    session.close()
