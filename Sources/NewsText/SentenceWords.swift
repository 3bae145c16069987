/// Words that decide whether a period ends a sentence, by folded hash.
///
/// Own lists for English, German, French, Spanish, Italian, Portuguese, the Scandinavian languages and Russian.
struct SentenceWords: Sendable {
    /// A name follows them.
    let titles: HashSet
    /// Something follows them, or the sentence ends.
    let abbreviations: HashSet
    /// Those of them that a number follows, as in "no 5"; otherwise they are words.
    let numbered: HashSet
    /// Those of them that are words where they have no capital, as in "the sun".
    let capitalized: HashSet
    /// Words that begin a sentence even after an abbreviation.
    let starters: HashSet
    /// What an ordinal number stands before.
    let months: HashSet

    static let shared = SentenceWords()

    private init() {
        titles = HashSet(
            words:
                """
                mr mrs ms mx dr drs prof sen sens rep reps gov govs gen lt col maj capt sgt cpl pvt cmdr adm brig rev fr msgr hon engr barr \
                pres supt insp det atty messrs mme mlle mm mgr st ste hr fr frl sr sra srta dra dna dott sig on ing avv dipl \
                mt ft vs ок ул им проф акад ген
                """
        )
        abbreviations = HashSet(
            words:
                """
                inc ltd co corp bros plc llc jr sr esq etc al est approx dept univ assn intl ave blvd rd bldg no nos vol pp \
                ed eds fig art sec ch cf jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat \
                sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore \
                pa penn tenn tex va vt wash wis wyo bzw ca nr str usw vgl inkl bspw evtl ggf sog zzgl abs bl dgl exkl geb \
                gest jh mio mrd tel rs max min env av bd p pag num aprox ej núm depto avda г гг руб тыс млн млрд т стр др
                """
        )
        numbered = HashSet(words: "no nos vol fig ch art sec")
        capitalized = HashSet(words: "sun sat mon wed miss mass ill wash ore ind conn")
        starters = HashSet(
            words:
                """
                the a an he she it they we you i his her its their our this that these those there in on at but and if when \
                while after before as for from with by to no not what who how why all some many most both one two last since \
                der die das ein eine er sie es wir ich in im am an auf mit nach aber und doch le la les un une il elle ils \
                elles nous je on ce cette mais dans el los las una ella en pero él ellos lo o os um uma ele ela det den en \
                han hun vi de i og men в на он она они это но и я мы
                """
        )
        months = HashSet(
            words:
                """
                januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert \
                bezirk klasse liga platz runde
                """
        )
    }
}
