import pytest

from dam import write_inputs


@pytest.fixture
def inputs(tmp_path, monkeypatch):
    """Two files of rows in the working folder."""
    monkeypatch.chdir(tmp_path)
    return write_inputs()


@pytest.fixture(scope="session")
def expected(tmp_path_factory):
    """The archive that one process makes of the rows."""
    pytest.importorskip("pyarrow")
    from lesart.archive import Archive  # noqa: PLC0415
    from lesart.engine import Local  # noqa: PLC0415

    here = tmp_path_factory.mktemp("expected")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(here)
        Archive("out", Local(), 1).build(write_inputs())
    return here / "out"
