/// German verbs of reporting in the forms that news use, one class a line: `act F flags: forms`.
///
/// Flags as in `reportingVerbs`; the words are a person's choice.
let germanVerbs = """
    state Fcv: sagte sagt sagten erklärte erklärt erklärten meinte meint meinten betonte betont betonten berichtete \
    berichtet berichteten schrieb schreibt schrieben fügte ergänzte ergänzt kommentierte kommentiert antwortete \
    versicherte bestätigte bestätigt bestätigten behauptete behauptet behaupteten warnte warnt warnten äußerte mitteilte \
    mitteilten teilte teilten verkündete verkündet unterstrich verwies bemerkte vermutete fragte fragt meldete meldet
    state Fvq: so zitierte zitiert sprach spricht rief
    state Fl: nannte nennt nannten bezeichnete bezeichnet bezeichneten
    deny Fco: dementierte dementiert dementierten bestritt bestreitet bestritten
    acknowledge Fc: räumte gestand zugab
    accuse Fc: beschuldigte beschuldigt beschuldigten
    condemn Fcov: kritisierte kritisiert kritisierten verurteilte verurteilt verurteilten
    praise Fov: lobte lobt lobten begrüßte begrüßt begrüßten
    demand Fcov: forderte fordert forderten verlangte verlangt verlangten
    promise Fc: versprach verspricht
    threaten Fc: drohte droht drohten
    """

/// German words around the verbs.
let germanGrammar = """
    determiner: der die das den dem des ein eine einen einem einer eines dieser diese dieses sein seine ihr ihre kein \
    keine viele mehrere beide zwei drei
    pronoun: er sie es wir ich man
    human: er sie
    male: er
    female: sie
    who: wer
    that: dass daß
    question: ob
    preposition: von in im an am auf aus bei beim mit nach vor über unter um für gegen zu zum zur durch seit während \
    gegenüber laut wegen
    of: von vom
    inner: von vom für aus
    time: am vor nach während seit
    coordinator: und oder aber sondern
    and: und
    subordinator: weil während obwohl nachdem bevor als wenn ob dass daß damit
    auxiliary: ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können soll sollen sei seien habe \
    hätte wäre
    finite: ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte soll sollen muss sei \
    seien habe hätte hätten wäre würde würden gibt ging kam liegt steht
    adverb: auch jedoch dagegen zudem außerdem weiter später bereits noch nun heute gestern dazu daraufhin ferner indes \
    unterdessen mit an ein
    weekday: montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute gestern
    person: sprecher sprecherin präsident präsidentin minister ministerin chef vorsitzender vorsitzende polizei leiter \
    direktor experte experten
    document: bericht studie erklärung mitteilung zeitung
    body: regierung ministerium partei polizei behörde behörden unternehmen gericht
    negation: nicht kein keine nie
    according: laut
    """
