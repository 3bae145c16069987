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
    > « Je dormais » = le gardien
    """
