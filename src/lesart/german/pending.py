"""Words of what is still to come out or to be done, and of what has come out or been done."""

from typing import Final

from lesart.german.tables import words

PENDING: Final = words(  # 'wird noch geprüft', 'nach dem Fahrer wird gefahndet', 'eine Bestätigung stand aus'
    """
    geprüft prüft prüfen prüfe ermittelt ermitteln ermittle gefahndet fahndet fahnden flüchtig gesucht suchten sucht
    erwartet erwarten erwarte rechnet rechnen rechne aussteht ausstand aus bevor bevorsteht bevorstehe bevorstand
    verdacht verhandelt verhandeln berät beraten dran vorläufig vorerst zunächst droht drohen hofft hoffe hoffen
    bemüht versucht werde werden
    """
)
STILL: Final = words(  # 'wird geprüft' may be what always happens; 'wird noch geprüft' waits for an end
    """
    noch zunächst vorerst derzeit momentan aktuell weiter weiterhin bislang bisher
    """
)
HAPPENED: Final = words(  # 'ist eingetroffen', 'wurden festgenommen', 'steht jetzt fest'
    """
    hat hatte haben hatten habe ist sind war waren sei seien wurde wurden worden gewesen
    """
)
ANNOUNCED: Final = words(  # 'kündigte Revision an'
    """
    ankündigen kündigt kündigte kündigten kündige angekündigt
    """
)
