"""Which way something goes: up or down, as verbs (with their particles) and nouns say."""

from typing import Final

from lesart.german.tables import words

RISING: Final = words(
    """
    steigen ansteigen wachsen anwachsen zulegen zunehmen klettern emporschnellen hochschnellen anziehen aufholen
    erholen verteuern erhöhen verdoppeln verdreifachen anstieg zuwachs wachstum zunahme steigerung plus erhöhung
    """
)
FALLING: Final = words(
    """
    sinken absinken fallen zurückfallen schrumpfen einbrechen wegbrechen zurückgehen abnehmen nachgeben abstürzen
    absacken verbilligen verringern halbieren rückgang einbruch abnahme schwund minus absturz senkung
    """
)
