"""Nouns for what a person is: offices, functions, professions, and the loaded words for the powerful.

Each noun stands in its masculine nominative, small ('minister'), and counts at the end of compounds too
('Außenminister', 'Kreml-Chef'). Nouns of one kind can stand for each other in a text: the 'Präsident' of one sentence
is the 'Machthaber' of the next. The feminine is formed with -in unless `FEMININE` says otherwise.
"""

from typing import Final, Literal

Kind = Literal[
    "ruler", "minister", "head", "mayor", "speaker", "deputy", "law", "expert", "trade", "sport", "faith", "art",
    "origin",
]  # fmt: skip

KINDS: Final[dict[Kind, tuple[str, ...]]] = {
    # 'Russlands Präsident', 'der Machthaber aus Minsk', 'die Kanzlerin'
    "ruler": (
        "präsident", "staatspräsident", "bundespräsident", "machthaber", "diktator", "despot", "autokrat", "herrscher",
        "alleinherrscher", "staatschef", "staatsführer", "staatsoberhaupt", "staatenlenker", "regierungschef", "führer",
        "premier", "premierminister", "ministerpräsident", "kanzler", "bundeskanzler", "könig", "kaiser", "zar", "emir",
        "sultan", "scheich", "kronprinz", "prinz", "fürst", "junta-chef", "potentat", "tyrann", "landesvater",
        "landeshauptmann", "revolutionsführer", "amtsinhaber", "monarch", "landesfürst", "thronfolger",
    ),
    # 'die Verteidigungsministerin', 'der Ressortchef'
    "minister": ("minister", "ressortchef", "staatssekretär", "senator", "landesrat", "stadtrat", "bundesrat",
    "amtschef"),
    # 'der Fraktionsvorsitzende', 'die Konzernchefin'
    "head": (
        "chef", "leiter", "vorsitzender", "vorstandsvorsitzender", "direktor", "boss", "vorstand", "vorsteher",
        "manager",
        "geschäftsführer", "generaldirektor", "generalsekretär", "intendant", "rektor", "gründer", "inhaber", "obmann",
        "vize", "kommissar", "beauftragter", "koordinator", "präses", "kommandeur", "kommandant", "befehlshaber",
        "general", "oberbefehlshaber", "anführer", "rebellenführer", "sekretär", "verwalter", "vorstandschef", "ceo",
    ),
    # 'die Stadtchefin'
    "mayor": ("bürgermeister", "oberbürgermeister", "stadtchef", "stadtoberhaupt", "rathauschef", "gemeindepräsident",
              "stadtpräsident", "landrat", "bezirkshauptmann", "ortsvorsteher", "stadtammann", "gemeindeammann"),
    # 'eine Sprecherin der Polizei'
    "speaker": ("sprecher", "pressesprecher", "regierungssprecher", "präsidialamtssprecher", "wortführer"),
    # 'der Abgeordnete', 'die Botschafterin'
    "deputy": (
        "abgeordneter", "politiker", "parlamentarier", "botschafter", "diplomat", "gesandter", "delegierter",
        "kandidat",
        "unterhändler", "gouverneur", "nationalrat", "ständerat", "gemeinderat", "oppositioneller", "amtskollege",
        "stellvertreter", "vertreter", "mitglied", "berater", "vertrauter", "aktivist", "gewerkschafter", "genosse",
        "kreml-kritiker", "kritiker", "nachfolger", "vorgänger", "rivale", "herausforderer", "kontrahent",
        "spitzenkandidat",
    ),
    # 'der Richter', 'die Verdächtige', 'ein Zeuge'
    "law": (
        "richter", "anwalt", "rechtsanwalt", "verteidiger", "staatsanwalt", "ermittler", "polizist", "beamter",
        "kommissar", "zeuge", "verdächtiger", "tatverdächtiger", "angeklagter", "beschuldigter", "täter", "häftling",
        "soldat", "offizier", "oberst", "major", "hauptmann", "spion", "agent", "oligarch", "terrorist",
        "mörder",
    ),
    # 'der Virologe', 'die Ökonomin'
    "expert": (
        "experte", "forscher", "wissenschaftler", "professor", "virologe", "epidemiologe", "ökonom", "historiker",
        "politologe", "politikwissenschaftler", "soziologe", "psychologe", "arzt", "mediziner", "chirurg", "biologe",
        "physiker", "chemiker", "meteorologe", "geologe", "analyst", "beobachter", "gutachter", "ingenieur", "lehrer",
        "jurist", "philosoph", "theologe", "klimaforscher", "hydrologe", "astronaut", "volkswirt", "chefvolkswirt",
    ),
    # 'der Milliardär', 'die Unternehmerin'
    "trade": (
        "unternehmer", "eigentümer", "besitzer", "geschäftsmann", "firmenpatriarch", "firmengründer",
        "milliardär", "millionär", "investor", "tycoon", "magnat", "banker", "händler", "landwirt",
        "bauer",
        "wirt", "hotelier", "makler", "mogul", "großaktionär", "aktionär", "erfinder", "handwerker", "kaufmann",
        "verleger",
    ),
    # 'der Trainer', 'die Weltmeisterin'
    "sport": (
        "trainer", "coach", "übungsleiter", "stürmer", "torhüter", "torwart", "keeper", "verteidiger",
        "mittelfeldspieler",
        "spieler", "profi", "nationalspieler", "kapitän", "rennfahrer", "pilot", "weltmeister", "olympiasieger",
        "schwimmer",
        "läufer", "skispringer", "boxer", "schiedsrichter", "star", "superstar", "angreifer", "bundestrainer",
    ),
    # 'der Papst', 'die Bischöfin'
    "faith": ("papst", "bischof", "erzbischof", "kardinal", "pfarrer", "pastor", "imam", "rabbiner", "priester",
    "patriarch",
              "dekan", "propst", "abt", "pontifex", "kirchenoberhaupt", "ayatollah"),
    # 'der Regisseur', 'die Autorin'
    "art": (
        "autor", "schriftsteller", "regisseur", "schauspieler", "sänger", "musiker", "künstler", "maler", "dirigent",
        "moderator", "journalist", "reporter", "korrespondent", "redakteur", "chefredakteur", "blogger", "influencer",
        "komponist", "rapper", "fotograf", "kolumnist", "komiker", "kabarettist", "architekt", "produzent", "designer",
    ),
}  # fmt: skip

# Kinds whose nouns can stand for each other ('Präsident' and 'Machthaber'); of others only the same noun will do.
INTERCHANGEABLE: Final[frozenset[Kind]] = frozenset({"ruler", "mayor", "speaker", "trade"})

# Nouns that can be said of anybody of these kinds: 'der Politiker' of a minister, 'die Forscherin' of a virologist.
WIDER: Final[dict[str, frozenset[Kind]]] = {
    "politiker": frozenset({"ruler", "minister", "mayor", "deputy", "head"}),
    "experte": frozenset({"expert"}),
    "forscher": frozenset({"expert"}),
    "wissenschaftler": frozenset({"expert"}),
    "mediziner": frozenset({"expert"}),
    "jurist": frozenset({"law", "expert"}),
    "profi": frozenset({"sport"}),
    "star": frozenset({"sport", "art"}),
    "künstler": frozenset({"art"}),
}

# Feminine forms that are not the masculine with -in.
FEMININE: Final = {
    "arzt": "ärztin", "anwalt": "anwältin", "rechtsanwalt": "rechtsanwältin", "staatsanwalt": "staatsanwältin",
    "bischof": "bischöfin", "bauer": "bäuerin", "experte": "expertin", "virologe": "virologin", "zeuge": "zeugin",
    "epidemiologe": "epidemiologin", "politologe": "politologin", "soziologe": "soziologin", "biologe": "biologin",
    "psychologe": "psychologin", "meteorologe": "meteorologin", "geologe": "geologin", "theologe": "theologin",
    "hydrologe": "hydrologin", "amtskollege": "amtskollegin", "genosse": "genossin", "rivale": "rivalin",
    "kaufmann": "kauffrau", "geschäftsmann": "geschäftsfrau", "hauptmann": "hauptfrau", "obmann": "obfrau",
    "landeshauptmann": "landeshauptfrau",
    "bezirkshauptmann": "bezirkshauptfrau", "landrat": "landrätin", "stadtrat": "stadträtin",
    "bundesrat": "bundesrätin",
    "nationalrat": "nationalrätin", "ständerat": "ständerätin", "gemeinderat": "gemeinderätin",
    "landesrat": "landesrätin",
    "könig": "königin", "prinz": "prinzessin", "kronprinz": "kronprinzessin", "pontifex": "päpstin", "abt": "äbtissin",
    "landesvater": "landesmutter", "torwart": "torfrau",
}  # fmt: skip

# Nouns of another grammatical gender than the person's: they name women and men alike.
NEUTRAL: Final = frozenset({
    "staatsoberhaupt", "stadtoberhaupt", "kirchenoberhaupt", "mitglied", "star", "superstar",
})  # fmt: skip

# Nouns declined like adjectives: 'der Vorsitzende', 'ein Vorsitzender', 'die Abgeordnete'.
ADJECTIVAL: Final = frozenset({
    "vorsitzender", "vorstandsvorsitzender", "beauftragter", "abgeordneter", "gesandter", "delegierter",
    "oppositioneller",
    "vertrauter", "beamter", "verdächtiger", "tatverdächtiger", "angeklagter", "beschuldigter",
})  # fmt: skip
