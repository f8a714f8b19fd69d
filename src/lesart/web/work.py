"""What takes its time, done beside the pages: dossiers made, texts taken in. Runs in a process of its own."""

import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from lesart import __version__, pipeline
from lesart.dossiers.refused import refused_statements
from lesart.dossiers.view import View
from lesart.models.depths import version_at
from lesart.pipeline import desk
from lesart.records import Article, Depth, Dossier, Page, Rejected
from lesart.store import Size, Store, open_store
from lesart.web.links import outward


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it came: its name without folders, and its bytes."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Given:
    """What a reader hands over: pasted texts, files, addresses on the web; `together` where all tell of one event."""

    pages: tuple[Page, ...] = ()
    uploads: tuple[Upload, ...] = ()
    addresses: tuple[str, ...] = ()
    together: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of some texts: how many were new, changed or known, which stories they are in, what was refused."""

    new: int
    changed: int
    known: int
    stories: tuple[str, ...]
    rejected: tuple[Rejected, ...]


def lay_open(where: str, story: str, depth: Depth = "full") -> None:
    """Make the dossier of a story and keep it in the store; raise `InputError` where there is no such story."""
    store = open_store(where)
    try:
        made_dossier(store, story, depth)
    finally:
        store.close()


def program(depth: Depth) -> str:
    """Return what stands for the program that makes dossiers: another one, or another model, makes them anew."""
    model = version_at(depth)
    return __version__ if model is None else f"{__version__} {model}"


def made_dossier(store: Store, story: str, depth: Depth = "full") -> Dossier:
    """Return the dossier of a story, made now, and keep it unless the story changed meanwhile."""
    before = store.state(story, program(depth))
    made = desk.stored_dossier(store, story, depth=depth)
    if before is not None and store.state(story, program(depth)) == before:
        store.shelve(made, before, size(store, made))
    return made


def size(store: Store, dossier: Dossier) -> Size:
    """Return what a front page says of a dossier: what readers called wrong does not count."""
    said = store.feedback({article.sha256 for article in dossier.articles})
    wrong = {(f.sha256, f.start, f.end, f.finding) for f in said if f.verdict == "wrong"}
    view = View(dossier, refused_statements(dossier, wrong))
    return Size(len(view.origins), len(view.shared), len(view.differing))


def take_in(where: str, given: Given) -> Taken:
    """Put what a reader hands over into the store, as one story where it tells of one event.

    Addresses that are none of the web are refused here, since `pipeline.read` would take them for files.
    """
    store = open_store(where)
    try:
        fetched = pipeline.read(*(address for address in given.addresses if outward(address)))
        reports = (*pipeline.read_given(given.pages), *_unpacked(given.uploads), *fetched)
        return _taken(store, reports, together=given.together)
    finally:
        store.close()


def _taken(store: Store, reports: Iterable[Article | Rejected], *, together: bool) -> Taken:
    reports = tuple(reports)
    found = pipeline.articles_of(reports)
    stored = tuple(desk.add(store, found))
    kept = store.articles({each.id for each in stored})
    outcomes = Counter(each.outcome for each in stored)
    rejected = tuple(report for report in reports if isinstance(report, Rejected))
    stories = tuple(_stories(store, kept, together=together))
    return Taken(outcomes["new"], outcomes["version"], outcomes["same"], stories, rejected)


def _stories(store: Store, kept: tuple[Article, ...], *, together: bool) -> Iterator[str]:
    """Yield the stories that some articles are in; where they tell of one event, they become one story."""
    if together and len(kept) > 1:
        story = pipeline.one_story(kept)
        store.save_story(story)
        yield story.id
        return
    homes = {store.story_of(article.id) for article in kept}
    yield from sorted(home for home in homes if home is not None)


def _unpacked(uploads: tuple[Upload, ...]) -> Iterator[Article | Rejected]:
    """Yield what some files hold, each under the name that it came with."""
    with tempfile.TemporaryDirectory(prefix="lesart-") as folder:
        for number, upload in enumerate(uploads):
            path = Path(folder) / str(number) / _harmless(upload.name)
            path.parent.mkdir()
            path.write_bytes(upload.content)
            for report in pipeline.read(str(path)):
                yield replace(report, source=upload.name)


def _harmless(name: str) -> str:
    """Return a file's name without anything that could lead to another folder; its ending tells its kind.

    >>> _harmless("../../etc/passwd"), _harmless("Bericht 1.txt")
    ('etcpasswd', 'Bericht 1.txt')
    """
    kept = "".join(c for c in name if c.isalnum() or c in " ._-").strip(" .")
    return kept[-100:] or "text"
