import errno
import os
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.services.files import put_in_place, replace_file


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / ".new"
    path.write_text("new")
    return path


def no_links(source: Path, target: Path) -> None:
    raise OSError(errno.EPERM, "Operation not permitted")


@pytest.mark.parametrize("links", [True, False], ids=["with hard links", "without"])
def test_a_file_takes_its_name_and_none_is_replaced(draft: Path, monkeypatch: pytest.MonkeyPatch, links: bool) -> None:
    if not links:
        monkeypatch.setattr(os, "link", no_links)
    target = draft.with_name("target")
    put_in_place(draft, target)
    assert [path.name for path in draft.parent.iterdir()] == ["target"]
    draft.write_text("newer")
    with pytest.raises(KnownError) as caught:
        put_in_place(draft, target)
    assert caught.value.code == "file-exists"
    assert (target.read_text(), draft.read_text()) == ("new", "newer")


@pytest.mark.parametrize("links", [True, False], ids=["with hard links", "without"])
def test_a_folder_that_is_gone_is_told_in_words(draft: Path, monkeypatch: pytest.MonkeyPatch, links: bool) -> None:
    if not links:
        monkeypatch.setattr(os, "link", no_links)
    with pytest.raises(KnownError) as caught:
        put_in_place(draft, draft.parent / "gone" / "target")
    assert caught.value.code == "cannot-create"
    assert "No such file or directory" in str(caught.value)


def test_links_that_lead_to_each_other_are_an_error_of_the_disk(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.symlink_to(two)
    two.symlink_to(one)
    with pytest.raises(OSError, match="symbolic links"):
        replace_file(one, b"x")
    assert one.is_symlink()
    assert sorted(tmp_path.iterdir()) == [one, two]
