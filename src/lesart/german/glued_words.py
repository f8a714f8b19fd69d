"""Words that pages run into the noun behind them ('wieNico'), and that no name, firm or paper begins with.

Articles in the nominative and prepositions are none of them: 'derStandard', 'dieBasis', 'inTouch' are names.
"""

from typing import Final

from lesart.german.tables import words

GLUED: Final = words(
    """
    aber als dass dem den deren des dessen einem einen einer eines oder sagt sagte sondern sowie und weil welche wenn
    wie wobei wonach
    """
)
