"""Words that say for how many something holds."""

from typing import Final

from lesart.german.tables import words

ALL: Final = words(  # 'bundesweit', 'alle Schulen'
    """
    alle sämtliche bundesweit landesweit weltweit europaweit flächendeckend überall ausnahmslos jeder jede jedes
    vollständig komplett gesamte gesamten ganz ganze ganzen
    """
)
REACHES: Final = words(  # how far around something is counted
    """
    weltweit international europaweit bundesweit landesweit ausserhalb
    """
)
SOME: Final = words(  # 'in einigen Ländern', 'teilweise'
    """
    einige einigen mancher manche manchen mehrere mehreren vereinzelt teilweise teils stellenweise regional örtlich
    wenige wenigen einzelne einzelnen weitgehend grösstenteils überwiegend grossteils
    """
)
