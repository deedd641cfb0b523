"""The child process as it is spoken with."""

import pickle
import subprocess

import pytest

from dossier import children
from dossier.intake.pdf import serving
from dossier.intake.pdf.answers import Garbled, read, write
from dossier.intake.pdf.characters import plain_text
from dossier.intake.pdf.loaded import MOST_PAGES, MOST_TITLE
from dossier.intake.pdf.serving import HEAD, LENGTH, Ask, Kind, Load, Loaded
from tests.intake.pdf.samples import make_pdf


def said(*questions: Load | Ask, data: bytes = b"") -> list[tuple[Kind, bytes]]:
    """Return what a process answers that is asked these questions, and then no more."""
    asked = b"".join(LENGTH.pack(len(each)) + each for each in map(pickle.dumps, questions[:1])) + data
    asked += b"".join(LENGTH.pack(len(each)) + each for each in map(pickle.dumps, questions[1:]))
    process = subprocess.Popen(children.command(serving.__name__), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(asked)
    process.stdin.flush()
    answers = []
    for _ in questions:
        kind, length = HEAD.unpack(process.stdout.read(HEAD.size))
        answers.append((Kind(kind), process.stdout.read(length)))
    assert process.communicate(timeout=20)[0] == b""
    assert process.returncode == 0
    return answers


def test_it_answers_in_turn_and_ends_with_its_input():
    data = make_pdf(["Words."], title="T")
    text = Ask(plain_text.__module__, plain_text.__name__, (0,), {})
    (loaded, first), (kind, second) = said(Load(len(data)), text, data=data)
    assert loaded is kind is Kind.VALUE
    assert read(first, Loaded) == Loaded(1, "T")
    assert read(second, str) == "Words."


@pytest.mark.parametrize("lie", [(0, "T"), (-1, "T"), (MOST_PAGES + 1, "T"), (1, "T" * (MOST_TITLE + 1))])
def test_what_no_file_of_ours_says_of_itself_is_no_answer(lie: tuple[int, str]) -> None:
    with pytest.raises(Garbled):
        read(write(lie, tuple[int, str]), Loaded)  # as its values are written, part by part


def test_refusals_and_faults_are_told():
    data = b"%PDF-1.7 no"
    refused, fault = said(Load(len(data)), Ask("os", "nothing", (), {}), data=data)
    assert refused == (Kind.REFUSAL, b"pdf-broken")
    assert fault[0] is Kind.FAULT
    assert b"AttributeError" in fault[1]
