"""Words by which a report says that something has changed since an earlier one."""

from typing import Final

from lesart.german.tables import words

UPDATED: Final = words(  # 'ist auf 17 gestiegen', 'anders als zunächst berichtet'
    """
    gestiegen steigt stieg gesunken sank erhöht erhöhte inzwischen mittlerweile nunmehr zunächst anfangs
    korrigierte korrigiert aktualisiert geklärt bestätigte
    """
)
REVERSED: Final = words(  # 'wollte ursprünglich', 'hat inzwischen davon Abstand genommen'
    """
    ursprünglich inzwischen mittlerweile nunmehr
    """
)
