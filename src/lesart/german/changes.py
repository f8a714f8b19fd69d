"""Words that say that something grew or shrank; beside them 'um' and 'auf' tell by how much and to what."""

from typing import Final

CHANGES: Final = frozenset({
    "steigen", "ansteigen", "sinken", "absinken", "fallen", "zurückgehen", "gehen", "wachsen", "anwachsen",
    "schrumpfen", "erhöhen", "senken", "zulegen", "legen", "einbrechen", "brechen", "zunehmen", "nehmen", "abnehmen",
    "kürzen", "verringern", "reduzieren", "aufstocken", "stocken", "klettern", "anheben", "heben", "verteuern",
    "verbilligen", "verlängern", "verkürzen", "ausweiten", "halbieren", "drücken", "korrigieren", "revidieren",
    "springen", "schnellen", "anstieg", "rückgang", "plus", "minus", "wachstum", "einbruch", "zuwachs", "erhöhung",
    "verdoppeln", "verdreifachen", "vervierfachen", "verfünffachen", "verzehnfachen",
    "senkung", "kürzung", "absturz", "absacken", "steigerung", "zunahme", "abnahme",
})  # fmt: skip
