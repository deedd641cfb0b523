"""Source records as CSL-JSON, which holds every field as it is."""

import json
from collections.abc import Sequence

from dossier.model.rows import Csl


def write_csl_json(records: Sequence[Csl], keys: Sequence[str]) -> str:
    """Return the items as JSON; one without `id` or `type`, which readers ask for, is given them."""
    items = [{"id": key, "type": "document", **record} for key, record in zip(keys, records, strict=True)]
    return json.dumps(items, ensure_ascii=False, indent=1) + "\n"
