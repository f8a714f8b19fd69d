"""A dossier as JSON, as the formats fix it."""

import json

from lesart.records import Dossier
from lesart.schema import plain


def render(dossier: Dossier) -> str:
    """Return the dossier as indented JSON."""
    return json.dumps(plain(dossier), ensure_ascii=False, indent=1) + "\n"
