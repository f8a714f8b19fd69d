"""What one report denies or turns into its opposite."""

from dataclasses import replace

import pytest

from accounts.reports import laid, members
from lesart.accounts.readings.findings import comparison
from lesart.accounts.readings.polarity import compare_polarity
from lesart.records import Claim, Statement


def joint(a: str, b: str) -> Statement:
    found = laid(f"{a} Am Morgen kam Nebel auf.", f"{b} Die Fähre nach Glückstadt fuhr.")
    return next(s for s in found if len({m.article for m in s.members}) > 1)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Der Frachter im Hafen war nicht überladen.", "Der Frachter im Hafen war um ein Drittel überladen."),
        (
            "Am Pegel Ratzdorf hat kein Messgerät gestanden.",
            "Am Pegel Ratzdorf hat seit 1974 ein Messgerät gestanden.",
        ),
        ("Bei dem Zeugen am Deich hat niemand geklingelt.", "Beamte haben bei dem Zeugen am Deich dreimal geklingelt."),
    ],
)
def test_what_one_report_denies_and_another_states_is_a_contradiction(a: str, b: str) -> None:
    statement = joint(a, b)
    assert statement.verdict == "fact"
    assert "polarity" in {reading.kind for reading in statement.readings}
    assert statement.reasons[0].startswith("Ein Bericht verneint")


def test_a_denial_of_something_else_in_the_clause_is_none() -> None:
    statement = joint(
        "Landrätin Ines Petrow setzt am Deich auf strengere Kontrollen.",
        "Landrätin Ines Petrow setzt am Deich auf strengere Kontrollen und nennt keinen Termin.",
    )
    assert "polarity" not in {reading.kind for reading in statement.readings}


def test_opposites_are_told() -> None:
    statement = joint("Der Pegel der Oder bei Ratzdorf ist gestiegen.", "Der Pegel der Oder bei Ratzdorf ist gesunken.")
    assert statement.verdict == "fact"
    assert statement.reasons == ("Die Berichte sagen Gegenteiliges: „gestiegen“ und „gesunken“.",)


def test_an_opposite_that_is_denied_is_none() -> None:
    found = laid(
        "Der Pegel der Oder bei Ratzdorf ist nicht gestiegen. Am Morgen kam Nebel auf.",
        "Der Pegel der Oder bei Ratzdorf ist gesunken. Die Fähre nach Glückstadt fuhr.",
    )
    assert not any("Gegenteiliges" in reason for s in found for reason in s.reasons)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Die Unterlagen waren ohne Passwort abrufbar.", "Die Unterlagen waren ungeschützt im Netz abrufbar."),
        ("Am Deich dürfen Hunde nachts keine Glocken tragen.", "Glocken für Hunde am Deich sind nachts verboten."),
        ("Die Bank hat ihre Zusage noch nicht zurückgezogen.", "Die Bank hat ihre Zusage zurückgezogen."),
    ],
)
def test_what_only_sounds_like_a_denial_is_none(a: str, b: str) -> None:
    found = laid(f"{a} Am Morgen kam Nebel auf.", f"{b} Die Fähre nach Glückstadt fuhr.")
    assert not any(reading.kind == "polarity" for statement in found for reading in statement.readings)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # A condition states nothing.
        ("Wenn der Deichverband keine Pumpen kauft, läuft der Polder voll.", "Der Deichverband kauft Pumpen."),
        # Neither does a question.
        ("Warum kauft der Deichverband nicht zwei Pumpen?", "Der Deichverband kauft zwei Pumpen."),
        # 'sondern' corrects the word before it alone.
        (
            "Möwen brüten am Deich nicht öfter, sondern seltener als vor dem Umbau.",
            "Möwen brüten am Deich wohl seltener als vor dem Umbau.",
        ),
        # An adjective is denied, not the clause.
        (
            "Ab Dienstag können Deichbauern nicht rückzahlbare Zuschüsse beantragen.",
            "Ab Dienstag können Deichbauern Zuschüsse des Landes beantragen.",
        ),
        # One of two.
        (
            "Die meisten Schafe am Deich zeigten milde oder keine Symptome.",
            "Die meisten Schafe am Deich zeigten milde Symptome.",
        ),
        # Another group.
        (
            "Bei anderen Schafen am Deich wurde die Klaue nicht operiert.",
            "Bei neun Schafen am Deich wurde die Klaue operiert.",
        ),
        # What the noun does is something else.
        ("Kein Kind darf am Deich in Armut aufwachsen.", "Die Armut am Deich steigt mit der Kinderzahl."),
        # At the earliest.
        ("Die Reederei öffnet die Fähre nicht vor Mitte Juni.", "Die Reederei öffnet die Fähre erst Mitte Juni."),
        # Only asked for.
        (
            "Der Druck auf die Reederei wächst, die Sperrung der Fähre nicht zu verlängern.",
            "Die Reederei hat die Sperrung der Fähre verlängert.",
        ),
        # Another verb that denies, in two words.
        (
            "Eine Erhöhung der Preise für die Fähre ist nicht vorgesehen.",
            "Die Reederei schließt eine vorgesehene Erhöhung der Preise für die Fähre aus.",
        ),
        # Both deny, one in the words of the street.
        ("Gegen die Möwen am Deich kann man nix machen.", "Gegen die Möwen am Deich kann man nichts machen."),
    ],
)
def test_what_is_denied_must_be_what_the_other_states(a: str, b: str) -> None:
    found = laid(f"{a} Am Morgen kam Nebel auf.", f"{b} Die Fähre nach Glückstadt fuhr.")
    assert not any(reading.kind == "polarity" for statement in found for reading in statement.readings)


def test_a_sentence_that_is_broken_off_may_have_lost_its_denial() -> None:
    found = laid(
        "Das Amt wird den Bericht über den Deich bei seiner Planung für den Herbst nicht berücksichtigen.",
        "Das Amt wird den Bericht über den Deich bei seiner Planung\n\nTeilen Sie diesen Artikel.",
    )
    assert not any(reading.kind == "polarity" for statement in found for reading in statement.readings)


def test_an_adjective_before_the_noun_is_a_predicate_of_it() -> None:
    statement = joint(
        "Die Brücke bei Ratzdorf war am Sonntag nicht gesperrt.",
        "Ein Radler stürzte am Sonntag von der gesperrten Brücke bei Ratzdorf.",
    )
    assert "polarity" in {reading.kind for reading in statement.readings}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Die Brücke bei Ratzdorf ist zu schmal, um schwere Lastwagen zu tragen.",
            "Die Brücke bei Ratzdorf trägt auch schwere Lastwagen.",
        ),
        (
            "Der Deichverband hatte zu wenig Leute, um die Pumpen am Polder zu prüfen.",
            "Der Deichverband hat die Pumpen am Polder geprüft.",
        ),
    ],
)
def test_too_much_for_something_denies_it(a: str, b: str) -> None:
    assert "polarity" in {reading.kind for reading in joint(a, b).readings}


def test_a_verb_before_sondern_goes_for_what_follows() -> None:
    statement = joint(
        "Die Ernte am Polder bei Ratzdorf wird nicht um zwei Prozent schrumpfen, sondern um sechs Prozent.",
        "Die Ernte am Polder bei Ratzdorf wird um sechs Prozent schrumpfen.",
    )
    assert "polarity" not in {reading.kind for reading in statement.readings}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # Not everybody is not nobody.
        (
            "Nicht jeder Kahn könne am Polder bei Ratzdorf geprüft werden.",
            "Jeder zweite Kahn werde am Polder bei Ratzdorf geprüft.",
        ),
        # Two ways to say that nothing came of it.
        (
            "Die Werft hält Ratzdorf für einen nicht sicheren Hafen.",
            "Die Suche der Werft nach einem sicheren Hafen in Ratzdorf blieb erfolglos.",
        ),
        # Nobody may come, in two ways.
        (
            "Der Kahnkorso auf dem Polder bei Ratzdorf soll ohne Gäste beginnen.",
            "Der Kahnkorso auf dem Polder bei Ratzdorf soll unter Ausschluss von Gästen beginnen.",
        ),
        # Only imagined.
        (
            "Seit einem Jahr hat der Deichverband in Ratzdorf keinen gewählten Vorstand.",
            "Ein gewählter Vorstand würde den Streit im Deichverband in Ratzdorf nach einem Jahr beenden.",
        ),
        # A call in small letters, cut off.
        (
            "der aufruf in ratzdorf: macht suppe. organisiert deichwachen. verteilt brot. wer nicht organisiert ist",
            "der aufruf in ratzdorf: macht suppe. organisiert deichwachen.",
        ),
        # Fewer, not none.
        (
            "In Ratzdorf gebe es nicht mehr so viele Kähne.",
            "Die Karte zeigt, wie viele Kähne es in Ratzdorf gibt.",
        ),
        # A condition that begins with its verb.
        (
            "Steigt der Pegel an der Brücke in Ratzdorf nicht weiter an, bleibt der Polder offen.",
            "Der Pegel an der Brücke in Ratzdorf steigt weiter an.",
        ),
        # Asked for, and not done.
        (
            "Die Regeln für Kähne würden in Ratzdorf oft nicht eingehalten.",
            "Die Regeln für Kähne müssen in Ratzdorf eingehalten werden.",
        ),
        # Lifted, or no longer there.
        (
            "Ab dem 13. Juni gelten in Ratzdorf keine Fahrverbote für Kähne mehr.",
            "In Ratzdorf werden ab dem 13. Juni die geltenden Fahrverbote für Kähne aufgehoben.",
        ),
        # Half a word.
        (
            "Sowohl Links- als auch Rechtsabbieger stehen an der Brücke in Ratzdorf im Stau.",
            "Vor allem rechts stehen Abbieger an der Brücke in Ratzdorf im Stau.",
        ),
    ],
)
def test_what_denies_only_a_part_contradicts_nothing(a: str, b: str) -> None:
    found = laid(f"{a} Der Wind blies.", f"{b} Es regnete.")
    assert not any(reading.kind == "polarity" for statement in found for reading in statement.readings)


def test_what_is_done_for_a_purpose_denies_nothing() -> None:
    statement = joint(
        "Der Deichverband fuhr zu den Pumpen am Polder, um sie zu prüfen.",
        "Der Deichverband hat die Pumpen am Polder geprüft.",
    )
    assert "polarity" not in {reading.kind for reading in statement.readings}


def test_a_word_that_both_have_denies_nothing() -> None:
    one, other = members(
        "In kaum einem anderen Dorf sind so wenige Kähne gesunken, so der Verband.",
        "In kaum einem anderen Dorf sind so wenige Kähne gesunken.",
    )
    start = one.article.text.index("kaum")
    denying = replace(one, marks=replace(one.marks, claims=(Claim(start, start + 4, "negation"),)))
    told = replace(other, marks=replace(other.marks, claims=()))
    assert compare_polarity(comparison((denying, told))) == ()
