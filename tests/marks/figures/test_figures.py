import pytest

from lesart.marks.analysis import analyse
from lesart.marks.figures import find_figures
from lesart.marks.times import find_times
from lesart.records import Article, Figure, Part


def figures(text: str) -> list[tuple[str, Figure]]:
    article = Article("a", "a.txt", text, "", published="2021-05-04", parts=(Part(0, len(text), "paragraph"),))
    analysis = analyse(article)
    return [(text[f.start : f.end], f) for f in find_figures(analysis, find_times(analysis))]


@pytest.mark.parametrize(
    ("text", "span", "value", "unit"),
    [
        ("Es kamen 1.200 Gäste.", "1.200", 1200, None),
        ("Es kamen dreiundzwanzig Gäste.", "dreiundzwanzig", 23, None),
        ("Der Start zweier Boote glückte.", "zweier", 2, None),
        ("Das kostet 3,3 Billionen Euro.", "3,3 Billionen Euro", 3.3e12, "EUR"),
        ("Das kostet 10 000 Franken.", "10 000 Franken", 10_000, "CHF"),
        ("Das kostet 10'000 Franken.", "10'000 Franken", 10_000, "CHF"),
        ("Das kostet € 20 mehr.", "€ 20", 20, "EUR"),
        ("Das Buch kostet Euro 19,90 im Laden.", "Euro 19,90", 19.9, "EUR"),
        ("Das Buch kostet Euro 30,- im Laden.", "Euro 30", 30, "EUR"),
        ("Bei Menschen unter 35 ist das selten.", "35", 35, "a"),
        ("Das kostet eine halbe Million Dollar.", "eine halbe Million Dollar", 500_000, "USD"),
        ("Der Anteil liegt bei 12,5 Prozent.", "12,5 Prozent", 12.5, "%"),
        ("Ein Plus von 2 Prozentpunkten.", "2 Prozentpunkten", 2, "pp"),
        ("Das Boot trieb 650 Kilometer weit.", "650 Kilometer", 650_000, "m"),
        ("Es wurde minus 5 Grad kalt.", "minus 5 Grad", -5, "°C"),
        ("Er fuhr 90 km/h schnell.", "90 km/h", 25, "m/s"),
        ("Zwei Drittel der Bauern klagen.", "Zwei Drittel", pytest.approx(66.6666, abs=1e-3), "%"),
        ("Jeder Fünfte klagt.", "Jeder Fünfte", 20, "%"),
        ("Jede dritte Kuh ist krank.", "Jede dritte", pytest.approx(33.3333, abs=1e-3), "%"),
        ("Das sind fünfmal so viele.", "fünfmal", 5, "×"),
        ("Das ist doppelt so hoch.", "doppelt", 2, "×"),
        ("Eine 57-Jährige wurde verletzt.", "57-Jährige", 57, "a"),
        ("Jonas Haller (34) gewann.", "34", 34, "a"),
        ("Das 750-Milliarden-Euro-Paket hilft.", "750-Milliarden-Euro-Paket", 750e9, "EUR"),
        ("Das Dorf hat 14 967 Einwohner.", "14 967", 14_967, None),
        ("Sie zahlten 1'200.50 Franken.", "1'200.50 Franken", 1200.5, "CHF"),
        ("Das Brot kostet jetzt 3.80 Franken.", "3.80 Franken", 3.8, "CHF"),
        ("Es fehlen 1,5 Mio. Fr. im Budget.", "1,5 Mio. Fr", 1.5e6, "CHF"),
        ("Ein 35jähriger Mann floh.", "35jähriger", 35, "a"),
        ("Die Fünfjährige blieb unverletzt.", "Fünfjährige", 5, "a"),
        ("Es kamen halb so viele.", "halb", 0.5, "×"),
        ("Der Gewinn halbierte sich.", "halbierte", 0.5, "×"),
    ],
)
def test_value_and_unit(text: str, span: str, value: float, unit: str | None) -> None:
    assert [(s, f.value, f.unit) for s, f in figures(text)] == [(span, value, unit)]


@pytest.mark.parametrize(
    "text",
    [
        "Sie verlor 3:1 gegen Mainz 05.",
        "Paragraf 28 Absatz 2 gilt.",
        "Auskunft: Tel. 0471 12 34 56.",
        "Er wohnt in der Lindenstraße 12.",
        "Am 3. Mai 2019 um 20 Uhr.",
        "Die G20 tagten.",
        "In den 90er Jahren.",
        "Der 3. Versuch glückte.",
        "Ein Mann floh, beide Frauen blieben.",
        "Sie sprachen unter vier Augen.",
        "Das 5G-Netz und 4K-Bilder sind da.",
        "Darüber berichtete die Zeitung (1, 2).",
        "So steht es im Bericht [3].",
        "Das Interview lief auf WDR 5.",
        "Die dreijährige Haft ist vorbei.",
    ],
)
def test_what_is_no_figure(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "approx"),
    [
        ("Rund 40 Gäste kamen.", "about"),
        ("Mehr als 40 Gäste kamen.", "over"),
        ("Knapp 40 Gäste kamen.", "under"),
        ("Bis zu 40 Gäste kamen.", "up-to"),
        ("Fast die Hälfte ging.", "under"),
        ("40 Gäste kamen.", None),
    ],
)
def test_how_exact_it_is_meant(text: str, approx: str | None) -> None:
    assert [f.approx for _, f in figures(text)] == [approx]


def test_a_range_has_both_ends_in_its_unit() -> None:
    ((span, figure),) = figures("Es fehlen 10 bis 15 Millionen Franken.")
    assert (span, figure.value, figure.upper, figure.unit) == ("10 bis 15 Millionen Franken", 10e6, 15e6, "CHF")


def test_a_change_says_by_and_to() -> None:
    found = figures("Der Umsatz stieg um 5 Prozent auf 3 Milliarden Euro.")
    assert [(f.role, f.unit) for _, f in found] == [("by", "%"), ("to", "EUR")]


def test_a_change_at_the_start_of_a_sentence_says_from() -> None:
    found = figures("Die Quote sank von 12 auf 8 Prozent.")
    assert [(f.value, f.role, f.unit) for _, f in found] == [(12, "from", "%"), (8, "to", "%")]


def test_sides_share_their_unit() -> None:
    assert [f.unit for _, f in figures("Das Haus misst 12 x 8 Meter.")] == ["m", "m"]


def test_what_is_counted() -> None:
    text = "Gemeldet wurden 20 neue Fälle, 5 Prozent der Proben waren auffällig."
    assert [f.of.of(text) for _, f in figures(text) if f.of] == ["neue Fälle", "der Proben"]


def test_a_measure_has_no_part_in_what_it_is_measured_from() -> None:
    assert [f.of for _, f in figures("Der Ort liegt 100 Kilometer von der Grenze.")] == [None]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Von 4.240 Booten waren 4.130 oder 97,4 Prozent alt.", [(4240, None), (4130, None), (97.4, "%")]),
        ("Die Vorlage siegte mit 50 zu 24 Prozent.", [(50, "%"), (24, "%")]),
        ("Im Herbst folgt Staffel zwei der Serie.", []),
        ("In dieser Phase zwei neue Boote zu bauen, war teuer.", [(2, None)]),
        ("Das Land prüft das seit fünf, sechs Jahren.", []),
        ("Das zeigt Abbildung 1 im Heft.", []),
        ("Der Wagen erfüllt Euro 5 nicht.", [(5, None)]),
        ("Viele Kinder unter einem Dach sind laut.", []),
    ],
)
def test_numbers_beside_other_words(text: str, found: list[tuple[float, str | None]]) -> None:
    assert [(figure.value, figure.unit) for _, figure in figures(text)] == found


def test_a_towns_adjective_is_part_of_what_is_counted() -> None:
    text = "Es geht um drei Bremer Bezirke."
    ((_, figure),) = figures(text)
    assert figure.of is not None
    assert figure.of.of(text) == "Bremer Bezirke"


@pytest.mark.parametrize(
    "span",
    [
        "ein Prozent", "eine Million", "ein Kilometer pro Stunde", "ein Drittel", "eine halbe Tonne", "eine von 100",
        "ein bis zwei Meter", "ein Dutzend",
    ],
)  # fmt: skip
def test_one_is_a_figure_where_the_word_behind_makes_it_one(span: str) -> None:
    assert [found for found, _ in figures(f"Gefordert wird {span}.")] == [span]


def test_one_is_an_article_elsewhere() -> None:
    assert figures("Ein Boot trieb an eine Mole, und ein Mann rief einen Helfer.") == []
