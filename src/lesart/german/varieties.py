"""What tells the three standards of written German apart: spellings, words and quotation marks."""

from collections.abc import Mapping
from typing import Final

from lesart.german.tables import words


def _weighted(words: Mapping[float, str]) -> Mapping[str, float]:
    """Return word → weight from weight → words."""
    return {word: weight for weight, forms in words.items() for word in forms.split()}


AUSTRIAN: Final = _weighted(
    {
        3.0: """
            angelobt angelobung außerstreitstellung bezirkshauptmannschaft bundesparteiobmann ehebaldigst
            erdäpfel feber jänner kfz-pickerl klubobfrau klubobmann landeshauptfrau landeshauptleute
            landeshauptmann marille marillen paradeiser parteiobmann pickerl polizze ribisel trafik
        """,
        2.0: """
            akademikerball akh amtshandlung bildungsdirektion bundesheer gelsen gemeindebau heuer ident karenz
            kassa obers primar primararzt sager topfen weiters öbb
        """,
        1.5: """
            aviso bankomat heurige heurigen kollektivvertrag landesrat landesrätin matura nationalratswahl orf
            pensionist pensionisten pensionistin
        """,
        1.0: "fpö krampus kundmachung nationalrat nächtigungen obmann semmel spö övp",
        0.8: "anrainer anrainerinnen",
        0.7: "causa spital spitäler spitälern tormann",
        0.6: "nächtigung",
        0.5: "ambulanz exekutive fallweise neos schilling stiege zuseher zuseherinnen",
        0.4: "allfällig retour",
        0.3: "begräbnis bub budgetiert sessel wiener",
        0.2: "offengeblieben",
        0.1: "stadtrat vignette",
    }
)
"""Word in lower case → weight as evidence for de-AT."""

SWISS: Final = _weighted(
    {
        3.0: """
            camion fedpol grillieren grossrat kantonspolizei kantonsrat landammann morgenessen nachtessen
            parkieren pendenzen perron regierungsrätin serbelt ständerat ständerätin traktanden traktandum töff
            velofahrer vernehmlassung zmorge
        """,
        2.5: "parkiert redaktor redaktorin unterbruch unterbrüche",
        2.0: """
            abstimmungssonntag billette bundesrätin eidgenossenschaft eidgenössisch eidgenössische
            eidgenössischen innert jahrgänger lehrtochter pendent regierungsrat sbb seco velo velos zügeln
        """,
        1.5: """
            billett bundesräte gemeindepräsident gemeindepräsidentin medienkonferenz postauto rekurs srf
            stadtpräsident stadtpräsidentin stimmbürger stimmvolk svp trottoir
        """,
        1.0: "aargauer franken kanton kantone kantons maturand medienmitteilung rappen wegleitung",
        0.8: "einsprache nationalrätin vorgängig",
        0.7: "bag entscheid spital spitäler",
        0.5: "bundesrat nzz offerte",
        0.4: "allfällige allfälligen bussen",
        0.3: "bundesanwaltschaft sekundarschule tram urnengang",
        0.1: "gemeinderat initiative",
    }
)
"""Word in lower case → weight as evidence for de-CH."""

GERMAN: Final = _weighted(
    {
        2.0: "sonnabend",
        1.2: "landkreis",
        1.0: "abitur kita oberbürgermeister oberbürgermeisterin ordnungsamt tarifvertrag",
        0.8: "brötchen kitas",
        0.7: "amtsgericht bundestag bundeswehr cdu csu nordrhein-westfalen spd",
        0.5: "afd bundesinnenminister bundespolizei januar rentner",
        0.4: "krankenhaus krankenhäuser landrat",
        0.3: "fdp landeskriminalamt",
        0.2: "bundesrat bundesregierung fahrrad ministerpräsident parken senat",
        0.1: "bundeskanzleramt deutsche",
    }
)
"""Word in lower case → weight as evidence for de-DE."""

SWISS_SPELLINGS: Final = words(
    """
    abschliessend anschliessend ausschliesslich ausser ausserdem ausserhalb begrüssen begrüsst begrüsste
    begrüssung beschliessen beschliesst bloss dreissig dreissiger einigermassen erschiessen fleissig fliessen
    fliesst folgendermassen fuss fussball fussballer füsse füssen gemäss geniessen gestossen gewissermassen
    giessen gleichermassen gross grossbrand grossbritannien grosse grossen grosser grosses grossteil grösse
    grössen grösser grössere grösseren grösste grössten grüsse heiss heisse heissen heisst hiess hiessen liess
    liessen massnahme massnahmen mittelmässig mässig preussen regelmässig regelmässige schiessen schiesst
    schliessen schliesslich schliesst schliessung schoss schweissen spass stiess stossen strasse strassen
    strassenverkehr süss süsse unregelmässig vergrössern vergrössert verstoss verstossen verstösse weiss weisse
    weissen zusammenstoss äussern äusserte äusserung äusserungen
    """
)
"""Words that every standard but the Swiss writes with ß; 'Masse', 'Busse' and 'Kongress' are no evidence."""

COUNTRIES: Final[Mapping[str, str]] = {"de": "de-DE", "at": "de-AT", "ch": "de-CH", "li": "de-CH"}
"""Top-level domain → standard."""
