/// German verbs of reporting in the forms that news use, one class a line: `act F flags: forms`.
///
/// Flags as in `reportingVerbs`; `x` for those that need a particle further on. The words are a person's choice.
let germanVerbs = """
    state Fcv: sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären meinte meint meinten meinen \
    gemeint \
    betonte betont betonten betonen berichtete berichtet berichteten berichten schrieb schreibt schrieben schreiben \
    geschrieben ergänzte ergänzt kommentierte kommentiert kommentierten antwortete geantwortet versicherte \
    versichert \
    versicherten bestätigte bestätigt bestätigten behauptete behauptet behaupteten behaupten warnte warnt warnten \
    gewarnt \
    äußerte äußert äußerten geäußert mitgeteilt mitteilte mitteilten verkündete verkündet verkündeten unterstrich \
    unterstrichen bemerkte bemerkt vermutete vermutet fragte fragt fragten fragen gefragt meldete meldet meldeten \
    gemeldet \
    resümierte bilanzierte argumentierte argumentiert argumentierten begründete begründet beteuerte beteuerten \
    urteilte \
    urteilt hofft hoffte glaubt glaubte befürchtet befürchtete entgegnete entgegnet erwiderte konstatierte \
    folgerte schilderte schildert erzählte erzählt twitterte prophezeite schätzt schätzte angekündigt bekanntgab \
    heißt \
    hieß lautet lautete titelte titelt erläutert erläuterte skandierten skandierte prangerten befand \
    bekräftigte bekräftigt bekräftigten mahnte mahnt mahnten rät riet rieten bat bittet baten bedauerte bedauert \
    bedauerten klagte klagt klagten \
    monierte moniert rügte rügt erinnerte erinnert formulierte formuliert präzisierte scherzte spottete jubelte \
    schrie \
    signalisierte beteuert ausdrückte zusicherte zugesichert verlautete verlauten \
    prognostizierte prognostiziert mutmaßte mutmaßt kontert konterte konterten verriet verrät verrieten offenbarte \
    enthüllte bekennt erwähnte erwähnt relativierte bekundete bekundet bekundeten notierte bezweifelte \
    bezweifelt verneinte dachte denkt denken unterstellte unterstellt drängte drängt informierte informiert twittert \
    gestanden geantwortet angab einräumte ankündigte feststellte hinzufügte klarstellte ausführte darlegte
    state Fvq: schimpfte schimpft schimpften polterte lästerte witzelte höhnte stichelte donnerte brüllte \
    flüsterte seufzte \
    stöhnte schwärmte schwärmt freute freut freuten ärgerte ärgert wunderte wundert empörte empört empörten \
    beschwerte \
    beschwert protestierte protestierten bedankte bedankt dankte dankt beruhigte beschwichtigte triumphierte warb \
    wirbt \
    ruft gerufen tönte postete postet titeln entschuldigte entschuldigt lachte
    state Fcvx: teilte teilten teilt gab gaben gibt stellte stellt stellten führte führt führten hob hebt fügte \
    fügt wies \
    weist wiesen kündigte kündigt kündigten räumte räumt räumten legte fasste \
    sicherte sichert sicherten strich streicht warf wirft werfen warfen lehnte lehnt lehnten machte macht machten \
    stimmte \
    stimmt pflichtete geht gehen ging gingen ließ ließen will wollen wollte wollten merkte merkt \
    merkten deutete deutet deuteten schob setzte wandte wandten wendet drückte schlug schlägt schlugen
    state Fvq: zitierte zitiert zitierten sprach spricht sprachen gesprochen rief riefen empfahl \
    empfiehlt \
    vertritt vertrat reagierte reagiert reagierten plädierte plädiert rechnet \
    rechnen rechnete gratulierte
    state Fvqo: würdigte würdigt verteidigte verteidigt rechtfertigte rechtfertigt
    state Fvq: widersprach widerspricht widersprachen wetterte wettert wetterten weiß frohlockte frohlockt \
    konkretisierte analysierte analysiert insistierte insistiert schlussfolgerte schlussfolgert grinste grinst \
    spottet höhnt stöhnt seufzt jubelt jubelten scherzt witzelt sinnierte sinniert grübelte orakelte orakelt \
    resümiert bilanziert konstatiert folgert beteuern entgegnen erwidert philosophierte murmelte raunte zischte \
    moserte motzte nörgelte unkte ätzte giftete pöbelte wünschte wünscht staunte staunt strahlte lächelte schwor \
    gelobte beschwor beschwört präzisiert konkretisiert prophezeit lamentierte hadert haderte kündet plauderte \
    flucht fluchte schnaubte brummte skizzierte diagnostizierte attestierte spekulierte spekuliert bemerkten \
    erzählen erzählten schildern schilderten versprechen kontern lachen
    state Flq: sieht sah sehen sahen hält hielt halten hielten betrachtet betrachtete betrachten empfindet \
    tituliert titulierte \
    stufte attackierte beschimpfte beschimpft brandmarkte geißelte geißelt verspottete pries rühmte rühmt umschrieb \
    apostrophierte verunglimpfte fand findet fanden finden
    state Fl: zurückgewiesen betitelte betitelt gewertet eingestuft nannte nennt nannten bezeichnete bezeichnet \
    bezeichneten beschrieb beschreibt beschrieben \
    charakterisierte wertete wertet wertete bewertete
    deny Fcov: dementierte dementiert dementierten bestritt bestreitet bestritten
    acknowledge Fcv: gestand gesteht zugab eingeräumt
    accuse Fcv: beschuldigte beschuldigt beschuldigten
    condemn Fcv: kritisierte kritisiert kritisierten kritisieren beklagte beklagt bemängelte bemängelt
    deny Fcov: leugnete leugnet leugneten
    deny Fc: abgelehnt
    promise Fc: versprochen zugesagt
    accuse Fc: vorgeworfen
    acknowledge Fc: zugegeben
    threaten Fc: gedroht
    state Fc: vorgeschlagen hingewiesen verwies verweist
    condemn Fcov: verurteilte verurteilt verurteilten verurteilen
    praise Fov: lobte lobt lobten begrüßte begrüßt begrüßten begrüßen loben
    demand Fcov: forderte fordert forderten fordern gefordert verlangte verlangt verlangten verlangen appellierte
    promise Fcv: versprach verspricht versprachen
    threaten Fcv: drohte droht drohten drohen
    """

/// German words around the verbs.
let germanGrammar = """
    determiner: der die das den dem des ein eine einen einem einer eines dieser diese dieses sein seine seiner ihr \
    ihre \
    ihrer kein keine viele mehrere beide zwei drei einige manche jeder jede solche unser unsere mein meine jener \
    jene vielen mehreren \
    einigen
    pronoun: er sie es wir ich man letzterer letztere ersterer erstere
    human: er sie
    oblique: den dem des einen einem eines diesen diesem keinen keinem seinen seinem ihren ihrem jeden jedem allen \
    vielen mehreren einigen meinen meinem unserem unseren \
    ihn ihm ihnen uns mich dich sich
    male: er
    female: sie
    who: wer
    that: dass daß
    question: ob
    preposition: von vom in im an am auf aus bei beim mit nach vor über unter um für gegen zu zum zur durch seit \
    während \
    gegenüber laut wegen ohne bis angesichts aufgrund anlässlich trotz statt anstatt innerhalb außerhalb gemäß \
    infolge \
    dank neben hinter zwischen seitens mittels per pro entgegen hinsichtlich
    of: von vom
    inner: von vom für aus
    time: am vor nach während seit
    coordinator: und oder aber sondern
    and: und
    subordinator: weil während obwohl nachdem bevor als wenn ob dass daß damit wie
    auxiliary: ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können soll sollen sei \
    seien habe \
    hätte wäre
    finite: ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte soll sollen muss \
    sei \
    seien habe hätte hätten wäre würde würden gibt ging kam liegt steht
    adverb: darin darauf darunter demnach auch jedoch dagegen zudem außerdem weiter später bereits noch nun heute \
    gestern dazu daraufhin ferner indes \
    unterdessen dabei damit hingegen allerdings wörtlich weiterhin schließlich zuvor so deshalb daher dennoch \
    trotzdem hierzu danach anschließend abschließend zugleich gleichzeitig zuletzt \
    zunächst selbst sogar inzwischen mittlerweile ebenfalls erneut wiederum überdies erst schon jetzt dann hier dort
    weekday: montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute gestern
    person: sprecher sprecherin präsident präsidentin minister ministerin chef vorsitzender vorsitzende polizei \
    leiter \
    direktor experte experten kanzler kanzlerin abgeordneter abgeordnete anwalt richter mann frau mutter vater \
    sohn tochter nachbar nachbarin nachbarn zeuge zeugin \
    zeugen lehrer lehrerin arzt ärztin ärzte papst bischof könig königin premier senator botschafter bürgermeister \
    bürgermeisterin trainer manager autor autorin forscher wissenschaftler ökonom analyst analysten reporter \
    journalist \
    politiker politikerin vorstand generalsekretär geschäftsführer kommissar general kritiker anwohner demonstranten
    document: bericht studie erklärung mitteilung zeitung blatt magazin pressemitteilung
    body: regierung ministerium partei polizei behörde behörden unternehmen gericht staatsanwaltschaft \
    gewerkschaft verband verein kirche bank konzern firma senat parlament \
    bundestag bundesrat fraktion kommission opposition koalition armee feuerwehr organisation institut universität \
    amt rat stadtrat stadt gemeinde ausschuss bündnis gremium kreml \
    verwaltung sender agentur jury komitee stiftung
    negation: nicht kein keine nie
    according: laut so
    for: nach aus
    speechnoun: angaben ansicht meinung auffassung worten einschätzung aussage aussagen überzeugung darstellung \
    darstellungen idee ankündigung bewertung sicht schilderung lesart berechnungen schätzungen erkenntnissen
    particle: mit bekannt fest aus hervor hinzu zurück ein an zu dar vor nahe zusammen heraus klar deutlich ab bei \
    verlauten wissen durchblicken ausrichten
    quoted: zitiert zitierte zitierten
    reported: sei seien habe werde solle wolle gebe gehe komme bestehe fehle bleibe stehe liege handle wisse halte \
    brauche \
    lasse sehe mache finde gelte drohe betreibe stelle führe nehme zeige biete bedeute trage diene erwarte fordere \
    hoffe unterstütze verdiene bilde spreche setze richte schade helfe erinnere verstoße widerspreche beruhe \
    entspreche scheine laufe arbeite beginne bekomme benötige betreffe betrage bringe denke entstehe erfordere \
    erfülle erhalte erlaube ermögliche erreiche existiere falle folge freue funktioniere gefährde gehöre gelinge \
    genüge \
    herrsche kenne koste lebe leide leiste lohne löse nutze plane prüfe rechne reagiere sage schaffe schließe sorge \
    spiele steige stimme störe suche teile treffe treibe trete tue übernehme unterliege verfüge verhindere verlange \
    verliere versuche vertraue vertrete verzichte wachse warte wirke wünsche zahle zähle zerstöre ziehe zwinge glaube
    umlauted: könne müsse dürfe bedürfe hätte möge könnten könnte hätten wäre wären würde würden müssten dürften \
    wüssten gäbe käme kämen \
    brächten stünden lägen
    period: januar februar märz april mai juni juli august september oktober november dezember jahr jahres monat \
    woche \
    ende anfang mitte
    titled: zeitung tageszeitung magazin nachrichtenmagazin zeitschrift buch film roman titel motto namen begriff \
    wort \
    bezeichnung album song lied stück serie sendung ausstellung projekt initiative bündnis gruppe verein schiff \
    partei \
    wochenzeitung blatt operation agentur nachrichtenagentur sender fernsehsender aufschrift bezeichnung codenamen \
    organisation oper musical dokumentation reihe kampagne aktion programm festival schlagwort stichwort kategorie \
    spitznamen beinamen pseudonym rubrik single hit band fachzeitschrift fachmagazin internetseite webseite \
    website portal
    """
