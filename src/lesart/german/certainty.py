"""Words that say how sure something is, from possible to certain; what carries none of them is stated as a fact."""

from typing import Final

from lesart.german.tables import words

POSSIBLE: Final = words(  # 'könnte kommen', 'wird erwogen', 'ist denkbar'
    """
    könnte könnten möglicherweise eventuell vielleicht womöglich denkbar vorstellbar vorstellen erwägen erwogen
    überlegen überlegt angeblich spekulieren spekuliert potenziell potentiell möglich
    """
)
PROBABLE: Final = words(  # 'dürfte kommen'
    """
    dürfte dürften wohl wahrscheinlich voraussichtlich vermutlich vermutet mutmasslich erwarten erwartet rechnet
    potenzieller potenzielle potenziellen potentieller potentielle potentiellen
    """
)
INTENDED: Final = words(  # 'will kommen', 'strebt an'
    """
    will wollen wolle wollte wollten planen plant geplant anstreben strebt angestrebt beabsichtigen beabsichtigt möchte
    möchten ankündigen kündigt kündigte kündigten angekündigt aussicht
    """
)
DECIDED: Final = words(  # 'soll kommen', 'ist vorgesehen'
    """
    soll sollen solle sollten vorsehen vorgesehen
    """
)
CERTAIN: Final = words(  # 'kommt definitiv'
    """
    definitiv sicher gewiss zweifellos garantiert endgültig feststehen feststeht bestätigt
    """
)
