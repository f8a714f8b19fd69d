import http.server
import os
import signal
import subprocess
import sys
import threading

import pytest
from typer.testing import CliRunner

from lesart.cli import app
from lesart.store import open_store

pytest.importorskip("httpcore")

ITEM = "<item><title>Deich {0} gebrochen</title><link>http://127.0.0.1:{1}/{0}</link></item>"
PAGE = """<html><head><title>Deich {0} gebrochen</title></head><body><article><h1>Deich {0} gebrochen</h1>
<p>Der Deich {0} bei Hohenkoog ist in der Nacht gebrochen. {0} Höfe stehen unter Wasser, sagte Wehrführer Ole Tamm.</p>
<p>Am Morgen kamen {0} Helfer und brachten Sand. Der Landrat sprach von einer Lage, die niemand erwartet habe.</p>
</article></body></html>"""


@pytest.fixture
def port():
    """The port of a local server that has a feed of two entries."""

    class Outlet(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            known = {"/feed.xml": ("application/rss+xml", feed), "/1": ("text/html", PAGE.format(1))}
            known["/2"] = ("text/html", PAGE.format(2))
            mime, body = known.get(self.path, ("text/plain", ""))
            self.send_response(200 if body else 404)
            self.send_header("Content-Type", f"{mime}; charset=utf-8")
            self.send_header("Content-Length", str(len(body.encode())))
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Outlet)
    items = "".join(ITEM.format(n, server.server_port) for n in (1, 2))
    feed = f"<rss version='2.0'><channel><title>Deichbote</title>{items}</channel></rss>"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server.server_port
    server.shutdown()
    server.server_close()
    thread.join()


def run(*arguments):
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def test_a_round_over_a_list_of_feeds(port, tmp_path):
    listed, where = tmp_path / "feeds.opml", tmp_path / "desk.db"
    listed.write_text(f"<opml><body><outline xmlUrl='http://127.0.0.1:{port}/feed.xml'/></body></opml>")
    asked = ("watch", listed, "--db", where, "--once", "--allow-private")
    first = run(*asked)
    assert first.exit_code == 0, first.output
    assert "2 new, 0 changed, 0 known" in first.stdout
    assert run(*asked).exit_code == 0
    store = open_store(str(where))
    assert len(list(store.every_article())) == 2
    store.close()


def test_private_addresses_are_refused_unless_allowed(port, tmp_path):
    result = run("watch", f"http://127.0.0.1:{port}/feed.xml", "--db", tmp_path / "desk.db", "--once")
    assert result.exit_code == 1
    assert "public" in result.output


@pytest.mark.parametrize("every", ["1m", "x", "0d"])
def test_feeds_are_not_asked_more_often_than_is_polite(tmp_path, every):
    result = run("watch", "http://127.0.0.1:1/feed.xml", "--db", tmp_path / "desk.db", "--every", every)
    assert result.exit_code == 2


def test_a_list_that_is_missing_is_one_clear_line(tmp_path):
    result = run("watch", tmp_path / "none.opml", "--db", tmp_path / "desk.db", "--once")
    assert "cannot be opened" in str(result.exception)


def test_a_watch_that_is_told_to_end_ends(port, tmp_path):
    where = tmp_path / "desk.db"
    command = [sys.executable, "-m", "lesart", "watch", f"http://127.0.0.1:{port}/feed.xml", "--db", where]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen([*command, "--allow-private"], stdout=subprocess.PIPE, text=True, env=environment)
    assert "2 new" in process.stdout.readline()
    process.send_signal(signal.SIGTERM)
    process.communicate()
    assert process.returncode == 130
    store = open_store(str(where))
    assert len(list(store.every_article())) == 2
    store.close()
