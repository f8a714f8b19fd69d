"""Settings of all tests: the same examples in every run, and no test that fails because a machine is busy."""

from hypothesis import settings

settings.register_profile("lesart", deadline=None, derandomize=True, database=None)
settings.load_profile("lesart")
