"""A story laid open as one record, and its renderings.

The room is called `dossiers` and not `dossier` so that `lesart.dossier` can be the public function of that name.
"""

from lesart.dossiers.compose import compose
from lesart.dossiers.notebooks import in_frame
from lesart.records import Dossier

__all__ = ["compose", "in_frame"]

# Notebooks ask a record how it shows itself; records know no renderer, so the room that renders teaches them.
setattr(Dossier, "_repr_html_", in_frame)  # noqa: B010 - the record declares no such method
