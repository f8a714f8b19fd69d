"""How the desk holds: readers on loopback for a while, with a writer beside them; prints errors and percentiles.

    python bench/readers.py --readers 50 --seconds 60

Readers look at a page, read on for a second or so, and look at the next, as people (fast ones) do. Sends nothing to any
other machine, stops by itself.
"""

import argparse
import asyncio
import multiprocessing
import random
import re
import socket
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

import httpx2 as httpx

from lesart import pipeline
from lesart.pipeline import desk
from lesart.store import open_store
from lesart.web.work import made_dossier

ROOT = Path(__file__).resolve().parents[1]
PAUSE = 1.0  # seconds that a reader reads on the average


def fill(where: Path, stories: int) -> None:
    """Put the examples and some stories of the corpus into a store, their dossiers made."""
    store = open_store(str(where))
    for folder in [ROOT / "examples", *sorted((ROOT / "corpus" / "stories").iterdir())[:stories]]:
        articles = pipeline.articles_of(tuple(pipeline.read(str(folder))))
        put = list(desk.add(store, articles))
        store.save_story(pipeline.one_story(store.articles([each.id for each in put])))
    for story in store.latest_stories():
        made_dossier(store, story.id)
    store.close()


async def reader(
    client: httpx.AsyncClient, addresses: list[str], until: float, took: dict, chance: random.Random
) -> None:
    """Look at one page after the other until the time is over."""
    await asyncio.sleep(chance.random() * PAUSE)
    while time.perf_counter() < until:
        address = chance.choice(addresses)
        began = time.perf_counter()
        try:
            status = (await client.get(address)).status_code
        except httpx.HTTPError as error:
            status = type(error).__name__
        took[status].append(time.perf_counter() - began)
        await asyncio.sleep(chance.uniform(0.5, 1.5) * PAUSE)


async def writer(client: httpx.AsyncClient, until: float, took: dict) -> None:
    """Paste a new text every two seconds."""
    number = 0
    while time.perf_counter() < until:
        number += 1
        page = await client.get("/add")
        proof = re.search(r'name="proof" value="([^"]+)"', page.text)[1]
        said = f"Bei einem Brand sind {number} Menschen verletzt worden, sagte die Polizei."
        text = f"Brand Nummer {number} in Emmerich\n\n{said}"
        began = time.perf_counter()
        fields = {"proof": proof, "text": text, "outlet": "Rheinbote", "title": "", "published": ""}
        status = (await client.post("/add", data=fields)).status_code
        took[status].append(time.perf_counter() - began)
        await asyncio.sleep(2)


async def walk(base: str, readers: int, seconds: float) -> tuple[dict, dict]:
    """Return the times of reading and of writing, by status."""
    reads, writes = defaultdict(list), defaultdict(list)
    limits = httpx.Limits(max_connections=readers + 10)
    async with httpx.AsyncClient(base_url=base, timeout=30, limits=limits) as client:
        front = (await client.get("/")).text
        stories = re.findall(r'href="(/stories/[0-9a-f]+)"', front)
        page = (await client.get(stories[0] + "/synopsis")).text
        articles = re.findall(r'href="(/articles/[0-9a-f]+)"', page)
        addresses = ["/", "/", "/", "/search?q=Polizei", "/?order=widest", "/api/v1/stories", "/feed.atom"]
        addresses += stories[:8] + articles + [stories[0] + "/synopsis"]
        until = time.perf_counter() + seconds
        chances = [random.Random(number) for number in range(readers)]  # noqa: S311 - no secret
        tasks = [reader(client, addresses, until, reads, chance) for chance in chances]
        async with httpx.AsyncClient(base_url=base, timeout=30) as own:
            await asyncio.gather(*tasks, writer(own, until, writes))
    return reads, writes


def told(what: str, took: dict, seconds: float) -> None:
    """Print what came back and how fast."""
    every = sorted(time_ for times in took.values() for time_ in times)
    at = {share: 1000 * every[min(len(every) - 1, int(share * len(every)))] for share in (0.5, 0.95, 0.99)}
    states = ", ".join(f"{len(times)} × {status}" for status, times in sorted(took.items(), key=str))
    print(
        f"{what}: {states}; {len(every) / seconds:.1f} a second; "
        + ", ".join(f"p{s * 100:.0f} {ms:.0f} ms" for s, ms in at.items())
    )


def main() -> None:
    """Serve, walk, print."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--readers", type=int, default=50)
    given.add_argument("--seconds", type=float, default=60)
    given.add_argument("--stories", type=int, default=10)
    options = given.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        where = Path(folder) / "desk.db"
        filling = multiprocessing.get_context("spawn").Process(target=fill, args=(where, options.stories))
        filling.start()
        filling.join()
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        command = [
            sys.executable,
            "-m",
            "lesart",
            "serve",
            "--db",
            str(where),
            "--port",
            str(port),
            "--audit",
            f"{folder}/audit",
        ]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as server:
            base = f"http://127.0.0.1:{port}"
            try:
                for _ in range(200):
                    try:
                        httpx.get(base, timeout=10)
                        break
                    except httpx.ConnectError:
                        time.sleep(0.1)
                reads, writes = asyncio.run(walk(base, options.readers, options.seconds))
            finally:
                server.terminate()
        told("reading", reads, options.seconds)
        told("writing", writes, options.seconds)


if __name__ == "__main__":
    main()
