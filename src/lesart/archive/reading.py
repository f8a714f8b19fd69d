"""Inputs → runs of articles, sorted by day: the one step that sees the inputs."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from lesart import pipeline
from lesart.archive import shards
from lesart.archive.layout import Layout, ReadArticle, day_of, widened
from lesart.records import Article, Rejected
from lesart.schema import line
from lesart.sources import named_files

RUN: Final = 4096
RUN_TEXT: Final = 64_000_000
"""Articles, and characters, that a worker holds while it reads."""
STANDARD_INPUT: Final = "-"
SMALL: Final = 1_000_000
"""Bytes below which a file is read together with others."""
BUNDLE: Final = 16_000_000
"""Bytes that small files which are read together have, about."""


@dataclass(frozen=True, slots=True)
class Portion:
    """Inputs that are read by one worker: a large file or many small ones, with what stands for their content."""

    name: str
    sources: tuple[str, ...]
    digest: str

    def folder(self, layout: Layout) -> Path:
        """Return where its runs lie."""
        return layout.work("read", self.name)


@dataclass(frozen=True, slots=True)
class _File:
    source: str
    size: int
    state: str


def portions(inputs: Iterable[str], layout: Layout) -> tuple[Portion, ...]:
    """Return the files that inputs name, each once; one that has another size or time than before is read again.

    Small files are bundled by their names, so that a new one changes one bundle alone. What lies in the archive itself
    is no input of it, even where its folder is in one that is.
    """
    files = [_file(each) for each in dict.fromkeys(named_files(inputs)) if not _is_inside(each, layout)]
    small = [each for each in files if each.size < SMALL]
    bits = (sum(each.size for each in small) // BUNDLE).bit_length()
    bundles: dict[str, list[_File]] = {}
    for each in files:
        key = number(each.source)
        name = f"small-{(key >> (63 - bits)) + 1}-of-{1 << bits}" if each.size < SMALL else f"{key:016x}"
        bundles.setdefault(name, []).append(each)
    return tuple(_portion(name, bundles[name]) for name in sorted(bundles))


def _file(source: str) -> _File:
    if source == STANDARD_INPUT:
        return _File(source, SMALL, "")  # read by itself, by the process that leads
    try:
        known = Path(source).stat()
    except OSError:
        return _File(source, 0, "missing")
    return _File(source, known.st_size, f"{known.st_size} {known.st_mtime_ns}")


def _is_inside(source: str, layout: Layout) -> bool:
    return source != STANDARD_INPUT and Path(source).resolve().is_relative_to(layout.root)


def _portion(name: str, files: Iterable[_File]) -> Portion:
    ordered = sorted(files, key=lambda each: each.source)
    digest = shards.digest("read", *(f"{each.source} {each.state}" for each in ordered))
    return Portion(name, tuple(each.source for each in ordered), digest)


def runs(portion: Portion, layout: Layout) -> tuple[Path, ...]:
    """Return the runs of a portion that was read."""
    return tuple(sorted(portion.folder(layout).glob("[0-9]*.parquet")))


def rejections(portion: Portion, layout: Layout) -> Path:
    """Return the file of what was rejected of a portion."""
    return layout.shard("rejected", portion.name)


def is_read(portion: Portion, layout: Layout) -> bool:
    """Whether a portion was read as it is now; nobody knows whether standard input or the web is what it was."""
    sign = _sign(portion, layout)
    known = sign.exists() and sign.read_text("utf-8") == portion.digest
    fleeting = any(each == STANDARD_INPUT or "://" in each for each in portion.sources)
    return known and not fleeting and shards.made_from(rejections(portion, layout)) is not None


def read_portion(portion: Portion, layout: Layout) -> int:
    """Read a portion into runs, and return how many articles it has."""
    folder, sign = portion.folder(layout), _sign(portion, layout)
    sign.unlink(missing_ok=True)
    for old in runs(portion, layout):
        old.unlink()
    rejected: list[Rejected] = []
    count = 0
    for place, run in enumerate(_runs(_kept(portion.sources, rejected))):
        path = folder / f"{place:06d}.parquet"
        count += shards.write(path, ReadArticle, sorted(run, key=_place), made_of=portion.digest)
    made_of = shards.digest("rejected", *map(line, rejected))
    shards.write(rejections(portion, layout), Rejected, rejected, made_of=made_of)
    shards.write_text(sign, portion.digest)
    return count


def _sign(portion: Portion, layout: Layout) -> Path:
    """Return the file that says that a portion was read, and as what."""
    return portion.folder(layout) / "read"


def _kept(sources: Sequence[str], rejected: list[Rejected]) -> Iterator[Article]:
    """Yield the articles of inputs, and put aside what is none."""
    for report in pipeline.read(*sources):
        if isinstance(report, Rejected):
            rejected.append(report)
        elif _has_half_characters(report):
            rejected.append(Rejected("holds half of a surrogate pair", report.source))
        else:
            yield report


def _has_half_characters(article: Article) -> bool:
    r"""Whether a text has a character that no encoding can write, as JSON's '\ud83d' without its other half."""
    try:
        line(article).encode()
    except UnicodeEncodeError:
        return True
    return False


def _runs(articles: Iterable[Article]) -> Iterator[list[ReadArticle]]:
    """Yield the articles in lists that fit the memory."""
    run: list[ReadArticle] = []
    characters = 0
    for article in articles:
        run.append(
            widened(ReadArticle, article, day=day_of(article), key=number(article.id), content=number(line(article)))
        )
        characters += len(article.text)
        if len(run) == RUN or characters >= RUN_TEXT:
            yield run
            run, characters = [], 0
    if run:
        yield run


def number(text: str) -> int:
    """Return 63 bits that stand for a text."""
    return int.from_bytes(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:8]) >> 1


def _place(article: ReadArticle) -> tuple[int, int, int]:
    return (article.day, article.key, article.content)
