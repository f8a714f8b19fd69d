"""What stands in bylines beside names: how they begin, and who signs where nobody does."""

from typing import Final

from lesart.german.tables import words

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

NO_AUTHORS: Final = frozenset(
    (
        *(
            "admin",
            "administrator",
            "alle artikel",
            "alle beiträge",
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

ROLES: Final = words(
    """
    autor experte expertin fotograf gastautor gastkommentator herausgeber journalist kolumnist kommentator korrespondent
    leiter mitarbeiter praktikant redakteur redaktor redaktorin reporter ressortleiter volontär volontärin chefredakteur
    """
)
"""What people of the press are called before their names, in the masculine; also the end of compounds.

'Gastautorin Eva Muster', 'Wien-Korrespondent Jan Berg', 'unsere Redakteurin Eva Muster'."""

HOUSE_WORDS: Final = words(
    """
    akademie amt anstalt behörde bundesregierung feuerwehr fraktion gesellschaft gewerkschaft gmbh hochschule klinik
    landratsamt ministerium polizei polizeiinspektion polizeipräsidium pressestelle staatsanwaltschaft stadtverwaltung
    stiftung universität verband verein verwaltung
    """
)
"""Nouns by which a name is one of a house and of nobody, at the end of compounds too: 'Bayerische Landesanstalt'."""

ABROAD: Final = frozenset(("germany", "deutschland", "austria", "österreich", "switzerland", "schweiz", "luxembourg"))
"""Countries that follow a house and its town where broadcasters declare both: 'lornefunk.de, Ahlfeld, Germany'."""
