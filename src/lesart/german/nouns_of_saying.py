"""Nouns that stand for what is said, thought or demanded, and nouns that name where it can be read."""

from typing import Final

# A clause may follow these as it follows a verb: 'vertrat die Auffassung, dass', 'mit dem Hinweis, man'.
NOUNS_OF_SAYING: Final = frozenset(
    """
    Ahnung Anforderung Angabe Angebot Ankündigung Annahme Anordnung Anregung Ansicht Antrag Antwort Appell
    Argument Auffassung Aufforderung Aufruf Auskunft Aussage Bedenken Bedingung Befehl Befürchtung Begründung
    Behauptung Bekenntnis Bekräftigung Bemerkung Bericht Beschluss Beschuldigung Beschwerde Beteuerung Bitte
    Botschaft Dementi Drohung Eindruck Einschätzung Einwand Empfehlung Entscheidung Entschluss Ergebnis Erkenntnis
    Erklärung Erwartung Fazit Feststellung Forderung Formel Formulierung Gedanke Gefahr Gerücht Geständnis
    Glaube Hinweis Hoffnung Idee Information Klage Kommentar Kritik Mahnung Meinung Meldung Mitteilung Mutmaßung
    Nachricht Parole Plan Position Prognose Rat Rede Satz Schluss Schlussfolgerung Sorge Spekulation Standpunkt
    Stellungnahme Theorie These Unterstellung Urteil Verdacht Verdikt Verlangen Vermutung Verpflichtung
    Versprechen Verweis Vorhaltung Vorschlag Vorwurf Warnung Wille Wort Worte Worten Wunsch Zitat
    Zusage Zusicherung Zuversicht Zweifel Überzeugung
    """.split()
)

# 'nach Angaben der Polizei', 'laut Bericht', 'einer Studie zufolge';
# also as the last part of a compound ('Polizeiangaben').
SOURCES: Final = frozenset(
    """
    angabe angaben annahme annahmen ansicht ansichten auffassung auskunft auskünfte aussage aussagen behauptung
    behauptungen bekunden bekundungen beobachtung beobachtungen berechnung berechnungen bericht berichte berichten
    berichterstattung beschreibung beschreibungen bewertung bilanz dafürhalten darstellung darstellungen daten
    dokument dokumente dokumenten einschätzung einschätzungen endergebnis entwurf entwürfen erhebung erhebungen
    erkenntnis erkenntnisse erkenntnissen erklärung erklärungen ermittlung ermittlungen gerücht gerüchte gerüchten
    gesetz grundgesetz gutachten hochrechnung hochrechnungen idee information informationen lesart medienbericht
    medienberichten meinung meldung meldungen mitteilung mitteilungen nachricht nachrichten planung planungen plänen
    pressebericht prognose prognosen protokoll quelle quellen schilderung schilderungen schätzung schätzungen sicht
    statistik statistiken stellungnahme studie studien umfrage umfragen unterlagen untersuchung untersuchungen
    verfassung vermutung vermutungen vernehmen version vorschlag vorschlägen vorstellung vorstellungen wort worten
    zahlen zeitungsbericht zählung zählungen überzeugung
    """.split()
)
