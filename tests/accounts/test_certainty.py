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
        "Die Unternehmerin Ines Petrow schließt den Steinbruch am Kiefernhang. Der Bürgermeister kam am Abend.",
    )
    assert holding(found, "will den Steinbruch", "schließt den Steinbruch").verdict == "certainty"
