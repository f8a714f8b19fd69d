"""Words by which a report says that something has changed since an earlier one."""

from typing import Final

from lesart.german.tables import words

UPDATED: Final = words(  # 'ist auf 17 gestiegen', 'anders als zunächst berichtet'
    """
    gestiegen steigt stieg gesunken sank erhöht erhöhte inzwischen mittlerweile nunmehr zunächst anfangs
    korrigierte korrigiert aktualisiert geklärt bestätigte steige stiegen erhöhen geklettert kletterte angewachsen
    angestiegen verringerte verringert nun jetzt
    """
)
GROWING: Final = words(  # what is counted while it is still being found: later reports count more, and correct none
    """
    tote toten toter todesopfer todesopfern opfer opfern leben getötet gestorben starben sterben leiche leichen
    verletzte verletzten verletzter verletzt schwerverletzte schwerverletzten leichtverletzte vermisst vermisste
    vermissten infiziert infizierte infizierten fall fälle fällen erkrankt erkrankte erkrankten neuinfektionen
    festgenommen festnahmen verhaftet geborgen gerettet evakuiert obdachlos zerstört beschädigt gemeldet
    """
)
REVERSED: Final = words(  # 'wollte ursprünglich', 'hat inzwischen davon Abstand genommen'
    """
    ursprünglich inzwischen mittlerweile nunmehr
    """
)
FORMERLY: Final = words(  # 'Zuvor war von fünf Millionen die Rede gewesen'
    """
    zuvor zunächst anfangs ursprünglich vorher bisher bislang früher
    """
)
PLANNED_FIRST: Final = words(  # 'Ursprünglich hätte der Prozess im März beginnen sollen'
    """
    ursprünglich ursprüngliche ursprünglicher ursprünglichen eigentlich
    """
)
AGAIN: Final = words(  # 'Tausende haben erneut demonstriert'
    """
    erneut abermals wiederholt mehrfach nochmals regelmässig
    """
)
