"""Words that ask for what follows in an infinitive, so that it need not happen: 'forderte, nicht zu verlängern'."""

from typing import Final

from lesart.german.tables import words

DEMANDED: Final = words(
    """
    druck forderung fordern auffordern appell appellieren aufruf aufrufen rufen verlangen drängen dringen mahnen mahnung
    warnen warnung bitten bitte raten rat empfehlen empfehlung anraten plädieren vorschlagen vorschlag wunsch wünschen
    """
)
"""Lemmas."""
