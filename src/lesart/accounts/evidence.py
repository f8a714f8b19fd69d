"""How much speaks for two clauses stating the same: a few features, weighed by a small linear model."""

import math
from typing import Final

from lesart.accounts.profiles import Profile
from lesart.text.runs import longest_run

FEATURES: Final = (
    "stems",
    "contained",
    "amount",
    "letters",
    "sentence",
    "names",
    "other names",
    "numbers",
    "other numbers",
    "run",
    "negation",
)
_ENOUGH: Final = 30.0


def features(a: Profile, b: Profile) -> tuple[float, ...]:
    """Return the evidence on two clauses in the order of `FEATURES`; symmetric."""
    shared = a.stems.shared(b.stems)
    names, numbers = a.names & b.names, a.numbers & b.numbers
    return (
        a.stems.cosine(b.stems),
        shared / max(1e-9, min(a.stems.total, b.stems.total)),
        min(shared, _ENOUGH) / 10,
        a.letters.cosine(b.letters),
        a.sentence_letters.cosine(b.sentence_letters),
        float(min(len(names), 2)),
        float(bool(a.names and b.names and not names)),
        float(min(len(numbers), 2)),
        float(bool(a.numbers and b.numbers and not numbers)),
        math.log1p(longest_run(a.forms, b.forms)),
        float(a.negated != b.negated),
    )
