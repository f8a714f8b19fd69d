"""How fast the first page answers over a large store: fills one with short reports, prints the front page's times.

    python bench/front.py --articles 20000

Each event is told by one to nine outlets in words of its own; names, places and days vary. The store is kept where
`--database` names one, and used again. Sends nothing to any other machine.
"""

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from fastapi.testclient import TestClient

from lesart import pipeline
from lesart.pipeline import desk
from lesart.records import Article, Page
from lesart.store import Wanted, open_store
from lesart.web.app import create_app
from lesart.web.settings import Settings


def words(listed: str) -> tuple[str, ...]:
    """Return some words."""
    return tuple(listed.split())


TOWNS = words("Emmerich Bregenz Thun Gotha Husum Krems Passau Aarau Celle Wismar Lienz Olten Trier Jena Steyr Chur")
COUNTRIES = words("Österreich Schweiz Deutschland Polen Italien Frankreich Russland Ukraine Ungarn Dänemark")
NAMES = words("Moor Keller Tamm Lenz Brandl Aebi Roth Sieber Hofer Jansen Kunz Reiter Vogt Maurer Adler Zobel")
FIRST = words("Ida Ole Mara Jonas Lea Emil Vera Kurt Nora Paul Olga Hans Rita Felix Elsa Max")
THINGS = words("Brand Unfall Streik Hochwasser Prozess Einbruch Sturm Bergsturz Stromausfall Neubau Urteil Ausbruch")
PLACES = words("Werft Brauerei Schule Brücke Klinik Mühle Messehalle Seilbahn Kaserne Bibliothek Gärtnerei Schleuse")
ADDRESSES = (
    "/",
    "/?order=widest&span=week",
    "/?name=Keller&country=Polen&place=Trier",
    "/search?q=Br%C3%BCcke+Keller",
    "/names/place/Bregenz",
    "/stories/{story}",
    "/feed.atom",
    "/api/v1/stories",
)
OUTLETS = [f"{town}er {kind}" for town in TOWNS for kind in ("Bote", "Anzeiger", "Zeitung")]


def pages(articles: int) -> Iterator[Page]:
    """Yield about as many reports as asked for, event by event."""
    chance = random.Random(7)  # noqa: S311 - the same store every time
    made, event = 0, 0
    while made < articles:
        event += 1
        for text, outlet, when in told(event, chance):
            made += 1
            yield Page(source=f"{event}-{outlet}", text=text, outlet=outlet, published=when)


def told(event: int, chance: random.Random) -> Iterator[tuple[str, str, str]]:
    """Yield one event as its outlets tell it: text, outlet, moment."""
    town, thing, place = chance.choice(TOWNS), chance.choice(THINGS), chance.choice(PLACES)
    name = f"{chance.choice(FIRST)} {chance.choice(NAMES)}"
    country, number = chance.choice(COUNTRIES), chance.randrange(2, 90)
    day = date(2026, 1, 1) + timedelta(days=event // 12)
    for outlet in chance.sample(OUTLETS, chance.choice((1, 1, 1, 2, 3, 4, 5, 9))):
        lead = f"{thing} {event} in der {place} von {town}: {number} Menschen sind betroffen."
        said = f"Das teilte Sprecherin {name} am {chance.choice(('Morgen', 'Mittag', 'Abend'))} mit."
        more = f"Hilfe kam auch aus {country}. Die Arbeiten an der {place} dauern {chance.randrange(2, 40)} Tage."
        text = f"{thing} in {town}: {number} Betroffene\n\n{lead} {said} {more} Vorgang {event:06}."
        yield text, outlet, f"{day.isoformat()}T{chance.randrange(6, 22):02}:{chance.randrange(60):02}:00+01:00"


def fill(where: Path, articles: int) -> None:
    """Put the reports into a store, as `lesart add` does."""
    store = open_store(str(where))
    found: Iterator[Article] = (a for a in pipeline.read_given(pages(articles)) if isinstance(a, Article))
    began = time.process_time()
    number = sum(1 for _ in desk.add(store, found))
    print(f"{number} articles put into {where.name} in {time.process_time() - began:.0f} s of processor time")
    store.close()


def times(client: TestClient, address: str, rounds: int) -> str:
    """Return the median and the longest time of a page, after the first look."""
    client.get(address)
    wall, own = [], []
    for _ in range(rounds):
        began, worked = time.perf_counter(), time.process_time()
        if client.get(address).status_code >= 300:  # noqa: PLR2004 - anything but a page
            raise SystemExit(f"{address} failed")
        wall.append(1000 * (time.perf_counter() - began))
        own.append(1000 * (time.process_time() - worked))
    return (
        f"{statistics.median(wall):.0f} ms, at most {max(wall):.0f} ms ({statistics.median(own):.0f} ms of processor)"
    )


def main() -> None:
    """Fill, ask, print."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--articles", type=int, default=20_000)
    given.add_argument("--rounds", type=int, default=15)
    given.add_argument("--database", type=Path)
    options = given.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        where = options.database or Path(folder) / "desk.db"
        if not where.exists():
            fill(where, options.articles)
        app = create_app(Settings(str(where), inline=True, audit=Path(folder) / "audit"))
        with TestClient(app, base_url="http://127.0.0.1") as client:
            desk_store = app.state.desk.store
            story = desk_store.lines(Wanted(), limit=1)[0].story
            print(f"{sum(1 for _ in desk_store.every_article())} articles")
            for address in ADDRESSES:
                print(
                    f"{address.format(story=story.id)}: {times(client, address.format(story=story.id), options.rounds)}"
                )


if __name__ == "__main__":
    main()
