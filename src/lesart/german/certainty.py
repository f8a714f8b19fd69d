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
    dürfte dürften wohl tendenziell wahrscheinlich voraussichtlich vermutlich vermutet mutmasslich erwarten erwartet
    rechnet glaubt
    """
)
INTENDED: Final = words(  # 'will kommen', 'strebt an'
    """
    will wollen wolle wollte wollten planen plant geplant anstreben strebt angestrebt beabsichtigen beabsichtigt möchte
    möchten aussicht
    """
)
DECIDED: Final = words(  # 'soll kommen', 'ist vorgesehen', 'kündigte an'
    """
    soll sollen solle sollten vorsehen vorgesehen ankündigen kündigt kündigte kündigten angekündigt zugesagt
    versprochen verspricht versprach
    """
)
SUPPOSED: Final = words(  # 'gilt als potenzieller Lieferant'; of 'ein potenzieller Impfstoff' it says nothing
    """
    potenzieller potenzielle potenziellen potentieller potentielle potentiellen möglicher mögliche möglichen
    mutmasslicher mutmassliche mutmasslichen
    """
)
CERTAIN: Final = words(  # 'kommt definitiv'
    """
    definitiv sicher gewiss zweifellos garantiert endgültig feststehen feststeht bestätigt
    """
)
EXPECTING: Final = words(  # whoever warns, fears or hopes states nothing, and is no surer than who reckons with it
    """
    warnen warnt warnte warnten befürchten befürchtet befürchtete fürchten fürchtet fürchtete hoffen hofft hoffe
    hoffte hoffnung befürchtung warnung droht drohen drohe
    """
)
