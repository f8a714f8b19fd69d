"""A web server on this machine that misbehaves in every way it can, for tests."""

import gzip
import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

PAGE = "<html><body><h1>Damm hält</h1><p>Der Damm an der Lorne hat gehalten, sagte die Feuerwehr.</p></body></html>"
ELSEWHERE = "127.0.0.2"
"""Another address of this machine, which stands for one inside a private network."""


class Misbehaving(http.server.BaseHTTPRequestHandler):
    """One good page at /gut; every other path does something wrong."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Answer as the path says."""
        self.close_connection = True
        self.server.seen.append((self.path, dict(self.headers)))  # type: ignore[attr-defined]
        name = self.path.strip("/").replace(".", "_")
        getattr(self, f"say_{name}", self.say_weg)()

    def _answer(self, body: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        named = {"Content-Type": "text/html; charset=utf-8", "Content-Length": str(len(body)), **headers}
        for header, value in named.items():
            self.send_header(header.replace("_", "-"), value)
        try:
            self.end_headers()
            self.wfile.write(body)
        except OSError:  # whoever asked has had enough
            return

    def say_gut(self) -> None:
        if self.headers.get("If-None-Match") == '"eins"':
            self._answer(b"", 304, ETag='"eins"')
        else:
            self._answer(PAGE.encode(), ETag='"eins"', Last_Modified="Tue, 03 Jun 2031 12:00:00 GMT")

    def say_weg(self) -> None:
        self._answer(b"weg", 404)

    def say_loop(self) -> None:
        self._answer(b"", 302, Location="/loop")

    def say_hinein(self) -> None:
        self._answer(b"", 302, Location=f"http://{ELSEWHERE}:{self.server.server_port}/gut")  # type: ignore[attr-defined]

    def say_datei(self) -> None:
        self._answer(b"", 302, Location="file:///etc/hostname")

    def say_halb(self) -> None:
        self._answer(PAGE.encode()[:50], Content_Length=str(len(PAGE)))

    def say_endlos(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        try:
            while True:
                self.wfile.write(b"<p>Der Damm hielt.</p>" * 50_000)
        except OSError:
            return

    def say_tropft(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        try:
            while not self.server.stopped.wait(0.02):  # type: ignore[attr-defined]
                self.wfile.write(b".")
                self.wfile.flush()
        except OSError:
            return

    def say_kopf(self) -> None:
        try:
            self.wfile.write(b"HTTP/1.1 200 OK\r\n")
            while not self.server.stopped.wait(0.02):  # type: ignore[attr-defined]
                self.wfile.write(b"X-Kopf: ohne Ende\r\n")
                self.wfile.flush()
        except OSError:
            return

    def say_grosser_kopf(self) -> None:
        self._answer(PAGE.encode(), X_Kopf="x" * 1_000_000)

    def say_viele_koepfe(self) -> None:
        self._answer(PAGE.encode(), **{f"X_{number}": "x" * 100 for number in range(20_000)})

    def say_gelogen(self) -> None:
        self._answer(PAGE.encode(), Content_Encoding="gzip")

    def say_unbekannt(self) -> None:
        self._answer(PAGE.encode(), Content_Encoding="rot13")

    def say_zeichen(self) -> None:
        self._answer(PAGE.encode(), Content_Type="text/html; charset=utf-16")

    def say_unsinn(self) -> None:
        self._answer(PAGE.encode("cp1252"), Content_Type="text/html; charset=zlib")

    def say_bild(self) -> None:
        self._answer(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" * 100, Content_Type="text/html")

    def say_sechs(self) -> None:
        self._answer(b"", 302, Location=f"http://[::ffff:127.0.0.1]:{self.server.server_port}/gut")  # type: ignore[attr-defined]

    def say_sitemap_xml(self) -> None:
        port = self.server.server_port  # type: ignore[attr-defined]
        own = f"<url><loc>http://127.0.0.1:{port}/sitemap.xml</loc></url>"
        body = f"<urlset>{own * 3}<url><loc>http://127.0.0.1:{port}/gut</loc></url></urlset>"
        self._answer(body.encode(), Content_Type="application/xml")

    def say_index_xml(self) -> None:
        port = self.server.server_port  # type: ignore[attr-defined]
        body = f"<sitemapindex><sitemap><loc>http://127.0.0.1:{port}/index.xml</loc></sitemap></sitemapindex>"
        self._answer(body.encode(), Content_Type="application/xml")

    def say_umzug_xml(self) -> None:
        self._answer(b"", 301, Location=f"http://{ELSEWHERE}:{self.server.server_port}/feed.xml")  # type: ignore[attr-defined]

    def say_bombe(self) -> None:
        self._answer(gzip.compress(bytes(40_000_000)), Content_Encoding="gzip")

    def say_wirr(self) -> None:
        self.wfile.write(b"\x00\xff kein HTTP\r\n\r\n")

    def say_feed_xml(self) -> None:
        port = self.server.server_port  # type: ignore[attr-defined]
        items = "".join(
            f"<item><title>x</title><link>http://{host}:{port}{path}</link></item>"
            for host, path in (("127.0.0.1", "/gut"), (ELSEWHERE, "/gut"), ("127.0.0.1", "/hinein"))
        )
        body = f"<rss version='2.0'><channel><title>Lornebote</title>{items}</channel></rss>"
        self._answer(body.encode(), Content_Type="application/rss+xml")

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - as the library calls it
        """Keep quiet."""


@contextmanager
def misbehaving() -> Iterator[http.server.ThreadingHTTPServer]:
    """Yield a running server, which notes in `seen` what it was asked."""
    server = http.server.ThreadingHTTPServer(("0.0.0.0", 0), Misbehaving)  # noqa: S104 - two addresses of this machine
    server.daemon_threads = True
    server.seen, server.stopped = [], threading.Event()  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.stopped.set()  # type: ignore[attr-defined]
        server.shutdown()
        server.server_close()
        thread.join()
