"""Organisations that German news names without saying what they are: 'die SPD', 'Siemens', 'der Bundestag', 'Tass'.

What carries its kind in its own name ('Amtsgericht Celle', 'Sparkasse Neuss') needs no entry. Inflected first words are
left as in the nominative after an article ('Vereinte Nationen').
"""

from typing import Final

from lesart.german.tables import entries

# 'die SPD', 'der Grünen-Chef'
PARTIES: Final = entries(
    """
    SPD|CDU|CSU|FDP|AfD|BSW|NPD|DKP|KPD|SED|PDS|Grüne|Grünen|Linke|Linken|Linkspartei|Bündnis 90/Die Grünen
    |Die Linke|Union|Piratenpartei|Freie Wähler|ÖVP|SPÖ|FPÖ|NEOS|Neos|KPÖ|BZÖ|SVP|EVP|GLP|CVP|BDP|Die Mitte|NSDAP
    |Die Partei|Volt|ödp|ÖDP|DVU|Labour|Tories|Republikaner|Demokraten|Fidesz|PiS|Lega|Forza Italia
    |Fratelli d’Italia|Rassemblement National|Front National|Podemos|PSOE|Vox|Syriza|AKP|CHP|HDP|Likud|Hamas
    |Hisbollah|Fatah|Taliban|PKK|ETA|IRA|Kuomintang|SNP|UKIP|Sinn Féin|Ennahda|Muslimbruderschaft
    |Islamischer Staat|IS|Al-Kaida|Al-Qaida|Boko Haram|Huthi|Einiges Russland|En Marche|Cinque Stelle
    """
)

# 'der Bundestag', 'die EU', 'das BKA'
INSTITUTIONS: Final = entries(
    """
    EU|Europäische Union|Europäische Kommission|EU-Kommission|Europaparlament|Europäisches Parlament|Europarat|EZB
    |EuGH|Eurogruppe|Europäische Zentralbank|Europäischer Gerichtshof|UN|UNO|Uno|Vereinte Nationen
    |UN-Sicherheitsrat|Sicherheitsrat|Unicef|UNICEF|Unesco|UNESCO|UNHCR|WHO|Weltgesundheitsorganisation|WTO
    |Welthandelsorganisation|IWF|Internationaler Währungsfonds|Weltbank|Nato|NATO|OSZE|OECD|OPEC|Opec|ILO|IAEA
    |IAEO|IStGH|Internationaler Strafgerichtshof|G7|G8|G20|ASEAN|Afrikanische Union|Arabische Liga|Völkerbund
    |Interpol|Europol|Frontex|Bundestag|Bundesrat|Bundesregierung|Bundesverfassungsgericht|Bundesgerichtshof|BGH
    |Bundesverwaltungsgericht|Bundesarbeitsgericht|Bundessozialgericht|Bundesfinanzhof|Bundeskanzleramt|Kanzleramt
    |Bundeswehr|Bundespolizei|Bundeskriminalamt|BKA|LKA|BND|Bundesnachrichtendienst|Verfassungsschutz|MAD
    |Bundesbank|Deutsche Bundesbank|Bundesagentur für Arbeit|Bundesamt|Robert Koch-Institut|Robert-Koch-Institut
    |RKI|BaFin|Bafin|Bamf|BAMF|Kartellamt|Bundeskartellamt|Bundesnetzagentur|Bundesrechnungshof|Treuhand
    |Auswärtiges Amt|Auswärtige Amt|Landtag|Nationalrat|Ständerat|Abgeordnetenhaus|Knesset|Kongress|Senat
    |Repräsentantenhaus|Unterhaus|Oberhaus|Nationalversammlung|Duma|Staatsduma|Föderationsrat|Kreml|Weißes Haus
    |Weiße Haus|Weißen Haus|Pentagon|CIA|FBI|NSA|Fed|Nasa|NASA|Esa|ESA|FDA|CDC|Supreme Court|KGB|FSB|GRU|SEC
    |Mossad|MI5|MI6|Scotland Yard|Rote Armee|Wehrmacht|Waffen-SS|SS|SA|Gestapo|Stasi|NVA|Vatikan|Heiliger Stuhl
    |EKD|Evangelische Kirche|Katholische Kirche|Deutsche Bischofskonferenz|Bischofskonferenz|Caritas|Diakonie
    |Rotes Kreuz|DRK|Malteser|Johanniter|THW|Technisches Hilfswerk|DLRG|ADAC|ÖAMTC|TCS|TÜV|Dekra|Greenpeace
    |Amnesty International|Human Rights Watch|WWF|Attac|Ärzte ohne Grenzen|Oxfam|Brot für die Welt|Misereor
    |Foodwatch|Transparency International|BUND|Nabu|NABU|Pegida|Fridays for Future|DGB|Deutscher Gewerkschaftsbund
    |Verdi|ver.di|IG Metall|IG BCE|IG Bau|GEW|GdP|NGG|EVG|GDL|Cockpit|Marburger Bund|BDI|BDA|DIHK|DIW|Ifo
    |Ifo-Institut|ifo|ZEW|IfW|IW|DFG|Max-Planck-Gesellschaft|Fraunhofer-Gesellschaft|Helmholtz-Gemeinschaft
    |Leopoldina|DLR|Cern|CERN|Charité|TU|FU|ETH|ETH Zürich|MIT|Harvard|Oxford|Cambridge|Yale|Stanford|Princeton
    |AMS|AUVA|WKÖ|ÖGB|ÖBB|ASFINAG|ORF|Seco|SECO|Bundesgericht|BAG|SBB|Suva|Economiesuisse|Nobelkomitee|Rotary
    |Lions Club|Freimaurer|Zentralrat der Juden|Swissmedic|AGES|EMA|Stiko|STIKO|PEI|Paul-Ehrlich-Institut
    |Bundesumweltministerium|BMW Group|Generalstab|Revolutionsgarden
    """
)

# 'Siemens', 'die Deutsche Bank'
COMPANIES: Final = entries(
    """
    Siemens|Volkswagen|VW|BMW|Daimler|Mercedes|Mercedes-Benz|Audi|Porsche|Opel|Ford|Bosch|Continental|ZF
    |Schaeffler|MAN|Skoda|Seat|Toyota|Honda|Nissan|Mazda|Mitsubishi|Suzuki|Subaru|Hyundai|Kia|Renault|Peugeot
    |Citroën|Fiat|Ferrari|Lamborghini|Maserati|Volvo|Saab|General Motors|GM|Chrysler|Tesla|BYD|Jaguar|Rolls-Royce
    |Bentley|Land Rover|Magna|Michelin|Pirelli|Lancia|Alfa Romeo|McLaren|Deutsche Bank|Commerzbank|Dresdner Bank
    |Postbank|HypoVereinsbank|Unicredit|UniCredit|ING|KfW|BayernLB|WestLB|HSH Nordbank|LBBW|Hypo Real Estate
    |Sparkasse|Raiffeisen|Erste Group|Bawag|UBS|Credit Suisse|Goldman Sachs|Morgan Stanley|JP Morgan|JPMorgan
    |Citigroup|Lehman Brothers|Bank of America|HSBC|Barclays|BNP Paribas|Société Générale|Santander|Wirecard
    |Allianz|Munich Re|Ergo|Axa|Generali|Zurich|Swiss Re|Helvetia|Uniqa|Huk-Coburg|AOK|Barmer
    |Techniker Krankenkasse|DAK|Deutsche Börse|Eon|E.on|E.ON|RWE|Vattenfall|EnBW|Uniper|EWE|Gazprom|Rosneft|Lukoil
    |Nord Stream|Shell|BP|Exxon|ExxonMobil|Chevron|Total|TotalEnergies|Eni|OMV|Verbund|Axpo|Enel|EDF|Aramco|BASF
    |Bayer|Bayer AG|Merck|Henkel|Evonik|Linde|Lanxess|Wacker|Schering|Hoechst|Boehringer|Biontech|BioNTech|Curevac
    |CureVac|Pfizer|Moderna|AstraZeneca|Novartis|Roche|Sanofi|Johnson & Johnson|GlaxoSmithKline|Fresenius|Monsanto
    |Nestlé|Unilever|Danone|Coca-Cola|Pepsi|PepsiCo|McDonald's|McDonald’s|Starbucks|Kraft|Oetker|Dr. Oetker
    |Tönnies|Red Bull|Aldi|Lidl|Edeka|Rewe|Metro|Kaufland|Penny|Netto|Spar|Migros|Coop|Hofer|Billa|Karstadt
    |Kaufhof|Galeria|Hertie|Quelle|Otto|Arcandor|Zalando|Amazon|Ebay|eBay|Alibaba|Walmart|Ikea|H&M|Zara|C&A|Adidas
    |Puma|Nike|Hugo Boss|dm|Rossmann|Schlecker|Müller|Obi|Bauhaus|Hornbach|MediaMarkt|Media-Markt|Saturn|Ceconomy
    |Tchibo|Deichmann|Google|Alphabet|Facebook|Meta|Apple|Microsoft|IBM|Intel|AMD|Nvidia|Oracle|SAP|Dell|HP
    |Hewlett-Packard|Cisco|Netflix|Uber|Airbnb|Twitter|Instagram|WhatsApp|Telegram|TikTok|Youtube|YouTube|LinkedIn
    |Xing|Yahoo|PayPal|Paypal|Spotify|Zoom|Wikipedia|Wikimedia|OpenAI|SpaceX|Huawei|ZTE|Xiaomi|Lenovo|Asus|ASUS
    |Acer|Samsung|LG|Sony|Panasonic|Toshiba|Nintendo|Sega|Canon|Nikon|Philips|Nokia|Ericsson|Motorola|Infineon
    |TSMC|Qualcomm|Foxconn|Siltronic|Deutsche Telekom|Telekom|T-Mobile|Vodafone|O2|Telefónica|E-Plus|1&1|Freenet
    |Swisscom|Sunrise|A1|Deutsche Bahn|Bahn|DB|Lufthansa|Swiss|Austrian Airlines|AUA|Air Berlin|Eurowings
    |Germanwings|Condor|Ryanair|Easyjet|EasyJet|British Airways|Air France|KLM|Emirates|Turkish Airlines|Aeroflot
    |Boeing|Airbus|EADS|Lockheed Martin|Rheinmetall|Krauss-Maffei Wegmann|Heckler & Koch|Thales|Fraport|Tui|TUI
    |Thomas Cook|DHL|Deutsche Post|Post|Hermes|DPD|UPS|FedEx|Hapag-Lloyd|Maersk|Mærsk|ThyssenKrupp|Thyssenkrupp
    |Thyssen|Krupp|Salzgitter|Voestalpine|ArcelorMittal|ABB|Alstom|Bombardier|Stadler|General Electric|GE|Osram
    |Miele|BSH|AEG|Electrolux|Hochtief|Bilfinger|Strabag|Porr|HeidelbergCement|Vonovia|Deutsche Wohnen|Signa
    |McKinsey|KPMG|PwC|Deloitte|EY|Ernst & Young|Accenture|Bertelsmann|Axel Springer|Springer|Burda|Gruner + Jahr
    |Holtzbrinck|Suhrkamp|Rowohlt|Random House|Disney|Warner|Universal|Paramount|Dreamworks|Pixar|Ravensburger
    |Playmobil|Lego|Märklin|Steiff|Swatch|Rolex|Glencore|Syngenta|Lonza|Schindler|Sulzer|Ruag
    """
)

# 'sagte er der Bild', 'meldet Tass'
MEDIA: Final = entries(
    """
    dpa|DPA|APA|sda|SDA|Keystone-SDA|AFP|Reuters|AP|Associated Press|Bloomberg|Interfax|Tass|TASS|Itar-Tass
    |Ria Nowosti|Xinhua|Anadolu|ANSA|Ansa|EFE|PA|Kyodo|Yonhap|KNA|epd|EPD|SID|ddp|dapd|dts|ots|KCNA|CTK|PAP|MTI
    |Ukrinform|Bild|BILD|Bild am Sonntag|Bild-Zeitung|Spiegel|Der Spiegel|Spiegel Online|Zeit|Die Zeit|Zeit Online
    |Focus|Stern|FAZ|Frankfurter Allgemeine Zeitung|Frankfurter Allgemeine|Süddeutsche Zeitung|SZ|Welt|Die Welt
    |Welt am Sonntag|taz|TAZ|Tagesspiegel|Der Tagesspiegel|Frankfurter Rundschau|Handelsblatt|FAS|Wirtschaftswoche
    |Rheinische Post|Funke Mediengruppe|Redaktionsnetzwerk Deutschland|RND|Stuttgarter Zeitung|Berliner Zeitung
    |B.Z.|Hamburger Abendblatt|Augsburger Allgemeine|Passauer Neue Presse|Kölner Stadt-Anzeiger
    |Neue Osnabrücker Zeitung|Westdeutsche Allgemeine|WAZ|ARD|ZDF|WDR|NDR|BR|Bayerischer Rundfunk|MDR|SWR|HR|RBB
    |SR|Radio Bremen|Deutschlandfunk|Deutsche Welle|Tagesschau|Tagesthemen|heute-journal|RTL|Sat.1|Sat1|Pro Sieben
    |ProSieben|Vox|n-tv|ntv|N24|Phoenix|Arte|arte|3sat|3Sat|Sky|Eurosport|Sport1|MTV|Viva|Kicker|kicker|ORF
    |Standard|Der Standard|Kurier|Krone|Kronen Zeitung|Presse|Die Presse|Kleine Zeitung|Salzburger Nachrichten
    |Profil|SRF|NZZ|Neue Zürcher Zeitung|Tages-Anzeiger|Blick|20 Minuten|Weltwoche|Le Temps|BBC|CNN|NBC|CBS|ABC
    |Fox News|MSNBC|NPR|PBS|Al Jazeera|Al-Dschasira|Al Arabija|New York Times|Washington Post|Wall Street Journal
    |USA Today|Los Angeles Times|Politico|Axios|Time|Newsweek|Guardian|The Guardian|Times|Financial Times
    |Economist|The Economist|Sun|Daily Mail|Telegraph|Independent|Observer|Le Monde|Le Figaro|Libération|El País
    |El Mundo|Corriere della Sera|La Repubblica|La Stampa|Kommersant|Prawda|Nowaja Gaseta|Iswestija|Haaretz
    |Hürriyet|Cumhuriyet|Global Times|Volkszeitung|Nature|Science|Lancet|The Lancet|Playboy|Vogue|Titanic
    |Correctiv|RT|Sputnik
    """
)

# 'Bayern', 'Schalke', 'die Fifa'
SPORT: Final = entries(
    """
    FC Bayern|FC Bayern München|Bayern München|Borussia Dortmund|BVB|Schalke|Schalke 04|FC Schalke 04
    |Werder Bremen|Werder|HSV|Hamburger SV|Bayer Leverkusen|VfB Stuttgart|VfB|VfL Wolfsburg|VfL Bochum
    |Borussia Mönchengladbach|Eintracht Frankfurt|Eintracht|Hertha|Hertha BSC|Union Berlin|1. FC Köln
    |1. FC Nürnberg|1. FC Kaiserslautern|1. FC Union Berlin|Mainz 05|FSV Mainz 05|SC Freiburg|TSG Hoffenheim
    |RB Leipzig|FC Augsburg|Hannover 96|Arminia Bielefeld|MSV Duisburg|FC St. Pauli|St. Pauli|Fortuna Düsseldorf
    |Hansa Rostock|Dynamo Dresden|TSV 1860|1860 München|SpVgg Greuther Fürth|Holstein Kiel|Alemannia Aachen
    |Energie Cottbus|Karlsruher SC|SC Paderborn|SV Darmstadt 98|1. FC Heidenheim|Rapid|Rapid Wien|Austria Wien
    |Sturm Graz|Red Bull Salzburg|LASK|FC Basel|FC Zürich|Young Boys|Grasshoppers|Servette|Real Madrid
    |FC Barcelona|Barcelona|Barça|Atlético Madrid|FC Sevilla|FC Valencia|Manchester United|Manchester City
    |FC Liverpool|Liverpool|FC Chelsea|Chelsea|Arsenal|FC Arsenal|Tottenham|Tottenham Hotspur|Everton|Leeds United
    |Juventus|Juventus Turin|AC Mailand|Inter Mailand|Milan|Inter|AS Rom|Lazio|SSC Neapel|Paris Saint-Germain|PSG
    |Olympique Lyon|Olympique Marseille|Ajax|Ajax Amsterdam|PSV Eindhoven|Feyenoord|FC Porto|Benfica
    |Sporting Lissabon|Celtic|Rangers|Galatasaray|Fenerbahçe|Besiktas|Dynamo Kiew|Schachtjor Donezk|ZSKA Moskau
    |Fifa|FIFA|Uefa|UEFA|DFB|DFL|ÖFB|SFV|IOC|DOSB|NOK|Wada|WADA|Nada|NBA|NFL|NHL|MLB|MLS|Bundesliga
    |Zweite Bundesliga|Premier League|Primera División|Serie A|Ligue 1|Champions League|Europa League|Formel 1|DTM
    |Alba Berlin|THW Kiel|Rhein-Neckar Löwen|Eisbären Berlin|Adler Mannheim|Kölner Haie|Los Angeles Lakers
    |Chicago Bulls|Dallas Mavericks|New York Yankees|Team Telekom|CAS|FIS|FIA|IAAF|ATP|WTA
    """
)
