"""Verbs that report what somebody says, writes, thinks or demands, with the frames they take.

    d  a clause with 'dass', 'ob' or a question word   'Sie betonte, dass der Damm halte.'
    v  a main clause                                   'Sie betonte, der Damm halte.'
    z  an infinitive with 'zu'                         'Sie verlangte, den Damm zu erhöhen.'
    q  direct speech                                   '„Der Damm hält“, betonte sie.'
    a  quoted words as part of its own clause          'Sie nannte den Damm „marode“.'
    r  a noun, so that the whole sentence reports      'Sie kritisierte den Bau des Damms.'
    p  a noun with one preposition, as far as reported 'Sie sprach von einem Versagen.' (see REPORTING_PREPOSITIONS)
    t  what is reported was thought, not said          'Sie hoffte, der Damm halte.'
    o  whoever is its object is told or asked          'Sie forderte die Stadt auf, den Damm zu erhöhen.'

Separable verbs stand with their particle in front ('teilte … mit': mitteilen). Entries without an example are used
as the sentences above use theirs.
"""

from collections.abc import Mapping
from typing import Final

_TABLE: Final = """
    ablehnen zr             'lehnte den Vorschlag ab'
    abraten zr
    absprechen r
    abstreiten dvzr
    ahnen dvt
    anbieten zvr
    androhen zdr
    anerkennen dr
    anfügen dvq
    anführen dvqr
    angeben dvzqr           'gab an, nichts gehört zu haben'
    anklagen zr
    ankündigen dvzqr
    anmahnen dr
    anmerken dvq
    annehmen dvt
    anordnen dzr
    anprangern dar
    anregen dvzr
    antworten dvq
    anweisen zo
    anzweifeln dr
    appellieren zvqo
    argumentieren dvq
    attestieren dar
    auffordern zvqor
    aufklären do
    aufrufen zo
    ausdrücken dr
    ausführen dvq
    ausgehen dvtp           'geht davon aus, dass'
    ausloben r
    ausrichten dvq
    ausrufen qr
    aussagen dvzq
    ausschließen dvzr
    aussprechen dp          'sprach sich dafür aus, dass'
    äußern dvqar
    beanspruchen zr
    beanstanden dvr
    beantragen dzr
    beantworten dqr
    bedauern dvzqr
    bedeuten dvq
    befinden dvqa
    befehlen dvzr
    befürchten dvztr
    befürworten dr
    begründen dvqar
    begrüßen dar
    behaupten dvzq
    beharren d
    beipflichten dvq
    bejahen dqr
    beklagen dvzqar
    bekanntgeben dvzqr
    bekanntmachen dvqr
    bekennen dvzq
    bekräftigen dvzqr
    bekunden dvzqr
    belegen d
    bemängeln dvqar
    bemerken dvq
    benennen ar
    bereuen dzr
    berichten dvqpr
    berufen d
    beruhigen dvq
    bescheinigen dar
    beschließen dzr
    beschreiben dvqar
    beschuldigen zvo
    beschweren dvqp
    beschwören dvzqar
    besagen dv
    bestätigen dvqar
    bestehen d
    bestimmen dz
    bestreiten dvzqr
    beteuern dvzqr
    betonen dvzqar
    bewerten ar
    bezeichnen ar           'bezeichnete das als Irrweg'
    beziffern r             'bezifferte den Schaden auf 20.000 Euro'
    bezweifeln dvtr
    bezichtigen zo
    bitten dvzqp
    bloggen dvq
    brüllen dvq
    charakterisieren ar
    dagegenhalten dvq
    danken qp
    darlegen dvqr
    darstellen dvar
    definieren ar
    dementieren dvzr
    diagnostizieren dar
    dichten q
    drohen dvzqp
    durchsagen dvq
    eingestehen dvzr
    einräumen dvzqr
    einschätzen dvar
    einschränken dvq
    einstufen ar
    einwenden dvq
    empfehlen dvzqr
    entgegenhalten dvq
    entgegnen dvq
    entscheiden dvz
    entschuldigen dqp
    enthüllen dvqr
    entnehmen d
    erachten ar
    erfahren dv             'wie dpa erfuhr'
    ergänzen dvq
    erhoffen dvztr
    erinnern dvqp
    erkennen dvt
    erklären dvzqar
    erkundigen d
    erläutern dvqr
    ermahnen zvqo
    ermitteln dv
    ermuntern zqo
    ermutigen zqo
    eröffnen dvq
    errechnen dv
    erwähnen dvqr
    erwarten dvztr
    erwidern dvq
    erwägen dztr
    erzählen dvqpr
    feststellen dvqr
    festhalten dvq
    festlegen dzr
    fluchen dvq
    flüstern dvq
    folgern dvq
    fordern dvzqar
    formulieren dvqar
    fortfahren dvq
    fragen dvq
    freuen dqt
    frohlocken dvq
    fürchten dvztr
    garantieren dvzr
    geben -
    geißeln ar
    geloben dvzqr
    gestehen dvzqr
    glauben dvztq
    gratulieren qp
    grüßen q
    halten -
    heißen vq               'hieß es', 'heißt es in dem Bericht'
    herausfinden dv
    herausstellen dv
    herausstreichen dvr
    hervorgehen d           'geht aus dem Bericht hervor, dass'
    hervorheben dvqar
    hinweisen dvqp
    hinzufügen dvq
    hinzusetzen dvq
    hoffen dvztp
    informieren dvqp
    interpretieren dar
    jubeln dvq
    juchzen q
    kalkulieren dvt
    kennzeichnen a
    klagen dvqp
    klarmachen dvq
    klarstellen dvqr
    kommentieren dvqar
    konstatieren dvqr
    kontern dvq
    kritisieren dvqar
    kundtun dvqr
    lauten vq               'das Urteil lautete: „…“'
    lehren dv
    leugnen dvzr
    loben dvqar
    mahnen dvzqp
    meinen dvqta
    melden dvqr
    missbilligen dr
    mitteilen dvzqr
    monieren dvqar
    murmeln dvq
    mutmaßen dvtq
    nachfragen dvq
    nachschieben dvq
    nahelegen dvz
    nennen ar
    notieren dvq
    offenbaren dvqr
    offenlegen dvr
    orakeln dvq
    ordnen -
    petzen dvq
    planen ztr
    plädieren dvzqp
    pochen p
    poltern dvq
    postulieren dv
    posten dvq
    predigen dvq
    preisen ar
    prognostizieren dvqr
    prophezeien dvqr
    protestieren qp
    präzisieren dvq
    prangern ar
    prüfen dt
    rapportieren dvq
    raten dvzqp
    raunen dvq
    rechnen dtp             'rechnet damit, dass', 'rechnet mit Verlusten'
    rechtfertigen dqar
    referieren dvq
    resümieren dvqr
    rufen dvq
    rügen dvqar
    räsonieren dvq
    rüffeln r
    sagen dvzq
    scherzen dvq
    schildern dvqar
    schimpfen dvqa
    schlussfolgern dvq
    schreiben dvq
    schreien dvq
    schwärmen dvqp
    schwören dvzq
    schätzen dvtr
    seufzen dvq
    signalisieren dvzqr
    skandieren vqr
    skizzieren dqr
    sorgen t
    spekulieren dvztqp
    spotten dvq
    sprechen dvqp
    stammeln dvq
    statuieren dv
    stöhnen dvq
    suggerieren dvr
    tadeln dvqar
    telegrafieren dvq
    titeln vqa
    titulieren a
    tönen dvq
    twittern dvqr
    urteilen dvqa
    überlegen dvzt
    übermitteln dvqr
    überzeugen d
    umschreiben qar
    unterstellen dvzar
    unterstreichen dvqr
    unterrichten dvo
    untersagen zr
    verbieten zr
    verbreiten dvqr
    verdeutlichen dvqr
    vereinbaren dzr
    verfügen dzr
    vergleichen qar
    verkünden dvzqr
    verkündigen dvqr
    verlangen dvzqr
    verlauten dvq
    verlautbaren dvqr
    vermelden dvqr
    vermerken dvq
    vermuten dvztqr
    verneinen dqr
    veröffentlichen dvr
    verraten dvqr
    versichern dvzqr
    versprechen dvzqr
    verteidigen qar
    verurteilen qar
    verweisen dvqp
    voraussagen dvqr
    vorbringen dvqr
    vorgeben dvz
    vorhalten dvzqr
    vorhersagen dvqr
    vorrechnen dvq
    vorschlagen dvzqr
    vorsehen dz
    vortragen dvqr
    vorwerfen dvzqar
    warnen dvzqp
    wehklagen dvq
    weissagen dvq
    werten ar
    wettern dvqp
    wiedergeben dqr
    wiederholen dvqr
    wispern dvq
    witzeln dvq
    wissen dvt
    wünschen dvztqr
    würdigen dqar
    wähnen dvt
    zitieren dvqr
    zubilligen r
    zufügen q
    zugeben dvzqr
    zugestehen dvzr
    zurückgeben q
    zurückweisen dvqar
    zusagen dvzqr
    zusammenfassen dvqr
    zusichern dvzqr
    zuraunen dvq
    zurufen dvq
    zustimmen dvqp
    zweifeln dtp
    überzeugen d
"""

FRAMES: Final[Mapping[str, str]] = {
    entry[0]: entry[1] for line in _TABLE.splitlines() if len(entry := line.split(maxsplit=2)) > 1 and entry[1] != "-"
}

# The one preposition (or its contraction) with which a verb of class p reports: 'sprach von', not 'sprach mit'.
REPORTING_PREPOSITIONS: Final[Mapping[str, frozenset[str]]] = {
    "ausgehen": frozenset({"von", "vom"}),
    "aussprechen": frozenset({"für", "gegen"}),
    "berichten": frozenset({"von", "vom", "über"}),
    "beschweren": frozenset({"über"}),
    "bitten": frozenset({"um"}),
    "danken": frozenset({"für"}),
    "drohen": frozenset({"mit"}),
    "entschuldigen": frozenset({"für"}),
    "erinnern": frozenset({"an"}),
    "erzählen": frozenset({"von", "vom"}),
    "gratulieren": frozenset({"zu", "zum", "zur"}),
    "hinweisen": frozenset({"auf"}),
    "hoffen": frozenset({"auf"}),
    "informieren": frozenset({"über"}),
    "klagen": frozenset({"über"}),
    "mahnen": frozenset({"zu", "zur", "zum"}),
    "plädieren": frozenset({"für"}),
    "pochen": frozenset({"auf"}),
    "protestieren": frozenset({"gegen"}),
    "raten": frozenset({"zu", "zum", "zur"}),
    "rechnen": frozenset({"mit"}),
    "schwärmen": frozenset({"von", "vom"}),
    "spekulieren": frozenset({"über", "auf"}),
    "sprechen": frozenset({"von", "vom"}),
    "verweisen": frozenset({"auf"}),
    "warnen": frozenset({"vor"}),
    "wettern": frozenset({"gegen"}),
    "zustimmen": frozenset({"zu"}),
    "zweifeln": frozenset({"an"}),
}
