import pytest

from dossier.text.scripts import is_cjk, pairs


@pytest.mark.parametrize(("text", "expected"), [("裁判所", True), ("a裁", False), ("", False), ("カタ", True)])
def test_chinese_and_japanese_are_known(text: str, expected: bool) -> None:
    assert is_cjk(text) is expected


def test_pairs_overlap() -> None:
    assert pairs("裁判所") == ["裁判", "判所"]
    assert pairs("裁") == ["裁"]
