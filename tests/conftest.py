"""Settings of all tests: the same examples in every run, and no test that fails because a machine is busy."""

import os

import pytest
from hypothesis import settings

settings.register_profile("lesart", deadline=None, derandomize=True, database=None)
settings.load_profile("lesart")

# Rules alone, unless a test brings a reader of its own: what rules find must not hang on weights that are trained anew.
os.environ["LESART_DEPTH"] = "quick"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let goldens be renewed: `pytest tests/test_goldens.py --renew-goldens`."""
    parser.addoption("--renew-goldens", action="store_true", help="write what is read now as what is to be read")
