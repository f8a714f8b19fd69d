"""Constructions that the issue of speech names, in sentences of many newsrooms: message, cue, speaker, addressee."""

import pytest

from lesart.marks.analysis import analyse
from lesart.marks.mentions import find_mentions
from lesart.marks.quotations import find_quotations
from lesart.records import Article, Part, Quotation, Span


def quotations(text: str) -> tuple[Quotation, ...]:
    analysis = analyse(Article("a", "a.txt", text, "", parts=(Part(0, len(text), "paragraph"),)))
    return find_quotations(analysis, find_mentions(analysis))


def written(text: str, spans: tuple[Span, ...]) -> str:
    return " … ".join(span.of(text) for span in spans)


def first(text: str) -> tuple[str, str, str]:
    """Type, message and speaker of the first quotation, as written."""
    quotation = quotations(text)[0]
    return quotation.type, written(text, quotation.spans), written(text, quotation.speaker)


@pytest.mark.parametrize(
    ("text", "kind", "message", "speaker"),
    [
        ("„Nein“, antwortete die Ministerin.", "direct", "„Nein“", "die Ministerin"),
        ("Von „grober Fahrlässigkeit“ spricht die Anklage.", "partial", "„grober Fahrlässigkeit“", "die Anklage"),
        ("Gemäss Polizeiangaben wurde niemand verletzt.", "indirect", "wurde niemand verletzt", "Polizeiangaben"),
        ("Die Zeugin gab zu Protokoll, sie habe Schüsse gehört.", "indirect", "sie habe Schüsse gehört", "Die Zeugin"),
        ("Lenz stellte in Aussicht, die Gebühr zu senken.", "indirect", "die Gebühr zu senken", "Lenz"),
        ("Er werde bleiben, liess der Trainer ausrichten.", "indirect", "Er werde bleiben", "der Trainer"),
        ("Die Firma ließ über einen Anwalt mitteilen, sie zahle.", "indirect", "sie zahle", "Die Firma"),
        ("Dass er lüge, stritt der Zeuge ab.", "indirect", "Dass er lüge", "der Zeuge"),
        ("Der Rat, so heißt es im Papier, habe gezögert.", "indirect", "Der Rat … habe gezögert", "Papier"),
        ("Die Stadt habe, so ihr Sprecher, gezögert.", "indirect", "Die Stadt habe … gezögert", "ihr Sprecher"),
        ("Max Kern, der Leiter der Klinik sagte am Montag, der Bau sei sicher.", "indirect", "der Bau sei sicher",
         "Max Kern, der Leiter der Klinik"),
        ("„Der Damm hält“, heißt es in dem Schreiben an Polizei und Helfer.", "direct", "„Der Damm hält“",
         "dem Schreiben"),
        ("Die Gefahr von Bränden wird vom Wetterdienst als hoch eingestuft.", "reported",
         "Die Gefahr von Bränden wird vom Wetterdienst als hoch eingestuft.", "Wetterdienst"),
        ("Dabei wurde die Gefahr von Bränden vom Wetterdienst als hoch bezeichnet.", "reported",
         "Dabei wurde die Gefahr von Bränden vom Wetterdienst als hoch bezeichnet.", "Wetterdienst"),
        ("Der Zeuge will nichts gesehen haben.", "free", "Der Zeuge will nichts gesehen haben.", "Der Zeuge"),
        ("Lenz nennt den Plan „kaum bezahlbar“ und kündigt Einspruch an.", "partial", "„kaum bezahlbar“", "Lenz"),
    ],
)  # fmt: skip
def test_what_is_said_by_whom(text: str, kind: str, message: str, speaker: str) -> None:
    assert first(text) == (kind, message, speaker)


def test_a_plan_is_no_claim_of_oneself() -> None:
    assert quotations("Bis 2030 will die Stadt die Halle gebaut haben.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Das Lager befindet sich am Hafen, viele Leute wohnen dort.",
        "Vom Turm ist die Sicht nach oben frei.",
        "Die Vorträge boten viel Neues an, die Gruppe zeigte alte Bilder.",
    ],
)
def test_a_clause_beside_a_verb_that_says_nothing_is_no_message(text: str) -> None:
    assert quotations(text) == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Der Minister forderte die Bauern auf, Wasser zu sparen.", "die Bauern"),
        ("Sie bat ihre Anhänger, ruhig zu bleiben.", "ihre Anhänger"),
        ("Die Ärztin riet den Eltern, die Kinder zu impfen.", "den Eltern"),
        ("Der Bund wurde aufgefordert, mehr zu zahlen.", "Der Bund"),
        ("Dem Wirt wird vorgeworfen, Geld versteckt zu haben.", "Dem Wirt"),
        ("Lenz sagte vor Journalisten, der Damm halte.", "Journalisten"),
        ("Lenz appellierte an die Länder, die Regeln zu achten.", "die Länder"),
        ("«Der Damm hält», sagte Lenz zum «Landboten».", "«Landboten»"),
        ("Der Damm halte, erklärte Lenz Reportern.", "Reportern"),
        ("Der Damm halte, sagte Kern der Funke Mediengruppe.", "der Funke Mediengruppe"),
        ("Der Damm halte, sagte Moor der Rheinischen Post.", "der Rheinischen Post"),
        ("Der Damm halte, sagte der Minister der Zeitung „Seebote“.", "der Zeitung „Seebote“"),
        ("Der Damm halte, sagte Kern der Nachrichtenagentur dpa.", "der Nachrichtenagentur dpa"),
    ],
)
def test_who_is_told(text: str, told: str) -> None:
    assert written(text, quotations(text)[0].addressee) == told


@pytest.mark.parametrize(
    ("text", "speaker", "mouths"),
    [
        ("Wie Tass unter Berufung auf das Ministerium meldet, ruht der Betrieb.", "das Ministerium", ["Tass"]),
        ("Das Schiff sank, meldete Tass und berief sich auf die Küstenwache.", "die Küstenwache", ["Tass"]),
        ("Wie dpa aus Teilnehmerkreisen erfuhr, platzte das Treffen.", "Teilnehmerkreisen", ["dpa"]),
    ],
)  # fmt: skip
def test_who_handed_it_on(text: str, speaker: str, mouths: list[str]) -> None:
    quotation = quotations(text)[0]
    assert (written(text, quotation.speaker), [mouth.name for mouth in quotation.via]) == (speaker, mouths)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Der Händler, der sagte, er habe bezahlt, kam frei.", "Händler"),
        ("Ein Mann, der sich vorstellte und sagte, er kenne den Täter, verschwand.", "Mann"),
        ("Gerüchte, wonach die Firma schließt, machten die Runde.", "Gerüchte"),
    ],
)
def test_whom_a_relative_clause_is_about(text: str, name: str) -> None:
    assert quotations(text)[0].speaker_name == name


def test_a_clause_with_as_that_looks_like_a_participle_frames() -> None:
    text = "Der Kranke sei stabil, sagte ein Arzt, wie die Nachrichtenagentur berichtet."
    quotation = quotations(text)[0]
    assert written(text, quotation.speaker) == "ein Arzt"


def test_the_reflexive_of_another_verb_belongs_to_no_cue() -> None:
    text = "Ein Mann, der sich vorstellte und sagte, er kenne den Täter, verschwand."
    assert written(text, quotations(text)[0].cue) == "sagte"


@pytest.mark.parametrize(
    ("text", "message", "speaker"),
    [
        ("Lenz winkt ab: „Der Damm hält noch lange.“", "„Der Damm hält noch lange.“", "Lenz"),
        ("Ein Beamter der Polizei: „So etwas gab es nie.“", "„So etwas gab es nie.“", "Ein Beamter der Polizei"),
        ("Lenz wörtlich: „Das bleibt ein Skandal.“", "„Das bleibt ein Skandal.“", "Lenz"),
        ("Die Antwort kam prompt: „Das lassen wir uns nicht bieten.“", "„Das lassen wir uns nicht bieten.“", ""),
        ("Mit den Worten „Es reicht“ verließ der Abgeordnete den Saal.", "„Es reicht“", "der Abgeordnete"),
        ("„Es gibt kein Wasser, sagte eine Anwohnerin.", "„Es gibt kein Wasser", "eine Anwohnerin"),
        ("Lenz sagte: „Wir bleiben. Das ist klar.", "„Wir bleiben. Das ist klar.", "Lenz"),
    ],
)
def test_direct_speech_without_a_verb_of_saying_or_without_its_end(text: str, message: str, speaker: str) -> None:
    assert first(text) == ("direct", message, speaker)


def test_a_title_behind_a_colon_is_no_speech() -> None:
    assert quotations("Ein Buch lag auf dem Tisch: „Sie wohnen hier“.") == ()


def test_a_mark_that_is_never_closed_hides_no_later_sentence() -> None:
    text = "„Es gibt kein Wasser, sagte eine Anwohnerin. Die Stadt teilte mit, sie schicke Hilfe."
    assert [written(text, q.speaker) for q in quotations(text)] == ["eine Anwohnerin", "Die Stadt"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Der Kanzler kritisiert die Pläne, betont aber, dass er reden wolle.", "Der Kanzler"),
        ("Ida Lenz, die Leiterin der Klinik, sagte, man suche weiter.", "Ida Lenz, die Leiterin der Klinik"),
        ("Nurur Rahman, der Leiter, sagte, man suche weiter.", "Nurur Rahman, der Leiter"),
    ],
)
def test_a_speaker_in_two_clauses_or_two_parts(text: str, speaker: str) -> None:
    assert first(text)[2] == speaker


@pytest.mark.parametrize(
    ("text", "speaker", "mouth"),
    [
        ("„Der Damm hält“, zitiert der „Seebote“ Polizeisprecher Ralf Moor.", "Polizeisprecher Ralf Moor", "Seebote"),
        ("Der „Seebote“ zitiert den Wirt: „Der Damm hält.“", "den Wirt", "Seebote"),
        ("„Der Damm hält“, zitiert ihn der „Seebote“.", "ihn", "Seebote"),
        ("„Der Damm hält“, wird Moor im „Seeboten“ zitiert.", "Moor", None),
    ],
)
def test_whoever_is_cited_speaks_and_whoever_cites_is_the_mouth(text: str, speaker: str, mouth: str | None) -> None:
    quotation = quotations(text)[0]
    assert written(text, quotation.speaker) == speaker
    assert [via.name for via in quotation.via] == ([mouth] if mouth else [])


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Berichten verschiedener Zeitungen zufolge hält der Damm.", "Berichten verschiedener Zeitungen"),
        ("Einer Erklärung des Verbandes (VdW) zufolge hält der Damm.", "Einer Erklärung des Verbandes (VdW)"),
        ("Ein nicht genannter Helfer der Stadt sagte, der Damm halte.", "Ein nicht genannter Helfer der Stadt"),
    ],
)
def test_the_whole_phrase_speaks(text: str, speaker: str) -> None:
    assert first(text)[2] == speaker


@pytest.mark.parametrize(
    ("text", "message", "speaker"),
    [
        ("Ministerin Ida Moor gibt nicht nach. „Der Damm hält noch lange.“", "„Der Damm hält noch lange.“",
         "Ministerin Ida Moor"),
        ("Es regnet. „Der Damm hält. Wir bleiben wach.“ Dann wird es hell.", "„Der Damm hält. Wir bleiben wach.“", ""),
        ("„Der Damm ist zu alt und zu teuer.“ so der Wirt.", "„Der Damm ist zu alt und zu teuer.“", "der Wirt"),
        ("Neben dem Wirt sprach Moor. „Der Damm ist zu alt“, so letzterer.", "„Der Damm ist zu alt“", "letzterer"),
    ],
)  # fmt: skip
def test_a_sentence_between_marks_is_speech_by_itself(text: str, message: str, speaker: str) -> None:
    said = [each for each in quotations(text) if each.type == "direct"]
    assert [(written(text, each.spans), written(text, each.speaker)) for each in said] == [(message, speaker)]


@pytest.mark.parametrize(
    "text", ["Das Lied „Wir ziehen in die weite Welt“ gefiel ihr.", "„Der Deich“ ist neu im Kino."]
)
def test_a_title_is_no_speech_by_itself(text: str) -> None:
    assert quotations(text) == ()


def test_many_words_between_marks_inside_of_speech_are_wording_also_behind_a_noun() -> None:
    text = "Lenz sagte, man habe Mitglieder „immer nur auf ihr Geld hin“ befragt und die Zeitung „Neue Post“ gelesen."
    assert [written(text, each.spans) for each in quotations(text)[1:]] == ["„immer nur auf ihr Geld hin“"]


@pytest.mark.parametrize(
    "text",
    [
        "Der Damm halte, sagte die Sprecherin der Zeitung.",
        "Der Damm halte, sagten Forscher der Universität Bremen.",
        "Der Damm halte, sagte der Verleger der Rheinischen Post.",
    ],
)
def test_a_genitive_stays_with_whom_it_belongs_to(text: str) -> None:
    quotation = quotations(text)[0]
    assert written(text, quotation.speaker) == text[: text.rindex(".")].split(maxsplit=4)[4].lstrip()
    assert quotation.addressee == ()


def test_a_paper_between_marks_that_is_told_is_no_wording() -> None:
    said = quotations("Der Minister sagte der „Post am Morgen“, er bleibe im Amt.")
    assert [each.type for each in said] == ["indirect"]
