import pytest

from dossier.model.errors import KnownError
from dossier.model.progress import go_on, never


def test_an_export_goes_on_until_it_is_cancelled():
    go_on(never)
    with pytest.raises(KnownError) as caught:
        go_on(lambda: True)
    assert caught.value.code == "export-cancelled"
