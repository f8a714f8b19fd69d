"""Pages a second, lesart beside trafilatura with metadata: `python bench/pages.py FOLDER` (a folder of .html files)."""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from trafilatura import bare_extraction

from lesart.articles import read_article
from lesart.records import Page

ROUNDS = 3


def seconds(read: Callable[[bytes], object], pages: list[bytes]) -> float:
    """Return the processor time that reading all pages takes, the best of a few rounds."""
    times = []
    for _ in range(ROUNDS):
        begun = time.process_time()
        for page in pages:
            read(page)
        times.append(time.process_time() - begun)
    return min(times)


def main() -> None:
    """Print pages a second of both."""
    pages = [file.read_bytes() for file in sorted(Path(sys.argv[1]).rglob("*.html"))]
    ours = seconds(lambda page: read_article(Page("seite.html", "", markup=page)), pages)
    theirs = seconds(lambda page: bare_extraction(page, with_metadata=True, include_comments=False), pages)
    print(f"{len(pages)} pages: lesart {len(pages) / ours:.1f}/s, trafilatura {len(pages) / theirs:.1f}/s")


if __name__ == "__main__":
    main()
