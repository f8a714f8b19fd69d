import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lesart.errors import InputError
from lesart.sources.subscriptions import feed_addresses

OPML = """<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0"><head><title>Küste</title></head><body>
<outline text="Zeitungen"><outline type="rss" text="Deichbote" xmlUrl="https://deichbote.example/feed.xml"/>
<outline text="Marschpost" xmlUrl=" https://marschpost.example/rss "/></outline>
<outline type="rss" text="Deichbote" xmlUrl="https://deichbote.example/feed.xml"/>
<outline text="ohne Adresse"/><outline text="Datei" xmlUrl="file:///etc/passwd"/></body></opml>"""


def test_the_outlines_of_opml_are_feeds_however_deep(tmp_path):
    listed = tmp_path / "feeds.opml"
    listed.write_text(OPML, "utf-8")
    assert feed_addresses(str(listed)) == ("https://deichbote.example/feed.xml", "https://marschpost.example/rss")


def test_an_address_lists_itself():
    assert feed_addresses("https://deichbote.example/feed.xml") == ("https://deichbote.example/feed.xml",)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "is empty"),
        ("# nichts\n", "lists no feed"),
        ("file:///etc/passwd\n", "lists no feed"),
        ("<opml><body>", "is not well-formed XML"),
        ("<html><body/></html>", "is no OPML"),
        ('<!DOCTYPE x [<!ENTITY a "b">]><opml>&a;</opml>', "declares XML entities"),
    ],
)
def test_what_lists_no_feed_is_said(tmp_path, content, reason):
    listed = tmp_path / "feeds"
    listed.write_text(content, "utf-8")
    with pytest.raises(InputError, match=reason):
        feed_addresses(str(listed))


def test_a_file_that_is_not_there_is_said(tmp_path):
    with pytest.raises(InputError, match="cannot be opened"):
        feed_addresses(str(tmp_path / "none.opml"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200))
def test_any_bytes_give_addresses_or_a_reason(tmp_path, content):
    listed = tmp_path / "feeds"
    listed.write_bytes(content)
    try:
        found = feed_addresses(str(listed))
    except InputError:
        return
    assert all(address.startswith(("http://", "https://")) for address in found)
