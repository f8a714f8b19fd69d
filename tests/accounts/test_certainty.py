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
