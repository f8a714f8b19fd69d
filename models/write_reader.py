"""Write the trained reader into the package: `python models/write_reader.py [--trained build/reader]`.

Its weights become an 8-bit ONNX file, its pieces a list; printed are their sizes and how like the vectors of both are.
"""

import argparse
import gzip
import json
from pathlib import Path
from typing import Final

import numpy as np

from lesart.models.reader import WEIGHTS
from reader.graph import upper_written, written

HERE: Final = Path(__file__).parent


def main() -> None:
    """Write `reader.onnx`, `statements.onnx` and `pieces.txt.gz`."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--trained", type=Path, default=HERE.parent / "build" / "reader")
    arguments.add_argument("--output", type=Path, default=WEIGHTS)
    given = arguments.parse_args()
    given.output.mkdir(parents=True, exist_ok=True)
    with np.load(given.trained / "network.npz") as weights:
        (given.output / "reader.onnx").write_bytes(written(dict(weights)))
    if (upper := given.trained / "statements.npz").exists():  # trained by itself (train_statements.py)
        with np.load(upper) as weights:
            (given.output / "statements.onnx").write_bytes(upper_written(dict(weights)))
    pieces = json.loads((given.trained / "pieces.json").read_text(encoding="utf-8"))
    lines = "".join(f"{piece}\t{score:.4f}\n" for piece, _, score in pieces)
    (given.output / "pieces.txt.gz").write_bytes(gzip.compress(lines.encode(), mtime=0))
    for path in sorted(given.output.glob("*[exz]")):
        print(path.name, path.stat().st_size)


if __name__ == "__main__":
    main()
