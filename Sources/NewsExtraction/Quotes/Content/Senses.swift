internal import NewsModel
internal import NewsText

/// Verbs that are an act of speech only with some objects: a claim is rejected in words, a bid is turned down.
extension TaggedText {
    /// Whether the words from `at` on can be what the verb at `cue` says: a claim, a doing, a fact, and no thing or person.
    func isSayable(_ at: Int, _ cue: Int, _ high: Int) -> Bool { isSayable(at..<min(high, at + 10), cue) }

    /// The same for words that end with the object.
    func isSayable(_ words: Range<Int>, _ cue: Int) -> Bool {
        // "Monday’s claim": the day is no more than its owner
        let start = timeOwnerEnd(words.lowerBound, words.upperBound) ?? words.lowerBound
        let object =
            start..<start
            + (start..<words.upperBound).prefix {
                !isQuoted($0) && (isWord($0) || isJoint($0)) && !has($0, .that)
                    && (!has($0, .preposition) || has($0, .of) || isName($0)) && !has($0, .weekday)
            }.count
        guard let last = object.last(where: { isWord($0) }) else { return true }
        let verb = text.hashes[cue]
        let next = object.upperBound
        let head = object.dropFirst().first { has($0, .of) && !isName($0) }.map { $0 - 1 } ?? last
        if isRefusal(cue) {
            return next < words.upperBound && (isQuoted(next) || isAs(next))
                || object.contains { isClaim($0) || ends($0, with: "ing") && !isCapital($0) }
        }
        switch self.words[cue].act {
        case .deny: return !isClauseWord(head, .permit) && !TaggedText.chances.contains(text.hashes[head])
        case .acknowledge: return !isPeople(head) && !TaggedText.chances.contains(text.hashes[head])
        case .promise: return !TaggedText.securities.contains(text.hashes[head])
        case .condemn where TaggedText.attacks.contains(verb):
            let isArmed = isPeople(head) || typeOfName(head) == .place || TaggedText.targets.contains(text.hashes[head])
            return !isArmed
                || (next..<min(next + 3, words.upperBound)).contains {
                    isAs($0) || has($0, .forWord) || matches($0, "over")
                }
        case .praise, .condemn:
            return !TaggedText.things.contains(text.hashes[head]) && (!matches(cue, "welcomed") || !isPeople(head))
        default: return true
        }
    }

    /// "denied | reporters access", "denied | him the contract": somebody is not given something, and nothing is said.
    func isWithheld(_ at: Int, _ high: Int) -> Bool {
        if at + 1 < high, matches(at, "him") || matches(at, "them") || matches(at, "us") || matches(at, "me") {
            return isWord(at + 1) && !has(at + 1, [.finite, .auxiliary, .coordinator, .preposition])
        }
        let things = (at + 1..<min(at + 6, high)).prefix {
            isWord($0) && !isQuoted($0) && !has($0, [.finite, .auxiliary, .preposition, .coordinator, .that])
        }
        guard let thing = things.first(where: { isClauseWord($0, .permit) }) else { return false }
        return (at..<thing).contains { isPeople($0) || isPlurality($0) }
            && (thing + 1 >= high || !has(thing + 1, [.finite, .auxiliary]))
    }

    /// "reject", "dismiss", "rebuff": a denial where a claim follows.
    func isRefusal(_ cue: Int) -> Bool { TaggedText.refusals.contains(text.hashes[cue]) }

    /// A noun for what can be denied because it was said or thought.
    func isClaim(_ at: Int) -> Bool { TaggedText.claims.contains(text.hashes[at]) }

    /// "threatens to become a target", "the flood threatens to reach": what may happen, and nobody threatens it.
    func isOutlook(_ infinitive: Int, _ speaker: Phrase?) -> Bool {
        if TaggedText.outcomes.contains(text.hashes[infinitive]) { return true }
        return happens(speaker)
    }

    /// "the flood", "a dispute": what threatens nobody in words.
    func happens(_ speaker: Phrase?) -> Bool {
        speaker?.tokens.contains { TaggedText.happenings.contains(text.hashes[$0]) && !isName($0) } ?? false
    }

    private static let refusals = HashSet(
        words: """
            reject rejects rejected rejecting dismiss dismisses dismissed dismissing rebuff rebuffs rebuffed rebuffing
            """
    )
    private static let claims = HashSet(
        words: """
            claim claims allegation allegations accusation accusations charge charges suggestion suggestions assertion \
            assertions criticism criticisms complaint complaints argument arguments idea ideas notion notions rumour \
            rumours rumor rumors call calls demand demands report reports concern concerns fear fears warning warnings \
            talk speculation blame label labels account accounts version versions narrative theory theories contention \
            characterisation characterization comparison comparisons finding findings conclusion conclusions view views \
            interpretation insinuation insinuations statement statements comment comments remark remarks assessment \
            prediction predictions excuse excuses explanation threat threats ultimatum question questions doubts premise \
            implication involvement responsibility wrongdoing link links evidence story stories objection objections \
            reasoning study studies perception possibility prospect description pressure interference appeal appeals attempt attempts effort efforts
            """
    )
    /// What a keeper denies a striker, and a side concedes.
    private static let chances = HashSet(
        words: """
            goal goals penalty penalties corner point points run runs wicket try tries win victory chance place equaliser
            """
    )
    private static let attacks = HashSet(words: "attack attacks attacked attacking")
    /// What is attacked with arms.
    private static let targets = HashSet(
        words: """
            village villages town towns city base bases convoy convoys ship ships vessel vessels position positions post \
            posts outpost camp camps checkpoint hospital school airport airfield refinery depot barracks bridge
            """
    )
    /// What stands good for a loan.
    private static let securities = HashSet(
        words: """
            shares stock stake stakes assets collateral property bonds allegiance
            """
    )
    /// What is hailed, slammed and blasted otherwise than in words.
    private static let things = HashSet(words: "cab cabs taxi taxis ride door doors brakes rock rocks hole holes")
    /// What happens and so threatens nobody in words.
    private static let happenings = HashSet(
        words: """
            flood floods flooding storm storms fire fires drought strike strikes row dispute crisis war conflict outbreak \
            virus disease scandal shortage shortages inflation rain rains snow wind winds split rift delay delays rise \
            slump downturn recession
            """
    )
    /// What things that happen threaten to do.
    private static let outcomes = HashSet(
        words: """
            become engulf overwhelm overshadow derail undermine spill spread escalate swamp erode unravel eclipse be
            """
    )
}
