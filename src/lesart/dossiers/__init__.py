"""A story laid open as one record, and its renderings.

The room is called `dossiers` and not `dossier` so that `lesart.dossier` can be the public function of that name.
"""

from lesart.dossiers.compose import compose

__all__ = ["compose"]
