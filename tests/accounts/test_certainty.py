import pytest

from accounts.reports import holding, laid


def test_a_word_of_doubt_about_something_else_makes_nothing_less_sure():
    found = laid(
        "Der Steinbruch gehört seit 2022 der Unternehmerin Ines Petrow. Am Hang stehen 40 Kiefern.",
        "Dass die Unternehmerin Ines Petrow, der der Steinbruch gehört, keine Stelle streichen will, freut den Ort. "
        "Der Bürgermeister kam am Abend.",
    )
    statement = holding(found, "gehört seit 2022", "streichen will")
    assert statement.verdict != "certainty"


def test_a_word_of_doubt_about_the_same_does():
    found = laid(
        "Die Unternehmerin Ines Petrow will den Steinbruch am Kiefernhang schließen. Am Hang stehen 40 Kiefern.",
        "Die Unternehmerin Ines Petrow schloss den Steinbruch am Kiefernhang. Der Bürgermeister kam am Abend.",
    )
    assert holding(found, "will den Steinbruch", "schloss den Steinbruch").verdict == "certainty"


def test_what_somebody_is_going_to_do_is_a_plan_in_any_tense():
    for told in ("schließt den Steinbruch am Kiefernhang", "werde den Steinbruch am Kiefernhang schließen"):
        found = laid(
            "Die Unternehmerin Ines Petrow will den Steinbruch am Kiefernhang schließen. Am Hang stehen 40 Kiefern.",
            f"Die Unternehmerin Ines Petrow {told}. Der Bürgermeister kam am Abend.",
        )
        assert holding(found, "will den Steinbruch", told).verdict == "agree"


def test_who_warns_is_no_surer_than_who_reckons():
    found = laid(
        "Landrat Emil Harms warnte vor dem Verlust von 900 Arbeitsplätzen in der Glashütte. Es schneite am Abend.",
        "Landrat Emil Harms rechnet mit dem Verlust von 900 Arbeitsplätzen in der Glashütte. Der Fluss führte Eis.",
    )
    assert holding(found, "warnte vor", "rechnet mit").verdict == "agree"


def test_an_adjective_in_a_phrase_doubts_nothing():
    found = laid(
        "Die Behörde prüft die Sicherheit des Wirkstoffs an 80 Freiwilligen. Es schneite am Abend.",
        "Die Behörde prüft die Sicherheit des potenziellen Wirkstoffs an 80 Freiwilligen. Der Fluss führte Eis.",
    )
    assert holding(found, "Sicherheit des Wirkstoffs", "potenziellen").verdict == "agree"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # Two words for one doubt.
        (
            "Es ist durchaus möglich, dass der Damm bei Ratzdorf noch einmal geflickt wird.",
            "Es kann durchaus sein, dass der Damm bei Ratzdorf noch einmal geflickt wird.",
        ),
        # The same word of doubt, once before an infinitive.
        (
            "Ein Bad im See bei Ratzdorf soll ab Juli ohne Anmeldung wieder möglich sein.",
            "Ein Bad im See bei Ratzdorf soll ab Juli wieder möglich sein, und zwar ohne sich anmelden zu müssen.",
        ),
        # A question states nothing.
        ("Der Damm bei Ratzdorf hält wohl dem Hochwasser stand.", "Hält der Damm bei Ratzdorf dem Hochwasser stand?"),
        # Nor does a purpose.
        (
            "Die Werft bei Ratzdorf will die neue Pumpe bauen.",
            "Die Werft bei Ratzdorf tat sich mit Moor zusammen, um die neue Pumpe zu bauen.",
        ),
        # How sure an attribute is.
        (
            "Trotz womöglich illegaler Fahrten schickt die Reederei die Fähre nach Glückstadt.",
            "Die Reederei schickt die Fähre nach Glückstadt.",
        ),
        # A relative clause.
        (
            "Die Pumpe, die wir im Herbst kaufen wollen, steht bei Ratzdorf am Damm.",
            "Die Pumpe steht bei Ratzdorf am Damm.",
        ),
        # As far as can be.
        (
            "Die Werft bei Ratzdorf muss bis Freitag soweit wie möglich geräumt werden.",
            "Die Werft bei Ratzdorf wurde am Freitag geräumt.",
        ),
        # Shown, not imagined.
        (
            "Der Deichverband hat Pläne für den Damm bei Ratzdorf vorgestellt.",
            "Der Deichverband kündigte Pläne für den Damm bei Ratzdorf an.",
        ),
        # Made possible.
        (
            "Der Bund hat die Sanierung des Damms bei Ratzdorf möglich gemacht.",
            "Der Bund hat die Sanierung des Damms bei Ratzdorf bezahlt.",
        ),
        # A forecast and a forecast.
        (
            "Die Rückkehr der Fähre nach Ratzdorf ist für Mai zu erwarten.",
            "Die Fähre soll im Mai nach Ratzdorf zurückkehren.",
        ),
        # Of what else is joined by 'und'.
        (
            "Der Sturm hat den Damm bei Ratzdorf beschädigt und könnte bald zurückkehren.",
            "Der Sturm hat den Damm bei Ratzdorf beschädigt.",
        ),
        # As planned, better than expected.
        (
            "Der Damm bei Ratzdorf werde wie geplant am 9. März geöffnet.",
            "Der Damm bei Ratzdorf sei am 9. März geöffnet worden.",
        ),
        # What can be done.
        (
            "Die Prüfungen der Dämme bei Ratzdorf seien Tag und Nacht möglich.",
            "Die Dämme bei Ratzdorf sollen Tag und Nacht geprüft werden können.",
        ),
        # What it is tried as.
        (
            "Hunderte Hölzer wurden am Damm bei Ratzdorf als mögliche Stützen erprobt.",
            "Hunderte Hölzer wurden am Damm bei Ratzdorf erprobt.",
        ),
    ],
)
def test_who_is_no_less_sure_is_not_told_apart(a: str, b: str) -> None:
    found = laid(f"{a} Am Morgen kam Nebel auf.", f"{b} Die Fähre nach Glückstadt fuhr.")
    assert not any(reading.kind == "certainty" for statement in found for reading in statement.readings)


def test_one_step_between_plans_for_two_things_is_not_told() -> None:
    found = laid(
        "Am Mittwoch wollen die Länder in Guben den Vertrag über den Hafen Ratzdorf feierlich unterschreiben.",
        "Der Bund soll gebeten werden, sich bei den Ländern für den Vertrag einzusetzen. Der Wind blies.",
        "Der Bund solle sich bei den Ländern für den Vertrag über den Hafen Ratzdorf einsetzen. Nebel kam auf.",
    )
    assert not any(reading.kind == "certainty" for statement in found for reading in statement.readings)


def test_a_promise_is_surer_than_a_plan() -> None:
    found = laid(
        "Der Bund könnte bei Ratzdorf einen neuen Damm bauen. Am Morgen kam Nebel auf.",
        "Der Bund hat zugesagt, bei Ratzdorf einen neuen Damm zu bauen. Die Fähre fuhr.",
    )
    reasons = [reason for statement in found for reason in statement.reasons]
    assert reasons == ["Unterschiedlich sicher: „könnte“ gegen „zugesagt“."]
