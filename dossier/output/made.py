"""What rendering a report gives, in whatever format."""

from dataclasses import dataclass

from dossier.output.account import Account


@dataclass(frozen=True, slots=True)
class Made:
    """The file's bytes, the account of what it carries and lists, and what had to be said of its making."""

    data: bytes
    account: Account
    remarks: tuple[str, ...] = ()
