"""How the keyring's service is spoken to, where it does not do what is asked."""

import time

import pytest

from dossier.model.errors import KnownError
from dossier.services import keyring, secret_service
from dossier.services.secret_service import ADDRESS
from tests.keyrings import FakeKeyring, Owner

SALT = bytes(range(16))


@pytest.mark.parametrize(
    "address", ["unix:path=/nowhere/at/all", "tcp:host=localhost,port=1", "nonsense", "unix:guid=1", ""]
)
def test_an_address_without_a_bus_is_no_keyring(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ADDRESS, address)
    with pytest.raises(KnownError) as caught:
        keyring.find(SALT, may_prompt=True)
    assert caught.value.code == "no-keyring"


def test_a_bus_without_the_service_is_no_keyring(fake: FakeKeyring) -> None:
    fake.has_service = False
    with pytest.raises(KnownError) as caught:
        keyring.keep(SALT, "ferries.dossier", "four unlikely words")
    assert caught.value.code == "no-keyring"


def test_a_service_that_says_nothing_is_given_up_in_two_seconds(
    fake: FakeKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert secret_service.PATIENCE == 2
    monkeypatch.setattr(secret_service, "PATIENCE", 0.2)
    fake.is_mute = True
    begun = time.monotonic()
    with pytest.raises(KnownError) as caught:
        keyring.find(SALT, may_prompt=True)
    assert caught.value.code == "no-keyring"
    assert time.monotonic() - begun < 1.5


def test_its_owner_unlocks_it(fake: FakeKeyring) -> None:
    keyring.keep(SALT, "ferries.dossier", "four unlikely words")
    fake.locked = True
    with pytest.raises(KnownError) as caught:
        keyring.find(SALT, may_prompt=False)
    assert caught.value.code == "keyring-refused"
    assert "Prompt" not in fake.asked
    assert keyring.find(SALT, may_prompt=True) == "four unlikely words"
    fake.locked = True
    keyring.keep(SALT, "ferries.dossier", "five other unlikely words")
    fake.locked = True
    assert keyring.forget(SALT)
    assert not fake.items


@pytest.mark.parametrize("owner", [Owner.REFUSES, Owner.AWAY])
def test_its_owner_does_not(fake: FakeKeyring, owner: Owner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secret_service, "PROMPT_PATIENCE", 0.3)
    fake.locked, fake.owner = True, owner
    with pytest.raises(KnownError) as caught:
        keyring.keep(SALT, "ferries.dossier", "four unlikely words")
    assert caught.value.code == "keyring-refused"
    assert fake.dismissed.is_set() is (owner is Owner.AWAY)
    assert not fake.items


def test_nobody_waits_for_the_owner_any_more(fake: FakeKeyring) -> None:
    fake.locked, fake.owner = True, Owner.AWAY
    with pytest.raises(KnownError):
        keyring.keep(SALT, "ferries.dossier", "four unlikely words", cancelled=lambda: True)
    assert fake.dismissed.is_set()


def test_a_first_keyring_is_made_by_its_owner(fake: FakeKeyring) -> None:
    fake.has_usual = False
    keyring.keep(SALT, "ferries.dossier", "four unlikely words")
    assert "CreateCollection" in fake.asked
    assert [secret for _, _, secret in fake.items.values()] == [b"four unlikely words"]
