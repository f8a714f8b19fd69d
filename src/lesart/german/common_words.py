"""How common words are in German news: the share of reports that hold a word at least once, roughly.

Counted in the invented reports of this project's own `corpus/`; words of few stories, which their topics brought in,
are left out. Used as the background of few articles, whose own counts say little.
"""

from collections.abc import Mapping
from typing import Final

from lesart.german.tables import words

_BY_SHARE: Final[Mapping[float, frozenset[str]]] = {
    0.5: words(
        """
        am auf aus das dem den der die ein eine er es für habe hat im in ist mit nach nicht sagte sich sie
        uhr um und von zu
        """
    ),
    0.25: words(
        """
        aber als an auch bei bis dass des dpa drei einem einen einer euro gewesen haben hatte ich keine man
        mehr noch sagt sei seien seit sind so vor war wie wir wird worden wurde zum zwei über
        """
    ),
    0.1: words(
        """
        ab acht alle angaben apa beim bekannt betroffen da dafür damit dann davon dienstag dieser donnerstag
        dort durch eines einmal elf ende erst ersten etwa frau freitag fünf gegen geht geld gesagt gibt
        hatten heisst heute hiess hätte hätten ihn ihr ihre jahr jahre jahren jetzt juni jährige kann kein
        kommt könne können land lang laut liegt mai mann menschen meter millionen minuten mitteilte mittwoch
        montag muss nacht neun nichts nie niemand nun nur ob oder ohne prozent rund sagen schon sda sechs
        sein selbst sieben soll sollen stand steht stunden teilen teilte uns unter verletzt vier vom waren
        was wegen weil wenn wer werde werden wieder will wurden zahl zehn zunächst zur zurück zwischen
        """
    ),
    0.05: words(
        """
        abend allein alles andere anderen anders anfrage anwalt april artikel august beide beiden bekommen
        bereits berichtet berlin bestätigt bestätigte bild bisher bleiben bleibt bord bürgermeister dabei
        dagegen damals danach darauf darf darunter darüber dazu demnach deutsche deutschen deutschland diese
        diesem doch drittel entdeckt erste erzählt etwas fast februar fehler fest foto franken frei fällen
        gab gebe gefunden gegeben gehabt gehen gehört gekommen gemacht gemeinde gemeldet gericht gesehen
        gesprochen gespräch ging grund gut herbst hier hält ihm ihnen ihren immer ins inzwischen ja je jede
        jeden jeder jemand juli jähriger kam keinen keiner kilometer kommentare konnte kosten kurz lag
        lassen leben lesen letzten leute liegen liess mal mensch metern mich mindestens mir monate morgen
        märz müssen nachrichtenagentur nannte nein neue november offen oktober personen polizei pro quelle
        radio rede samstag schaden schluss schreiben schweiz schweizer sehen seine seinem seinen seite
        september sieht sondern sonntag sprach sprecher sprecherin spricht später staatsanwaltschaft stadt
        stehen stunde tag tage tagen teil telefon unternehmen verkauft verlassen viel viele warum wasser weg
        weiss weiter weitere wenig weniger wien wissen wo woche wochen wollen wollte wort wäre yyzz zahlen
        zeit zeitung zuletzt zweite zweiten zwölf österreich
        """
    ),
    0.02: words(
        """
        abo afp agentur allem allen allerdings also alt alte alten alter amt anderes anfang angerufen
        anzeige aufgenommen ausgeschlossen auskunft ausschliessen auto bank behandelt behauptet behörde
        behörden bekommt bericht bern berufung beschlossen beschäftigten besser bestellen bestreitet
        betreiber betrieb bevor bezirk bilder bin bislang bitte blieb brief bringen bundesamt
        bürgermeisterin chef daran darin darstellung darum dauerte de denen denn deren derzeit deshalb
        dezember diesen dieses dorf dr dreimal drucken du dürfen eben eigenen eigentlich einfach einsatz
        einzige entfernt entscheidung erfahren ergeben erhalten erklären erklärt erklärte ermittelt
        erreichen erwartet example fahren fall fallen falsch fand feuerwehr fiel finden firma folgen fordert
        frage fragen früh früher früheren frühestens frühjahr funk fährt fälle fällt führt ganz ganze ganzen
        gar gebaut geben geblieben gebracht gedacht gefallen gefragt gegangen gegenüber geglaubt gehandelt
        gelesen gemeint genannt genau gerade gerechnet gerettet gern geschlafen geschrieben gesperrt
        gestanden gestellt gesucht gewarnt geworden gewusst gezählt gilt gleich grad gross grössten gute hab
        halb halten hand handel handelt haus herr hersteller heuer hin hinter hinweis hoch hälfte händler
        hören hört ihrem ihrer informationen informiert insgesamt interview januar jedem jedenfalls jedes
        jährigen kamen kanton kaum keinem keller kennt keystone kilo kilogramm kinder km knapp komme kommen
        kommenden kommentieren kopf kostet könnte könnten kündigte künftig lacht lagen landes lange lasse
        leicht letzte leuten licht liege liter los luft länger längst lässt läuft machen macht machte mail
        medien mehrere mein meine meisten melden meldete meldung merken merkur min mittag mitte
        mittwochabend monaten montagabend musste mutter männer müsse nachmittag nachricht nachrichten nachts
        namen neben nehme nehmen nennt netz neu news newsletter nimmt nord nächte oben oberhalb online ort
        papier pause per politik portal presse problem protokoll prüfen prüft prüfung publiziert rechnen
        rechnet recht red redaktion reden regierung region rest richtig räumt saal sah sass satz schreibt
        schrieb schuld schwer schweren schätzt sehr seiner seiten seither sekunden sender sicher sicherheit
        sitzen sitzt sitzung sofern sogar solche solchen solle sollte sommer sonst spital sprechen spät
        stammt standen statt stehe steigen stelle stellen stellte stimme stimmen stimmt strasse streit stück
        stürzte telefoniert text thema tisch tonnen tragen trotzdem tun twittern tür unklar unsere unserer
        unten unterschrieben unterwegs ursache utl verband vergangenen verlangt verloren vermutlich
        versichert vertrag vielleicht vorerst vorliegt vormittag vorsitzende vorwurf wann warten weder
        weiteres weiterhin widerspricht wiener wies wind wirtschaft wisse wochenende wohl wolle wollten
        worten wusste würde würden zeigt zeigte zeitpunkt zentimeter zitiert zuerst zufolge zug
        zurückgezogen zusammen zuvor zwanzig zwar zweimal österreichische
        """
    ),
}

SHARES: Final[Mapping[str, float]] = {word: share for share, among in _BY_SHARE.items() for word in among}
"""A folded word → the share of reports that hold it, at least: 'der' 0.5, 'sprecher' 0.05."""
