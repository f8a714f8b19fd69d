"""Words that leave open, turn, weaken, vouch for, deny or correct what is said."""

from collections.abc import Mapping
from typing import Final

from lesart.records import ClaimKind

# Predicates that leave something open wherever they stand as predicates: 'war zunächst unklar'.
OPEN: Final = frozenset({
    "unklar", "ungeklärt", "ungewiss", "unbekannt", "fraglich", "strittig", "unsicher", "offengeblieben", "offenblieb",
    "offenbleibt", "offenließ", "offenlässt", "offengelassen", "offenlassen",
})  # fmt: skip
# Predicates that do so only behind a negation: 'nicht bekannt', 'stand noch nicht fest', 'keine Angaben'.
OPEN_NEGATED: Final = frozenset({
    "bekannt", "klar", "geklärt", "fest", "absehbar", "ersichtlich", "entschieden", "abzusehen", "beziffern",
    "bekanntgegeben", "bestätigen", "bestätigt", "mitgeteilt", "festgestellt",
    "sagen", "vorhersagen", "angeben", "beantworten",  # beside a question: 'konnte nicht sagen, wann'
})  # fmt: skip
# Nouns that do so behind 'kein' or beside 'nicht … vor': 'machte keine Angaben', 'Informationen lagen nicht vor'.
OPEN_NOUNS: Final = frozenset({
    "angaben", "informationen", "erkenntnisse", "hinweise", "details", "einzelheiten", "auskunft", "stellungnahme",
})  # fmt: skip
# 'offen' is said of doors too; it leaves something open beside a question, one of these words or nouns.
OPEN_SIGNS: Final = frozenset({
    "zunächst", "noch", "vorerst", "bislang", "bisher", "weiter", "frage", "fragen", "ausgang", "ursache", "motiv",
    "hintergrund", "zeitpunkt", "termin", "hergang",
})  # fmt: skip
COPULAS: Final = frozenset({"sein", "bleiben", "lassen", "stehen", "werden", "liegen", "scheinen", "halten", "gelten"})
QUESTIONS: Final = frozenset({
    "ob", "wie", "wann", "wo", "woher", "wohin", "warum", "weshalb", "wieso", "wer", "wen", "wem", "wessen", "was",
    "welche", "welcher", "welches", "welchen", "welchem", "inwieweit", "inwiefern", "wodurch", "womit", "worum",
    "wovon", "wofür", "woran", "wozu",
})  # fmt: skip

# Words and phrases by themselves.
CUES: Final[Mapping[str, ClaimKind]] = {
    "nicht": "negation",
    "nie": "negation",
    "niemals": "negation",
    "nichts": "negation",
    "nix": "negation",
    "niemand": "negation",
    "niemanden": "negation",
    "keinesfalls": "negation",
    "keineswegs": "negation",
    "mitnichten": "negation",
    "weder": "negation",
    "kein": "negation",
    "keine": "negation",
    "keinen": "negation",
    "keinem": "negation",
    "keiner": "negation",
    "keines": "negation",
    "dürfte": "doubt",
    "dürften": "doubt",
    "könnte": "doubt",
    "könnten": "doubt",
    "vermutlich": "doubt",
    "mutmasslich": "doubt",
    "mutmassliche": "doubt",
    "mutmasslichen": "doubt",
    "mutmasslicher": "doubt",
    "wahrscheinlich": "doubt",
    "wohl": "doubt",
    "möglicherweise": "doubt",
    "womöglich": "doubt",
    "vielleicht": "doubt",
    "offenbar": "doubt",
    "anscheinend": "doubt",
    "voraussichtlich": "doubt",
    "unbestätigt": "doubt",
    "unbestätigten": "doubt",
    "angeblich": "hearsay",
    "angebliche": "hearsay",
    "angeblichen": "hearsay",
    "angeblicher": "hearsay",
    "hiess es": "hearsay",
    "heisst es": "hearsay",
    "es hiess": "hearsay",
    "es heisst": "hearsay",
    "dem vernehmen nach": "hearsay",
    "definitiv": "assurance",
    "zweifellos": "assurance",
    "zweifelsfrei": "assurance",
    "nachweislich": "assurance",
    "unstrittig": "assurance",
    "mit sicherheit": "assurance",
    "ohne zweifel": "assurance",
    "ohne jeden zweifel": "assurance",
    "anders als zunächst": "correction",
    "entgegen ersten": "correction",
    "entgegen früheren": "correction",
    "in einer früheren version": "correction",
    "in einer früheren fassung": "correction",
    "richtigstellung": "correction",
    "korrektur": "correction",
    "dementi": "denial",
    "in abrede": "denial",
}
# What only looks so: 'nicht nur', 'nicht zuletzt', 'nicht weniger als 40', 'wohl fühlen'.
NOT_CUES: Final[Mapping[str, frozenset[str]]] = {
    "nicht": frozenset({"nur", "zuletzt", "weniger", "umsonst", "einmal"}),
    "nichts": frozenset({"anderes"}),
    "wohl": frozenset({"fühlen", "fühlt", "fühlte", "des", "der"}),
    "weder": frozenset(),
}

# Nouns behind 'nach', 'laut' or before 'zufolge' that name no speaker of their own: hearsay.
HEARSAY_NOUNS: Final = (
    "medienangaben", "medienberichten", "medienbericht", "berichten", "agenturberichten", "agenturangaben",
    "presseberichten", "augenzeugenberichten", "insiderangaben", "medieninformationen", "gerüchten", "spekulationen",
)  # fmt: skip

# Verbs by lemma; with a particle where they split ('wies … zurück').
VERBS: Final[Mapping[str, ClaimKind]] = {
    "dementieren": "denial",
    "zurückweisen": "denial",
    "bestreiten": "denial",
    "abstreiten": "denial",
    "leugnen": "denial",
    "verneinen": "denial",
    "widersprechen": "denial",
    "versichern": "assurance",
    "beteuern": "assurance",
    "bestätigen": "assurance",
    "bekräftigen": "assurance",
    "korrigieren": "correction",
    "berichtigen": "correction",
    "richtigstellen": "correction",
    "revidieren": "correction",
    "vermuten": "doubt",
    "bezweifeln": "doubt",
    "anzweifeln": "doubt",
    "mutmassen": "doubt",
}

# Negation is a closed class: whatever else a learnt reader takes for one ('niedergeschlagen', 'geentert') is none.
NEGATING: Final = frozenset({
    *(word for word, kind in CUES.items() if kind == "negation"),
    "keinerlei", "keins", "keinster", "kaum", "nein", "niemandem", "niemands", "nirgends", "nirgendwo", "nirgendwohin",
    "noch", "ohne", "statt", "anstatt", "wenig", "nimmer", "nimmermehr", "unmöglich", "außerstande",
})  # fmt: skip
