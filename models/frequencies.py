"""German words with their frequencies, from the package wordfreq (data CC BY-SA 4.0)."""

import gzip
from importlib.util import find_spec
from pathlib import Path

import msgpack


def frequencies() -> list[tuple[float, list[str]]]:
    """Return words in small letters, ss for ß, by their share of all words, the most frequent first."""
    found = find_spec("wordfreq")
    if found is None or found.origin is None:
        message = "the list of German words needs the package wordfreq"
        raise SystemExit(message)
    path = Path(found.origin).with_name("data") / "large_de.msgpack.gz"
    bins = msgpack.unpackb(gzip.decompress(path.read_bytes()), raw=False)[1:]  # the first entry says what the file is
    return [(10 ** (-number / 100), words) for number, words in enumerate(bins, 1)]
