import io

import pikepdf
import pytest

from dossier.output.onto.condition import Condition, condition_of, looks_signed
from tests.intake.pdf.samples import make_pdf, saved
from tests.output.onto.samples import signed, three_pages


def of(data: bytes, password: str = "") -> Condition:
    with pikepdf.open(io.BytesIO(data), password=password) as pdf:
        return condition_of(pdf)


def test_a_plain_file():
    assert of(three_pages()) == Condition()
    assert not looks_signed(three_pages())


def test_a_signature_in_a_group_of_fields_is_found():
    assert of(signed()) == Condition(signed=True)
    assert looks_signed(signed())


def test_an_empty_field_for_a_signature_is_none():
    with pikepdf.open(io.BytesIO(signed())) as pdf:
        del pdf.Root.AcroForm.Fields[0].Kids[0].V
        assert of(saved(pdf)) == Condition()


def test_fields_that_hold_themselves_are_looked_at_once():
    with pikepdf.open(io.BytesIO(signed())) as pdf:
        group = pdf.Root.AcroForm.Fields[0]
        del group.Kids[0].V
        group.Kids.extend([group] * 20)
        assert of(saved(pdf)) == Condition()


@pytest.mark.parametrize(("level", "forbids"), [(1, True), (2, True), (3, False)])
def test_what_a_certificate_lets_change(level: int, forbids: bool):
    assert of(signed(level=level)) == Condition(signed=True, certified=forbids)


def test_encryption_and_what_an_owner_forbids():
    assert of(make_pdf(["x"], password="sesame"), "sesame") == Condition(encrypted=True)
    out = io.BytesIO()
    forbids = pikepdf.Permissions(modify_annotation=False)
    with pikepdf.open(io.BytesIO(three_pages())) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="owner", user="", allow=forbids))
    assert of(out.getvalue()) == Condition(encrypted=True, restricted=True)
    assert of(out.getvalue(), "owner") == Condition(encrypted=True)
