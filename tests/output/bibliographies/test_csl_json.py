"""CSL-JSON with what readers ask for."""

import json

from dossier.output.bibliographies.csl_json import write_csl_json


def test_items_have_an_id_and_a_type() -> None:
    items = json.loads(write_csl_json([{"title": "Häfen"}, {"id": "a", "type": "book"}], ["source-1", "source-2"]))
    assert items == [{"id": "source-1", "type": "document", "title": "Häfen"}, {"id": "a", "type": "book"}]
