from hypothesis import given, settings
from hypothesis import strategies as st

from articles.pages import article, forms
from lesart.articles import read_article
from lesart.records import Article, Page, Rejected

PORTAL = """Unwetter

Hochwasser an der Lorne: Damm bei Ahlfeld hält "bis auf Weiteres"
Teilen
Von Ida Moor und Jan van der Berg, Brüssel
Stand: 3. Juni 2021, 14:05 Uhr

Der Damm bei Ahlfeld hat in der Nacht gehalten. Das teilte die Feuerwehr am Donnerstag mit.

Helfer füllen Sandsäcke
© Kurt Beispiel/imago images

Rund 400 Helfer waren im Einsatz. „Wir haben Glück gehabt“, sagte die Bürgermeisterin Eva Lenz.

Lage bleibt angespannt

Am Wochenende soll es wieder regnen. Die Behörden bitten, die Uferwege zu meiden. (dpa/lby)

Lesen Sie auch: Was bei Hochwasser zu tun ist
Mehr zum Thema
Wetter in der Region
"""


def test_a_portal_page_falls_into_its_parts() -> None:
    read = article(PORTAL)
    assert read.kicker == "Unwetter"
    assert read.title == 'Hochwasser an der Lorne: Damm bei Ahlfeld hält "bis auf Weiteres"'
    assert read.authors == ("Ida Moor", "Jan van der Berg")
    assert (read.published, read.published_precision) == ("2021-06-03T14:05", "minute")
    assert read.agencies == ("dpa",)
    assert forms(read, "caption") == ["Helfer füllen Sandsäcke"]
    assert forms(read, "photo-credit") == ["© Kurt Beispiel/imago images"]
    assert forms(read, "subhead") == ["Lage bleibt angespannt"]
    assert forms(read, "credit") == ["(dpa/lby)"]
    assert forms(read, "boilerplate") == [
        "Teilen",
        "Lesen Sie auch: Was bei Hochwasser zu tun ist",
        "Mehr zum Thema",
        "Wetter in der Region",
    ]


def test_the_body_begins_with_the_lead_and_ends_before_the_sign_off() -> None:
    body = article(PORTAL).body
    assert [part.kind for part in body] == ["lead", "paragraph", "paragraph"]
    assert PORTAL[body[0].start :].startswith("Der Damm bei Ahlfeld hat")
    assert PORTAL[: body[-1].end].endswith("die Uferwege zu meiden.")


def test_day_and_dateline_before_a_wire_text_are_parts_of_their_own() -> None:
    read = article(" date 2021-06 AHLFELD (dpa-AFX) - Der Damm hat gehalten. Das teilte die Feuerwehr mit./kat/DP/xx\n")
    assert read.title is None
    assert (read.published, read.published_precision) == ("2021-06", "month")
    assert read.dateline is not None
    assert (read.dateline.place, read.dateline.agencies) == ("AHLFELD", ("dpa-AFX",))
    assert forms(read, "lead") == ["Der Damm hat gehalten. Das teilte die Feuerwehr mit."]
    assert forms(read, "credit") == ["/kat/DP/xx"]


def test_a_text_without_headline_has_none() -> None:
    read = article(
        "Der Damm hat in der Nacht gehalten. Das teilte die Feuerwehr mit.\n\nEs regnet weiter in Ahlfeld.\n"
    )
    assert read.title is None
    assert forms(read, "lead", "paragraph") == [
        "Der Damm hat in der Nacht gehalten. Das teilte die Feuerwehr mit.",
        "Es regnet weiter in Ahlfeld.",
    ]


def test_agencies_that_are_cited_or_made_the_picture_are_no_credit() -> None:
    read = article(
        "Damm gebrochen\n\nDer Damm ist gebrochen, wie die Agentur AFP meldet.\n\nDer Damm\n© APA/AFP/Eva Muster\n"
    )
    assert read.agencies == ()
    assert forms(read, "photo-credit") == ["© APA/AFP/Eva Muster"]


def test_a_declared_title_is_the_headline_and_no_line_of_the_text() -> None:
    read = article("Der Damm hielt.\nEs regnet weiter.", title="Damm hält", published="2021-06-3")
    assert (read.title, read.published, forms(read, "headline")) == ("Damm hält", "2021-06-03", [])


def test_line_ends_of_every_kind_give_the_same_parts() -> None:
    unix = article(PORTAL)
    windows = article(PORTAL.replace("\n", "\r\n"))
    assert [part.kind for part in unix.parts] == [part.kind for part in windows.parts]
    assert forms(unix, "lead") == forms(windows, "lead")


def test_white_space_alone_is_no_article() -> None:
    assert isinstance(read_article(Page("leer.txt", " \n\u00a0\n")), Rejected)


LINE = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [*PORTAL.splitlines(), "WIEN (APA) - Es regnet.", "13.09.2023 13.32", "(dpa)", "• Punkt eins", "Aha.", "\u2028"]
    ),
)


@given(st.lists(LINE, max_size=14).map("\n".join), st.one_of(st.none(), st.just("Damm hält")))
@settings(deadline=None)  # another language loads its model once
def test_parts_are_in_order_and_cover_everything_but_white_space(text: str, title: str | None) -> None:
    read = read_article(Page("x.txt", text, title=title))
    if isinstance(read, Rejected):
        assert not text.strip()
        return
    assert isinstance(read, Article)
    covered = 0
    for part in read.parts:
        assert covered <= part.start < part.end <= len(text)
        assert not text[covered : part.start].strip()
        assert text[part.start : part.end] == text[part.start : part.end].strip()
        covered = part.end
    assert not text[covered:].strip()
    assert [part.kind for part in read.parts].count("lead") <= 1


@given(st.lists(LINE, max_size=14).map("\n".join))
@settings(deadline=None)
def test_reading_is_deterministic_and_the_id_follows_the_text(text: str) -> None:
    first, second = read_article(Page("a/x.txt", text)), read_article(Page("b/x.txt", text))
    if isinstance(first, Article) and isinstance(second, Article):
        assert (first.id, first.parts) == (second.id, second.parts)
        other = read_article(Page("a/x.txt", text + " Und mehr."))
        assert isinstance(other, Article)
        assert other.id != first.id


def test_a_source_in_brackets_signs_the_text_and_no_picture() -> None:
    read = article(
        "Damm hält\n\nDer Damm hat in der Nacht gehalten, sagte die Feuerwehr.\n\nEs regnet weiter. (Quelle: dts)\n"
    )
    assert read.agencies == ("dts",)
    assert forms(read, "caption") == []
