"""Verbs that report what somebody says, writes, thinks or demands, with the frames they take.

    d  a clause with 'dass', 'ob' or a question word   'Sie betonte, dass der Damm halte.'
    v  a main clause                                   'Sie betonte, der Damm halte.'
    z  an infinitive with 'zu'                         'Sie verlangte, den Damm zu erhöhen.'
    q  direct speech                                   '„Der Damm hält“, betonte sie.'
    a  quoted words as part of its own clause          'Sie nannte den Damm „marode“.'
    r  a noun, so that the whole sentence reports      'Sie kritisierte den Bau des Damms.'
    p  a noun with one preposition, as far as reported 'Sie sprach von einem Versagen.' (see REPORTING_PREPOSITIONS)
    e  a noun with 'als' and what it is said to be     'Sie verurteilte den Anschlag als feige.'
    t  what is reported was thought, not said          'Sie hoffte, der Damm halte.'
    o  whoever is its object is told or asked          'Sie forderte die Stadt auf, den Damm zu erhöhen.'
    s  its subject may be a thing, which says nothing  'Der Riss verdeutlicht, dass der Damm alt ist.'

Separable verbs stand with their particle in front ('teilte … mit': mitteilen). Entries without an example are used
as the sentences above use theirs.
"""

from collections.abc import Mapping
from typing import Final

_TABLE: Final = """
    ablehnen ze             'lehnte den Vorschlag ab'
    abraten z
    absprechen -
    abstreiten dvzr
    ahnen dvt
    anbieten zv
    androhen zd
    anerkennen d
    anfügen dvq
    anführen dvq
    angeben dvzqr           'gab an, nichts gehört zu haben'
    anklagen z
    ankündigen dvzqr
    anmahnen d
    anmerken dvq
    annehmen dvt
    anordnen dz
    anprangern dae
    anregen dvz
    antworten dvq
    ansehen e
    anweisen zo
    anzweifeln d
    appellieren zvqo
    argumentieren dvq
    attackieren e
    attestieren daro
    auffordern zvqor
    aufklären do
    aufrufen zo
    ausdrücken dq
    ausführen dvq
    ausgehen dvtp           'geht davon aus, dass'
    ausloben -
    ausrichten dvq
    ausrufen q
    aussagen dvzq
    ausschließen dvz
    aussprechen d          'sprach sich dafür aus, dass'
    äußern dvqa
    beanspruchen z
    beanstanden dvr
    beantragen dz
    beantworten dq
    bedauern dvzq
    bedeuten q
    befinden dvqa
    befehlen dvzo
    befürchten dvztr
    befürworten d
    begründen dvqar
    begrüßen dae
    behaupten dvzq
    beharren d
    beipflichten dvq
    bejahen dq
    beklagen dvzqar
    bekanntgeben dvzq
    bekanntwerden dv        'es wurde bekannt, dass'
    bekanntmachen dvq
    bekennen dvzq
    bekräftigen dvzq
    bekunden dvzq
    belegen ds
    bemängeln dvqa
    bemerken q             'bemerkte, dass' is seen, not said
    benennen a
    bereuen dz
    berichten dvqpr
    berufen d
    beruhigen dvq
    bescheinigen daro
    beschließen dz
    beschreiben dvqae
    beschuldigen zvo
    beschweren dvqp
    beschwören dvzqa
    besagen dv
    bestätigen dvqas
    bestehen d
    bestimmen dz
    bestreiten dvzqr
    beteuern dvzqr
    betonen dvzqar
    bewerten ae
    betrachten ae
    bezeichnen ar           'bezeichnete das als Irrweg'
    beziffern r             'bezifferte den Schaden auf 20.000 Euro'
    bezweifeln dvtr
    bezichtigen zo
    bitten dvzqo
    bloggen dvq
    brandmarken ae
    brüllen dvq
    charakterisieren ar
    dagegenhalten dvq
    danken q
    darlegen dvq
    darstellen dvae
    definieren a
    dementieren dvzr
    deuten ae
    diagnostizieren da
    dichten q
    drängen zo
    drohen dvzqp
    durchsagen dvq
    eingestehen dvzr
    einräumen dvzqr
    einschätzen dvar
    einschränken dvq
    einstufen ar
    einwenden dvq
    empfehlen dvzqo
    entgegenhalten dvq
    entgegnen dvq
    entscheiden dvz
    entschuldigen dq
    enthüllen dvqs
    entnehmen d
    erachten a
    erfahren dvq             'wie dpa erfuhr'
    ergänzen dvq
    erhoffen dvzt
    erinnern dvq
    erklären dvzqa
    erkundigen d
    erläutern dvq
    ermahnen zvqo
    ermitteln dv
    ermuntern zqo
    ermutigen zqo
    ergeben dvs             'die Zählung ergab, dass'
    eröffnen dvq
    errechnen dv
    erwähnen dvq
    erwarten dvzt
    erwidern dvq
    erwägen dztr
    erzählen dvq
    feststellen dvq
    festhalten dvq
    festlegen dz
    fluchen dvq
    flüstern dvq
    folgern dvq
    fordern dvzqar
    formulieren dvqa
    fortfahren dvq
    fragen dvqo
    freuen dqt
    frohlocken dvq
    fürchten dvzt
    garantieren dvz
    geben -
    geißeln ae
    geloben dvzq
    gestehen dvzq
    glauben dvztq
    gratulieren q
    grüßen q
    halten -
    heißen vq               'hieß es', 'heißt es in dem Bericht'
    herausfinden dv
    herausstellen dv
    herausstreichen dvq
    hervorgehen d           'geht aus dem Bericht hervor, dass'
    hervorheben dvqa
    hinweisen dvqp
    hinzufügen dvq
    hinzusetzen dvq
    hoffen dvzt
    informieren dvqo
    interpretieren dae
    jubeln dvq
    juchzen q
    kalkulieren dvt
    kennzeichnen ae
    klagen dvqp
    klarmachen dvq
    klarstellen dvq
    kommentieren dvqa
    konstatieren dvq
    kontern dvq
    kritisieren dvqar
    kundtun dvq
    lauten vq               'das Urteil lautete: „…“'
    lehren dv
    leugnen dvzr
    loben dvqae
    mahnen dvzqpo
    meinen dvqta
    melden dvq
    missbilligen dr
    mitteilen dvzqr
    monieren dvqar
    murmeln dvq
    mutmaßen dvtq
    nachfragen dvq
    nachschieben dvq
    nachsagen dvz
    nahelegen dvzos
    nennen ar
    notieren dvq
    offenbaren dvqs
    offenlegen dv
    orakeln dvq
    ordnen -
    petzen dvq
    planen zt
    plädieren dvzqp
    pochen p
    poltern dvq
    postulieren dv
    posten dvq
    predigen dvq
    preisen ae
    prognostizieren dvqr
    prophezeien dvqr
    protestieren q
    präzisieren dvq
    prangern a
    prüfen dt
    rapportieren dvq
    raten dvzqpo
    raunen dvq
    rechnen dtp             'rechnet damit, dass', 'rechnet mit Verlusten'
    rechtfertigen dqar
    referieren dvq
    resümieren dvq
    rufen dvq
    rügen dvqae
    räsonieren dvq
    rüffeln r
    sagen dvzq
    scherzen dvq
    schildern dvqa
    schimpfen dvqa
    schlussfolgern dvq
    schreiben dvq
    schreien dvq
    schwärmen dvqp
    schwören dvzq
    schätzen dvtr
    seufzen dvq
    signalisieren dvzqs
    skandieren vq
    skizzieren dq
    sorgen t
    spekulieren dvztq
    spotten dvq
    sprechen dvqp
    stammeln dvq
    statuieren dv
    stehen d                'in dem Bericht steht, dass'
    stöhnen dvq
    suggerieren dv
    tadeln dvqae
    telegrafieren dvq
    titeln vqa
    titulieren a
    tönen dvq
    twittern dvq
    urteilen dvqa
    überlegen dvzt
    übermitteln dvq
    überzeugen d
    umschreiben qa
    unterstellen dvzaro
    unterstreichen dvqs
    unterrichten dvo
    untersagen zo
    verbieten zo
    verbreiten dvq
    verdeutlichen dvqs
    vereinbaren dz
    verfügen dz
    vergleichen qar
    verkünden dvzq
    verkündigen dvq
    verlangen dvzq
    verlauten dvq
    verlautbaren dvq
    vermelden dvq
    vermerken dvq
    vermuten dvztqr
    verneinen dqr
    veröffentlichen dv
    verraten dvq
    versichern dvzq
    versprechen dvzq
    verteidigen qae
    verurteilen qae
    verweisen dvqp
    voraussagen dvqr
    vorbringen dvq
    vorgeben dvz
    vorhalten dvzqo
    vorhersagen dvqr
    vorrechnen dvq
    vorschlagen dvzq
    vorsehen dz
    vortragen dvq
    vorwerfen dvzqaro
    warnen dvzqpo
    wehklagen dvq
    weissagen dvq
    werten ar
    wettern dvqp
    wiedergeben dq
    wiederholen dvq
    wispern dvq
    witzeln dvq
    wissen dvt
    wünschen dvztq
    würdigen dqae
    wähnen dvt
    zitieren dvq
    zubilligen -
    zufügen q
    zugeben dvzqr
    zugestehen dvz
    zurückgeben q
    zurückweisen dvqar
    zusagen dvzqr
    zusammenfassen dvq
    zusichern dvzq
    zuraunen dvq
    zurufen dvq
    zustimmen dvq
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
