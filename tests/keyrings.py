"""A keyring of the tests' own: a bus with a Secret Service on it, on a socket in a folder, served by a thread."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import Enum
from pathlib import Path
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    Parser,
    new_error,
    new_method_return,
    new_signal,
)

ITEM = "/org/freedesktop/secrets/item/{number}"
USUAL = "/org/freedesktop/secrets/collection/usual"
PROMPT = "/org/freedesktop/secrets/prompt/1"


class Owner(Enum):
    """What the owner of the keyring does when asked to unlock it."""

    UNLOCKS = "unlocks"
    REFUSES = "refuses"
    AWAY = "away"


class FakeKeyring:
    """What it keeps, and how it behaves, to be set by a test."""

    def __init__(self, folder: Path) -> None:
        self.items: dict[str, tuple[str, dict[str, str], bytes]] = {}  # label, attributes, secret
        self.locked = False
        self.owner = Owner.UNLOCKS
        self.has_service = True
        self.is_mute = False
        self.has_usual = True
        self.asked: list[str] = []  # the names of methods
        self.dismissed = threading.Event()
        self._path = folder / "bus"
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(self._path))
        self._listening.listen()
        self._open: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def address(self) -> str:
        return f"unix:path={self._path}"

    def stop(self) -> None:
        for each in (*self._open, self._listening):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            self._open.append(connection)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError):
            said = b""
            while b"AUTH EXTERNAL" not in said or not said.endswith(b"\r\n"):
                said += connection.recv(1024)
            connection.sendall(b"OK 0123456789abcdef0123456789abcdef\r\n")
            said = b""
            while b"BEGIN\r\n" not in said:
                said += connection.recv(1024)
            parser = Parser()
            parser.add_data(said.partition(b"BEGIN\r\n")[2])
            while True:
                while (message := parser.get_next_message()) is not None:
                    for answer in self._answers(message):
                        connection.sendall(answer.serialise(serial=1))
                data = connection.recv(4096)
                if not data:
                    return
                parser.add_data(data)

    def _answers(self, message: Message) -> list[Message]:
        method = message.header.fields[HeaderFields.member]
        self.asked.append(method)
        if method == "Hello":
            return [new_method_return(message, "s", (":1.1",))]
        if method == "AddMatch":
            return [new_method_return(message)]
        if self.is_mute:
            return []
        if not self.has_service:
            return [new_error(message, "org.freedesktop.DBus.Error.ServiceUnknown", "s", ("nobody has that name",))]
        return getattr(self, f"_{method.lower()}")(message, *message.body)

    def _opensession(self, message: Message, algorithm: str, _: Any) -> list[Message]:
        assert algorithm == "plain"
        return [new_method_return(message, "vo", (("s", ""), "/org/freedesktop/secrets/session/1"))]

    def _searchitems(self, message: Message, attributes: dict[str, str]) -> list[Message]:
        found = [path for path, (_, each, _) in self.items.items() if attributes.items() <= each.items()]
        return [new_method_return(message, "aoao", ([], found) if self.locked else (found, []))]

    def _readalias(self, message: Message, _: str) -> list[Message]:
        return [new_method_return(message, "o", (USUAL if self.has_usual else "/",))]

    def _createcollection(self, message: Message, _: Any, __: str) -> list[Message]:
        self.locked = True
        return [new_method_return(message, "oo", ("/", PROMPT))]

    def _unlock(self, message: Message, items: list[str]) -> list[Message]:
        return [new_method_return(message, "aoo", ([], PROMPT) if self.locked else (items, "/"))]

    def _getsecret(self, message: Message, session: str) -> list[Message]:
        if self.locked:
            return [new_error(message, "org.freedesktop.Secret.Error.IsLocked", "s", ("locked",))]
        _, _, secret = self.items[message.header.fields[HeaderFields.path]]
        return [new_method_return(message, "(oayays)", ((session, b"", secret, "text/plain"),))]

    def _createitem(self, message: Message, properties: Any, value: Any, replace: bool) -> list[Message]:
        assert replace
        if self.locked:
            return [new_error(message, "org.freedesktop.Secret.Error.IsLocked", "s", ("locked",))]
        label, attributes = (properties[f"org.freedesktop.Secret.Item.{name}"][1] for name in ("Label", "Attributes"))
        for path in [path for path, (_, each, _) in self.items.items() if each == attributes]:
            del self.items[path]
        path = ITEM.format(number=len(self.asked))
        self.items[path] = (label, attributes, bytes(value[2]))
        return [new_method_return(message, "oo", (path, "/"))]

    def _delete(self, message: Message) -> list[Message]:
        del self.items[message.header.fields[HeaderFields.path]]
        return [new_method_return(message, "o", ("/",))]

    def _prompt(self, message: Message, _: str) -> list[Message]:
        if self.owner is Owner.AWAY:
            return [new_method_return(message)]
        self.locked = self.owner is not Owner.UNLOCKS
        value = ("ao", [USUAL]) if self.has_usual else ("o", USUAL)
        home = DBusAddress(PROMPT, interface="org.freedesktop.Secret.Prompt")
        return [new_method_return(message), new_signal(home, "Completed", "bv", (self.locked, value))]

    def _dismiss(self, message: Message) -> list[Message]:
        self.dismissed.set()
        return [new_method_return(message)]


@contextmanager
def fake_keyring(folder: Path) -> Iterator[FakeKeyring]:
    """A keyring on a socket in `folder`, whose path must be a short one."""
    keyring = FakeKeyring(folder)
    try:
        yield keyring
    finally:
        keyring.stop()
