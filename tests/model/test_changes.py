from dossier.model.changes import Changes


def test_changes_tell_what_was_touched() -> None:
    changes = Changes({"claims": frozenset({"a", "b"}), "notes": frozenset()})
    assert changes["claims"] == {"a", "b"}
    assert changes["sources"] == frozenset()
    assert set(changes) == {"claims", "notes"}
    assert changes.touches("sources", "claims")
    assert not changes.touches("notes", "sources")
    assert changes


def test_no_change_is_false() -> None:
    assert not Changes()
    assert not Changes({"notes": frozenset()})
