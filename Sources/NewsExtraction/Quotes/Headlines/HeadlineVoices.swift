internal import NewsModel
internal import NewsText

/// A speaker on one side of a headline's colon or dash.
struct HeadlineVoice {
    enum Kind {
        /// A person's name, a title before it or not.
        case person
        /// "minister", "union", "UN".
        case office
        /// "report", "study".
        case document
        /// Another name.
        case other
    }

    var phrase: Phrase
    var kind: Kind
}

/// Who can stand beside the colon of a headline.
extension TaggedText {
    /// The speaker that a few words are, all of them; `nil` where they are a label, a place or a clause.
    func voice(_ words: Range<Int>) -> HeadlineVoice? {
        guard let first = words.first, let last = words.last, words.count < 12, wordCount(words) <= 8, isWord(last),
            words.allSatisfy({ !isQuoted($0) && (isWord($0) || isJoint($0)) }), !isSectionLabel(first)
        else { return nil }
        let phrase = Phrase(tokens: words, whole: words)
        if isName(last) {
            let name = name(at: last)
            let lead = first..<name.tokens.lowerBound
            if name.type == .person, name.tokens.upperBound == words.upperBound,
                wordCount(name.tokens) > 1 || lead.isEmpty || isVoiceNoun(name.tokens.lowerBound - 1),
                lead.allSatisfy({ isLead($0) })
            {
                return HeadlineVoice(phrase: phrase, kind: .person)
            }
        }
        let isNamed = words.contains { isCapital($0) && $0 > first || isName($0) }
        if TaggedText.documents.contains(text.hashes[last]) {
            let isAlone = words.count == 1 || matches(first, "new") || isName(first)
            return isAlone ? HeadlineVoice(phrase: phrase, kind: .document) : nil
        }
        let isClause = words.contains { at in
            has(at, [.finite, .modal, .question, .who, .presentForm, .pastForm]) && !isName(at) && !isVoiceNoun(at)
                && !(isCapital(at) && at > first)
        }
        if isClause { return nil }
        if isVoiceNoun(last), words.count <= 5 || isNamed,
            words.allSatisfy({ !has($0, .preposition) || has($0, .inner) })
        {
            return HeadlineVoice(phrase: phrase, kind: .office)
        }
        if isName(first), isNamed, words.contains(where: { has($0, .body) }),
            words.allSatisfy({ isLead($0) || has($0, .of) })
        {
            return HeadlineVoice(phrase: phrase, kind: .office)
        }
        // "mayor of Torsby"
        if let of = words.first(where: { has($0, .of) }), of > first, isVoiceNoun(of - 1),
            isName(last) || isCapital(last)
        {
            return HeadlineVoice(phrase: phrase, kind: .office)
        }
        guard wordCount(words) <= 3, words.allSatisfy({ isCapital($0) || isJoint($0) }) else { return nil }
        return HeadlineVoice(phrase: phrase, kind: .other)
    }

    /// The person, body or office at the head of what stands behind a quotation's colon: "Ada Quist breaks her silence".
    func leadingVoice(_ words: Range<Int>) -> Phrase? {
        guard let first = words.first, isWord(first) else { return nil }
        if let whole = voice(words) { return whole.kind == .document ? nil : whole.phrase }
        guard let end = headlineSubject(first, words.upperBound) else { return nil }
        var subject = first..<end
        if let on = subject.first(where: { has($0, .preposition) && !isName($0) && !has($0, .of) }) {
            subject = first..<on
        }
        guard let voice = voice(subject), voice.kind != .document else { return nil }
        return voice.phrase
    }

    /// Where the subject that opens a headline ends: before its first verb, or before "on".
    ///
    /// A plural subject ends with its noun: what follows it is a base form that may be a noun as well.
    func headlineSubject(_ start: Int, _ limit: Int, isPlural: Bool = false) -> Int? {
        guard start < limit, isWord(start), !isQuoted(start), !has(start, [.pronoun, .question, .preposition]) else {
            return nil
        }
        let isTitled = isTitleCase(start..<limit)
        var at = start
        while at < limit, at - start < 10 {
            defer { at += 1 }
            guard isWord(at) || isJoint(at), !isQuoted(at) else { return nil }
            if isName(at) || !isWord(at) { continue }
            if isPlural {
                let isNoun = has(at, .plural) || ends(at, with: "s") || matches(at, "police")
                if isNoun, at + 1 < limit, isWord(at + 1), !has(at + 1, [.preposition, .coordinator]) { return at + 1 }
                if has(at, [.finite, .preposition]) { return nil }
                continue
            }
            guard at > start else { continue }
            if has(at, .preposition), !isCapital(at) { return has(at, .of) ? nil : at }
            guard !isCapital(at) || isTitled, !isVoiceNoun(at), !has(at, [.person, .body]) else { continue }
            if has(at, [.finite, .modal, .presentForm, .pastForm]) || ends(at, with: "s") && !ends(at, with: "ss") {
                return at
            }
        }
        return nil
    }

    /// A headline behind "Exclusive:" or "Breaking:".
    func withoutLabel(_ headline: Range<Int>) -> Range<Int> {
        guard let colon = headline.prefix(4).first(where: { isColon($0) }), isSectionLabel(headline.lowerBound),
            colon + 1 < headline.upperBound
        else { return headline }
        return colon + 1..<headline.upperBound
    }

    /// A headline before " - Harbour Times": a dash and two to four capitalised words that are no person.
    func withoutPublisher(_ headline: Range<Int>) -> Range<Int> {
        let tail = max(headline.lowerBound + 3, headline.upperBound - 6)..<headline.upperBound - 2
        guard let dash = tail.last(where: { isDash($0) && !isQuoted($0) }) else { return headline }
        let words = dash + 1..<headline.upperBound
        let isNames = words.allSatisfy { isCapital($0) || isJoint($0) } && wordCount(words) > 1
        guard isNames, !words.contains(where: { typeOfName($0) == .person }),
            voice(words)?.kind ?? .other == .other
        else { return headline }
        return headline.lowerBound..<dash
    }

    /// A word that may stand before a person's or a body's name.
    private func isLead(_ at: Int) -> Bool {
        isCapital(at) || isJoint(at) || isName(at) || isVoiceNoun(at) || has(at, [.person, .title, .body, .determiner])
            || matches(at, "s") && at > 0 && isApostrophe(at - 1)
    }

    func isVoiceNoun(_ at: Int) -> Bool { TaggedText.offices.contains(text.hashes[at]) }

    func isSectionLabel(_ at: Int) -> Bool { TaggedText.labels.contains(text.hashes[at]) }

    private static let offices = HashSet(
        words: """
            minister ministers ministry official officials police president premier pm ceo cfo chief boss governor \
            mayor spokesman spokeswoman spokesperson source sources expert experts analyst analysts lawyer lawyers \
            union unions regulator watchdog government govt army military court prosecutor prosecutors judge witness \
            witnesses eyewitnesses researchers scientists economist economists doctors activists agency chancellor \
            senator lawmaker lawmakers mp mps envoy ambassador secretary commissioner director chairman chairwoman \
            coach operator insiders residents aides adviser un eu who imf nato iaea unicef unhcr fao oecd ecb wto wfp \
            opec pentagon kremlin ngo ngos opposition commission council rebels embassy
            """
    )

    private static let documents = HashSet(words: "report reports study survey poll audit inquiry")

    /// What a headline opens with that nobody says.
    private static let labels = HashSet(
        words: """
            analysis explainer explained live watch opinion exclusive breaking update updated review obituary video \
            photos pictures gallery podcast interview editorial comment commentary factbox timeline profile correction \
            fact recap preview highlights quiz recipe travel football cricket tennis listen read letter letters column \
            feature note time photo contact
            """
    )
}
