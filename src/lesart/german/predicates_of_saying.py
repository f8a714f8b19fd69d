"""Adjectives and verbs that report only together: 'zeigte sich überzeugt', 'wurde bekannt', 'ließ mitteilen'."""

from typing import Final

from lesart.german.tables import words

# Of somebody, with a verb such as 'sein': 'war überzeugt', 'zeigte sich zuversichtlich'.
SURE: Final = words(
    """
    überzeugt sicher zuversichtlich optimistisch skeptisch besorgt bereit einig enttäuscht erfreut erleichtert froh
    glücklich schockiert entsetzt erschüttert betroffen begeistert entschlossen überrascht verärgert dankbar stolz
    empört bestürzt pessimistisch unsicher gewiss zufrieden bewusst
    """
)

# Of what is made known: 'wurde bekannt, dass'.
ANNOUNCED: Final = frozenset({"bekannt", "laut", "klar", "deutlich"})

# What looks like an adverb is part of the verb: 'gab bekannt', 'stellte klar'.
FIRM: Final = frozenset({"bekannt", "klar", "fest", "kund", "offen", "nahe", "preis", "wahr"})

# The infinitive beside 'lassen' that says it: 'ließ mitteilen', 'lässt durchblicken'.
LET: Final = frozenset({
    "ausrichten", "mitteilen", "wissen", "verlauten", "verlautbaren", "erklären", "verbreiten", "durchblicken",
    "erkennen", "verkünden", "erkunden", "bestätigen", "dementieren", "durchsickern",
})  # fmt: skip
