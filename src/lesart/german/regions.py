"""Places that lists of cities and countries leave out: states and cantons, landscapes, waters, mountains, continents.

States stand with what their people and offices are called by: 'bayerisch' for 'die bayerische Staatskanzlei'.
"""

from typing import Final

from lesart.german.tables import entries

# name: (adjective without ending, capital): 'Bayerns Ministerpräsident', 'der hessische Regierungschef', 'aus Mainz'
STATES: Final = {
    "Baden-Württemberg": ("baden-württembergisch", "Stuttgart"),
    "Bayern": ("bayerisch", "München"),
    "Brandenburg": ("brandenburgisch", "Potsdam"),
    "Bremen": ("bremisch", "Bremen"),
    "Hamburg": ("hamburgisch", "Hamburg"),
    "Hessen": ("hessisch", "Wiesbaden"),
    "Mecklenburg-Vorpommern": ("mecklenburg-vorpommerisch", "Schwerin"),
    "Niedersachsen": ("niedersächsisch", "Hannover"),
    "Nordrhein-Westfalen": ("nordrhein-westfälisch", "Düsseldorf"),
    "Rheinland-Pfalz": ("rheinland-pfälzisch", "Mainz"),
    "Saarland": ("saarländisch", "Saarbrücken"),
    "Sachsen": ("sächsisch", "Dresden"),
    "Sachsen-Anhalt": ("sachsen-anhaltisch", "Magdeburg"),
    "Schleswig-Holstein": ("schleswig-holsteinisch", "Kiel"),
    "Thüringen": ("thüringisch", "Erfurt"),
    "Burgenland": ("burgenländisch", "Eisenstadt"),
    "Kärnten": ("kärntnerisch", "Klagenfurt"),
    "Niederösterreich": ("niederösterreichisch", "St. Pölten"),
    "Oberösterreich": ("oberösterreichisch", "Linz"),
    "Steiermark": ("steirisch", "Graz"),
    "Tirol": ("tirolerisch", "Innsbruck"),
    "Südtirol": ("südtirolerisch", "Bozen"),
    "Vorarlberg": ("vorarlbergisch", "Bregenz"),
    "Aargau": ("aargauisch", "Aarau"),
    "Graubünden": ("bündnerisch", "Chur"),
    "Tessin": ("tessinerisch", "Bellinzona"),
    "Wallis": ("walliserisch", "Sitten"),
    "Thurgau": ("thurgauisch", "Frauenfeld"),
    "Waadt": ("waadtländisch", "Lausanne"),
    "Katalonien": ("katalanisch", "Barcelona"),
    "Tschetschenien": ("tschetschenisch", "Grosny"),
    "Kalifornien": ("kalifornisch", "Sacramento"),
    "Texas": ("texanisch", "Austin"),
}

# 'im Harz', 'an der Donau', 'auf der Krim'
LANDSCAPES: Final = entries(
    """
    NRW|Baden|Württemberg|Franken|Oberfranken|Mittelfranken|Unterfranken|Schwaben|Oberbayern|Niederbayern
    |Oberpfalz|Pfalz|Allgäu|Harz|Eifel|Hunsrück|Taunus|Westerwald|Sauerland|Siegerland|Münsterland|Emsland
    |Ostfriesland|Friesland|Nordfriesland|Dithmarschen|Holstein|Schleswig|Mecklenburg|Vorpommern|Pommern
    |Hinterpommern|Uckermark|Altmark|Prignitz|Spreewald|Lausitz|Oberlausitz|Niederlausitz|Vogtland|Erzgebirge
    |Thüringer Wald|Bayerischer Wald|Böhmerwald|Schwarzwald|Odenwald|Spessart|Rhön|Vogelsberg|Kraichgau|Breisgau
    |Ruhrgebiet|Rheinland|Westfalen|Niederrhein|Mittelrhein|Lippe|Lüneburger Heide|Wendland|Rügen|Usedom|Sylt|Föhr
    |Amrum|Helgoland|Fehmarn|Norderney|Borkum|Juist|Hiddensee|Schlesien|Oberschlesien|Niederschlesien|Böhmen
    |Mähren|Sudetenland|Ostpreußen|Westpreußen|Preußen|Galizien|Masuren|Siebenbürgen|Banat|Elsass|Lothringen
    |Bretagne|Normandie|Provence|Burgund|Korsika|Champagne|Savoyen|Toskana|Lombardei|Piemont|Venetien|Umbrien
    |Apulien|Kalabrien|Sizilien|Sardinien|Ligurien|Emilia-Romagna|Latium|Andalusien|Baskenland|Galicien|Kastilien
    |Mallorca|Ibiza|Teneriffa|Kanaren|Balearen|Azoren|Madeira|Algarve|Flandern|Wallonien|Brabant|Limburg|Jütland
    |Seeland|Lappland|Nordirland|Cornwall|Kreta|Rhodos|Korfu|Peloponnes|Thessalien|Epirus|Thrakien|Anatolien
    |Kappadokien|Kurdistan|Mesopotamien|Palästina|Gaza|Gazastreifen|Westjordanland|Golanhöhen|Golan|Sinai|Galiläa
    |Judäa|Krim|Donbass|Donbas|Transnistrien|Bessarabien|Bukowina|Karelien|Sibirien|Kaukasus|Nordkaukasus|Dagestan
    |Inguschetien|Abchasien|Südossetien|Ossetien|Berg-Karabach|Tatarstan|Kamtschatka|Sachalin|Kurilen|Ural|Altai
    |Turkestan|Mandschurei|Tibet|Xinjiang|Innere Mongolei|Kaschmir|Punjab|Bengalen|Rajasthan|Goa|Kerala|Java
    |Sumatra|Bali|Borneo|Sulawesi|Neuguinea|Hokkaido|Okinawa|Tasmanien|Queensland|Alaska|Arizona|Arkansas|Colorado
    |Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine
    |Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire
    |New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island
    |South Carolina|South Dakota|Tennessee|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Quebec|Ontario
    |Alberta|British Columbia|Neufundland|Neuschottland|Patagonien|Feuerland|Yucatán|Neuengland|Silicon Valley
    |Hollywood|Manhattan|Brooklyn|Bronx|Queens|Harlem|Long Island|Darfur|Katanga|Biafra|Sansibar|Transvaal
    |Kapverden|Sinai-Halbinsel|Bosporus|Dardanellen|Balkan|Skandinavien|Baltikum|Benelux|Iberische Halbinsel
    |Osteuropa|Westeuropa|Mitteleuropa|Südeuropa|Nordeuropa|Südosteuropa|Europa|Asien|Afrika|Amerika|Nordamerika
    |Südamerika|Lateinamerika|Mittelamerika|Zentralasien|Ostasien|Südostasien|Nahost|Naher Osten|Nahen Osten
    |Mittlerer Osten|Ferner Osten|Fernen Osten|Fernem Osten|Ozeanien|Arktis|Antarktis|Karibik|Subsahara-Afrika
    |Nordafrika|Westafrika|Ostafrika|Maghreb|Sahel|Sahelzone|Ostdeutschland|Westdeutschland|Norddeutschland
    |Süddeutschland|Mitteldeutschland|DDR|BRD|Jugoslawien|Tschechoslowakei|UdSSR|Österreich-Ungarn
    |Osmanisches Reich|Byzanz|Persien|Babylon|Konstantinopel|Burma|Zaire|Rhodesien|Ceylon|Siam|Großbritannien
    |Vereinigtes Königreich|Vereinigte Staaten|Vereinigten Staaten|Commonwealth|Appenzell|Glarus|Uri|Schwyz
    |Nidwalden|Obwalden|Engadin|Jura|Emmental|Salzkammergut|Wachau|Waldviertel|Weinviertel|Mostviertel|Innviertel
    |Mühlviertel|Zillertal|Ötztal|Montafon|Pinzgau|Pongau|Lungau|Ostsee-Insel|Kirchenstaat|Vinschgau
    """
)

# 'über den Rhein', 'am Bodensee', 'der Mont Blanc'
WATERS_AND_MOUNTAINS: Final = entries(
    """
    Rhein|Elbe|Donau|Main|Weser|Ems|Oder|Neiße|Spree|Havel|Saale|Mosel|Neckar|Isar|Inn|Lech|Iller|Saar|Nahe|Lahn
    |Ruhr|Wupper|Sieg|Fulda|Werra|Leine|Aller|Ilmenau|Unstrut|Mulde|Pleiße|Naab|Regnitz|Pegnitz|Altmühl|Salzach
    |Enns|Mur|Drau|Save|Theiß|Moldau|March|Aare|Reuss|Limmat|Rhone|Rhône|Seine|Loire|Garonne|Marne|Maas|Schelde
    |Themse|Po|Tiber|Arno|Etsch|Ebro|Tejo|Duero|Weichsel|Bug|Memel|Düna|Newa|Wolga|Don|Dnjepr|Dnepr|Dnister|Ob
    |Jenissei|Lena|Amur|Nil|Kongo|Sambesi|Euphrat|Tigris|Jordan|Indus|Ganges|Brahmaputra|Mekong|Jangtse
    |Mississippi|Missouri|Hudson|Amazonas|Orinoco|Paraná|Rio Grande|Nordsee|Ostsee|Mittelmeer|Schwarzes Meer
    |Schwarzen Meer|Schwarze Meer|Asowsches Meer|Kaspisches Meer|Rotes Meer|Roten Meer|Totes Meer|Toten Meer|Adria
    |Ägäis|Atlantik|Pazifik|Indischer Ozean|Indischen Ozean|Ärmelkanal|Biskaya|Persischer Golf|Persischen Golf
    |Golf von Mexiko|Südchinesisches Meer|Südchinesischen Meer|Barentssee|Beringstraße|Straße von Hormus|Suezkanal
    |Panamakanal|Nord-Ostsee-Kanal|Mittellandkanal|Bodensee|Chiemsee|Starnberger See|Ammersee|Tegernsee|Müritz
    |Wannsee|Steinhuder Meer|Genfersee|Genfer See|Zürichsee|Vierwaldstättersee|Neuenburgersee|Gardasee|Comer See
    |Lago Maggiore|Neusiedler See|Wörthersee|Attersee|Traunsee|Plattensee|Baikalsee|Viktoriasee|Tanganjikasee
    |Tschadsee|Michigansee|Loch Ness|Alpen|Pyrenäen|Karpaten|Apenninen|Dolomiten|Vogesen|Ardennen|Himalaya|Anden
    |Rocky Mountains|Hindukusch|Karakorum|Pamir|Atlas|Zugspitze|Brocken|Feldberg|Watzmann|Großglockner|Ortler
    |Matterhorn|Eiger|Jungfrau|Mönch|Mont Blanc|Monte Rosa|Piz Bernina|Dachstein|Ätna|Vesuv|Stromboli|Olymp
    |Mount Everest|Everest|K2|Nanga Parbat|Kilimandscharo|Fuji|Ararat|Brenner|Gotthard|Simplon|Semmering|Arlberg
    |Wattenmeer|Sahara|Gobi|Kalahari|Sinai|Erde|Mond|Mars|Venus|Jupiter|Saturn|Merkur|Kreuzberg|Neukölln
    |Charlottenburg|Prenzlauer Berg|Friedrichshain|Wedding|Moabit|Tiergarten|Schöneberg|Tempelhof|Steglitz
    |Zehlendorf|Spandau|Pankow|Lichtenberg|Marzahn|Hellersdorf|Köpenick|Treptow|Reinickendorf|Altona|Eimsbüttel
    |Wandsbek|Harburg|Blankenese|Schwabing|Giesing|Sendling|Neuhausen|Favoriten|Ottakring|Döbling|Hietzing
    |Floridsdorf|Donaustadt|Simmering|Meidling|Oerlikon|Ground Zero|Wall Street|Broadway|Reichstag
    |Brandenburger Tor|Alexanderplatz|Kurfürstendamm|Unter den Linden|Reeperbahn|Checkpoint Charlie|Eiffelturm
    |Kolosseum|Tian’anmen|Rote Platz|Roter Platz|Taksim|Tahrir-Platz|Times Square|Central Park|Buckingham-Palast
    |Schloss Bellevue|Ramstein|Guantánamo|Guantanamo|Auschwitz|Buchenwald|Dachau|Tschernobyl|Fukushima|Hiroshima
    |Nagasaki|Ischgl|Lampedusa|Lesbos|Moria|Idlib|Aleppo|Mossul|Rakka|Kundus|Butscha
    """
)
