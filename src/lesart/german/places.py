"""Towns and countries that datelines begin with where no agency follows ('Wien – ', 'Berlin. ')."""

from typing import Final

from lesart.german.tables import entries

DATELINE_PLACES: Final = entries(
    """
    aachen|aarau|abu dhabi|addis abeba|algier|altdorf|amman|amsterdam|ankara|appenzell|athen|augsburg|bagdad|baku
    |bamako|bangkok|barcelona|basel|bayreuth|beirut|belfast|belgrad|bellinzona|berlin|bern|bielefeld|bochum|bogotá
    |bologna|bonn|bozen|brasília|brasilia|bratislava|braunschweig|bregenz|bremen|bremerhaven|brüssel|bukarest
    |budapest|buenos aires|canberra|caracas|charkiw|chemnitz|chicago|chur|cottbus|damaskus|darmstadt|davos|delhi
    |den haag|detroit|dhaka|doha|donezk|dortmund|dresden|dubai|dublin|duisburg|düsseldorf|edinburgh|eisenstadt|emden
    |erfurt|erlangen|essen|flensburg|florenz|frankfurt|frankfurt am main|frankfurt/main|frankfurt (oder)|frauenfeld
    |freiburg|friedrichshafen|fulda|fürth|gaza|gelsenkirchen|genf|genua|glarus|glasgow|görlitz|göttingen|graz
    |greifswald|göteborg|hagen|halle|hamburg|hamm|hannover|hanoi|harare|havanna|heidelberg|heilbronn|helsinki
    |herisau|hongkong|ingolstadt|innsbruck|islamabad|istanbul|jakarta|jena|jerewan|jerusalem|johannesburg|kabul
    |kairo|kaiserslautern|kampala|kapstadt|karlsruhe|kassel|khartum|kiel|kiew|kigali|kinshasa|klagenfurt|koblenz
    |konstanz|kopenhagen|köln|krefeld|kuala lumpur|kyjiw|lagos|landshut|la paz|lausanne|leipzig|leverkusen
    |liechtenstein|lima|linz|lissabon|liestal|liverpool|london|los angeles|lübeck|ludwigsburg|ludwigshafen|lugano
    |lüneburg|luxemburg|luzern|lwiw|lyon|madrid|magdeburg|mailand|mainz|manchester|manila|mannheim|marburg|mariupol
    |marseille|meran|mexiko-stadt|miami|minsk|mogadischu|mönchengladbach|montevideo|montreal|moskau|münchen|münster
    |nairobi|neapel|neuenburg|neu delhi|neu-delhi|new york|nikosia|nizza|nürnberg|odessa|oldenburg|osnabrück|oslo
    |ottawa|paderborn|palermo|panmunjom|paris|passau|peking|perm|perth|pforzheim|phnom penh|pjöngjang|pnom penh
    |potsdam|prag|pretoria|pristina|quito|ramallah|rangun|ravensburg|regensburg|reutlingen|reykjavik|reykjavík|riad
    |riga|rio de janeiro|rom|rostock|rotterdam|saarbrücken|salzburg|san francisco|san josé|sanaa|santiago
    |santiago de chile|são paulo|sarajewo|sarnen|schaffhausen|schwerin|schwyz|seoul|sewastopol|shanghai|siegen
    |simferopol|singapur|sion|sitten|skopje|sofia|solothurn|st. gallen|st. pölten|st. petersburg|sankt petersburg
    |stans|stockholm|stralsund|strasbourg|straßburg|strassburg|stuttgart|sydney|taipeh|tallinn|tampa|taschkent
    |teheran|tel aviv|thessaloniki|tiflis|tirana|tokio|toronto|tripolis|trier|triest|tunis|tübingen|turin|ulm
    |ulan bator|vaduz|valencia|valletta|vancouver|vatikan|vatikanstadt|venedig|vilnius|villach|warschau|washington
    |weimar|wels|wien|baden-württemberg|bayern|brandenburg|hessen|nrw|sachsen|thüringen|niedersachsen|palma|suhl
    |wiesbaden|wiener neustadt|wilna|winterthur|wolfsburg|worms|wuhan|wuppertal|würzburg|zagreb|zug
    |zürich|zwickau|zweibrücken
    """
)
"""Folded names."""
