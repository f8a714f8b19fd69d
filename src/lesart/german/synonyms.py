"""Words that reports put for one another: each line one meaning, lemmas and parts of compounds.

A line joins what one newsroom writes where the other writes something else ('gelockert' / 'geöffnet', 'Spital' /
'Krankenhaus'), not what a thesaurus calls similar. Opposites never share a line.
"""

from typing import Final

SYNONYMS: Final = """
aufheben beenden abschaffen einstellen Ende Aus auslaufen zurückfahren kippen fallen streichen wegfallen beseitigen
lockern öffnen erleichtern Erleichterung Lockerung Öffnung wiederöffnen Wiedereröffnung aufmachen
schliessen zumachen zusperren dichtmachen Schliessung Sperre sperren abriegeln schließen Sperrung stilllegen
verlängern ausdehnen fortsetzen beibehalten festhalten aufrechterhalten weiterführen Fortsetzung Verlängerung
beschränken einschränken Beschränkung Einschränkung begrenzen Auflage Restriktion Limit deckeln Begrenzung
verschärfen streng Verschärfung hart strikt
kontrollieren überprüfen prüfen überwachen Kontrolle Aufsicht Prüfung Überwachung inspizieren untersuchen
schrittweise stufenweise allmählich nacheinander Schritt Stufe Etappe vorsichtig behutsam phasenweise
vorsichtig behutsam zurückhaltend
vollständig komplett völlig gänzlich ganz total sämtlich
planen vorsehen beabsichtigen anstreben Plan Vorhaben Absicht Konzept Entwurf Vorschlag vorschlagen
vorlegen vorstellen präsentieren veröffentlichen bekanntgeben publizieren unterbreiten
ankündigen kündigen versprechen zusagen zusichern Zusage Versprechen Ankündigung Aussicht geloben
beschliessen beschließen entscheiden verabschieden Beschluss Entscheidung billigen absegnen
vereinbaren einigen Einigung Vereinbarung verständigen Abkommen Übereinkunft Kompromiss Absprache Deal
fordern verlangen appellieren Forderung Appell aufrufen Aufruf pochen dringen plädieren Ruf drängen starkmachen
bitten ersuchen Bitte Ersuchen
warnen Warnung mahnen Mahnung
kritisieren Kritik beklagen bemängeln rügen monieren vorwerfen Vorwurf anprangern beanstanden tadeln
ablehnen zurückweisen widersprechen Ablehnung verwerfen abweisen dagegen Absage
bestreiten dementieren leugnen abstreiten Dementi verneinen
unterstützen Unterstützung helfen Hilfe beistehen Beistand Rückhalt fördern Förderung
loben begrüssen begrüßen würdigen Lob
empfehlen raten Empfehlung Rat
verbieten untersagen Verbot
erlauben genehmigen gestatten zulassen Erlaubnis Genehmigung Zulassung Freigabe freigeben
Regel Vorschrift Vorgabe Bestimmung Regelung Norm Richtlinie Anordnung Auflage Verordnung
Massnahme Maßnahme Schritt Gegenmassnahme Vorkehrung
Gesetz Recht Paragraf rechtlich gesetzlich juristisch
verpflichten zwingen Pflicht Zwang verbindlich obligatorisch verpflichtend
freiwillig unverbindlich
prekär schlecht unzureichend schlimm miserabel mangelhaft menschenunwürdig unhaltbar katastrophal Missstand Mangel
gut günstig positiv erfreulich
steigen zunehmen wachsen anwachsen klettern Anstieg Zunahme Zuwachs erhöhen Wachstum hochgehen
sinken zurückgehen fallen abnehmen Rückgang schrumpfen einbrechen verringern reduzieren senken nachlassen
viel zahlreich Vielzahl Menge Häufung massenhaft etlich dutzend massiv
einige mehrere manche verschieden
niedrig gering klein wenig
Mehrheit meist überwiegend grossteil Großteil
Corona Coronavirus Covid Sars Virus Pandemie Epidemie Coronakrise Erreger Seuche Krankheit
infizieren anstecken Infektion Ansteckung Fall Neuinfektion Coronafall Erkrankung erkranken Ausbruch Infizierte
Test testen Befund Abstrich Testung Probe
Quarantäne Isolation isolieren
Maske Mundschutz Mund Nase Alltagsmaske Schutzmaske
Abstand Distanz Mindestabstand Sicherheitsabstand
Impfstoff Vakzin impfen Impfung
Arznei Medikament Mittel Wirkstoff Präparat
Krankenhaus Klinik Spital Hospital Klinikum
Arzt Mediziner Doktor
Pfleger Pflegekraft Krankenpfleger Schwester
Patient Kranke Erkrankte
Kontakt Kette Infektionskette nachverfolgen rückverfolgen
Schule Unterricht Schüler
Kita Kindergarten Krippe Tagesstätte
Student Studierende Hochschule Universität Uni
Kind Jugendliche Minderjährige
Restaurant Gaststätte Lokal Gastronomie Café Wirtshaus Kneipe Bar
Hotel Beherbergung Unterkunft Pension Herberge
Tourismus Urlaub Reise Ferien reisen Tourist Urlauber Touristik Sommersaison
Flugzeug Flug Maschine Flieger Jet Luftverkehr fliegen
Bahn Zug Eisenbahn
Auto Wagen Fahrzeug Pkw
Lkw Lastwagen Laster Lastkraftwagen
Schiff Fähre Boot Frachter
Verkehrsmittel Transportmittel Nahverkehr
Grenze Grenzübergang Grenzübertritt Grenzkontrolle Binnengrenze
einreisen Einreise Ankunft ankommen eintreffen anreisen
zurückkehren heimkehren Rückkehr Rückreise Heimkehr
abreisen aufbrechen verlassen Abreise losfahren
Regierung Kabinett Regierungschef
Bundesregierung Bund Berlin
Minister Ministerin Ressortchef Ministerium Ressort
Kanzler Kanzlerin Bundeskanzlerin Bundeskanzler
Präsident Präsidentin Staatschef Staatsoberhaupt Machthaber Staatsführer
Abgeordnete Parlamentarier Mandatar Volksvertreter Politiker
Parlament Bundestag Nationalrat Abgeordnetenhaus Plenum
Fraktion Partei
Land Staat Nation
Bundesland Kanton
Gemeinde Kommune Stadt Ort Ortschaft
Dorf Weiler
Bürgermeister Oberbürgermeister Stadtpräsident Gemeindepräsident Stadtammann
Behörde Amt Stelle
Polizei Polizist Beamter Ermittler
Feuerwehr Feuerwehrmann Feuerwehrleute Einsatzkraft Helfer Retter
Gericht Richter Oberverwaltungsgericht Verfassungsgericht
Urteil verurteilen Schuldspruch
Klage klagen verklagen
Anklage anklagen Staatsanwalt Staatsanwaltschaft
festnehmen verhaften Festnahme Verhaftung inhaftieren
Haft Gefängnis Freiheitsstrafe Justizanstalt
Strafe Busse Buße Geldstrafe Sanktion
Verdächtige Tatverdächtige Täter Angreifer
töten ermorden umbringen erschiessen erschießen
sterben Tod Tote tödlich ums umkommen Leben Todesopfer Opfer
verletzen Verletzte Verletzung verwunden
bergen retten befreien Rettung Bergung
vermissen verschwinden
Unfall Unglück Havarie
zusammenstossen kollidieren Kollision Zusammenstoß Zusammenprall
Brand Feuer brennen Flamme
Explosion explodieren detonieren Detonation
Erdbeben Beben
Überschwemmung Hochwasser Flut
Sturm Orkan Unwetter Gewitter
Regen Niederschlag
Anwohner Bewohner Einwohner Anrainer Bürger
evakuieren räumen Evakuierung
Haus Gebäude
Wohnung Unterkunft Bleibe Sammelunterkunft Unterbringung Wohnbedingung
Schaden beschädigen zerstören Zerstörung
Arbeit Job Beschäftigung Arbeitsplatz Stelle
Mitarbeiter Beschäftigte Arbeitnehmer Arbeiter Angestellte Belegschaft Personal Arbeitskraft
ausländisch osteuropäisch
entlassen kündigen Entlassung abbauen Stellenabbau
Lohn Gehalt Entlohnung Bezahlung Mindestlohn
Streik streiken Arbeitsniederlegung Ausstand
Gewerkschaft Arbeitnehmervertreter
Unternehmen Firma Betrieb Konzern Gesellschaft
Branche Industrie Wirtschaft Sektor
Fabrik Werk Anlage
Schlachthof Schlachtbetrieb Schlachterei Fleischbetrieb Fleischfabrik
Chef Vorstand Leiter Direktor Vorsitzende Geschäftsführer
Eigentümer Besitzer Inhaber
kaufen erwerben übernehmen Kauf Übernahme
verkaufen veräussern Verkauf
Geschäft Laden Handel Händler
Kunde Verbraucher Konsument
Preis Kosten kosten
bezahlen zahlen überweisen Zahlung
Geld Mittel Summe Betrag
Kredit Darlehen
Steuer Abgabe
Umsatz Erlös Einnahme
Gewinn Überschuss Profit
Verlust Minus Defizit
Gutschein Voucher
erstatten Erstattung zurückzahlen Rückzahlung Barzahlung entschädigen Entschädigung
Treffen treffen Begegnung Zusammenkunft Gipfel
Gespräch reden sprechen beraten Beratung verhandeln Verhandlung Austausch besprechen konsultieren Konsultation
Sitzung Konferenz Tagung
Besuch besuchen Visite
empfangen begrüssen Empfang
Nachbar Anrainer angrenzend benachbart
Brief Schreiben
Interview Gespräch
Umfrage Befragung
Studie Untersuchung Analyse Erhebung
Experte Fachmann Wissenschaftler Forscher Fachleute Analyst
Zahl Anzahl
Wert Grenzwert Obergrenze Richtwert
Krieg Angriffskrieg Invasion Feldzug Kampf
Angriff angreifen Attacke Überfall attackieren Anschlag
Waffe Rüstung
Munition Granate
Rakete Marschflugkörper Geschoss
Soldat Truppe Armee Militär Streitkraft Heer
Waffenstillstand Feuerpause Waffenruhe
Flüchtling Asylbewerber Migrant Geflüchtete Schutzsuchende
Demonstration demonstrieren Protest protestieren Kundgebung Demonstrant
Wahl wählen Abstimmung
Stimme Votum
zurücktreten Rücktritt
Gefahr gefährden Risiko gefährlich Bedrohung drohen
Sorge fürchten befürchten Angst Befürchtung
hoffen Hoffnung
Ziel Zweck
Grund Ursache Anlass
Folge Konsequenz Auswirkung
Bedingung Voraussetzung Grundvoraussetzung Kriterium
Ausnahme Sonderregel
Lage Situation Stand Entwicklung
Krise Notlage
Problem Schwierigkeit
Versagen Scheitern scheitern Misserfolg
verschieben vertagen Verschiebung aufschieben
absagen ausfallen streichen
beginnen starten anfangen Beginn Start Auftakt
erhalten bekommen kriegen
liefern Lieferung
geben übergeben
bauen errichten Bau
entwickeln Entwicklung
versuchen Versuch
zeigen
besitzen verfügen
benötigen brauchen Bedarf
fehlen mangeln
schützen Schutz sichern
informieren unterrichten Information
untersuchen ermitteln Ermittlung
entdecken finden
betreffen betroffen
umfassen enthalten
Europa europaweit europäisch EU
Deutschland bundesweit deutsch
Russland russisch Moskau Kreml
USA amerikanisch Amerika Washington
China chinesisch Peking
Österreich österreichisch Wien
Schweiz schweizerisch Bern
Frankreich französisch Paris
Grossbritannien Großbritannien britisch London England
Spiel Partie Match Begegnung
Sieg gewinnen siegen Erfolg
Niederlage verlieren unterliegen
Trainer Coach
Spieler Profi
Mannschaft Team Elf
Verein Klub
Zuschauer Fan Publikum
Meisterschaft Liga Saison Titel
Gebiet Region Gegend Zone Landstrich
Karte Landkarte Übersicht
Brüssel Kommission EU
nachsehen abrufen einsehen nachschauen
Betreiber Anbieter Veranstalter
höchstens maximal Maximalzahl Höchstzahl
mindestens wenigstens
etwa rund ungefähr circa knapp
Abgeordnetenhaus Kongress Senat Repräsentantenhaus
Opposition Oppositionspartei Regierungsgegner
Gegner Kritiker Widersacher
Anhänger Unterstützer Befürworter
Koalition Bündnis Regierungskoalition
Ministerpräsident Regierungschef Landeschef Premier Premierminister Ministerpräsidentin
Aussenminister Aussenamt Chefdiplomat Auswärtige
Innenminister Innenministerium Bundesinnenministerium Bundesinnenminister
Gesundheitsminister Gesundheitsministerium Bundesgesundheitsminister
Finanzminister Finanzministerium Bundesfinanzminister
Wirtschaftsminister Wirtschaftsministerium Bundeswirtschaftsminister
Arbeitsminister Arbeitsministerium Bundesarbeitsminister
Sprecher Sprecherin Pressesprecher Regierungssprecher
Stellvertreter Vize Vizepräsident stellvertretend
Nachfolger Nachfolge nachfolgen
Kandidat Bewerber Anwärter Kandidatur kandidieren
Wahlkampf Kampagne
Stimmzettel Wahlzettel
Ergebnis Resultat Ausgang
Regierungserklärung Rede Ansprache
Debatte Diskussion diskutieren debattieren Aussprache
Streit Konflikt Auseinandersetzung streiten
Vorschlag vorschlagen Anregung Initiative anregen
Antrag beantragen
Gesetzentwurf Gesetzesvorhaben Gesetzesänderung Novelle
Reform reformieren Neuregelung
Untersuchungsausschuss Ausschuss Gremium Kommission
Anhörung anhören Befragung befragen
Aussage aussagen Zeuge
Gutachten Expertise
Bericht Report Meldung
Zeitung Blatt Magazin
Twitter twittern Tweet
Video Aufnahme Film Clip
Foto Bild Aufnahme
Internet online Netz
Hacker Cyberangriff Hackerangriff
Daten Information
App Anwendung Warnapp
Nutzer Anwender User
Handy Smartphone Mobiltelefon
Computer Rechner
Strom Elektrizität Energie
Kohle Braunkohle
Öl Erdöl
Gas Erdgas
Klima Klimaschutz Umwelt
Treibhausgas Kohlendioxid Emission Ausstoss
Landwirt Bauer Landwirtschaft
Ernte ernten
Tier Vieh
Wald Forst
Fluss Strom
Meer See Ozean
Küste Ufer Strand
Berg Gebirge
Strasse Autobahn Fahrbahn
Brücke Überführung
Flughafen Airport
Hafen Anlegestelle
Bahnhof Station
Fahrgast Passagier Reisende Insasse
Fluggesellschaft Airline
Autobauer Autohersteller Fahrzeughersteller
Kurzarbeit Kurzarbeitergeld
arbeitslos Arbeitslosigkeit Arbeitslose
Rezession Abschwung Konjunktureinbruch Wirtschaftskrise
Konjunktur Wirtschaftswachstum
Hilfspaket Konjunkturpaket Rettungspaket Hilfsprogramm Konjunkturprogramm Soforthilfe
Zuschuss Beihilfe Subvention
Schulden Verschuldung verschulden Neuverschuldung
Haushalt Etat Budget
Aktie Anteil Beteiligung
Börse Aktienmarkt
Anleger Investor Aktionär
Insolvenz Pleite Konkurs zahlungsunfähig
Betrug betrügen Schwindel
Fälschung fälschen manipulieren Manipulation
Bestechung Korruption bestechen
Diebstahl stehlen rauben Raub
Einbruch einbrechen
Drogen Rauschgift Kokain
Mord Totschlag Tötung
Messer Stich stechen
Schuss schiessen Schusswaffe feuern abfeuern
Geisel Entführung entführen
Terror Terrorist Extremist Terrorismus
Rechtsextremist rechtsextrem Neonazi rechtsradikal
Rassismus rassistisch Diskriminierung diskriminieren
Antisemitismus antisemitisch judenfeindlich
Gewalt Ausschreitung Krawall Randale gewalttätig
Polizeigewalt Übergriff
Leiche Leichnam Tote
Trauer trauern Gedenken gedenken
Beerdigung Begräbnis beisetzen Beisetzung
Opferzahl Todeszahl Todesfall
Angehörige Familie Verwandte Hinterbliebene
Ehefrau Gattin Frau
Ehemann Gatte
Mutter Vater Eltern
Baby Säugling Neugeborene
Senior Rentner Pensionist Alte
Rente Pension Altersversorgung
Pflegeheim Altenheim Seniorenheim Altersheim
Behandlung behandeln Therapie
Operation operieren Eingriff
Intensivstation Beatmung beatmen
Symptom Anzeichen Beschwerde
genesen Genesene gesund
immun Immunität Antikörper
Inzidenz Infektionsrate Neuinfektionsrate Fallzahl Infektionszahl
Reproduktionszahl Reproduktionswert
Risikogebiet Hotspot
Reisewarnung Reisehinweis
Rückkehrer Reiserückkehrer Heimkehrer
Veranstaltung Event Grossveranstaltung
Versammlung Zusammenkunft Treffen
Gottesdienst Messe
Kirche Gotteshaus
Konzert Auftritt
Theater Bühne
Museum Ausstellung
Kino Filmtheater
Fest Feier feiern Party
Feuerwerk Böller
Sitz Hauptsitz Zentrale
Standort Niederlassung
Produktion produzieren herstellen Fertigung Herstellung fertigen
Lieferkette Nachschub
Export ausführen Ausfuhr
Import einführen Einfuhr
Zoll Strafzoll
Handelsstreit Handelskrieg
Vertrag Abkommen Pakt Vereinbarung
unterzeichnen unterschreiben signieren Unterschrift
Frist Stichtag Deadline
Termin Datum Zeitpunkt
Verspätung Verzögerung verzögern
sofort umgehend unverzüglich unmittelbar rasch schnell schnellstmöglich zügig
bald demnächst zeitnah
früher vorzeitig
später nachträglich
dauerhaft ständig permanent
vorläufig vorübergehend zeitweise befristet vorerst
wiederholt erneut abermals nochmals
erstmals erster
zuletzt jüngst kürzlich neulich unlängst
bislang bisher
gemeinsam zusammen miteinander
einzeln einzig
öffentlich publik
heimlich geheim
streng hart
wichtig bedeutend zentral entscheidend wesentlich
schwierig kompliziert heikel
gefährlich riskant
erfolgreich gelungen
vergeblich erfolglos
teuer kostspielig
billig günstig preiswert
arm bedürftig
reich wohlhabend vermögend
Vermögen Besitz
Milliardär Unternehmer Investor Geschäftsmann
Spende spenden
Hilfsorganisation Organisation
Verband Vereinigung Bund
Institut Institution Einrichtung
Stiftung Fonds
Bank Geldinstitut Kreditinstitut
Versicherung Versicherer
Anwalt Rechtsanwalt Verteidiger Jurist
Prozess Verfahren Gerichtsverfahren Verhandlung
Berufung Revision anfechten
Freispruch freisprechen
Begnadigung begnadigen
Auslieferung ausliefern abschieben Abschiebung
Asyl Schutz
Lager Camp Flüchtlingslager
Boot Schlauchboot
Grenzzaun Mauer Zaun
Militär Bundeswehr
General Offizier Kommandeur
Kampfjet Kampfflugzeug
Drohne Fluggerät
Panzer Kampfpanzer
Bombe Sprengsatz Sprengstoff
Rebellen Aufständische Miliz Kämpfer
Putsch Staatsstreich Umsturz
Diktator Autokrat Machthaber
Königin König Monarch
Papst Kirchenoberhaupt
Bischof Kardinal
Satellit Trabant
Raumfahrt Weltraum All
Weltraumbahnhof Kosmodrom Raumfahrtzentrum Startplatz
Trägerrakete Rakete
Händedruck Händeschütteln Hand
Zusammenarbeit Kooperation zusammenarbeiten kooperieren
Beziehung Verhältnis
Einladung einladen
Delegation Abordnung begleiten
Führung Spitze leiten
Ernennung ernennen berufen
abberufen absetzen entlassen feuern
verzichten Verzicht
weigern verweigern Weigerung
zustimmen Zustimmung befürworten
schweigen schweigsam
erinnern Erinnerung
entschuldigen Entschuldigung
bedauern Bedauern
danken Dank bedanken
gratulieren Glückwunsch
trennen Trennung Scheidung
heiraten Hochzeit
gebären Geburt
Turnier Wettbewerb Wettkampf
Tor Treffer
Rekord Bestmarke Höchststand
Platz Rang Stelle
"""
