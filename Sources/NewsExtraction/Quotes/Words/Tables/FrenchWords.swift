/// French verbs of reporting in the forms that news use; see `germanVerbs`.
let frenchVerbs = """
    state Fcv: dit disait disent déclare déclaré déclarait affirme affirmé affirmait affirment explique expliqué \
    expliquait expliquent ajoute ajouté ajoutait précise précisé précisait souligne souligné soulignait estime \
    estimé \
    estimait estiment indique indiqué indiquait assure assuré assurait assurent note noté notait rappelle rappelé \
    rappelait confie confié confiait raconte raconté racontait répond répondu répondait écrit écrivait écrivent \
    lance \
    lancé poursuit poursuivi poursuivait conclut conclu insiste insisté martèle martelé prévient prévenu avertit \
    averti \
    annonce annoncé annonçait commente commenté observe observé résume résumé soutient soutenu prétend prétendu \
    juge jugé \
    confirme confirmé confirmait rapporte rapporté rapportait témoigne témoigné demande demandé interroge tweeté \
    considère considéré détaille détaillé remarque remarqué constate constaté renchérit répète répété relève relevé \
    plaide plaidé révèle révélé
    state Fcv: regrette regretté regrettait regrettent déplore déploré déplorait déplorent rétorque rétorqué \
    réplique répliqué alerte alerté alertait lâche lâché lâchait glisse glissé glissait soufflait soufflé \
    tranché tranchait ironise ironisé ironisait plaisante plaisanté nuancé tempère tempéré tonne tonné analysé \
    analysait reprend repris reprenait racontent témoignent réjouit réjoui réjouissait réjouissent insurge \
    insurgé insurgent souvient souvenait exclame exclamé exclamait exclament inquiète inquiété inquiétait \
    inquiètent agace agacé agaçait félicitent indigne indigné indignait indignent désole désolé étonne étonné \
    étonnait amuse amusé emporte emporté interrogeait alarme alarmé justifie justifié défend défendu réagit \
    réagissait réagi valoir savoir garde rassure rassuré soupire soupiré murmure murmuré crie crié criait crient \
    hurle hurlé scandent scandé scandaient clame clamé peste pesté raille raillé grince cingle tacle tempête \
    argumente argumenté enchaîne enchaîné embraye abonde développe décrypte théorise signale signalé espère \
    espéré espérait croit veut pensent pense pensait sourit jure juré lamente lamenté balaie balayé tweete \
    pointe pointé pointait mentionne résumait concluait confient préviennent soulignent précisent ajoutent \
    indiquent rappellent notent regrettaient répliquent répondent assène asséné redoute redouté
    state Fcv: lire garde affirmant assurant
    state Fcv: contenté contente
    state Fcv: dite exclamée félicitée réjouie indignée insurgée inquiétée étonnée agacée souvenue défendue \
    justifiée \
    emportée interrogée alarmée amusée désolée engagée
    state Fl: qualifie qualifié qualifiait parle parlé parlait évoque évoqué évoquait décrit
    state Fcvn: souffle tranche nuance analyse tempête pointe tacle savoir valoir note juge demande \
    annonce critique accuse menace
    deny Fcov: dément démenti démentait nie nié niait réfute réfuté conteste contesté
    acknowledge Fcv: reconnaît reconnu reconnaissait admet admis admettait avoue avoué concède concédé
    accuse Fcv: accuse accusé accusait accusent dénonce dénoncé dénonçait dénoncent critique critiqué
    condemn Fcov: condamne condamné condamnait condamnent fustige fustigé
    praise Fov: salue salué saluait félicite félicité applaudit
    demand Fcov: exige exigé exigeait réclame réclamé exhorte exhorté appelle appelé
    promise Fcv: promet promis promettait
    threaten Fcv: menace menacé menaçait
    """

/// French words around the verbs.
let frenchGrammar = """
    determiner: le la les un une des du l ce cet cette ces son sa ses leur leurs plusieurs deux trois
    pronoun: il elle ils elles on je nous
    human: il elle ils elles
    male: il
    female: elle
    plural: ils elles
    reflexive: se s
    who: qui
    that: que qu
    preposition: de du des d au aux en dans sur sous pour par avec sans chez vers contre depuis pendant lors \
    devant après \
    avant selon entre auprès face malgré
    of: de du des d
    inner: de du des d au aux pour
    time: lors après avant depuis pendant
    coordinator: et ou mais
    and: et
    subordinator: quand lorsque si comme car alors tandis
    auxiliary: fait font aurait auraient a ont avait est sont était t y
    finite: aurait auraient serait seraient a ont avait avaient est sont était étaient sera seront fait peut doit \
    va vont
    adverb: aussi ainsi également encore notamment pourtant toutefois cependant ensuite alors déjà hier aujourd hui
    weekday: lundi mardi mercredi jeudi vendredi samedi dimanche hier
    person: rebelles délégations délégation pompiers militants enquêteurs autorités commerçant commerçante \
    agriculteur agricultrice témoin témoins voisins habitants manifestants experts \
    sources source dirigeant dirigeante chef ministres pompier policier militant militante étudiant étudiante \
    infirmier infirmière enseignant enseignante préfet préfète secrétaire présidente roi reine pape évêque général \
    colonel ambassadeur ambassadrice analyste analystes diplomate négociateur écrivain écrivaine réalisateur \
    réalisatrice comédien comédienne joueur joueuse capitaine sélectionneur mère père fils fille frère soeur femme \
    homme avocats syndicat syndicats association collectif entraîneur entraîneuse chanteur chanteuse acteur \
    actrice patron patronne élu élue conseiller conseillère habitant habitante riverain riveraine syndicaliste \
    économiste chercheur chercheuse médecin professeur sénateur sénatrice coordinateur coordinatrice gardien \
    gardienne voisin voisine collègue ministre président porte parole directeur directrice maire premier première \
    cheffe député députée avocat avocate procureur procureure responsable commissaire joueurs maîtresse artisan \
    artisane patrons restaurateur restauratrice proviseur instituteur institutrice colonelle lieutenant adjudant \
    magistrat magistrate juriste notaire sociologue politologue historien historienne philosophe scientifique \
    ingénieur ingénieure technicien ouvrier ouvrière salarié salariée retraité retraitée victime suspect accusé \
    prévenu plaignant plaignante parlementaire auteur autrice auteure éditeur éditrice journaliste présentateur \
    musicien musicienne pêcheur pêcheurs vigneron éleveur éleveuse jeune gérant gérante propriétaire locataire \
    client cliente touriste passager passagère conducteur conductrice pilote navigateur attaquant défenseur \
    coureur championne champion réalisatrices peintre danseur danseuse milliardaire fondateur fondatrice \
    opposition majorité
    document: enquête sondage document rapport bulletin note communiqué étude journal quotidien texte lettre
    body: gouvernement ministère police parti entreprise tribunal mairie préfecture gendarmerie armée parquet agence \
    autorité autorités commission conseil sénat assemblée parlement fédération organisation ong banque société \
    groupe compagnie présidence ambassade université hôpital cour union municipalité comité institut fondation \
    syndicat opposition
    negation: pas ne n jamais
    according: selon
    for: aux d de à
    speechnoun: micro cours issue après yeux avis dires mots
    titled: journal quotidien magazine livre film roman titre mouvement hebdomadaire émission exposition projet \
    opération
    """
