internal import NewsText

/// What a word tells of the tense of its clause; a word may have several roles.
struct TenseWord: OptionSet, Sendable {
    let rawValue: UInt32

    /// Said of things ahead.
    static let coming = TenseWord(rawValue: 1)
    /// Ahead only before "to", "for" or "of": "set to", "ahead of".
    static let comingBeforeTo = TenseWord(rawValue: 2)
    /// The present tells of a timetable: "leaves office in May".
    static let timetable = TenseWord(rawValue: 4)
    /// A past form that does not end in -ed, or a noun of what has happened or been said.
    static let past = TenseWord(rawValue: 8)
    /// What follows was ahead of it: "agreed to meet on Sunday".
    static let intending = TenseWord(rawValue: 16)
    /// Lasts until a day ahead once it is done.
    static let deferring = TenseWord(rawValue: 32)
    static let present = TenseWord(rawValue: 64)
    static let been = TenseWord(rawValue: 128)
    /// Before a participle, which tells nothing then.
    static let auxiliary = TenseWord(rawValue: 256)
    /// "could", which tells of the past before "not".
    static let possible = TenseWord(rawValue: 512)
    static let infinitive = TenseWord(rawValue: 1024)
    /// A preposition before what ends then.
    static let limit = TenseWord(rawValue: 2048)
    /// What is known of beforehand: "Sunday’s vote".
    static let event = TenseWord(rawValue: 4096)
    /// What is traded for a month ahead: "for May delivery".
    static let contract = TenseWord(rawValue: 8192)
    /// Before "of" it leaves open on which side of the base the month lies: "the start of May".
    static let section = TenseWord(rawValue: 16384)
    static let possessive = TenseWord(rawValue: 32768)
    /// As `timetable`, but of many, and often a noun too: "ferries return in May".
    static let plural = TenseWord(rawValue: 65536)
    /// A verb of what is meant to come, or a noun: "plans to open in May", "announced plans in May".
    static let purpose = TenseWord(rawValue: 131_072)
    /// Ahead where it is said of the whole clause, not of a noun: "likely voters".
    static let likelihood = TenseWord(rawValue: 262_144)
    /// Ahead before "to" and a verb: "were to open in May".
    static let obliged = TenseWord(rawValue: 524_288)
    /// Opens what is not yet so: "if she wins in May".
    static let condition = TenseWord(rawValue: 1_048_576)
    /// A past form that is the plain form as well: "would cut".
    static let unchanging = TenseWord(rawValue: 2_097_152)

    /// A noun of what has happened, or "according".
    static let pastNoun = TenseWord(rawValue: 4_194_304)

    /// The words by their hashes.
    static let known: HashTable<TenseWord> = {
        var known = HashTable<TenseWord>()
        for (role, words) in listed {
            forEachWord(of: words) { known[$0, default: []].insert(role) }
        }
        return known
    }()

    private static let nounsOfPast =
        "statement attack attacks shooting blast bombing explosion crash raid earthquake according"

    private static let listed: [(TenseWord, String)] = [
        (
            .coming,
            """
            will ll shall would could should may might must can due expected expects expect scheduled slated planned \
            intends wants upcoming forthcoming planning hoping preparing wird werden soll sollen sera seront serán \
            serão sarà saranno será vont vai vão doit doivent будет будут
            """
        ),
        (.comingBeforeTo, "is are set ahead going about ready poised bound"),
        (
            .timetable,
            """
            begins starts ends opens closes leaves expires faces meets visits follows arrives departs takes runs \
            resumes returns hosts kicks goes concludes comes enters lapses retires airs premieres votes heads speaks \
            travels plays sits holds convenes reopens competes
            """
        ),
        (.plural, "travel play host face visit resume sit return go convene meet open reopen start begin vote"),
        (.purpose, "plan plans hopes aims"),
        (.likelihood, "likely unlikely"),
        (.obliged, "was were has have needs need"),
        (.condition, "if unless"),
        (.unchanging, "cut cost hit hurt put quit read shut split spread forecast"),
        (
            .past,
            """
            was were had has did been became began bore bought broke brought built came caught chose cost cut dealt \
            died drew drove fell felt fled flew fought found gave got grew heard held hit hurt kept killed knew led \
            left lost made meant met paid put quit ran rang read rode rose saw sent shook shot shut sank sat slid \
            slept sold sought spent split spoke spread stole stood struck swept swore taught thought threw told took \
            tore went woke won wore wrote sued lied tied forecast
            """
        ),
        (.past, nounsOfPast), (.pastNoun, nounsOfPast),
        (
            .intending,
            """
            agreed decided promised pledged vowed voted ordered urged asked hoped wanted invited threatened intended \
            set
            """
        ),
        (
            .deferring,
            """
            adjourned postponed delayed deferred released extended suspended banned barred remanded jailed detained \
            pushed closed cancelled halted rescheduled moved given granted
            """
        ),
        (.present, "is are"),
        (.been, "was were had been"),
        (.auxiliary, "be being have is are"),
        (.possible, "could"),
        (.infinitive, "to"),
        (.limit, "until till by into"),
        (
            .event,
            """
            election elections vote ballot referendum match game final summit meeting race debate poll polls runoff \
            primary primaries caucus caucuses hearing session ceremony rally launch showdown contest contests \
            convention conventions conference inauguration derby deadline talks trial
            """
        ),
        (.contract, "delivery futures settlement"),
        (.section, "ahead start beginning middle close course half week month s morning evening night"),
        (.possessive, "his her their its our my your"),
    ]
}
