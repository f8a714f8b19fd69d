import os
from importlib.resources import files
from pathlib import Path

import pytest

import lesart
from lesart.marks import clauses
from lesart.marks.quotations.frames import framed
from lesart.models import trellis, words


@pytest.mark.skipif("LESART_WHEEL" not in os.environ, reason="the tests run on the tree, not on the built wheel")
def test_what_is_tested_is_the_wheel():
    assert Path(os.environ["LESART_WHEEL"]).name in Path(lesart.__file__).parts


@pytest.mark.skipif("LESART_COMPILED" not in os.environ, reason="this wheel is pure, or there is none")
def test_the_modules_in_which_reading_spends_its_time_are_compiled():
    assert all(Path(module.__file__).suffix != ".py" for module in (clauses, framed, trellis, words))


def test_what_is_no_code_is_in_the_package_too():
    wanted = ("py.typed", "dossiers/render/templates/dossier.html.j2", "models/names/names.npz", "web/static/desk.css")
    assert all(files("lesart").joinpath(name).is_file() for name in wanted)
