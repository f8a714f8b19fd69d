"""Settings of all tests: the same examples in every run, and no test that fails because a machine is busy."""

import os

from hypothesis import settings

settings.register_profile("lesart", deadline=None, derandomize=True, database=None)
settings.load_profile("lesart")

# Rules alone, unless a test brings a reader of its own: what rules find must not hang on weights that are trained anew.
os.environ["LESART_DEPTH"] = "quick"
