"""What pages print around a report: share buttons, links to other reports, calls to subscribe, notes on reading time.

All entries are folded: lower case, white space reduced to single blanks, no final full stop, colon or arrow.
"""

import re
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

OPENINGS: Final = (
    "lesen sie auch",  # 'Lesen Sie auch: Was der Streik kostet'
    "lesen sie dazu",
    "lesen sie hier",
    "lesen sie mehr",
    "lesen sie außerdem",
    "lesen sie jetzt",
    "lies auch",
    "auch interessant",
    "mehr zum thema",
    "mehr dazu:",
    "mehr dazu lesen",
    "mehr aus",
    "siehe auch",
    "hier geht es zu",
    "hier geht's zu",
    "hier klicken",
    "klicken sie hier",
    "zum thema:",
    "das könnte sie",
    "folgen sie uns",
    "folge uns",
    "folgt uns",
    "besuchen sie uns",
    "besuchen sie unsere",
    "abonnieren sie",
    "abonniere unser",
    "jetzt abonnieren",
    "jetzt den newsletter",
    "jetzt newsletter",
    "melden sie sich",
    "hier können sie den newsletter",
    "mit unserem newsletter",
    "täglich die wichtigsten",
    "die wichtigsten nachrichten des tages",
    "unser newsletter",
    "immer informiert",
    "fehler gefunden",
    "fehler im artikel",
    "fehler entdeckt",
    "haben sie einen fehler",
    "hast du einen fehler",
    "teilen sie",
    "diesen artikel teilen",
    "artikel teilen",
    "kommentare (",
    "kommentare:",
    "externen inhalt",
    "an dieser stelle finden sie",
    "an dieser stelle befindet sich",
    "dieser inhalt",
    "dieser externe inhalt",
    "ich bin damit einverstanden",
    "ich möchte externe inhalte",
    "wir verwenden cookies",
    "wir nutzen cookies",
    "diese seite verwendet cookies",
    "diese website verwendet cookies",
    "um diesen inhalt",
    "um diesen artikel",
    "bitte aktivieren sie javascript",
    "javascript ist",
    "ihr browser",
    "alle rechte vorbehalten",
    "© copyright",
    "copyright ©",
    "copyright:",
    "dieser artikel ist für abonnenten",
    "dieser artikel wurde automatisch",
    "dieser artikel erschien zuerst",
    "dieser text erschien zuerst",
    "dieser beitrag erschien zuerst",
    "sie wollen weiterlesen",
    "weiterlesen mit",
    "jetzt testen",
    "jetzt weiterlesen",
    "laden sie",
    "lade dir",
    "zur startseite",
    "zurück zur",
    "anzeige:",
    "werbung:",
    "quelle der bilder",
    "lesezeit",
    "geschätzte lesezeit",
    "übernehmen sie",
    "unterstützen sie",
    "spenden sie",
    "transparenzhinweis",
    "hinweis der redaktion",
    "dieser inhalt kann nicht",
    "die kommentarfunktion",
    "diskutieren sie",
    "schreiben sie uns",
    "artikel teilen:",
    "jetzt mitdiskutieren",
    "das thema war zu",
    "dieses thema im programm",
    "über dieses thema berichtete",
    "über dieses thema berichteten",
    "sendung:",
    "weiterlesen beim",
    "zum ganzen artikel",
    "hat ihnen der",
    "hat ihnen dieser",
    "lesermeinung",
    "ticker aktualisieren",
    "push-nachrichten",
    "rückfragen bitte",
    "wie hat ihnen dieser artikel gefallen",
    "wie hat ihnen der artikel gefallen",
    "war dieser artikel hilfreich",
    "durchschnittliche bewertung",
    "sie lesen gerade",
    "folgst du",
    "folge jetzt",
    "abonniere jetzt",
    "abonniere den",
    "abonniere hier",
    "abonnieren sie",
    "in diesem artikel sind affiliate",
    "dieser artikel enthält affiliate",
    "mit * gekennzeichnete links",
    "bei den mit * gekennzeichneten",
    "für die weiterentwicklung und finanzierung unseres",
    "deine privatsphäre-einstellungen",
    "ihre privatsphäre-einstellungen",
    "wir respektieren deine privatsphäre",
    "wir respektieren ihre privatsphäre",
    "dies ist eine maschinelle übersetzung",
    "dieser text wurde maschinell übersetzt",
    "dieser artikel wurde maschinell übersetzt",
    "lest den originalartikel",
    "lesen sie den originalartikel",
    "den originalartikel",
    "zitiervorschlag",
    "alle news",
    "umfrage:",
    "voten sie",
    "stimmen sie ab",
    "aktuelle nachrichten aufs handy",
    "sie haben anregungen",
    "haben sie anregungen",
    "haben sie fragen",
    "teile deine meinung",
    "teile uns",
    "was denkst du",
    "was denken sie",
    "was ist ihre meinung",
    "informieren sie sich jetzt",
    "testen sie jetzt",
    "jetzt kostenlos",
    "mit ihrem abo",
    "um die kommentare",
    "mehr von",
    "alle artikel von",
    "alle beiträge von",
    "weitere artikel von",
    "auch spannend",
    "passend dazu",
    "noch mehr zum thema",
    "bild anzeigen",
    "klicken sie auf den",
    "klicke auf den",
    "mit klick auf",
    "durch klicken auf",
    "die redaktion empfiehlt",
    "unsere empfehlung",
    "dieser eintrag wurde veröffentlicht",
    "dieser beitrag wurde veröffentlicht",
    "der beitrag wurde am",
    "dieser beitrag wurde unter",
    "veröffentlicht unter",
    "verschlagwortet mit",
    "ihre meinung",
)
"""How lines begin that are furniture whatever follows; only lines of up to `LONGEST` characters are compared."""

LONGEST: Final = 320
"""A longer line that begins so is more probably a paragraph of the report."""

PHRASES: Final = (
    "folgen sie",  # 'Folgen Sie uns schon bei Facebook und Twitter?'
    "folge uns",
    "auf facebook",
    "bei facebook",
    "auf twitter",
    "auf instagram",
    "whatsapp-kanal",
    "newsletter",
    "jetzt anmelden",
    "jetzt melden",
    "hier abonnieren",
    "kostenlos testen",
    "direkten draht zur redaktion",
    "datenschutzerklärung",
    "cookies",
    "probeabo",
    "unsere app",
    "jetzt herunterladen",
    "google news",
    "podcast",
    "youtube-kanal",
    "externe inhalte",
    "schreiben sie uns",
    "schreiben sie der redaktion",
    "hier bestellen",
    "in ihrem postfach",
)
"""Phrases of which two in one line, or one in a short line that addresses the reader, make it furniture."""

ADDRESSES: Final = (
    "sie",
    "ihr",
    "ihre",
    "ihren",
    "ihnen",
    "du",
    "dein",
    "deine",
    "dir",
    "uns",
    "unser",
    "unsere",
    "unseren",
    "hier",
    "jetzt",
)
"""Words by which a page speaks to its reader."""

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

PHOTO_OPENINGS: Final = (
    "©",
    "(c)",
    "foto:",
    "fotos:",
    "foto ",
    "bild:",
    "bilder:",
    "bildquelle",
    "bildnachweis",
    "fotoquelle",
    "fotocredit",
    "titelbild",
    "symbolbild",
    "archivbild",
    "archivfoto",
    "symbolfoto",
    "quelle: imago",
    "quelle: getty",
    "picture alliance",
    "imago/",
    "imago images",
    "getty images",
    "grafik:",
    "illustration:",
    "copyright:",
    "screenshot:",
    "(foto:",
    "(bild:",
    "(symbolbild",
    "(archivbild",
    "[foto:",
)
"""How lines begin that name the makers of a picture."""

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

KICKERS: Final = frozenset(
    ("update", "eilmeldung", "exklusiv", "live", "liveticker", "live-ticker", "newsticker", "video", "podcast", "quiz")
)
"""Furniture that is the kicker where it stands right above the headline."""

NEWSROOMS: Final = frozenset(
    (
        "redaktion",
        "der redaktion",
        "unserer redaktion",
        "online-redaktion",
        "online redaktion",
        "red",
        "agenturen",
        "newsdesk",
    )
)
"""Who signs where nobody does: 'Von Redaktion'."""

CAPTION_OPENINGS: Final = (
    "×",
    "bildunterschrift:",
    "im bild:",
    "bild zeigt",
    "legende:",
    "vergrößern",
    "bildbeschreibung",
    "auf dem foto:",
)
"""How lines begin that describe a picture ('× Ministerin Berg')."""

CORRECTIONS: Final = (
    "in einer früheren version",
    "in einer früheren fassung",
    "in einer ersten version",
    "in einer älteren version",
    "in einer vorherigen version",
    "in der ursprünglichen version",
    "in der ursprünglichen fassung",
    "korrektur:",
    "korrekturhinweis",
    "berichtigung:",
    "anm. d. red",
    "anmerkung der redaktion",
    "anmerkung d. red",
    "hinweis: in einer früheren",
    "in der ersten version",
    "in der ersten fassung",
    "in der früheren version",
    "in der vorherigen version",
    "in einer vorherigen fassung",
    "in einer älteren fassung",
    "in einer vorigen version",
    "in diesem text stand zunächst",
    "in diesem artikel stand zunächst",
    "ursprünglich hieß es",
    "ursprünglich stand",
    "zunächst hieß es in diesem",
    "die redaktion hat den fehler",
    "wir haben das korrigiert",
    "wir haben diesen fehler korrigiert",
    "wir haben den fehler korrigiert",
    "richtigstellung",
    "(berichtigt:",
    "(berichtigung:",
)
"""How notes begin by which a newsroom corrects a report."""

AUTHOR_OPENINGS: Final = (
    "von:",
    "von",
    "text von",
    "text:",
    "erstellt von",
    "geschrieben von",
    "verfasst von",
    "autor:",
    "autorin:",
    "autoren:",
    "autor/in:",
    "ein beitrag von",
    "ein gastbeitrag von",
    "gastbeitrag von",
    "ein kommentar von",
    "kommentar von",
    "eine analyse von",
    "analyse von",
    "interview:",
    "interview von",
    "das interview führte",
    "das interview führten",
    "protokoll:",
    "aufgezeichnet von",
    "ein essay von",
    "eine reportage von",
    "reportage von",
    "bericht von",
    "ein bericht von",
    "eine kolumne von",
    "kolumne von",
    "redaktion:",
    "by",
    "veröffentlicht von",
    "ein interview von",
    "eine rezension von",
    "ein gespräch von",
    "aus dem archiv von",
    "redigiert von",
    "von unserem korrespondenten",
    "von unserer korrespondentin",
    "von unserem redaktor",
    "von unserer redaktorin",
)
"""How bylines begin."""

DAY_LABELS: Final = (
    "stand",
    "datum",
    "date",
    "veröffentlicht am",
    "veröffentlicht",
    "publiziert am",
    "publiziert",
    "erstellt am",
    "erstellt",
    "erschienen am",
    "erschienen",
    "vom",
    "am",
    "online seit",
    "online",
    "erstpublikation",
    "erstveröffentlichung",
    "gepostet am",
    "posted on",
    "published",
    "ersterscheinung",
    "seit",
    "meldung vom",
    "zuletzt",
    "eingestellt am",
)
"""What stands before the day of publication."""

CHANGE_LABELS: Final = (
    "aktualisiert am",
    "aktualisiert",
    "zuletzt aktualisiert am",
    "zuletzt aktualisiert",
    "letzte aktualisierung am",
    "letzte aktualisierung",
    "update",
    "update vom",
    "letztes update",
    "geändert am",
    "geändert",
    "zuletzt geändert am",
    "zuletzt geändert",
    "bearbeitet am",
    "upd.",
    "modified",
    "updated",
    "akt.",
    "aktualisierung",
)
"""What stands before the day of the last change."""

FOLDERS: Final = frozenset(("aufklappen", "zuklappen", "ausklappen", "einklappen"))
"""Words on buttons that fold a box."""

CALLS: Final = ("jetzt ", "hier ", "gleich ", "kostenlos ", "zum angebot", "zum abo", "zur bestellung", "zum shop")
"""How buttons begin that call to buy or subscribe: 'Jetzt bestellen'."""

PROMOTED: Final = re.compile(
    r"newsletter|whatsapp|telegram|abonnier|\b(?:folge?n?|folgst) (?:du|sie|uns)\b", re.IGNORECASE
)
"""Headings of boxes that promote the house: 'Folgst du uns schon?'."""

NO_AUTHORS: Final = frozenset(
    (
        *(
            "admin",
            "administrator",
            "alle artikel",
            "editor",
            "gast",
            "more posts",
            "publisher",
            "redakteur",
            "redaktion",
        ),
        *("root", "super user", "superuser", "unbekannt", "user", "webmaster", "website", "wordpress"),
    )
)
"""What publishing systems put where an author should stand, folded."""
