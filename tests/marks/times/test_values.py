"""Values of times in sentences of a report published on Thursday, 14 September 2023."""

import pytest

from lesart.marks.analysis import analyse
from lesart.marks.times import find_times
from lesart.records import Article, Part, Time

THURSDAY = "2023-09-14"


def times(text: str, published: str | None = THURSDAY, *, day: str | None = None) -> tuple[Time, ...]:
    article = Article("a", "a.txt", text, "", published=published, parts=(Part(0, len(text), "paragraph"),))
    return find_times(analyse(article, day=day))


def found(text: str, published: str | None = THURSDAY) -> list[tuple[str, str]]:
    return [(text[t.start : t.end], t.value) for t in times(text, published)]


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("Der Damm brach am Mittwoch.", "Mittwoch", "2023-09-13"),
        ("Der Damm ist am Mittwoch gebrochen.", "Mittwoch", "2023-09-13"),
        ("Am Mittwoch wird der Damm geöffnet.", "Mittwoch", "2023-09-20"),
        ("Die Messe beginnt am Samstag.", "Samstag", "2023-09-16"),
        ("Die Messe soll am Montag beginnen.", "Montag", "2023-09-18"),
        ("Das Treffen ist für Freitag geplant.", "Freitag", "2023-09-15"),
        ("Der Rat tagte am Donnerstag.", "Donnerstag", "2023-09-14"),
        ("Die am Freitag gemeldeten Schäden sind gering.", "Freitag", "2023-09-08"),
        ("Die am Freitag beginnende Schau ist klein.", "Freitag", "2023-09-15"),
        ("Der Lauf, der ursprünglich Anfang Dezember geplant war, fällt aus.", "Anfang Dezember", "2023-12"),
        ("Er will die Wahl am 30. März verschieben.", "30. März", "2024-03-30"),
        ("Die im Dezember auf der Insel Juist tagende Runde zögerte.", "Dezember", "2023-12"),
        ("Die im Dezember auf der Insel Juist gemeldeten Fälle sind alt.", "Dezember", "2022-12"),
        ("Die Sperre gilt bis Sonntag.", "Sonntag", "2023-09-17"),
        ("Am kommenden Dienstag tagt der Rat.", "kommenden Dienstag", "2023-09-19"),
        ("Am vergangenen Donnerstag tagte der Rat.", "vergangenen Donnerstag", "2023-09-07"),
        ("Er kam am Dienstag vergangener Woche.", "Dienstag vergangener Woche", "2023-09-05"),
        ("Er kam am Mittwochmorgen.", "Mittwochmorgen", "2023-09-13TMO"),
        ("Er kam am Mittwochvormittag (Ortszeit) an.", "Mittwochvormittag (Ortszeit)", "2023-09-13TMO"),
        ("Er kam am späten Dienstagabend.", "späten Dienstagabend", "2023-09-12TEV"),
        ("Es brannte in der Nacht zum Mittwoch.", "der Nacht zum Mittwoch", "2023-09-13TNI"),
        ("Es brannte in der Nacht von Dienstag auf Mittwoch.", "der Nacht von Dienstag auf Mittwoch", "2023-09-13TNI"),
        ("Es brannte in der vergangenen Nacht.", "der vergangenen Nacht", "2023-09-14TNI"),
        ("Es brannte am gestrigen Abend.", "gestrigen Abend", "2023-09-13TEV"),
        ("Gestern Abend brannte es.", "Gestern Abend", "2023-09-13TEV"),
        ("Morgen wird gewählt.", "Morgen", "2023-09-15"),
        ("Übermorgen wird gewählt.", "Übermorgen", "2023-09-16"),
    ],
)
def test_days_by_tense_and_context(text: str, span: str, value: str) -> None:
    assert found(text) == [(span, value)]


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("Die Feier beginnt um 20.45 Uhr Ortszeit.", "20.45 Uhr Ortszeit", "2023-09-14T20:45"),
        ("Die Feier beginnt (um 20.45 Uhr Ortszeit).", "20.45 Uhr Ortszeit", "2023-09-14T20:45"),
        ("Flammen schlugen kurz nach Mitternacht aus dem Dach.", "Mitternacht", "2023-09-14T00:00"),
        ("Jeweils am Dienstag probt der Chor.", "Jeweils am Dienstag", "XXXX-WXX-2"),
        ("Abgestimmt wird in der zweiten Septemberhälfte.", "der zweiten Septemberhälfte", "2023-09"),
        ("Am Stephanitag spielte die Kapelle.", "Stephanitag", "2022-12-26"),
        ("Am Berchtoldstag 2024 ist alles zu.", "Berchtoldstag 2024", "2024-01-02"),
        ("Am Schmutzigen Donnerstag 2024 beginnt es.", "Schmutzigen Donnerstag 2024", "2024-02-08"),
        ("Am Totensonntag 2023 läuten die Glocken.", "Totensonntag 2023", "2023-11-26"),
        ("Am Buß- und Bettag 2023 tagt der Rat.", "Buß- und Bettag 2023", "2023-11-22"),
        ("Am Volkstrauertag 2023 legt er Kränze nieder.", "Volkstrauertag 2023", "2023-11-19"),
    ],
)
def test_midnight_zones_feasts_and_what_comes_each_week(text: str, span: str, value: str) -> None:
    assert found(text) == [(span, value)]


def test_midnight_ends_the_day_that_is_told_of() -> None:
    assert found("Die Frist endet am Freitag um Mitternacht.")[-1] == ("Mitternacht", "2023-09-15T24:00")


@pytest.mark.parametrize("word", ["Bisher", "Bislang", "Inzwischen", "Weiterhin"])
def test_what_orders_the_tale_points_to_no_time(word: str) -> None:
    assert found(f"{word} ist die Straße gesperrt.") == []


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("Sie siegte am 3. Mai 2019.", "3. Mai 2019", "2019-05-03"),
        ("Sie siegte am 3.5.2019.", "3.5.2019", "2019-05-03"),
        ("Sie siegte am 3. 5. 2019.", "3. 5. 2019", "2019-05-03"),
        ("Sie siegte am 2019-05-03.", "2019-05-03", "2019-05-03"),
        ("Sie siegte am dritten Mai.", "dritten Mai", "2023-05-03"),
        ("Sie siegte am 7. Jänner.", "7. Jänner", "2023-01-07"),
        ("Sie siegte am 3. Sept. 2019.", "3. Sept. 2019", "2019-09-03"),
        ("Sie siegte am Freitag, dem 3. Mai 2019.", "Freitag, dem 3. Mai 2019", "2019-05-03"),
        ("Sie siegte am 10. Februar des Jahres 1927.", "10. Februar des Jahres 1927", "1927-02-10"),
        ("Sie siegte am 8. Mai dieses Jahres.", "8. Mai dieses Jahres", "2023-05-08"),
        ("Am 24. Dezember wird gefeiert.", "24. Dezember", "2023-12-24"),
        ("Am 6. Januar wird gefeiert.", "6. Januar", "2024-01-06"),
        ("Im August brannte es.", "August", "2023-08"),
        ("Im Dezember brannte es.", "Dezember", "2022-12"),
        ("Im Februar soll gewählt werden.", "Februar", "2024-02"),
        ("Im März 2020 brannte es.", "März 2020", "2020-03"),
        ("Das war im Juni des vergangenen Jahres.", "Juni des vergangenen Jahres", "2022-06"),
        ("Seit 2019 ruht die Arbeit.", "2019", "2019"),
        ("Im Jahr 578 starb der Abt.", "Jahr 578", "0578"),
        ("In den neunziger Jahren war das so.", "den neunziger Jahren", "199"),
        ("In den 80er-Jahren war das so.", "den 80er-Jahren", "198"),
        ("In den 1920er Jahren war das so.", "den 1920er Jahren", "192"),
        ("Im 19. Jahrhundert war das so.", "19. Jahrhundert", "18"),
        ("Im dritten Quartal 2022 sank der Absatz.", "dritten Quartal 2022", "2022-Q3"),
        ("Im ersten Halbjahr sank der Absatz.", "ersten Halbjahr", "2023-H1"),
        ("Im vierten Quartal des Vorjahres stieg er.", "vierten Quartal des Vorjahres", "2022-Q4"),
        ("Im Schuljahr 2019/20 fehlten Lehrer.", "Schuljahr 2019/20", "2019/2020"),
        ("Im Herbst 2011 war Wahl.", "Herbst 2011", "2011-FA"),
        ("Im Winter war es kalt.", "Winter", "2022-WI"),
        ("Im nächsten Sommer wird gebaut.", "nächsten Sommer", "2024-SU"),
        ("An Ostern war es kalt.", "Ostern", "2023-04-09"),
        ("Am Karfreitag war es kalt.", "Karfreitag", "2023-04-07"),
        ("Zu Weihnachten wird es kalt.", "Weihnachten", "2023-12-24"),
        ("Am ersten Advent wird gesungen.", "ersten Advent", "2023-12-03"),
        ("Am Tag der Deutschen Einheit wird gefeiert.", "Tag der Deutschen Einheit", "2023-10-03"),
    ],
)
def test_dates_in_all_forms(text: str, span: str, value: str) -> None:
    assert found(text) == [(span, value)]


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("Im nächsten Schuljahr fehlen Lehrer.", "nächsten Schuljahr", "2024/2025"),
        ("In der 31. Kalenderwoche regnete es.", "der 31. Kalenderwoche", "2023-W31"),
        ("Im Jahr zuvor regnete es.", "Jahr zuvor", "2022"),
        ("In der vergangenen Woche regnete es.", "der vergangenen Woche", "2023-W36"),
        ("Nächste Woche regnet es.", "Nächste Woche", "2023-W38"),
        ("Das gilt in diesem Jahr.", "diesem Jahr", "2023"),
        ("Heuer regnete es viel.", "Heuer", "2023"),
        ("Im Vorjahr regnete es.", "Vorjahr", "2022"),
        ("Im übernächsten Jahr ist Wahl.", "übernächsten Jahr", "2025"),
        ("Im vergangenen Monat regnete es.", "vergangenen Monat", "2023-08"),
        ("Am Wochenende regnete es.", "Wochenende", "2023-W36-WE"),
        ("Am Wochenende wird es sonnig.", "Wochenende", "2023-W37-WE"),
        ("In den vergangenen zwei Jahren regnete es.", "den vergangenen zwei Jahren", "P2Y"),
        ("In den letzten Jahren regnete es.", "den letzten Jahren", "PXY"),
        ("In den kommenden Tagen regnet es.", "den kommenden Tagen", "FUTURE_REF"),
    ],
)
def test_times_counted_from_the_report(text: str, span: str, value: str) -> None:
    assert found(text) == [(span, value)]


@pytest.mark.parametrize(
    ("text", "value", "mod"),
    [
        ("Ende August fiel Schnee.", "2023-08", "END"),
        ("Anfang der Woche fiel Schnee.", "2023-W37", "START"),
        ("Bis Ende nächsten Jahres fällt kein Schnee.", "2024", "END"),
        ("Seit Mitte der siebziger Jahre fiel Schnee.", "197", "MID"),
        ("Zu Beginn des 19. Jahrhunderts fiel Schnee.", "18", "START"),
        ("Vor gut zwei Wochen fiel Schnee.", "P2W", "MORE_THAN"),
        ("Es dauerte gut 40 Sekunden.", "PT40S", "MORE_THAN"),
        ("Nach mehr als 18 Monaten fiel Schnee.", "P18M", "MORE_THAN"),
        ("Es dauerte knapp eine Stunde.", "PT1H", "LESS_THAN"),
        ("Es dauerte rund drei Tage.", "P3D", "APPROX"),
        ("Es dauert höchstens acht Monate.", "P8M", "EQUAL_OR_LESS"),
        ("Es dauert mindestens acht Monate.", "P8M", "EQUAL_OR_MORE"),
        ("Es dauerte ein halbes Jahr.", "P6M", None),
        ("Es dauerte eine Viertelstunde.", "PT15M", None),
        ("Es dauerte anderthalb Stunden.", "PT1.5H", None),
        ("Es dauerte zwei Stunden und 30 Minuten.", "PT2H30M", None),
        ("Es dauerte jahrelang.", "PXY", None),
        ("Seit Jahren fiel kein Schnee.", "PXY", None),
        ("Die 14-Tage-Frist endet.", "P14D", None),
        ("Der zweiwöchige Streit endet.", "P2W", None),
        ("Die Vier-Stunden-Fahrt endet.", "PT4H", None),
        ("Es regnete den ganzen Tag.", "P1D", None),
        ("Jahre später fiel Schnee.", "PXY", None),
        ("Der Wert lag mit 25 Tagen höher.", "P25D", None),
    ],
)
def test_modifiers_and_lengths(text: str, value: str, mod: str | None) -> None:
    assert [(t.value, t.mod) for t in times(text)] == [(value, mod)]


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("Sie proben jeden Montag.", "jeden Montag", "XXXX-WXX-1"),
        ("Sie proben montags.", "montags", "XXXX-WXX-1"),
        ("Sie proben jeden Abend.", "jeden Abend", "XXXX-XX-XXTEV"),
        ("Sie wählen alle vier Jahre.", "alle vier Jahre", "P4Y"),
        ("Sie proben täglich.", "täglich", "P1D"),
        ("Sie proben dreimal täglich.", "dreimal täglich", "P1D"),
        ("Sie verdient 400 Euro pro Tag.", "pro Tag", "P1D"),
        ("Sie proben einmal im Monat.", "im Monat", "P1M"),
        ("Sie proben dreimal in der Woche.", "in der Woche", "P1W"),
        ("Sie proben Jahr für Jahr.", "Jahr für Jahr", "P1Y"),
        ("Nachts ist es kalt.", "Nachts", "XXXX-XX-XXTNI"),
    ],
)
def test_times_that_come_again(text: str, span: str, value: str) -> None:
    assert found(text) == [(span, value)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Es regnete vom 3. bis 5. Mai.", [("3.", "2023-05-03"), ("5. Mai", "2023-05-05")]),
        (
            "Es regnete am 11., 18. und 25. März.",
            [("11.", "2023-03-11"), ("18.", "2023-03-18"), ("25. März", "2023-03-25")],
        ),
        ("Das war vom 30. April bis 2. Mai 2019.", [("30. April", "2019-04-30"), ("2. Mai 2019", "2019-05-02")]),
        ("Das war von 1939 bis 1945.", [("1939", "1939"), ("1945", "1945")]),
        ("Es dauert sechs bis acht Monate.", [("sechs", "P6M"), ("acht Monate", "P8M")]),
        ("Geöffnet ist 14-18 Uhr.", [("14", "2023-09-14T14:00"), ("18 Uhr", "2023-09-14T18:00")]),
        ("Das war im März und April 2020.", [("März", "2020-03"), ("April 2020", "2020-04")]),
    ],
)
def test_ranges_are_a_time_for_each_end(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Es brannte am Montag um 18.30 Uhr.", ["2023-09-11", "2023-09-11T18:30"]),
        ("Um 20 Uhr am Mittwoch brannte es.", ["2023-09-13T20:00", "2023-09-13"]),
        ("Um halb neun brannte es.", ["2023-09-14T08:30"]),
        ("Gegen 8 Uhr abends brannte es.", ["2023-09-14T20:00"]),
        ("Um 13.05 Uhr MESZ brannte es.", ["2023-09-14T13:05+02:00"]),
        ("Um 9 Uhr Ortszeit brannte es.", ["2023-09-14T09:00"]),
        ("Am 2. Mai brannte es. Am Abend fiel Regen.", ["2023-05-02", "2023-05-02TEV"]),
        ("Am 2. Mai brannte es. Am Tag danach fiel Regen.", ["2023-05-02", "2023-05-03"]),
        ("Am 2. Mai brannte es. Am 3. Tag danach fiel Regen.", ["2023-05-02", "2023-05-05"]),
        ("Am 2. Mai brannte es. Tags zuvor fiel Regen.", ["2023-05-02", "2023-05-01"]),
        ("Am 2. Mai brannte es. Am nächsten Morgen fiel Regen.", ["2023-05-02", "2023-05-03TMO"]),
    ],
)
def test_clock_and_days_told_before(text: str, expected: list[str]) -> None:
    assert [value for _, value in found(text)] == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Damals regnete es.", "PAST_REF"),
        ("Zuletzt regnete es.", "PAST_REF"),
        ("Vor kurzem regnete es.", "PAST_REF"),
        ("Derzeit regnet es.", "PRESENT_REF"),
        ("Das ist bis heute so.", "PRESENT_REF"),
        ("Bald wird es regnen.", "FUTURE_REF"),
        ("In Zukunft wird es regnen.", "FUTURE_REF"),
    ],
)
def test_vague_times_stay_vague(text: str, value: str) -> None:
    assert [found_value for _, found_value in found(text)] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "Die Reise führt 1500 Kilometer weit.",
        "Rund 2000 Teilnehmer kamen.",
        "Die 57-jährige Fahrerin siegte.",
        "Er ist drei Jahre alt.",
        "Im Alter von 26 Jahren siegte er.",
        "Nicht zuletzt regnete es.",
        "Guten Morgen, sagte er.",
        "Sie verlor 3:1.",
        "Frau August siegte.",
        "Widerstand2020 siegte.",
    ],
)
def test_what_is_no_time(text: str) -> None:
    assert found(text) == []


def test_a_report_without_day_takes_the_story_s() -> None:
    (time,) = times("Der Damm brach am Mittwoch.", None, day="2023-09-14")
    assert (time.value, time.anchor) == ("2023-09-13", "story")


def test_without_any_day_a_weekday_stays_underspecified() -> None:
    (time,) = times("Der Damm brach am Mittwoch.", None)
    assert (time.value, time.anchor) == ("XXXX-WXX-3", "text")


@pytest.mark.parametrize(("text", "anchor"), [("Er kam am Mittwoch.", "published"), ("Er kam am 3. Mai 2019.", "text")])
def test_the_anchor_says_what_a_time_leans_on(text: str, anchor: str) -> None:
    assert [time.anchor for time in times(text)] == [anchor]


def test_a_month_of_publication_serves_months_and_years() -> None:
    article = Article(
        "a", "a.txt", "Schon im August war er da.", "", published="2023-09", published_precision="month",
        parts=(Part(0, 26, "paragraph"),),
    )  # fmt: skip
    assert [time.value for time in find_times(analyse(article))] == ["2023-08"]


def test_hours_of_two_ranges_are_of_the_day_before_them() -> None:
    assert found("Morgen gilt von 8.30-12 und 14.30-16.30 Uhr Einlass.") == [
        ("Morgen", "2023-09-15"),
        ("8.30", "2023-09-15T08:30"),
        ("12", "2023-09-15T12:00"),
        ("14.30", "2023-09-15T14:30"),
        ("16.30 Uhr", "2023-09-15T16:30"),
    ]
