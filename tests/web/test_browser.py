"""Every page and action in a real browser: in both languages, with and without JavaScript, without a barrier."""

import os
import shutil
import socket
import threading
from contextlib import contextmanager

import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect, sync_playwright

from lesart.web.app import create_app
from lesart.web.settings import Settings
from web_desk import FREE

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")
FIRST = "Brand in Emmerich\n\nDrei Menschen wurden verletzt, sagte Feuerwehrchefin Ida Moor. Der Schaden ist hoch."
SECOND = "Feuer am Hafen\n\nVier Menschen wurden verletzt, sagte Feuerwehrchefin Ida Moor. Der Schaden ist hoch."
WORDS = {
    "de": {
        "side": "Nebeneinander lesen",
        "report": "Fehler melden",
        "send": "Melden",
        "wrong": "als falsch gemeldet",
        "add": "Nebeneinanderlegen",
        "other": "English",
    },
    "en": {
        "side": "Read side by side",
        "report": "Report a mistake",
        "send": "Send",
        "wrong": "reported as wrong",
        "add": "Lay side by side",
        "other": "Deutsch",
    },
}


@contextmanager
def serving(where):
    """A desk that answers on a free port of this machine, and its address."""
    app = create_app(Settings(str(where), inline=True, limits=FREE, audit=where.with_suffix(".audit")))
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", ws="none"))
    own = socket.create_server(("127.0.0.1", 0))  # listens at once, so that nobody has to wait for the server
    thread = threading.Thread(target=server.run, kwargs={"sockets": [own]}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{own.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(10)


@pytest.fixture(scope="module")
def browser():
    if os.environ.get("LESART_WHEEL"):
        pytest.skip("The same pages were walked on the tree")
    if not os.environ.get("LESART_BROWSER_REQUIRED"):
        pytest.skip("The pages are walked only with LESART_BROWSER_REQUIRED=1, as CI does: it takes two minutes")
    if BROWSER is None:
        pytest.fail("Chromium is not installed: apt-get install chromium")
    with sync_playwright() as playwright:
        # Browsers refuse to run as root in their sandbox; the pages are the desk's own.
        made = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        yield made
        made.close()


@pytest.fixture
def desk(where):
    with serving(where) as address:
        yield address


class Watch:
    """What a page asked for and complained of while it was walked."""

    def __init__(self, page, own):
        self.own, self.foreign, self.complaints = own, [], []
        page.on("request", lambda request: self._asked(request.url))
        page.on("console", lambda said: self.complaints.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def _asked(self, address):
        if not address.startswith(self.own):
            self.foreign.append(address)


@contextmanager
def visiting(browser, desk, **more):
    """A page of a reader who has never been here, watched."""
    context = browser.new_context(base_url=desk, viewport={"width": 1280, "height": 900}, **more)
    context.set_default_timeout(10_000)
    page = context.new_page()
    watch = Watch(page, desk)
    yield page
    context.close()
    assert watch.foreign == []
    assert watch.complaints == []


@pytest.mark.parametrize("script", [True, False], ids=["with-script", "without-script"])
@pytest.mark.parametrize("language", ["de", "en"])
def test_a_reader_walks_every_page(browser, desk, language, script):
    words = WORDS[language]
    with visiting(browser, desk, locale=language, java_script_enabled=script) as page:
        page.goto("/")
        page.get_by_role("link", name="Ammoniak tritt in Saftfabrik").first.click()
        expect(page.locator("h1")).to_contain_text("Ammoniak")
        page.locator("#unterschiede ~ ol .apparatus a.letter").first.click()
        assert "#m" in page.url
        page.get_by_role("link", name=words["side"]).click()
        expect(page.locator(".sides thead th")).to_have_count(3)
        page.locator("input[name=report][value=D]").check()
        page.locator("fieldset.layers button").click()
        expect(page.locator(".sides thead th")).to_have_count(4)
        page.locator(".sides thead a").nth(1).click()
        expect(page.locator("article.marked")).to_be_visible()
        page.locator(".found a").first.click()
        page.locator("a.m-names").first.click()
        expect(page.locator("h1")).to_be_visible()
        page.goto("/search")
        page.locator("#q").fill("Ventil")
        if not script:
            page.locator(".ask button").click()
        expect(page.locator(".hits li").first).to_be_visible()
        page.goto("/")
        page.locator("select[name=order]").select_option("widest")
        if not script:
            page.locator(".filter button").click()
        page.wait_for_url("**order=widest**")


@pytest.mark.parametrize("script", [True, False], ids=["with-script", "without-script"])
@pytest.mark.parametrize("language", ["de", "en"])
def test_a_reader_changes_what_can_be_changed(browser, desk, language, script):
    words = WORDS[language]
    with visiting(browser, desk, locale=language, java_script_enabled=script) as page:
        page.goto("/add")
        page.locator("#text-1").fill(FIRST)
        page.locator("#text-2").fill(SECOND)
        page.locator("#outlet-1").fill("Rheinbote")
        page.get_by_role("button", name=words["add"]).click()
        page.wait_for_url("**/stories/*")
        expect(page.locator("h1")).to_be_visible()
        page.get_by_role("link", name=words["report"]).first.click()
        page.locator("#note").fill("Das steht da nicht.")
        page.get_by_role("button", name=words["send"], exact=True).click()
        expect(page.get_by_text(words["wrong"]).first).to_be_visible()
        page.goto("/feedback")
        expect(page.get_by_text("Das steht da nicht.")).to_be_visible()
        page.locator("tbody button").click()
        expect(page.locator("tbody")).to_have_count(0)
        page.get_by_role("button", name=words["other"]).click()
        expect(page.locator("html")).to_have_attribute("lang", "en" if language == "de" else "de")


def test_scripts_help_with_texts_files_and_differences(browser, desk, tmp_path):
    with visiting(browser, desk, locale="de") as page:
        page.goto("/add")
        page.locator("#text-1").fill(FIRST)
        page.locator("[data-more]").click()
        expect(page.locator("#text-3")).to_be_focused()
        expect(page.locator("#text-1")).to_have_value(FIRST)
        file = tmp_path / "bericht.txt"
        file.write_text(SECOND, "utf-8")
        page.locator("#files").set_input_files(file)
        page.get_by_role("button", name=WORDS["de"]["add"]).click()
        page.wait_for_url("**/stories/*")
        page.goto("/")
        page.get_by_role("link", name="Ammoniak tritt in Saftfabrik").first.click()
        page.get_by_role("link", name=WORDS["de"]["side"]).click()
        page.wait_for_url("**/synopsis")
        page.wait_for_load_state()
        page.keyboard.press("j")
        first = page.evaluate("document.activeElement.id")
        page.keyboard.press("j")
        assert first.startswith("d")
        assert page.evaluate("document.activeElement.id") != first
        page.keyboard.press("k")
        assert page.evaluate("document.activeElement.id") == first


@pytest.fixture(scope="module")
def places(filled):
    from lesart.store import open_store  # noqa: PLC0415

    store = open_store(str(filled))
    story = store.latest_stories()[0].id
    article = store.search("Ventil")[0].article
    form = f"/feedback/new?article={article.id}&text={article.sha256}&start=3&end=30&finding=figure"
    store.close()
    return (
        "/",
        f"/stories/{story}",
        f"/stories/{story}/synopsis",
        f"/articles/{article.id}",
        f"/articles/{article.id}/versions",
        "/names/person/Ettore%20Valsecchi",
        "/search?q=Ventil",
        "/search",
        "/add",
        "/feedback",
        form,
        "/login",
        "/nothing",
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("reader", [("de", 390), ("en", 1280), ("de", 1920)], ids=["phone", "desk", "wide"])
def test_no_page_has_a_barrier_or_spills_over(browser, desk, places, reader, scheme):
    axe = Axe()
    language, width = reader
    context = browser.new_context(
        base_url=desk, locale=language, viewport={"width": width, "height": 900}, color_scheme=scheme
    )
    page = context.new_page()
    found = {}
    for place in places:
        page.goto(place)
        result = axe.run(
            page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
        )
        violations = [
            (v["id"], v["nodes"][0]["html"][:200], v["nodes"][0]["failureSummary"][:300])
            for v in result.response["violations"]
        ]
        spill = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if violations or spill > 0:
            found[place] = (violations, spill)
    context.close()
    assert found == {}


def test_a_story_prints_on_a4(browser, desk, places):
    context = browser.new_context(base_url=desk, locale="de", viewport={"width": 673, "height": 980})  # 178 mm
    page = context.new_page()
    page.emulate_media(media="print", color_scheme="dark")
    page.goto(next(place for place in places if place.startswith("/stories/")))
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    shown = "[...document.querySelectorAll('details.more > ol')].every(list => list.getBoundingClientRect().height > 0)"
    assert page.evaluate(shown)
    assert page.evaluate("[...document.querySelectorAll('.bar, .judge, .flag')].every(e => !e.offsetParent)")
    assert page.pdf(format="A4", prefer_css_page_size=True).startswith(b"%PDF")
    context.close()


def test_no_page_shifts_while_it_loads(browser, desk, places):
    context = browser.new_context(base_url=desk, locale="de", viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.add_init_script(
        "window.shift = 0;"
        "const seen = (list) => { for (const each of list.getEntries()) window.shift += each.value; };"
        "new PerformanceObserver(seen).observe({type: 'layout-shift', buffered: true});"
    )
    shifts = {}
    for place in places:
        page.goto(place, wait_until="networkidle")
        shifts[place] = page.evaluate("window.shift")
    context.close()
    assert {place: shift for place, shift in shifts.items() if shift > 0} == {}
