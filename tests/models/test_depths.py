"""How deep to read: what is missing is said, and lowers the depth."""

import pytest

from lesart.models import depths, reader


@pytest.fixture(autouse=True)
def _asked_anew():
    for asked in (depths.reached, depths.reader_at, depths.version_at):
        asked.cache_clear()
    yield
    for asked in (depths.reached, depths.reader_at, depths.version_at):
        asked.cache_clear()


def test_quick_reads_with_rules_alone():
    assert (depths.reached("quick"), depths.reader_at("quick"), depths.version_at("quick")) == ("quick", None, None)


def test_the_environment_keeps_all_reading_quick(monkeypatch):
    monkeypatch.setenv("LESART_DEPTH", "quick")
    assert depths.why_not() == depths.SWITCHED_OFF
    assert (depths.reached("full"), depths.reader_at("full")) == ("quick", None)


def test_missing_weights_lower_the_depth_and_are_said(monkeypatch, tmp_path):
    monkeypatch.delenv("LESART_DEPTH")
    monkeypatch.setattr(reader, "WEIGHTS", tmp_path)
    monkeypatch.setattr(depths, "find_spec", lambda _: True)
    assert depths.why_not() == "this installation has no weights"
    assert (depths.reached("full"), depths.version_at("full")) == ("quick", None)


def test_a_missing_runtime_is_said(monkeypatch):
    monkeypatch.delenv("LESART_DEPTH")
    monkeypatch.setattr(depths, "find_spec", lambda _: None)
    assert depths.why_not() == "onnxruntime is not installed"


def test_the_version_is_that_of_the_weights(monkeypatch, tmp_path):
    monkeypatch.delenv("LESART_DEPTH")
    monkeypatch.setattr(reader, "WEIGHTS", tmp_path)
    monkeypatch.setattr(depths, "find_spec", lambda _: True)
    (tmp_path / "reader.onnx").write_bytes(b"weights")
    assert (depths.reached("full"), depths.version_at("full")) == ("full", "9a129038d9a0")
