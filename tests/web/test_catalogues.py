"""No string of the desk or the dossier is without its English words; what is compiled is what is written."""

import io
import re
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

import lesart

SOURCE = Path(lesart.__file__).parent
METHODS = [("**.py", "python"), ("**.html.j2", "jinja2")]
OPTIONS = {"**.html.j2": {"trim_blocks": "true", "lstrip_blocks": "true", "newstyle_gettext": "true"}}
KEYWORDS = {"_": None, "N_": None, "gettext": None, "ngettext": (1, 2)}
ROOMS = {"dossiers": "dossiers/render/locale/en", "web": "web/locale/en"}


def catalogue(room):
    return read_po(io.BytesIO((SOURCE / f"{ROOMS[room]}.po").read_bytes()), locale="en")


def strings(room):
    found = extract_from_dir(SOURCE / room, METHODS, OPTIONS, keywords=KEYWORDS)
    return {message for _, _, message, _, _ in found}


@pytest.mark.parametrize("room", ROOMS)
def test_no_string_is_untranslated(room):
    written = catalogue(room)
    asked = strings(room)
    assert len(asked) > 50
    missing = [message for message in asked if message not in written or not all_forms(written[message].string)]
    assert missing == []


def all_forms(string):
    return all(string) if isinstance(string, tuple | list) else bool(string)


@pytest.mark.parametrize("room", ROOMS)
def test_no_string_is_translated_that_nothing_prints(room):
    asked = strings(room)
    keys = {m[0] if isinstance(m, tuple) else m for m in asked}
    assert [m.id for m in catalogue(room) if m.id and (m.id[0] if isinstance(m.id, tuple) else m.id) not in keys] == []


@pytest.mark.parametrize("room", ROOMS)
def test_translations_fill_the_same_gaps(room):
    gaps = re.compile(r"%\((\w+)\)s")
    for message in catalogue(room):
        given, said = (x if isinstance(x, tuple | list) else (x,) for x in (message.id, message.string))
        for words in said:
            assert set(gaps.findall(words)) <= set(gaps.findall(given[-1])), message.id
            assert set(gaps.findall(given[-1])) <= set(gaps.findall(words)), message.id


@pytest.mark.parametrize("room", ROOMS)
def test_the_compiled_catalogue_is_the_written_one(room):
    compiled = read_mo(io.BytesIO((SOURCE / f"{ROOMS[room]}.mo").read_bytes()))
    written = catalogue(room)
    assert entries(compiled) == entries(written)


def entries(found):
    return {forms(message.id): forms(message.string) for message in found if message.id}


def forms(string):
    return (string,) if isinstance(string, str) else tuple(string)


@pytest.mark.parametrize("path", sorted((SOURCE / "web" / "templates").rglob("*.j2")), ids=lambda p: p.name)
def test_templates_hold_no_words_outside_the_catalogues(path):
    text = re.sub(r"{#.*?#}|{%.*?%}|{{.*?}}", " ", path.read_text("utf-8"), flags=re.DOTALL)
    visible = re.sub(r"<[^>]*>", " ", text)
    attributes = " ".join(re.findall(r'(?:title|placeholder|aria-label|alt)="([^"]*)"', text))
    words = set(re.findall(r"[A-Za-zÄÖÜäöüß]{2,}", f"{visible} {attributes}"))
    assert words <= {"lesart", "English", "Deutsch", "Atom", "JSON", "Feed"}
