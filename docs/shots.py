"""Pictures of the dossier of the examples and of every page of the desk: `python docs/shots.py`; needs Chromium."""

import shutil
import socket
import tempfile
import threading
from pathlib import Path

import uvicorn
from playwright.sync_api import Page, sync_playwright

from lesart import pipeline
from lesart.dossiers.render import html
from lesart.pipeline import desk
from lesart.store import open_store
from lesart.web.app import create_app
from lesart.web.settings import Settings
from lesart.web.work import made_dossier

HERE = Path(__file__).parent
WIDTHS = (390, 1280, 1920)
SCHEMES = ("light", "dark")


def fill(where: Path) -> dict[str, str]:
    """Put the examples into a store as one story, and return the pages to look at by name."""
    store = open_store(str(where))
    reports = pipeline.articles_of(tuple(pipeline.read(str(HERE.parent / "examples"))))
    put = list(desk.add(store, reports))
    story = pipeline.one_story(store.articles([stored.id for stored in put]))
    store.save_story(story)
    made_dossier(store, story.id)
    article = store.search("Ventil")[0].article
    printed_ = store.search("Limmatpost")[0].article
    store.save_search("Ventil", "Ventil")
    figure = store.marks([article.id])[0].figures[0]
    place = f"start={figure.start}&end={figure.end}&finding=figure"
    form = f"/feedback/new?article={article.id}&text={article.sha256}&{place}"
    store.close()
    return {
        "today": "/",
        "story": f"/stories/{story.id}",
        "differences": f"/stories/{story.id}#unterschiede",
        "origins": f"/stories/{story.id}#herkunft",
        "timeline": f"/stories/{story.id}#ablauf",
        "synopsis": f"/stories/{story.id}/synopsis?report=B&report=D&report=E",
        "article": f"/articles/{article.id}",
        "name": "/names/person/Ettore%20Valsecchi",
        "search": "/search?q=Ventil",
        "article-origins": f"/articles/{printed_.id}",
        "add": "/add",
        "feedback": form,
    }


def dossier_file(page: Page, folder: str) -> None:
    """Take a picture of the dossier as a file, as `lesart dossier examples -o dossier.html` writes it."""
    where = Path(folder) / "dossier.html"
    reports = pipeline.articles_of(tuple(pipeline.read(str(HERE.parent / "examples"))))
    where.write_text(html.render(pipeline.dossier(reports)), encoding="utf-8")
    page.set_viewport_size({"width": 1060, "height": 1180})
    page.goto(where.as_uri())
    page.screenshot(path=HERE / "images" / "dossier.png")


def main() -> None:
    """Serve the examples on a free port of this machine, and take the pictures."""
    with tempfile.TemporaryDirectory() as folder:
        where = Path(folder) / "desk.db"
        pages = fill(where)
        app = create_app(Settings(str(where), inline=True, audit=Path(folder) / "audit"))
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", ws="none"))
        own = socket.create_server(("127.0.0.1", 0))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [own]}, daemon=True)
        thread.start()
        take(f"http://127.0.0.1:{own.getsockname()[1]}", pages)
        server.should_exit = True
        thread.join()


def take(base: str, pages: dict[str, str]) -> None:
    """Take a picture of each page at each width, light and dark."""
    (HERE / "images" / "desk").mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        with tempfile.TemporaryDirectory() as folder:
            dossier_file(browser.new_page(color_scheme="light", locale="de"), folder)
        for scheme in SCHEMES:
            for width in WIDTHS:
                size = {"width": width, "height": max(800, width * 9 // 16)}
                context = browser.new_context(
                    base_url=base, viewport=size, color_scheme=scheme, locale="de", reduced_motion="reduce"
                )
                page = context.new_page()
                for name, address in pages.items():
                    page.goto(address)
                    page.screenshot(
                        path=HERE / "images" / "desk" / f"{name}-{width}-{scheme}.jpg", quality=60, type="jpeg"
                    )
                context.close()
        browser.close()


if __name__ == "__main__":
    main()
