"""JSONL → pages by column names, a line at a time."""

from collections.abc import Iterator, Mapping
from typing import IO

from lesart.records import Page, Rejected
from lesart.sources.notation import loads
from lesart.sources.streams import LARGEST_ITEM, LONGEST_LINE


def rows_of(stream: IO[bytes], source: str) -> Iterator[Page | Rejected]:
    """Yield a page for every row of a JSONL stream; a bad row is rejected with its line, the others go on."""
    number = 0
    while line := stream.readline(LONGEST_LINE + 1):
        number += 1
        place = f"line {number}"
        if len(line) > LONGEST_LINE:
            yield Rejected(f"is longer than {LONGEST_LINE} bytes", source, place)
            _skip_line(stream)
        elif line.strip():
            yield _page(line.removeprefix(b"\xef\xbb\xbf"), source, place)


def _skip_line(stream: IO[bytes]) -> None:
    while (rest := stream.readline(LONGEST_LINE)) and not rest.endswith(b"\n"):
        pass


def _page(line: bytes, source: str, place: str) -> Page | Rejected:
    try:
        row = loads(line)
    except UnicodeEncodeError:
        return Rejected("holds half a character", source, place)
    except ValueError:
        return Rejected("is not a row of JSON", source, place)
    if not isinstance(row, dict):
        return Rejected("is no object with a field 'text'", source, place)
    return page_of(row, source, place)


def page_of(row: Mapping[str, object], source: str, place: str) -> Page | Rejected:
    """Return the page that a row describes by its column names, or why it describes none."""
    text = row.get("text")
    if not isinstance(text, str):
        return Rejected("has no field 'text'", source, place)
    if len(text) > LARGEST_ITEM:
        return Rejected(f"is larger than {LARGEST_ITEM} characters", source, place)
    if not text.strip():
        return Rejected("has an empty 'text'", source, place)
    return Page(
        source=source,
        text=text,
        id=_string(row.get("id")),
        url=_string(row.get("url")),
        outlet=_string(row.get("outlet")),
        title=_string(row.get("title")),
        published=_string(row.get("published")),
        modified=_string(row.get("modified")),
        authors=_strings(row.get("authors")),
        language=_string(row.get("language")),
    )


def _string(value: object) -> str | None:
    if isinstance(value, bool) or value is None or isinstance(value, list | dict):
        return None
    return str(value).strip() or None


def _strings(value: object) -> tuple[str, ...]:
    values = value if isinstance(value, list) else [value]
    return tuple(form for form in map(_string, values) if form)
