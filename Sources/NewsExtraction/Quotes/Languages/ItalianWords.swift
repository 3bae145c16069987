/// Italian verbs of reporting in the forms that news use; see `germanVerbs`.
let italianVerbs = """
    state Fcv: disse dice dicono detto dissero diceva affermò afferma affermano affermato dichiarò dichiara dichiarato \
    spiegò spiega spiegano spiegato aggiunse aggiunge aggiunto sottolineò sottolinea sottolineato precisò precisa \
    precisato ribadì ribadisce ribadito sostenne sostiene sostengono sostenuto osservò osserva osservato commentò commenta \
    commentato raccontò racconta raccontato rispose risponde risposto replicò replica replicato scrisse scrive scrivono \
    scritto annunciò annuncia annunciato avvertì avverte avvertito conferma confermò confermato ricordò ricorda ricordato \
    concluse conclude concluso assicurò assicura assicurato riferì riferisce riferito chiese chiede chiesto ritiene \
    evidenziò evidenzia evidenziato rilevò rileva rilevato insistette insiste segnala segnalato rivela rivelato prosegue \
    proseguito
    state Fl: definì definisce definito chiamò chiama parlò parla parlato descrive
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
    who: chi
    that: che
    preposition: di del dello della dei degli delle d a al allo alla ai agli alle in nel nella nei nelle da dal dalla per \
    con senza su sul sulla contro durante fino dopo prima secondo tra fra presso verso
    of: di del dello della dei degli delle d
    inner: di del dello della dei degli delle d per
    time: durante dopo prima
    coordinator: e ed o ma
    and: e ed
    subordinator: quando se come perché mentre sebbene
    auxiliary: ha hanno aveva sono era
    finite: ha hanno aveva sono era erano sarà può deve va vanno
    adverb: anche inoltre ieri oggi poi già così ancora infine
    weekday: lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi
    person: ministro ministra presidente portavoce direttore direttrice sindaco sindaca premier capo segretario segretaria \
    deputato deputata procuratore procuratrice avvocato avvocata
    document: rapporto comunicato nota studio giornale lettera testo
    body: governo ministero polizia partito azienda tribunale comune procura
    negation: non mai
    according: secondo
    titled: giornale quotidiano rivista libro film romanzo titolo slogan cosiddetto settimanale mostra progetto operazione
    """
