"""Hostile input of each format, read by a process of its own: refused with place and reason, or read, within limits."""

import gzip
import io
import json
import os
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

MEGABYTES = 700  # of memory at most, whatever comes in
SECONDS = 60  # of the processor
# The most that the process itself has held: `ru_maxrss` would count the tests' process that it began as.
READER = """
import json, re, resource, sys
from pathlib import Path
from lesart import pipeline
from lesart.records import Rejected
told = [(each.rejected, each.place) if isinstance(each, Rejected) else "article" for each in pipeline.read(sys.argv[1])]
used = resource.getrusage(resource.RUSAGE_SELF)
held = int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) >> 10
print(json.dumps([told[:5], len(told), held, used.ru_utime + used.ru_stime]))
"""
SENTENCE = b"Der Damm an der Lorne hat gehalten, sagte die Feuerwehr am Morgen. "
UTF_16_BOMB = (
    '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss>&b;</rss>'
)
HTTP = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"


def entities() -> bytes:
    names = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(9))
    body = "<rss><item><title>&l9;</title></item></rss>"
    return f'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l0 "ha">{names}]>{body}'.encode()


def late_entities() -> bytes:
    return b"<!--" + b" " * 70_000 + b"-->" + entities()[21:]


def zipped(*members: tuple[str, bytes]) -> bytes:
    blob = io.BytesIO()
    with zipfile.ZipFile(blob, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return blob.getvalue()


def tar_bomb() -> bytes:
    blob = io.BytesIO()
    with tarfile.open(fileobj=blob, mode="w:gz") as archive:
        for number in range(6):
            header = tarfile.TarInfo(f"{number}.txt")
            header.size = 20_000_000
            archive.addfile(header, io.BytesIO(bytes(header.size)))
    return blob.getvalue()


def many_lines() -> bytes:
    return gzip.compress((b" " * 9_999 + b"\n") * 20_000, 1)


def warc(block: bytes, length: int | None = None) -> bytes:
    head = f"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: {len(block) if length is None else length}\r\n\r\n"
    return head.encode() + block + b"\r\n\r\n"


def chunked(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n" + body


def charset(name: str) -> bytes:
    return f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset={name}\r\n\r\n".encode() + b"<p>" + SENTENCE * 3


def page(*, head: bytes = b"", body: bytes = b"") -> bytes:
    told = (b"Der Damm hielt.", b"Die Helfer gingen am Morgen nach Hause.", b"Am Wochenende soll es wieder regnen.")
    shown = b"".join(b"<p>%s%s</p>" % (SENTENCE, sentence) for sentence in told)
    return b"<html><head>%s</head><body><h1>Damm</h1>%s%s</body></html>" % (head, shown, body)


def ld(text: bytes) -> bytes:
    return b'<script type="application/ld+json">%s</script>' % text


def updates(number: int) -> bytes:
    entry = b'{"@type": "BlogPosting", "headline": "Damm", "articleBody": "Er hielt, sagte die Feuerwehr am Morgen."}'
    return b'{"@type": "LiveBlogPosting", "liveBlogUpdate": [%s]}' % b",".join([entry] * number)


def lying_zip() -> bytes:
    """A zip whose list of members says that a large one is small."""
    blob = bytearray(zipped(("a.txt", SENTENCE * 300_000), ("b.txt", SENTENCE)))
    for mark, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        place = blob.index(mark) + at
        blob[place : place + 4] = (100).to_bytes(4, "little")
    return bytes(blob)


def lying_tar() -> bytes:
    header = tarfile.TarInfo("a.txt")
    header.size = 10**11
    return header.tobuf() + SENTENCE


def zstd(blob: bytes) -> bytes:
    return bytes(pytest.importorskip("zstandard").compress(blob))


def many(tag: bytes, entry: bytes, number: int) -> bytes:
    return b"<%s>%s</%s>" % (tag, entry * number, tag.split()[0])


CUT = ["is cut off or not packed as its name says: its end is missing", None]
CASES: tuple[tuple[str, Callable[[], bytes], object], ...] = (
    ("a.xml", entities, ["declares XML entities", None]),
    ("a.xml", late_entities, "is not well-formed|declares XML entities|has no text|is XML of a kind"),
    ("a.xml", lambda: UTF_16_BOMB.encode("utf-16"), ["declares XML entities", None]),
    ("a.xml", lambda: b"<rss>" + b"<item>" * 200_000, "is not well-formed"),
    ("a.json", lambda: b'{"items":' * 100_000, ["is not JSON", None]),
    ("a.json", lambda: b'{"text": ' + b"9" * 10_000_000 + b"}", "is not JSON|has no field"),
    ("a.jsonl", lambda: b'{"text": "' + b"x" * 40_000_000, ["is longer than 33554432 bytes", "line 1"]),
    ("a.jsonl.gz", many_lines, ["unpacks to suspiciously much", None]),
    ("a.html.gz", lambda: gzip.compress(bytes(300_000_000), 1), ["is larger than 16777216 bytes", None]),
    ("a.zip", lambda: zipped(("a.txt", bytes(100_000_000)), ("b.txt", SENTENCE)), "unpacks to suspiciously much"),
    ("a.zip", lambda: zipped(("a.zip", zipped(("a.txt", SENTENCE)))), "is an archive inside an archive"),
    ("a.tgz", tar_bomb, ["unpacks to suspiciously much", "member 4"]),
    ("a.warc", lambda: warc(HTTP + gzip.compress(bytes(50_000_000))), "is damaged: unpacks to more than"),
    ("a.warc", lambda: warc(b"x", 10**12), ["is damaged: cut off in a record that is too large", "record 1"]),
    ("a.warc", lambda: warc(b"x", -5), ["is damaged: a record without its length", "record 1"]),
    ("a.html", lambda: b"<div>" * 20_000 + b"<p>" + SENTENCE, ["is nested too deeply", "line 1"]),
    ("a.html", lambda: b"<p>" + SENTENCE * 200_000, ["has a text that is too long", "line 1"]),
    (
        "a.html",
        lambda: b"<div class='" + b"a " * 7_000_000 + b"'><p>" + SENTENCE,
        "article|has a text that is too long|is no web page|shows no",
    ),
    ("a.html", lambda: b"<table>" * 3_000 + b"<p>" + SENTENCE, ["is nested too deeply", "line 1"]),
    ("a.html", lambda: b"<span>" * 20_000 + b"<p>" + SENTENCE, "is nested too deeply"),
    ("a.html", lambda: page(head=b"<title>" + b"Damm | " * 500_000 + b"</title>"), "article"),
    ("a.html", lambda: page(head=b'<meta name="author" content="' + b"Redakteur " * 300_000 + b'">'), "article"),
    ("a.html", lambda: page(head=ld(b"[" * 500_000)), "article"),
    ("a.html", lambda: page(head=ld(b'{"@graph":' * 100_000)), "article"),
    ("a.html", lambda: page(head=ld(updates(18_000))), "article"),
    ("a.html", lambda: page(body=b"<h2>Damm</h2>" * 30_000), "article|shows no"),
    ("a.html", lambda: b"\xff\xfe" + page(), "article"),
    ("a.xml", lambda: many(b"rss", b"<item><title>x</title></item>", 100_000), "has no text, only a link"),
    ("a.xml", lambda: many(b"urlset", b"<url><loc>https://x.example/</loc></url>", 50_000), "has no text, only a"),
    ("a.xml", lambda: b"<nitf><body><body.content>" + b"<p>" * 5_000 + b"x", "is not well-formed"),
    ("a.xml", lambda: b"<newsItem guid='" + b"x" * 15_000_000 + b"'/>", "has no text|is not well-formed"),
    ("a.json", lambda: json.dumps({"uri": "u", "body_html": "<div>" * 20_000 + "x"}).encode(), "is nested too deeply"),
    (
        "a.json",
        lambda: json.dumps({"version": "https://jsonfeed.org/version/1", "items": [[]] * 100_000}).encode(),
        "is",
    ),
    ("a.jsonl", lambda: b'{"text": ' + b"[" * 100_000 + b"\n", ["is not a row of JSON", "line 1"]),
    ("a.jsonl.zst", lambda: zstd((b" " * 9_999 + b"\n") * 50_000), ["unpacks to suspiciously much", None]),
    ("a.html.zst", lambda: zstd(bytes(300_000_000)), ["is larger than 16777216 bytes", None]),
    ("a.warc.zst", lambda: zstd(warc(charset("utf-8"))) + zstd(warc(charset("utf-8")))[:50], CUT),
    ("a.warc", lambda: warc(chunked(b"FFFFFFFFFF\r\nx")), "is damaged|is no web page|shows no|article"),
    ("a.warc", lambda: warc(chunked(b"-5\r\nx\r\n0\r\n\r\n")), "is damaged|is no web page|shows no|article"),
    ("a.warc", lambda: warc(charset("utf-7")), "article"),
    ("a.warc", lambda: warc(charset("idna")), "article"),
    ("a.warc", lambda: warc(charset("zlib")), "article"),
    ("a.warc", lambda: b"WARC/1.0\r\nX: " + b"x" * 60_000_000 + b"\r\n\r\n", "is damaged"),
    ("a.zip", lying_zip, "cannot be unpacked|article"),
    ("a.zip", lambda: zipped(*((f"{n}.txt", SENTENCE) for n in range(3_000))), "article"),
    ("a.tar", lying_tar, "is cut off|is larger|unpacks to suspiciously much"),
    ("a.txt", lambda: SENTENCE * 200_000, "article"),
    ("a.txt", lambda: bytes(1000), ["is binary, not text", None]),
    (
        "a.txt",
        lambda: b"\x01" * 1_000_000 + b"bdt0123 4 pl 1 dpa",
        "is binary|has no header|article|holds no text|is empty",
    ),
)


@pytest.mark.parametrize(("name", "made", "expected"), CASES)
def test_hostile_input_is_refused_or_read_within_limits(
    tmp_path: Path, name: str, made: Callable[[], bytes], expected: object
) -> None:
    (tmp_path / name).write_bytes(made())
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, "-c", READER, str(tmp_path / name)],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )
    told, _, megabytes, seconds = json.loads(done.stdout)
    assert megabytes < MEGABYTES
    assert seconds < SECONDS
    if isinstance(expected, list):
        assert expected in told
    else:
        first = told[0] if isinstance(told[0], str) else told[0][0]
        assert any(first.startswith(form) for form in str(expected).split("|")), first
