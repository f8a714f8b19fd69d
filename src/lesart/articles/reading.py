"""One page read: its head from what was declared and what its lines say, its parts as spans of its text."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urlsplit

from lesart.articles.credits import named_agencies, without_signs
from lesart.articles.days import as_iso
from lesart.articles.garbling import find_garbled
from lesart.articles.language import Surroundings, language_of, variety_of
from lesart.articles.lines import lines
from lesart.articles.persons import named_people
from lesart.articles.plain import kinds_of
from lesart.articles.signatures import fuller, signed, without_opening
from lesart.articles.splitting import Piece, split
from lesart.articles.telex import read_telex
from lesart.errors import InputError
from lesart.german.outlets import entry_of, outlet_of
from lesart.records import BODY_KINDS, Article, Dateline, Page, Part, PartKind, Precision, Rejected
from lesart.text.telex import is_telex

if TYPE_CHECKING:
    from lesart.articles.markup.reading import Reading

_FOUND_BY: Final = 8  # words by which browsers find a place of a page
_UNSEEN: Final = re.compile("[\u00ad\u200b\u200c\u2060\ufeff]")  # where a headline may be broken


def read_articles(page: Page) -> tuple[Article | Rejected, ...]:
    """Return what a page holds: an article, the entries of a live ticker below what introduces them, or why nothing."""
    return (_read_text(page),) if page.markup is None else _read_web_page(page)


def read_article(page: Page) -> Article | Rejected:
    """Return the first article that a page holds, or why it holds none."""
    return read_articles(page)[0]


def _read_text(page: Page) -> Article | Rejected:
    if is_telex(page.text):
        return _article(page, split(page.text, *read_telex(page.text)))
    found = lines(page.text)
    if not found:
        return Rejected("holds no text", page.source)
    kinds = kinds_of(found, titled=bool((page.title or "").strip()))
    return _article(page, split(page.text, found, kinds))


def _read_web_page(page: Page) -> tuple[Article | Rejected, ...]:
    """Return the articles of a page in HTML: what is declared and what is shown, each where it is better known."""
    from lesart.articles.markup.reading import read_markup  # noqa: PLC0415 - plain text needs no lxml

    try:
        found = read_markup(page)
    except InputError as error:
        return (Rejected(error.reason, page.source, error.place),)
    told = BODY_KINDS.intersection(found.kinds)
    articles = [_declared_article(page, found)] if told else []
    articles += [_entry_article(page, found, entry) for entry in found.entries if BODY_KINDS.intersection(entry.kinds)]
    return tuple(articles) or (Rejected("shows no report", page.source),)


def _declared_article(page: Page, found: "Reading") -> Article:
    """Return the article that a page holds as a whole."""
    from lesart.articles.markup.reading import day_of_address  # noqa: PLC0415

    said, url = found.declared, page.url or found.declared.url
    people, house = signed(said.authors, url, said.outlet)
    pieces = split(found.text, found.lines, found.kinds)
    known = replace(
        page,
        text=found.text,
        url=url,
        outlet=page.outlet or outlet_of(url) or said.outlet,
        title=page.title or "\n".join(filter(None, (found.title.kicker, found.title.title))) or None,
        published=page.published or said.published or _shown_day(pieces) or day_of_address(url),
        modified=page.modified or said.modified,
        authors=page.authors or fuller(people, tuple(name for piece in pieces for name in piece.authors)),
    )
    return _article(known, pieces, declared=_Declared(said.tags, _agencies_of(said.authors), house))


def _entry_article(page: Page, ticker: "Reading", entry: "Reading") -> Article:
    """Return the article that an entry of a live ticker is; its id holds while its wording changes."""
    said, url = entry.declared, page.url or ticker.declared.url
    people, _ = signed(said.authors, url, said.outlet)
    known = replace(
        page,
        text=entry.text,
        id=_entry_id(url or page.source, entry),
        url=_entry_address(url, entry),
        outlet=page.outlet or outlet_of(url) or said.outlet,
        title=entry.title.title,
        published=entry.published,
        modified=said.modified,
        authors=people,
    )
    return _article(known, split(entry.text, entry.lines, entry.kinds), declared=_Declared(said.tags))


def _entry_address(url: str | None, entry: "Reading") -> str | None:
    """Return the address of an entry: its own, its place on the page, or the page where its first words stand."""
    own = entry.declared.url
    if own and not own.startswith("#"):
        return own
    words = quote(" ".join((entry.title.title or entry.text).split()[:_FOUND_BY]), safe="")
    return f"{url.partition('#')[0]}{own or f'#:~:text={words}'}" if url else None


def _entry_id(address: str, entry: "Reading") -> str:
    """Return a name for an entry that stays when it is corrected: its address, time and headline, else its wording."""
    named = (entry.title.title or "", entry.published or "")
    seed = "\x00".join((address, *(named if any(named) else (entry.text,))))
    return hashlib.sha256(seed.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _shown_day(pieces: tuple[Piece, ...]) -> str | None:
    """Return the first day of publication that the page shows."""
    return next((day.value for piece in pieces for day in piece.days if not day.changed), None)


def _agencies_of(names: tuple[str, ...]) -> tuple[str, ...]:
    return _unique(agency for name in names for agency in named_agencies(name))


@dataclass(frozen=True, slots=True)
class _Head:
    """What is declared with a page or said at the top of its text."""

    title: str | None
    kicker: str | None
    published: str | None
    precision: Precision | None
    modified: str | None


@dataclass(frozen=True, slots=True)
class _Declared:
    """What a web page declares that has no place in a `Page`."""

    tags: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    house: tuple[str, ...] = ()


def _article(page: Page, pieces: tuple[Piece, ...], declared: _Declared = _Declared()) -> Article:
    head = _head(page, pieces)
    datelines = [piece.dateline for piece in pieces if piece.dateline]
    outlet = page.outlet or outlet_of(page.url)
    credited = _agencies_of(page.credits)
    signing = _agencies_of(page.authors)
    body = " ".join(piece.form for piece in pieces if piece.kind in {"lead", "paragraph", "headline", "subhead"})
    language = page.language or language_of(body or page.text)
    named = (name for piece in pieces for name in piece.agencies)
    agencies = without_signs(_unique((*named, *declared.agencies, *signing, *credited)))
    around = Surroundings(_country(page), agencies, _of_kind(pieces, "photo-credit"))
    return Article(
        id=page.id or _id(page),
        source=page.source,
        text=page.text,
        sha256=hashlib.sha256(page.text.encode("utf-8", "surrogatepass")).hexdigest(),
        url=page.url,
        outlet=outlet,
        title=head.title,
        kicker=head.kicker,
        published=head.published,
        published_precision=head.precision,
        modified=head.modified,
        authors=_authors(page, pieces) or (() if agencies else declared.house),
        agencies=agencies,
        dateline=datelines[0] if datelines else Dateline(page.place, credited) if page.place else None,
        tags=_unique((*declared.tags, *(page.tags or (tag for piece in pieces for tag in piece.tags)))),
        language=language,
        variety=variety_of(body or page.text, around) if language == "de" else None,
        parts=tuple(Part(piece.start, piece.end, piece.kind) for piece in pieces),
        garbled=find_garbled(page.text),
        edition=page.edition,
    )


def _head(page: Page, pieces: tuple[Piece, ...]) -> _Head:
    declared = [line.strip() for line in _UNSEEN.sub("", page.title or "").splitlines() if line.strip()]
    printed = next((piece.form for piece in pieces if piece.kind == "headline"), None)
    kicker = next((piece.form for piece in pieces if piece.kind == "kicker"), None)
    if len(declared) > 1:
        kicker = kicker or declared[0]
    published, precision = as_iso(page.published)
    modified, _ = as_iso(page.modified)
    days = [day for piece in pieces for day in piece.days]
    for day in days:
        if not published and not day.changed:
            published, precision = day.value, day.precision
        if not modified and day.changed:
            modified = day.value
    if not published and days:  # 'Aktualisiert am 6. Juni' alone is the day on which this text was published
        published, precision = days[0].value, days[0].precision
    return _Head(declared[-1] if declared else printed, kicker, published, precision, modified)


def _authors(page: Page, pieces: tuple[Piece, ...]) -> tuple[str, ...]:
    declared = [name for author in page.authors for name in named_people(without_opening(author)) or (author.strip(),)]
    if declared:
        return _unique(name for name in declared if name and not named_agencies(name))
    return _unique(name for piece in pieces for name in piece.authors)


def _country(page: Page) -> str | None:
    """Return the country of the outlet, from the table or the top-level domain, in lower case."""
    known = entry_of(page.url)
    host = urlsplit(page.url).hostname if page.url else None
    return known.country.lower() if known else host.rsplit(".", 1)[-1] if host else None


def _of_kind(pieces: tuple[Piece, ...], kind: PartKind) -> str:
    return "\n".join(piece.form for piece in pieces if piece.kind == kind)


def _unique(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


def _id(page: Page) -> str:
    """Return a name that depends on what was published where, not on when or in which folder it was read."""
    where = page.url or PurePath(page.source).name
    seed = "\x00".join((where, page.outlet or "", page.title or "", page.text))
    return hashlib.sha256(seed.encode("utf-8", "surrogatepass")).hexdigest()[:16]
