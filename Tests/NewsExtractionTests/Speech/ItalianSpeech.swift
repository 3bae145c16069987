/// Own writing; see `SpeechCase.read`.
let italianSpeech = """
    «Il porto resterà aperto», ha detto martedì il sindaco di Valdrino.
    > «Il porto resterà aperto» = il sindaco di Valdrino

    La portavoce del governo ha dichiarato: «È una decisione storica». «Non si torna indietro», ha aggiunto.
    > «È una decisione storica» = La portavoce del governo
    > «Non si torna indietro» = La portavoce del governo

    Secondo la ministra, «i lavori finiranno a maggio».
    > «i lavori finiranno a maggio» = la ministra

    Paolo Serra ha definito il piano «una follia».
    > «una follia» = Paolo Serra

    “Siamo pronti per la tempesta”, ha spiegato Anna Riva.
    > “Siamo pronti per la tempesta” = Anna Riva

    Anna Riva ha affermato: “Il ponte aprirà presto”.
    > “Il ponte aprirà presto” = Anna Riva

    «Nessuno ci ha avvertiti», denuncia il sindacato.
    > «Nessuno ci ha avvertiti» = il sindacato

    «Aspettiamo», ha detto Anna Riva, «e poi decideremo».
    > «Aspettiamo» = Anna Riva
    > «e poi decideremo» = Anna Riva

    Il film «Il mare grigio» esce venerdì.

    «Non firmerò», ha risposto Paolo Serra.
    > «Non firmerò» = Paolo Serra

    Il governo ha promesso «un aiuto rapido per le famiglie».
    > «un aiuto rapido per le famiglie» = Il governo

    Il presidente ha negato che esista «un accordo segreto con l’azienda».
    > «un accordo segreto con l’azienda» = Il presidente

    «Chi pagherà?», chiede l’opposizione.
    > «Chi pagherà?» = l’opposizione

    «L’acqua è arrivata di notte», racconta una vicina.
    > «L’acqua è arrivata di notte» = una vicina

    «Questa legge è ingiusta», sostiene la deputata Marta Valli.
    > «Questa legge è ingiusta» = Marta Valli

    Marta Valli ha ammesso: «Abbiamo aspettato troppo».
    > «Abbiamo aspettato troppo» = Marta Valli

    «Il porto vivrà», insiste il direttore.
    > «Il porto vivrà» = il direttore

    «I dati sono falsi», sottolinea la procura.
    > «I dati sono falsi» = la procura

    In una nota, il comune ha annunciato: «Le scuole apriranno lunedì».
    > «Le scuole apriranno lunedì» = il comune

    «La strada è chiusa», avverte la polizia.
    > «La strada è chiusa» = la polizia

    «Niente è deciso», ha ribadito il ministro.
    > «Niente è deciso» = il ministro

    Il ministro ha condannato «gli attacchi contro la stampa».
    > «gli attacchi contro la stampa» = Il ministro

    «Va tutto bene», ha concluso il medico.
    > «Va tutto bene» = il medico

    Paolo Serra ha scritto: «Restiamo qui».
    > «Restiamo qui» = Paolo Serra

    «Abbiamo perso la casa», ha raccontato un pescatore.
    > «Abbiamo perso la casa» = un pescatore

    Il quotidiano «La Costa» ha pubblicato un servizio.

    «Chiederemo risposte», annuncia l’associazione.
    > «Chiederemo risposte» = l’associazione

    L’azienda assicura che la nave è «del tutto sicura per navigare».
    > «del tutto sicura per navigare» = L’azienda

    «L’accordo è buono», ritiene Anna Riva.
    > «L’accordo è buono» = Anna Riva

    «Ho visto tutto», ha riferito un abitante del paese.
    > «Ho visto tutto» = un abitante del paese

    "Torneremo a casa", ha assicurato lui.
    > "Torneremo a casa" = lui

    «Il molo cede», segnala il capitano del porto.
    > «Il molo cede» = il capitano del porto

    "Il porto resta aperto". Lo ha detto la ministra Carla Neri al termine della riunione.
    > "Il porto resta aperto" = Carla Neri

    "Nessun ritardo". Lo afferma, in una nota, il sindaco di Porto Salvo, Aldo Ferri.
    > "Nessun ritardo" = il sindaco di Porto Salvo

    «Ci hanno lasciati soli», sbotta il pescatore Ugo Riva.
    > «Ci hanno lasciati soli» = Ugo Riva

    «La diga — spiega l'esperta Marta Conti — regge ancora. Ma non per molto». Il comune tace.
    > «La diga = Marta Conti
    > regge ancora. Ma non per molto» = Marta Conti

    Per il sindaco Ferri è «una vergogna». A detta del procuratore, «nulla è deciso».
    > «una vergogna» = il sindaco Ferri
    > «nulla è deciso» = procuratore

    «I lavori partiranno a maggio», si legge nel comunicato del ministero.
    > «I lavori partiranno a maggio» = comunicato del ministero

    Il ministro Renzo Galli ha visitato il molo. «Il ponte si farà», ha detto. Poi è ripartito.
    > «Il ponte si farà» = Renzo Galli

    Il ministero rassicura: «Le scorte bastano».
    > «Le scorte bastano» = Il ministero

    «Basta così», ha detto ieri a Genova il leader del sindacato, Piero Salvi.
    > «Basta così» = il leader del sindacato

    Il film «La nebbia» esce venerdì. Il quotidiano «Il Molo» ne parla.

    Secondo l'assessora il bando è «da rifare».
    > «da rifare» = l'assessora

    Il capitano, Aldo Riva, che precisa: «Siamo salvi».
    > «Siamo salvi» = Aldo Riva

    Il comune fa sapere che il porto resta «chiuso per giorni».
    > «chiuso per giorni» = Il comune
    """

/// Own writing; see `ReportedSpeechTests`.
let italianReports = """
    Il ministro della Salute, Carlo Berti, ha detto martedì che i vaccini arriveranno a maggio.
    > state: che i vaccini arriveranno a maggio = Il ministro della Salute

    Secondo la procura, il camion viaggiava troppo veloce.
    > state: il camion viaggiava troppo veloce = la procura

    Il porto resterà chiuso fino a lunedì, ha annunciato la sindaca di Valdrina, Anna Neri.
    > state: Il porto resterà chiuso fino a lunedì = la sindaca di Valdrina

    Il governo ha condannato l'attacco al porto.
    > condemn: l'attacco al porto = Il governo

    La ministra ha promesso di abbassare le tasse sulla pesca.
    > promise: di abbassare le tasse sulla pesca = La ministra

    Il sindacato accusa l'azienda di nascondere i conti.
    > accuse: l'azienda di nascondere i conti = Il sindacato

    La portavoce ha negato che l'esercito abbia sparato sulla folla.
    > deny: che l'esercito abbia sparato sulla folla = La portavoce

    Neri ha aggiunto che i lavori finiranno a maggio.
    > state: che i lavori finiranno a maggio = Neri

    Ha aggiunto che il ponte è sicuro.
    > state: che il ponte è sicuro = -

    Il presidente ha detto di voler partire subito.
    > state: di voler partire subito = Il presidente

    L'azienda ha respinto le accuse.
    > deny: le accuse = L'azienda

    Il sindaco ha inaugurato il ponte che gli abitanti chiedevano da anni.

    Il giudice ha condannato Pietro Rossi a tre anni di carcere.

    L'opposizione chiede le dimissioni del ministro.
    > demand: le dimissioni del ministro = L'opposizione

    Tre persone sono morte nell'incendio, secondo la polizia.
    > state: Tre persone sono morte nell'incendio = la polizia

    Secondo quanto riferito dalla polizia, il camion viaggiava troppo veloce.
    > state: il camion viaggiava troppo veloce = polizia

    Il ponte, ha assicurato la sindaca, non chiuderà.
    > state: Il ponte = la sindaca
    > state: non chiuderà = la sindaca

    Il ponte resterà chiuso fino a maggio. Lo ha detto la sindaca, Anna Neri.
    > state: Il ponte resterà chiuso fino a maggio = la sindaca

    Il sindaco chiede “più fondi” mentre secondo il ministro, Carlo Berti, “i soldi ci sono”.
    > state: “più fondi” = Il sindaco
    > state: “i soldi ci sono” = il ministro

    Secondo quanto riferito, il ponte è chiuso.
    """
