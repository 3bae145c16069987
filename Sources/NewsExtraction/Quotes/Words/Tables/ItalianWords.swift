/// Italian verbs of reporting in the forms that news use; see `germanVerbs`.
let italianVerbs = """
    state Fcv: disse dice dicono detto dissero diceva affermò afferma affermano affermato dichiarò dichiara \
    dichiarato \
    spiegò spiega spiegano spiegato aggiunse aggiunge aggiunto sottolineò sottolinea sottolineato precisò precisa \
    precisato ribadì ribadisce ribadito sostenne sostiene sostengono sostenuto osservò osserva osservato commentò \
    commenta \
    commentato raccontò racconta raccontato rispose risponde risposto replicò replica replicato scrisse scrive \
    scrivono \
    scritto annunciò annuncia annunciato avvertì avverte avvertito conferma confermò confermato ricordò ricorda \
    ricordato \
    concluse conclude concluso assicurò assicura assicurato riferì riferisce riferito chiese chiede chiesto ritiene \
    evidenziò evidenzia evidenziato rilevò rileva rilevato insistette insiste segnala segnalato rivela rivelato \
    prosegue \
    proseguito
    state Fcv: attacca attaccato attaccò ribatte ribattuto ribatté tuona tuonato incalza incalzato rilancia \
    rilanciato continua continuato continuò rassicura rassicurato garantisce garantito chiarisce chiarito \
    puntualizza puntualizzato rivendica rivendicato esulta scherza scherzato sbotta confessa confessato chiosa \
    grida gridato gridano gridò urla urlato urlano urlò sapere notare corto rincara sorride ragiona riflette \
    ironizza ironizzato sfoga sfogato lamenta lamentato difende difeso domanda domandato esclama esclamò \
    esclamato auspica auspicato spera contesta contestato rimarca rimarcato specifica specificato testimonia \
    analizza argomenta obietta protesta ammonisce tranquillizza rammarica ricostruisce sussurra sospira legge \
    informa dicevano raccontano spiegavano dichiarano aggiungono commentano attaccano avvertono chiariscono \
    confida confidato scandisce scandito ripete ripetuto annota annotato conclusero rispondono replicano twitta \
    twittato posta esorta esortato invita invitato sbottato confermano precisano sottolineano evidenziano \
    ricordano rivelò proseguì insorge suggerisce ipotizza minimizza punge ammettono
    state Fcv: limita limitato
    state Fl: definì definisce definito chiamò chiama parlò parla parlato descrive
    state Fcvn: guardia nota esprime espresso legge posta domanda grida corto sapere notare replica conferma critica \
    denuncia minaccia accusa spera
    deny Fcov: negò nega negano negato smentì smentisce smentito respinge respinto
    acknowledge Fcv: ammise ammette ammesso riconobbe riconosce riconosciuto
    accuse Fcv: accusò accusa accusano accusato denunciò denuncia denunciato criticò critica criticato
    condemn Fcov: condannò condanna condannano condannato
    praise Fov: elogiò elogia lodò loda accolse plaude
    demand Fcov: pretese pretende esige chiedono sollecita sollecitato
    promise Fcv: promise promette promesso
    threaten Fcv: minacciò minaccia minacciato
    """

/// Italian words around the verbs.
let italianGrammar = """
    determiner: il lo la i gli le un uno una l questo questa suo sua suoi sue diversi due tre
    pronoun: lui lei loro egli ella
    human: lui lei loro egli ella
    male: lui egli
    female: lei ella
    plural: loro
    reflexive: si ci vi
    who: chi
    that: che
    preposition: di del dello della dei degli delle d a al allo alla ai agli alle in nel nella nei nelle da dal \
    dalla per \
    con senza su sul sulla contro durante fino dopo prima secondo tra fra presso verso
    of: di del dello della dei degli delle d
    inner: di del dello della dei degli delle d per
    time: durante dopo prima
    coordinator: e ed o ma
    and: e ed
    subordinator: quando se come perché mentre sebbene
    auxiliary: fa fanno avrebbe avrebbero ha hanno aveva sono era
    finite: avrebbe avrebbero sarebbe sarebbero ha hanno aveva sono era erano sarà può deve va vanno
    adverb: anche inoltre ieri oggi poi già così ancora infine
    weekday: lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi
    person: fonte fonti testimone testimoni residenti esperti analisti analista autorità manifestanti commerciante \
    agricoltore dirigenti vescovo papa re regina generale colonnello ambasciatore ambasciatrice diplomatico \
    regista giocatore giocatrice commissario commissaria tecnico ct mister donna uomo fratello sorella sindacato \
    associazione vittima ricercatore ricercatrice scienziato scienziata studente studentessa infermiere infermiera \
    lavoratore attivista vicepresidente viceministro vicepremier numero assessore assessora questore prefetto \
    pontefice presidenza allenatore allenatrice scrittore scrittrice cantante attore attrice leader dirigente \
    virologo virologa esperto esperta economista medico professore professoressa senatore senatrice autore autrice \
    capitano collega operaio operaia vicino vicina madre padre figlio figlia governatore governatrice leghista \
    presidentessa ministro ministra presidente portavoce direttore direttrice sindaco sindaca premier capo \
    segretario segretaria deputato deputata procuratore procuratrice avvocato avvocata magistrato magistrata \
    giurista storico storica filosofo ingegnere ingegnera pensionato pensionata imputato imputata indagato \
    sospettato parlamentare editore editrice giornalista conduttore conduttrice musicista artista proprietario \
    proprietaria cliente turista passeggero autista pilota difensore centrocampista attaccante portiere campione \
    campionessa pittore pittrice fondatore fondatrice imprenditore imprenditrice opposizione militare tenente \
    maresciallo pompiere docente rettore rettrice preside politologo politologa sociologo consulente delegato \
    delegata coordinatore coordinatrice responsabile rappresentante vincitore vincitrice arcivescovo parroco \
    sacerdote capogruppo arbitro comandante cancelliere presidenti giovane ragazzo ragazza
    document: sondaggio documento indagine bollettino report sentenza rapporto comunicato nota studio giornale lettera testo
    body: governo ministero polizia partito azienda tribunale comune procura carabinieri esercito agenzia autorità \
    commissione consiglio senato camera parlamento federazione organizzazione ong banca società gruppo compagnia \
    presidenza ambasciata università ospedale corte unione regione provincia comitato istituto fondazione questura \
    prefettura
    negation: non mai
    according: secondo
    for: a nelle ad
    speechnoun: microfoni margine termine detta giudizio parere parole avviso
    titled: giornale quotidiano rivista libro film romanzo titolo slogan cosiddetto settimanale mostra progetto \
    operazione
    """
