/// Own writing; see `SpeechCase.read`.
let frenchSpeech = """
    « La digue tiendra cet hiver », a déclaré mardi la maire de Valdrin.
    > « La digue tiendra cet hiver » = la maire de Valdrin

    Jean Duret a expliqué : « Nous n’avons aucune raison de fermer le port. »
    > « Nous n’avons aucune raison de fermer le port. » = Jean Duret

    « Ce n’est pas sérieux », a-t-il ajouté.
    > « Ce n’est pas sérieux » = il

    Selon le préfet, « trois communes restent isolées » depuis dimanche.
    > « trois communes restent isolées » = le préfet

    Le ministre a qualifié le projet de « folie coûteuse ».
    > « folie coûteuse » = Le ministre

    « Personne ne nous a prévenus », regrette un habitant. « Nous avons tout perdu », ajoute sa voisine.
    > « Personne ne nous a prévenus » = un habitant
    > « Nous avons tout perdu » = sa voisine

    “Le pont est fermé”, a annoncé la préfecture.
    > “Le pont est fermé” = la préfecture

    « Nous attendons », a dit Claire Morel, « et nous verrons bien. »
    > « Nous attendons » = Claire Morel
    > « et nous verrons bien. » = Claire Morel

    « C’est une bonne nouvelle », se félicite le directeur de l’usine. Le film « La mer grise » sort mercredi.
    > « C’est une bonne nouvelle » = le directeur de l’usine

    Claire Morel affirme : « Les travaux finiront en mai. »
    > « Les travaux finiront en mai. » = Claire Morel

    « Nous avons besoin de temps », souligne le porte-parole du ministère.
    > « Nous avons besoin de temps » = le porte-parole du ministère

    « Les chiffres sont faux », dénonce le syndicat.
    > « Les chiffres sont faux » = le syndicat

    « Je ne signerai pas », a répondu Jean Duret.
    > « Je ne signerai pas » = Jean Duret

    Le gouvernement a promis « une aide rapide pour les familles ».
    > « une aide rapide pour les familles » = Le gouvernement

    L’avocat a précisé que sa cliente restait « à la disposition des juges ».
    > « à la disposition des juges » = L’avocat

    « Le dossier est clos », assure-t-elle.
    > « Le dossier est clos » = elle

    « Il faut partir », raconte un pêcheur.
    > « Il faut partir » = un pêcheur

    Dans un communiqué, la mairie a indiqué : « Les écoles ouvriront lundi. »
    > « Les écoles ouvriront lundi. » = la mairie

    « Nous sommes prêts », a confirmé hier le chef de la police.
    > « Nous sommes prêts » = le chef de la police

    « Qui va payer ? », demande l’opposition.
    > « Qui va payer ? » = l’opposition

    « On nous a menti », a accusé Paul Lenoir devant la presse.
    > « On nous a menti » = Paul Lenoir

    Paul Lenoir a dénoncé « un accord signé en secret ».
    > « un accord signé en secret » = Paul Lenoir

    « La route est coupée », a prévenu la gendarmerie.
    > « La route est coupée » = la gendarmerie

    L’hebdomadaire « Le Phare » a publié un dossier sur les ports.

    « Nous resterons », écrit Claire Morel dans une lettre.
    > « Nous resterons » = Claire Morel

    « Cette loi est injuste », estime la députée Anne Vasseur.
    > « Cette loi est injuste » = Anne Vasseur

    Anne Vasseur a reconnu : « Nous avons trop attendu. »
    > « Nous avons trop attendu. » = Anne Vasseur

    « Le port vivra », a lancé le maire.
    > « Le port vivra » = le maire

    « Rien n’est décidé », a insisté la ministre.
    > « Rien n’est décidé » = la ministre

    « Tout va bien », a conclu le médecin.
    > « Tout va bien » = le médecin

    — Nous partirons demain, dit le capitaine.
    > Nous partirons demain = le capitaine

    « Il n’y a pas d’eau », rapporte une infirmière.
    > « Il n’y a pas d’eau » = une infirmière

    « C’était la nuit », se souvient-il. « Je dormais », a témoigné le gardien.
    > « C’était la nuit » = il
    > « Je dormais » = le gardien

    La digue a cédé dans la nuit. « Nous avions prévenu », bougonna le maire, Paul Sernin.
    > « Nous avions prévenu » = le maire

    « Il a fallu sortir par le toit, se souvient Mme Laval, et attendre les barques. » La rue est fermée.
    > « Il a fallu sortir par le toit = Laval
    > et attendre les barques. » = Laval

    Pour la présidente du port, « rien n'est perdu ». D'après le syndicat, c'est « une faute grave ».
    > « rien n'est perdu » = la présidente du port
    > « une faute grave » = le syndicat

    « Le quai rouvrira en mai », a annoncé mercredi sur Radio Rivage la directrice du port, Anne Morel.
    > « Le quai rouvrira en mai » = la directrice du port

    « Nous tiendrons. » C'est ce qu'a déclaré le maire devant les pêcheurs.
    > « Nous tiendrons. » = le maire

    « On ne comprend pas », s'agace un riverain. « C'est toujours la même chose », renchérit sa voisine.
    > « On ne comprend pas » = un riverain
    > « C'est toujours la même chose » = sa voisine

    Interrogé par « Le Phare », le maire n'a pas répondu. Il a accordé un entretien au « Courrier ».

    – On n'a plus rien, lâche Hugo, 40 ans. Regardez la cave !
    > On n'a plus rien = Hugo
    > Regardez la cave ! = Hugo

    Le capitaine du club se veut prudent : « Le match sera long. »
    > « Le match sera long. » = Le capitaine du club

    Le ministre s'est dit « très inquiet » pour le port.
    > « très inquiet » = Le ministre

    « Vous partez ? » La question est restée sans réponse dans la salle.

    « Les travaux coûtent trop cher », tranche l'avocate Claire Vidal, qui a lu le dossier.
    > « Les travaux coûtent trop cher » = Claire Vidal

    « Les bateaux restent au port », peut-on lire dans le communiqué.
    > « Les bateaux restent au port » = le communiqué

    La maire s'est dite « bouleversée » par la crue. L'opposition, elle, dénonce « une fuite en avant ».
    > « bouleversée » = La maire
    > « une fuite en avant » = L'opposition

    « Marée haute », signé Paul Denis, sort mercredi. La ministre a présenté trois plans : « Littoral », « Estuaire » et « Grand large ».

    Ida Lund, l'assure : « Le port restera ouvert. »
    > « Le port restera ouvert. » = Ida Lund

    Ida Lund l'affirme : « Le port restera ouvert. »
    > « Le port restera ouvert. » = Ida Lund

    Le gouvernement, par la voix de sa porte-parole Ida Lund, a dénoncé « une manœuvre tardive ».
    > « une manœuvre tardive » = Ida Lund
    """

/// Own writing; see `ReportedSpeechTests`.
let frenchReports = """
    La directrice de l’Agence des ponts, Ida Lund, a précisé mardi au micro de Radio Brune que la fermeture ne touchait pas les piétons.
    > state: que la fermeture ne touchait pas les piétons = La directrice de l’Agence des ponts

    Selon le ministère de la Santé, trois personnes sont mortes.
    > state: trois personnes sont mortes = le ministère de la Santé

    Le porte-parole du gouvernement, Jean Morel, a démenti que l'armée ait tiré sur la foule.
    > deny: que l'armée ait tiré sur la foule = Le porte-parole du gouvernement

    Trois personnes sont mortes dans l'incendie, selon la préfecture.
    > state: Trois personnes sont mortes dans l'incendie = la préfecture

    Le port restera fermé jusqu'à lundi, a annoncé mardi la maire de Valdrin, Claire Morel.
    > state: Le port restera fermé jusqu'à lundi = la maire de Valdrin

    Le gouvernement a condamné l'attaque contre le port de Valdrin.
    > condemn: l'attaque contre le port de Valdrin = Le gouvernement

    Le ministre affirme ne pas connaître les auteurs de la lettre.
    > state: ne pas connaître les auteurs de la lettre = Le ministre

    La ministre a promis de baisser les taxes sur le poisson.
    > promise: de baisser les taxes sur le poisson = La ministre

    Interrogé par la presse, le maire a indiqué que les travaux commenceraient en mai.
    > state: que les travaux commenceraient en mai = le maire

    D'après la police, le camion roulait trop vite.
    > state: le camion roulait trop vite = la police

    Le syndicat accuse la direction de cacher les comptes.
    > accuse: la direction de cacher les comptes = Le syndicat

    Il a ajouté que la route serait fermée.
    > state: que la route serait fermée = Il

    Le maire, qui a déclaré mardi que la digue tiendrait, a quitté la salle.
    > state: que la digue tiendrait = qui

    Le ministre a annoncé une mesure que les pêcheurs réclamaient depuis des années.

    Le tribunal a condamné Jean Duret à trois ans de prison.

    Le maire a été accusé par l'opposition d'avoir menti.

    Le préfet n'a pas dit que la route serait fermée.

    La digue a cédé, alors que le maire avait assuré qu'elle tiendrait.
    > state: qu'elle tiendrait = le maire

    Le nombre de morts, a précisé le préfet, pourrait encore augmenter.
    > state: Le nombre de morts = le préfet
    > state: pourrait encore augmenter = le préfet

    Le film raconte l'histoire d'un pêcheur que la mer a pris.

    L'opposition exige la démission du ministre.
    > demand: la démission du ministre = L'opposition

    Le projet, critiqué par les habitants, sera présenté mardi.

    Selon les règles en vigueur, le port doit fermer.

    Comme l'a indiqué le ministère, les écoles resteront fermées.
    > state: les écoles resteront fermées = le ministère

    L'accord a été signé lundi, rapporte le journal Le Phare.
    > state: L'accord a été signé lundi = Le Phare

    Aucun appareil ne se trouvait dans le ciel de Sarim, a-t-il assuré devant la presse.

    Le ministre a démenti que l'aviation ait bombardé l'hôpital. Aucun appareil ne se trouvait dans le ciel, a-t-il assuré.
    > deny: que l'aviation ait bombardé l'hôpital = Le ministre

    Le contrat ne sera pas renouvelé, a-t-il déclaré.

    Le ministre n'a pas voulu commenter, mais son porte-parole a assuré que le port rouvrirait.
    > state: que le port rouvrirait = son porte-parole

    La maire a fait savoir que la digue serait réparée.
    > state: que la digue serait réparée = La maire

    Selon elle, la digue tiendra.
    > state: la digue tiendra = -

    Le syndicat des dockers a appelé mardi à la grève dans tous les ports.
    > demand: à la grève dans tous les ports = Le syndicat des dockers

    Le syndicat des dockers a demandé que la prime soit versée.
    > demand: que la prime soit versée = Le syndicat des dockers

    La maire lui a demandé si la digue tiendrait.

    La maire a dit que la digue tiendrait.
    > state: que la digue tiendrait = La maire

    Le préfet a écrit que la route serait fermée.
    > state: que la route serait fermée = Le préfet

    La maire a également dit que la digue tiendrait.
    > state: que la digue tiendrait = La maire

    La maire a déclaré à la presse que la digue tiendrait.
    > state: que la digue tiendrait = La maire

    Les riverains disaient que le port était fermé.
    > state: que le port était fermé = Les riverains

    Le ministre a condamné l’attaque du 3 mai.
    > condemn: l’attaque du 3 mai = Le ministre

    Le maire aurait condamné l’attaque.

    Selon un rapport publié à Paris, la digue est ancienne.
    > state: la digue est ancienne = un rapport publié
    """
