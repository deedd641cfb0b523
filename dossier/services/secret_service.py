"""The Secret Service of a Linux desktop (GNOME Keyring, KWallet, KeePassXC), spoken to over the session's D-Bus.

The bus is a socket of this computer that its owner alone can open, so secrets pass it as they are (the service's
"plain" sessions): whoever could listen there could as well ask the service itself. Everything has a deadline.
"""

import os
import socket
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

from dossier.model.errors import KnownError
from dossier.model.progress import Cancelled, never

ADDRESS = "DBUS_SESSION_BUS_ADDRESS"
PATIENCE = 2.0  # seconds for all that nobody has to be asked about
PROMPT_PATIENCE = 60.0  # seconds that a person has to unlock the keyring

_NAME, _ROOT, _NONE = "org.freedesktop.secrets", "/org/freedesktop/secrets", "/"
_SERVICE, _COLLECTION = "org.freedesktop.Secret.Service", "org.freedesktop.Secret.Collection"
_ITEM, _PROMPT = "org.freedesktop.Secret.Item", "org.freedesktop.Secret.Prompt"
_NO_BUS = (ImportError, OSError, LookupError, ValueError, RuntimeError)  # no library, no bus, or not a Unix socket
_GLANCE = 0.2  # seconds between two looks at whether waiting is still wanted


class SecretService:
    """A connection to it, for one thread. Raises KnownError `no-keyring` where none answers within `PATIENCE`."""

    def __init__(self, cancelled: Cancelled = never) -> None:
        self._cancelled = cancelled
        self._deadline = time.monotonic() + PATIENCE
        self._serial = 0
        self._signals: list[Any] = []
        try:
            from jeepney import Parser

            self._parser = Parser()
            self._socket = _connected()
        except _NO_BUS as error:
            raise no_keyring() from error
        try:
            self._call(_bus(), "Hello")
            _, self._session = self._ask(_ROOT, _SERVICE, "OpenSession", "sv", "plain", ("s", ""))
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """End the connection, and with it the session."""
        self._socket.close()

    def search(self, attributes: Mapping[str, str]) -> tuple[Sequence[str], Sequence[str]]:
        """Return the items that have these attributes: those that are open, and those that are locked."""
        open_ones, locked = self._ask(_ROOT, _SERVICE, "SearchItems", "a{ss}", dict(attributes))
        return open_ones, locked

    def unlock(self, items: Sequence[str]) -> None:
        """Unlock these; the service may ask its owner for that. Raises KnownError where it is not done."""
        _, prompt = self._ask(_ROOT, _SERVICE, "Unlock", "ao", list(items))
        self._prompted(prompt)

    def secret(self, item: str) -> bytes:
        """Return what an open item keeps."""
        ((_, _, secret, _),) = self._ask(item, _ITEM, "GetSecret", "o", self._session)
        return bytes(secret)

    def keep(self, label: str, attributes: Mapping[str, str], secret: bytes) -> None:
        """Keep `secret` in the keyring that is the usual one, in place of what has the same attributes."""
        (collection,) = self._ask(_ROOT, _SERVICE, "ReadAlias", "s", "default")
        if collection == _NONE:
            named = {f"{_COLLECTION}.Label": ("s", "Default")}
            collection, prompt = self._ask(_ROOT, _SERVICE, "CreateCollection", "a{sv}s", named, "default")
            made = self._prompted(prompt)
            collection = collection if made is None else made
        else:
            self.unlock([collection])
        properties = {f"{_ITEM}.Label": ("s", label), f"{_ITEM}.Attributes": ("a{ss}", dict(attributes))}
        value = (self._session, b"", secret, "text/plain; charset=utf8")
        _, prompt = self._ask(collection, _COLLECTION, "CreateItem", "a{sv}(oayays)b", properties, value, True)
        self._prompted(prompt)

    def delete(self, item: str) -> None:
        """Remove an item."""
        (prompt,) = self._ask(item, _ITEM, "Delete")
        self._prompted(prompt)

    # How it is spoken to

    def _ask(self, path: str, interface: str, method: str, signature: str = "", *body: Any) -> tuple[Any, ...]:
        from jeepney import DBusAddress

        return self._call(DBusAddress(path, _NAME, interface), method, signature, *body)

    def _call(self, address: Any, method: str, signature: str = "", *body: Any) -> tuple[Any, ...]:
        """Return what a call came to. Raises KnownError where it is refused or takes too long."""
        from jeepney import HeaderFields, MessageType, new_method_call

        self._serial += 1
        message = new_method_call(address, method, signature, body)
        try:
            self._socket.settimeout(self._left())
            self._socket.sendall(message.serialise(self._serial))
            while True:
                answer = self._received(self._left())
                if answer.header.fields.get(HeaderFields.reply_serial) == self._serial:
                    break
                if answer.header.message_type is MessageType.signal:
                    self._signals.append(answer)
        except OSError as error:  # a time-out is one too
            raise no_keyring() from error
        if answer.header.message_type is MessageType.error:
            name = str(answer.header.fields.get(HeaderFields.error_name))
            if name.startswith("org.freedesktop.DBus.Error."):  # nobody has the name, or it did not start
                raise no_keyring()
            raise refused()
        return tuple(answer.body)

    def _left(self) -> float:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left

    def _received(self, seconds: float) -> Any:
        """Return the next message. Raises OSError where none comes in time."""
        until = time.monotonic() + seconds
        while (message := self._parser.get_next_message()) is None:
            self._socket.settimeout(max(until - time.monotonic(), 0.001))
            data = self._socket.recv(4096)
            if not data:
                raise ConnectionResetError
            self._parser.add_data(data)
        return message

    def _prompted(self, prompt: str) -> Any:
        """Let the service ask its owner, where it wants to; return what that came to, None where it need not.

        Raises KnownError where the owner refuses, does not answer, or nobody waits for it any more.
        """
        from jeepney import MatchRule

        if prompt == _NONE:
            return None
        rule = MatchRule(type="signal", path=prompt, interface=_PROMPT, member="Completed")
        self._call(_bus(), "AddMatch", "s", rule.serialise())
        self._ask(prompt, _PROMPT, "Prompt", "s", "")
        until = time.monotonic() + PROMPT_PATIENCE
        while time.monotonic() < until and not self._cancelled():
            with suppress(TimeoutError):
                if not self._signals:
                    self._signals.append(self._awaited())
            for signal in self._signals:
                if rule.matches(signal):
                    self._signals.clear()
                    self._deadline = time.monotonic() + PATIENCE
                    dismissed, (_, value) = signal.body
                    if dismissed:
                        raise refused()
                    return value
            self._signals.clear()
        self._deadline = time.monotonic() + PATIENCE
        self._ask(prompt, _PROMPT, "Dismiss")
        raise refused()

    def _awaited(self) -> Any:
        try:
            return self._received(_GLANCE)
        except TimeoutError:
            raise
        except OSError as error:
            raise no_keyring() from error


def no_keyring() -> KnownError:
    """Return the error for a computer without a keyring that answers."""
    return KnownError("no-keyring", "No keyring answers on this computer; type the passphrase each time.")


def refused() -> KnownError:
    """Return the error for a keyring that stays locked, or does not do what was asked of it."""
    return KnownError(
        "keyring-refused",
        "The keyring is locked or does not do it; type the passphrase, or unlock the keyring and try again.",
    )


def _bus() -> Any:
    from jeepney import DBusAddress

    return DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")


def _connected() -> socket.socket:
    """Return a socket on the session's bus. Raises OSError, or what else an address may be wrong by."""
    from jeepney.bus import get_connectable_addresses
    from jeepney.io.blocking import prep_socket

    address = next(iter(get_connectable_addresses(os.environ[ADDRESS])))
    made: socket.socket = prep_socket(address, timeout=PATIENCE / 2)
    return made
