internal import NewsText

/// What words do to the deed behind or before them; one word may play several parts.
struct ClauseWord: OptionSet, Sendable {
    let rawValue: UInt32

    /// "plans to": not done yet.
    static let plan = ClauseWord(rawValue: 1 << 0)
    /// "is set to", "is due to".
    static let due = ClauseWord(rawValue: 1 << 1)
    /// "managed to": done.
    static let success = ClauseWord(rawValue: 1 << 2)
    /// "refused to": not done.
    static let refusal = ClauseWord(rawValue: 1 << 3)
    /// "is said to have".
    static let report = ClauseWord(rawValue: 1 << 4)
    /// "prompted Valdoria to".
    static let cause = ClauseWord(rawValue: 1 << 5)
    /// "allegedly".
    static let hedge = ClauseWord(rawValue: 1 << 6)
    /// "if".
    static let condition = ClauseWord(rawValue: 1 << 7)
    /// "until" before something to come.
    static let future = ClauseWord(rawValue: 1 << 8)
    /// "false".
    static let falsehood = ClauseWord(rawValue: 1 << 9)
    /// What can be dismissed and is somebody, beside `person` of the grammar.
    static let somebody = ClauseWord(rawValue: 1 << 10)
    /// What a court rejects.
    static let plea = ClauseWord(rawValue: 1 << 11)
    /// What somebody is refused.
    static let permit = ClauseWord(rawValue: 1 << 12)
    /// What is held: talks, a vote.
    static let occasion = ClauseWord(rawValue: 1 << 13)
    /// Ends in -ly or -ing and is a noun.
    static let noun = ClauseWord(rawValue: 1 << 14)
    /// Whom a state recalls.
    static let envoy = ClauseWord(rawValue: 1 << 17)
    /// Stands behind a verb and begins no object.
    static let particle = ClauseWord(rawValue: 1 << 15)
}

private let clauseWords: [(ClauseWord, String)] = [
    (
        .plan,
        """
        plan plans planned planning want wants wanted wanting hope hopes hoped hoping intend intends intended vote votes \
        voted decide decides decided agree agrees agreed move moves moved vow vows vowed promise promises promised \
        threaten threatens threatened threatening pledge pledges pledged offer offers offered seek seeks sought seeking \
        try tries tried trying attempt attempts attempted attempting prepare prepares prepared preparing aim aims aimed \
        need needs needed wish wishes wished going consider considering mean means meant propose proposes proposed \
        ask asks asked resolve resolves resolved swore demand demands demanded has have had chose opt opted
        """
    ),
    (
        .due,
        """
        set due expected likely scheduled about supposed ready poised unlikely bound obliged required able willing unable \
        prepared ordered told asked urged allowed determined keen unwilling slated entitled free
        """
    ),
    (
        .success,
        """
        managed manages continue continues continued continuing began begin begins beginning begun started proceeded forced \
        compelled went helped dared
        """
    ),
    (.refusal, "refuse refuses refused refusing decline declines declined declining fail fails failed failing"),
    (.report, "said reported believed alleged thought understood rumoured rumored claimed presumed"),
    (.cause, "prompted prompting forced forcing led leading compelled compelling caused causing"),
    (.hedge, "allegedly reportedly supposedly apparently purportedly presumably nearly almost possibly probably"),
    (.condition, "if unless whether"),
    (.future, "until once when before till"),
    (.falsehood, "false untrue wrong baseless unfounded fabricated"),
    (
        .somebody,
        """
        people staff workers employees men women children soldiers journalists troops civilians protesters prisoners \
        hostages suspects suspect man woman boy girl teenager journalist soldier worker employee prisoner hostage citizen \
        citizens refugees migrants demonstrators militants gunmen rebels fighters attacker attackers crew sailors pilots \
        reporters reporter cleric priest priests monk monks victims passengers villagers tourists detainees inmates \
        blogger singer writer lecturer rector spy spies dissidents dissident opponent rival rivals thousands hundreds \
        dozens envoys servants generals judges ministers secretaries
        """
    ),
    (.plea, "appeal appeals suit suits lawsuit lawsuits case cases petition petitions motion motions complaint plea"),
    (
        .permit,
        """
        visa visas bail entry access permission asylum parole citizenship licence license permit permits accreditation \
        treatment clemency retrial insulin medicine leave extradition admission protection funding passage overtime
        """
    ),
    (
        .occasion,
        """
        talks meeting meetings march rally rallies protest protests election elections referendum summit vote drill drills \
        exercises hearing hearings vigil demonstration negotiations parade
        """
    ),
    (
        .noun,
        """
        family assembly supply monopoly rally ally reply anomaly bully meeting building hearing funding housing training \
        ruling filing warning wedding painting recording shooting bombing killing beating gathering king ring ceiling \
        hacking trafficking briefing sitting spring wing offering crossing spending mining
        """
    ),
    (.envoy, "ambassador ambassadors envoy envoys diplomat diplomats consul attaché attache"),
    (
        .particle,
        "back down off out up away over wide ahead apart home forward together along on in aside short sometime ago"
    ),
]

private let classes: HashTable<ClauseWord> = {
    var found = HashTable<ClauseWord>()
    for (kind, words) in clauseWords {
        forEachWord(of: words) { found[$0, default: []].insert(kind) }
    }
    return found
}()

extension TokenizedText {
    /// Whether a token is a word of a class.
    func isClauseWord(_ at: Int, _ kind: ClauseWord) -> Bool {
        classes[hashes[at]]?.contains(kind) ?? false
    }
}

extension TaggedText {
    /// Whether a token is a word of a class.
    func isClauseWord(_ at: Int, _ kind: ClauseWord) -> Bool { text.isClauseWord(at, kind) }
}
