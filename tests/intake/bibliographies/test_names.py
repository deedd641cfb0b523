"""Names of people, with particles and suffixes, and names that are no people's."""

import pytest

from dossier.intake.bibliographies.names import of_bibtex, of_ris
from dossier.model.errors import KnownError

JAN = {"family": "Berg", "given": "Jan", "non-dropping-particle": "van der"}


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Jan van der Berg", [JAN]),
        ("van der Berg, Jan and {Ministry of Tides and Boats}", [JAN, {"literal": "Ministry of Tides and Boats"}]),
        ("Lee, Jr., Ada", [{"family": "Lee", "given": "Ada", "suffix": "Jr."}]),
        ("Plato", [{"family": "Plato"}]),
        (r"M{\"u}ller, Ada and others", [{"family": "Müller", "given": "Ada"}, {"literal": "et al."}]),
        ("{de la Cruz}, Maria", [{"family": "de la Cruz", "given": "Maria"}]),
        ("{van der Berg, J.-P.}", [{"literal": "van der Berg, J.-P."}]),  # as {{...}} in the file: one name, as it is
        ("family=Berg, given=Jan, prefix=van der", [JAN]),
        ("", []),
    ],
)
def test_bibtex(written, names) -> None:
    assert of_bibtex(written) == names


def test_thousands_of_names_are_refused() -> None:
    with pytest.raises(KnownError, match="names more than"):
        of_bibtex(" and ".join(["A"] * 5_001))


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("van der Berg, Jan", JAN),
        ("Lee, Ada, Jr.", {"family": "Lee", "given": "Ada", "suffix": "Jr."}),
        ("Ministry of Tides", {"literal": "Ministry of Tides"}),
        ("Plato,", {"family": "Plato"}),
    ],
)
def test_ris(written, name) -> None:
    assert of_ris(written) == name
