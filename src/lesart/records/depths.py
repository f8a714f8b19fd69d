"""How deep reports are read."""

from typing import Literal

Depth = Literal["quick", "full"]
"""`quick`: with rules and light statistics alone. `full`: with the neural reader too."""
