import pytest

from lesart.german.doubt import CUES
from lesart.marks.analysis import analyse
from lesart.marks.doubt import find_claims, find_open
from lesart.records import Article, Part


def article(text: str) -> Article:
    return Article("a", "a.txt", text, "", parts=(Part(0, len(text), "paragraph"),))


def left_open(text: str) -> list[str]:
    return [span.of(text) for span in find_open(analyse(article(text)))]


def claims(text: str) -> list[tuple[str, str, str]]:
    found = find_claims(analyse(article(text)))
    return [(text[c.start : c.end], c.kind, c.of.of(text) if c.of else "") for c in found]


@pytest.mark.parametrize(
    ("text", "open_part"),
    [
        ("Wie weit das Boot trieb, war zunächst unklar.", "Wie weit das Boot trieb, war zunächst unklar"),
        ("Noch stand nicht fest, ob gespielt wird, sagte er.", "Noch stand nicht fest, ob gespielt wird"),
        ("Offen blieb, wer den Schaden bezahlt.", "Offen blieb, wer den Schaden bezahlt"),
        ("Ob jemand verletzt wurde, ist offengeblieben.", "Ob jemand verletzt wurde, ist offengeblieben"),
        ("Wann gebaut wird, konnte die Stadt nicht sagen.", "Wann gebaut wird, konnte die Stadt nicht sagen"),
        ("Zur Ursache machte die Wehr keine Angaben.", "Zur Ursache machte die Wehr keine Angaben"),
        (
            "Der Grund des Brandes, der am Montag ausbrach, war nicht bekannt, hieß es.",
            "Der Grund des Brandes, der am Montag ausbrach, war nicht bekannt",
        ),
    ],
)
def test_open_holds_the_question(text: str, open_part: str) -> None:
    assert left_open(text) == [open_part]


@pytest.mark.parametrize(
    "text",
    [
        "Es gibt keine Hinweise auf einen Anschlag.",
        "Das will sie nicht sagen.",
        "Die Schulen bleiben offen.",
        "Unbekannte Täter flohen.",
        "Der Termin steht fest.",
        "Er hielt sich fest.",
        "Ein Handel wurde nicht bekannt gegeben.",
    ],
)
def test_what_is_not_left_open(text: str) -> None:
    assert left_open(text) == []


@pytest.mark.parametrize(
    ("text", "cue", "kind", "scope"),
    [
        ("Das dürfte reichen.", "dürfte", "doubt", "Das dürfte reichen"),
        ("Er soll davon gewusst haben.", "soll", "doubt", "Er soll davon gewusst haben"),
        ("Nach Medienangaben fuhr er ab.", "Nach Medienangaben", "hearsay", "Nach Medienangaben fuhr er ab"),
        ("Der Sprecher dementierte, dass es Gespräche gab.", "dementierte", "denial", "dass es Gespräche gab"),
        ("Der Konzern wies den Vorwurf zurück.", "wies", "denial", "Der Konzern wies den Vorwurf zurück"),
        ("Die Polizei korrigierte die Zahl.", "korrigierte", "correction", "Die Polizei korrigierte die Zahl"),
        ("Sie kam nicht.", "nicht", "negation", "Sie kam nicht"),
        ("Er sei fort, hieß es.", "hieß es", "hearsay", "Er sei fort"),
        ("Das war definitiv Absicht.", "definitiv", "assurance", "Das war definitiv Absicht"),
    ],
)
def test_claims_with_their_scope(text: str, cue: str, kind: str, scope: str) -> None:
    assert claims(text) == [(cue, kind, scope)]


@pytest.mark.parametrize("text", ["Der Bau soll am Montag beginnen.", "Das war nicht nur Pech."])
def test_what_claims_nothing(text: str) -> None:
    assert claims(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Nach Angaben der Fischer gab es am Wehr noch keine Saison mit so vielen Lachsen.",
        "Nach eigenen Angaben hat der Verein die Miete nicht gezahlt.",
        "Laut vorläufigen Angaben brannte es im Keller nicht.",
    ],
)
def test_whoever_is_cited_beside_a_denial_leaves_nothing_open(text: str) -> None:
    assert left_open(text) == []


def test_no_details_by_somebodys_account_are_still_open() -> None:
    text = "Zur Ursache gab es nach Angaben der Polizei keine Erkenntnisse."
    assert left_open(text) == [text[:-1]]


@pytest.mark.parametrize("text", ["Keine sieben Monate nach dem Bruch hält der Damm.", "Es kamen keine 30 Gäste."])
def test_less_than_a_number_is_no_denial(text: str) -> None:
    assert claims(text) == []


@pytest.mark.parametrize("cue", CUES)
def test_a_sentence_with_no_other_sign_than_a_cue_claims(cue: str) -> None:
    assert (cue, CUES[cue]) in {(form.lower(), kind) for form, kind, _ in claims(f"Am Deich {cue} Moor.")}


def test_a_verb_whose_particle_stands_apart_claims() -> None:
    assert [(form, kind) for form, kind, _ in claims("Der Wirt wies alle Vorwürfe zurück.")] == [("wies", "denial")]
