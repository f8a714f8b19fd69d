"""What pages print around a report, by whole lines: share buttons, links to other reports, headings of boxes.

All entries are folded: lower case, white space reduced to single blanks, no final full stop, colon or arrow.
"""

from typing import Final

from lesart.german.tables import entries

LINES: Final = entries(
    """
    teilen|teilen auf|artikel teilen|beitrag teilen|auf facebook teilen|auf twitter teilen|auf x teilen
    |per whatsapp teilen|per mail teilen|per e-mail teilen|link kopieren|merken|artikel merken|drucken
    |artikel drucken|seite drucken|kommentieren|kommentare|kommentar schreiben|kommentare lesen|zu den kommentaren
    |schreiben sie einen kommentar|vorlesen|artikel anhören|anhören|artikel vorlesen|hören|schriftgröße|feedback
    |e-mail|facebook|twitter|whatsapp|telegram|pinterest|xing|linkedin|instagram|youtube|flipboard|pocket|messenger
    |mail|pdf|rss|mehr lesen|weiterlesen|mehr|mehr anzeigen|mehr erfahren|mehr dazu|mehr zum thema
    |mehr zu diesem thema|mehr zum artikel|zum thema|mehr aus|mehr aus dem ressort|mehr nachrichten
    |weitere nachrichten|weitere meldungen|weitere artikel|weitere themen|weitere beiträge|lesen sie auch
    |lesen sie mehr|lesen sie mehr zum thema|lesen sie hier|lies auch|auch interessant
    |das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte sie interessieren
    |könnte sie auch interessieren|empfohlen|empfehlungen der redaktion|empfohlener inhalt
    |empfohlener externer inhalt|externer inhalt|ähnliche nachrichten|ähnliche artikel|ähnliche beiträge
    |ähnliche themen|verwandte artikel|verwandte themen|verwandte beiträge|passend zum thema|links zum thema
    |hintergrund|zum artikel|zur startseite|startseite|home|nach oben|zurück|zurück zur startseite|zum seitenanfang
    |meistgelesen|meist gelesen|meistgelesene artikel|am meisten gelesen|meistgeklickt|top-themen|topthemen
    |top themen|aktuelle nachrichten|aktuelles|neueste artikel|neueste nachrichten|schlagzeilen
    |die beliebtesten nachrichten der woche|beliebteste artikel|beliebt|trending|newsticker|live-ticker|liveticker
    |partner-inhalte|partnerinhalte|anzeige|anzeigen|werbung|sponsored|sponsored content|advertorial|advertisement
    |promotion|gesponsert|in kooperation mit|newsletter|newsletter abonnieren|jetzt abonnieren|abonnieren|abo
    |jetzt anmelden|anmelden|registrieren|login|einloggen|abmelden|menü|suche|suchen|navigation|impressum
    |datenschutz|datenschutzerklärung|agb|kontakt|über uns|mediadaten|cookie-einstellungen|nutzungsbedingungen
    |alle akzeptieren|akzeptieren|ablehnen|einverstanden|themen|schlagworte|schlagwörter|stichwörter|tags|dossier
    |galerie|bildergalerie|fotostrecke|video|videos|podcast|audio|bild vergrößern|bild maximieren
    |bild in lightbox öffnen|vollbild|schließen|weiter|nächste|vorherige|zum video|zur galerie|zum liveblog|öffnen
    |quiz|umfrage|jetzt spielen|jetzt lesen|plus|für abonnenten|premium|exklusiv für abonnenten|artikel verschenken
    |artikel versenden|fehler melden|fehler im artikel melden|korrektur melden|quellen|rechtschreibfehler melden
    |zusammenfassung anzeigen|inhaltsverzeichnis|inhalt|auf einer seite lesen|seite 1|seite 2|0|1 kommentar
    |0 kommentare|kein kommentar|keine kommentare|diskutieren sie mit|jetzt kommentieren|ihr kommentar|ihre meinung
    |leserkommentare|forum|mehr in kürze|live|eilmeldung|autor|autorin|zum autor|zur autorin|über den autor
    |über die autorin|stand|update|wir empfehlen|stellenmarkt|wetter|e-paper|shop
    """
)
"""Whole lines."""

GROUP_HEADINGS: Final = entries(
    """
    mehr lesen|mehr zum thema|mehr zu diesem thema|mehr dazu|ähnliche nachrichten|ähnliche artikel|ähnliche beiträge
    |verwandte artikel|verwandte themen|lesen sie auch|lesen sie mehr|lesen sie mehr zum thema|auch interessant
    |das könnte sie auch interessieren|meistgelesen|meist gelesen|weitere nachrichten|weitere meldungen
    |weitere artikel|weitere themen|empfehlungen der redaktion|top-themen|links zum thema|passend zum thema
    |mehr nachrichten|neueste artikel|neueste nachrichten|die beliebtesten nachrichten der woche|zum thema
    """
)
"""Lines after which titles of other reports follow."""

KICKERS: Final = frozenset(
    ("update", "eilmeldung", "exklusiv", "live", "liveticker", "live-ticker", "newsticker", "video", "podcast", "quiz")
)
"""Furniture that is the kicker where it stands right above the headline."""

TAG_LABELS: Final = (
    "themen",
    "schlagworte",
    "schlagwörter",
    "stichworte",
    "stichwörter",
    "tags",
    "keywords",
    "rubriken",
)
"""What stands before a list of keywords."""

FOLDERS: Final = frozenset(("aufklappen", "zuklappen", "ausklappen", "einklappen"))
"""Words on buttons that fold a box."""
