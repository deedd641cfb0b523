"""What a PDF is like before anything is added: what has to be kept, and what has to be said."""

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pikepdf

_FORMS_ALLOWED = 2  # what a certificate of that level still lets change: no annotations
_SIGNED = b"/ByteRange"


@dataclass(frozen=True, slots=True)
class Condition:
    """`certified`: its signature forbids annotations. `restricted`: its owner does (with the password of a reader)."""

    encrypted: bool = False
    signed: bool = False
    certified: bool = False
    restricted: bool = False


def looks_signed(data: bytes) -> bool:
    """Whether a PDF is signed, as far as a look at its bytes tells (a signature is never in a compressed part)."""
    return _SIGNED in data


def identifiers_of(data: bytes, password: str = "") -> tuple[str, str] | None:
    """Return a PDF's two identifiers (`/ID`) in hexadecimal; None where it has none or cannot be read."""
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(data), password=password, suppress_warnings=True) as pdf:
            found = pdf.trailer.get("/ID")
            if isinstance(found, pikepdf.Array) and len(found) == 2:
                return bytes(found[0]).hex().upper(), bytes(found[1]).hex().upper()
    except (pikepdf.PdfError, pikepdf.PasswordError, RuntimeError, ValueError, TypeError):
        pass
    return None


def condition_of(pdf: "pikepdf.Pdf") -> Condition:
    """Return what an open PDF is like."""
    level = _certificate(pdf)
    return Condition(
        encrypted=pdf.is_encrypted,
        signed=level is not None or _has_signature(pdf),
        certified=level is not None and level <= _FORMS_ALLOWED,
        restricted=pdf.is_encrypted and not pdf.owner_password_matched and not pdf.allow.modify_annotation,
    )


def _has_signature(pdf: "pikepdf.Pdf") -> bool:
    import pikepdf

    form = pdf.Root.get("/AcroForm")
    fields = form.get("/Fields") if isinstance(form, pikepdf.Dictionary) else None
    waiting = list(fields) if isinstance(fields, pikepdf.Array) else []
    seen: set[tuple[int, int]] = set()
    while waiting:
        field = waiting.pop()
        if not isinstance(field, pikepdf.Dictionary) or (field.is_indirect and field.objgen in seen):
            continue
        seen.add(field.objgen)
        if field.get("/FT") == "/Sig" and isinstance(field.get("/V"), pikepdf.Dictionary):
            return True
        kids = field.get("/Kids")
        if isinstance(kids, pikepdf.Array):
            waiting += list(kids)
    return False


def _certificate(pdf: "pikepdf.Pdf") -> int | None:
    """Return what a certifying signature lets change (1 nothing, 2 forms, 3 annotations too); None without one."""
    import pikepdf

    permissions = pdf.Root.get("/Perms")
    signature = permissions.get("/DocMDP") if isinstance(permissions, pikepdf.Dictionary) else None
    if not isinstance(signature, pikepdf.Dictionary):
        return None
    references = signature.get("/Reference")
    for reference in references if isinstance(references, pikepdf.Array) else ():
        parameters = reference.get("/TransformParams") if isinstance(reference, pikepdf.Dictionary) else None
        if isinstance(parameters, pikepdf.Dictionary):
            level = parameters.get("/P", _FORMS_ALLOWED)
            return level if isinstance(level, int) else _FORMS_ALLOWED
    return _FORMS_ALLOWED
