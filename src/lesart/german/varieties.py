"""What tells the three standards of written German apart: spellings and words.

Words of the language weigh more than names of institutions, which any paper may report on.
"""

from collections.abc import Mapping
from typing import Final

from lesart.german.tables import words


def _weighted(forms: Mapping[float, str]) -> Mapping[str, float]:
    """Return word → weight from weight → words."""
    return {word: weight for weight, block in forms.items() for word in words(block)}


AUSTRIAN: Final = _weighted(
    {
        3.0: """
            ehebaldigst erdäpfel feber jänner marille marillen paradeiser pickerl polizze ribisel trafik
            weiters
        """,
        2.0: """
            akademikerball alkolenker amtshandlung ausständig ausständige ausständigen fleischhauer gelsen
            gemeindebau heuer heurige heurigen ident karenz kassa obers primararzt sager topfen
        """,
        1.5: """
            aviso bankomat bankomaten einvernahme einvernahmen einvernommen jausenstation kollektivvertrag
            matura pensionist pensionisten pensionistin
        """,
        1.0: """
            anrainer anrainerinnen anrainern christkindlmarkt kundmachung landesklinikum lkh nächtigung
            nächtigungen pkw-lenker rauchfangkehrer semmel urgiert volksschule volksschulen zivildiener
        """,
        0.7: "causa lenker mure muren spital spitals spitäler spitälern tormann zusperren",
        0.5: """
            angelobt angelobung bezirkshauptmannschaft bundesheer exekutive fallweise fpö
            klubobmann landeshauptfrau landeshauptmann landesrat landesrätin nationalrat neos obmann orf
            parteiobmann spö stiege zuseher zuseherinnen öbb övp
        """,
        0.3: """
            allfällig bedingt bedingte begräbnis bezirk bregenz bub budgetiert burgenland gemeinderat graz
            gänze innsbruck klagenfurt kärnten landespolizeidirektion linz niederösterreich
            niederösterreichische oberösterreich retour salzburg sessel steiermark tirol vorarlberg wien
            wiener
        """,
    }
)
"""Word in lower case → weight as evidence for de-AT."""

SWISS: Final = _weighted(
    {
        3.0: """
            camion grillieren morgenessen nachtessen parkieren serbelt traktanden traktandum zmorge
        """,
        2.5: "parkiert perron redaktor redaktorin unterbruch unterbrüche vernehmlassung",
        2.0: """
            billette innert jahrgänger lehrtochter pendent pendenzen rekurs trottoir töff velo velofahrer
            velos zügeln
        """,
        1.5: "billett medienkonferenz stimmvolk stimmbürger vorgängig wegleitung",
        1.0: """
            einsprache entscheid fedpol grossrat kantonspolizei kantonsrat landammann medienmitteilung
            ständerat ständerätin
        """,
        0.5: """
            bag bundesrätin eidgenossenschaft eidgenössisch eidgenössische eidgenössischen franken
            gemeindepräsident gemeindepräsidentin kanton kantone kantons offerte rappen regierungsrat
            regierungsrätin sbb seco spital spitäler srf stadtpräsident stadtpräsidentin svp
        """,
        0.3: "allfällige allfälligen bussen bundesrat tram urnengang",
    }
)
"""Word in lower case → weight as evidence for de-CH."""

GERMAN: Final = _weighted(
    {
        2.0: "sonnabend",
        1.0: "abitur brötchen kita kitas oberbürgermeister oberbürgermeisterin ordnungsamt tarifvertrag",
        0.7: "anwohner anwohnerinnen januar krankenhaus krankenhauses krankenhäuser krankenhäusern landkreis",
        0.5: """
            afd amtsgericht bundesinnenminister bundespolizei bundestag bundeswehr cdu csu
            nordrhein-westfalen rentner spd
        """,
        0.3: "fahrrad fdp landeskriminalamt landrat ministerpräsident parken",
        0.1: "bundeskanzleramt bundesrat bundesregierung deutsche senat",
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
