internal import NewsModel

/// A new version of an article, laid beside what alerts showed from the one before.
struct Revision {
    let article: Article
    let extraction: Extraction
    let words: SpanText
    private let title: FoldedWords
    private let text: FoldedWords
    private let quotes: [FoldedWords]
    private let before: Former?

    init(article: Article, former: Article? = nil, extraction: Extraction) {
        let words = SpanText(of: article)
        self.article = article
        self.extraction = extraction
        self.words = words
        title = FoldedWords(article.title)
        text = FoldedWords(article.text)
        quotes = extraction.quotes.prefix(Extraction.watchedLimit).map { FoldedWords(words[$0.span]) }
        before = former.map { Former(article, after: $0) }
    }

    /// What was shown and is not so any more.
    ///
    /// Quotes first: gone or in other words; then their speakers and verbs, and what was added to them; then, where the
    /// rule does not hold any more, the other words that proved it. A quote that merely moved, or is read otherwise in
    /// words that still stand, is none. `match` is the rule as it holds in the new version, `nil` when it does not.
    func changes(since known: Shown, match: Match?) -> [Alteration] {
        let shown = known.quotes.filter { old in
            old.article == article.key && old.version < article.version && !isCutOff(old.quote.quote.span)
        }
        var taken = Set(quotes.indices.filter { index in shown.contains { $0.words == quotes[index] } })
        var changes: [Alteration] = []
        for old in shown {
            if stands(old.words, in: old.quote.quote.span.field) {
                let change =
                    changedSpeaker(of: old, known: known, match: match) ?? changedVerb(of: old, match: match)
                    ?? addition(to: old, match: match)
                if let change { changes.append(change) }
            } else if let index = counterpart(of: old, match: match, without: taken) {
                taken.insert(index)
                changes.append(alteration("quote", old, index: index, match: match))
            } else {
                changes.append(Alteration(change: Change(what: "quote", before: old.printed), old: old))
            }
        }
        if changes.isEmpty, match == nil, let lost = lostStatement(shown) ?? lostEvidence(known) {
            changes.append(lost)
        }
        return changes
    }

    /// Whether the new version may lack a span only because the feed gives less of the text.
    private func isCutOff(_ span: Span) -> Bool { span.field == .text && before?.isShortened ?? false }

    private func stands(_ words: FoldedWords, in field: TextField) -> Bool {
        (field == .title ? title : text).contains(words)
    }

    /// The quote of the new version that took the place of an old one: at least half of the longer one's words, in
    /// order; one of the same speaker before others.
    private func counterpart(of old: ShownQuote, match: Match?, without taken: Set<Int>) -> Int? {
        var best: (index: Int, score: Int)?
        for index in quotes.indices where !taken.contains(index) {
            let common = quotes[index].wordsInCommon(with: old.words)
            let longest = max(quotes[index].count, old.words.count)
            guard longest > 0, common * 2 >= longest else { continue }
            let matched = match?.quotes.first { $0.index == index }
            let isSame = matched != nil && matched?.speaker == old.quote.speakerActor
            let score = common * 1000 / longest + (isSame ? 1000 : 0)
            if score > best?.score ?? -1 { best = (index, score) }
        }
        return best?.index
    }

    /// Whether words that still stand are somebody else's now.
    private func changedSpeaker(of old: ShownQuote, known: Shown, match: Match?) -> Alteration? {
        let same = quotes.indices.filter { quotes[$0].contains(old.words) || old.words.contains(quotes[$0]) }
            .filter { !quotes[$0].isEmpty }
        let held = same.compactMap { index in match?.quotes.first { $0.index == index } }
        if held.contains(where: { $0.speaker == old.quote.speakerActor }) { return nil }
        for index in same {
            guard let speaker = extraction.quotes[index].speaker else { continue }
            let now = name(of: speaker)
            let names = names(of: old, known: known)
            let isSame = [now, words[speaker.span]].map { FoldedWords($0) }.contains { folded in
                names.contains { $0.contains(folded) || folded.contains($0) }
            }
            if isSame || names.isEmpty { continue }
            return alteration("actor", old, index: index, match: match, after: now)
        }
        return nil
    }

    /// What the speaker of a shown quote is called: in the text, by resolution, in the watchlist.
    private func names(of old: ShownQuote, known: Shown) -> [FoldedWords] {
        let watched = known.actors.first { $0.actor.id == old.quote.speakerActor }?.actor
        let all = [old.quote.speakerText, old.quote.quote.speaker?.resolved, watched?.name].compactMap { $0 }
        return (all + (watched?.also ?? [])).map { FoldedWords($0) }.filter { !$0.isEmpty }
    }

    private func name(of speaker: Speaker) -> String {
        speaker.resolved ?? words[speaker.span]
    }

    /// Whether words that still stand are reported by a verb of another kind now: what was denied is admitted.
    private func changedVerb(of old: ShownQuote, match: Match?) -> Alteration? {
        guard hasLostPassage(old) else { return nil }
        let same = quotes.indices.filter { index in
            let common = quotes[index].contains(old.words) || old.words.contains(quotes[index])
            return common && quotes[index].count * 2 >= old.words.count
                && extraction.quotes[index].span.field == old.quote.quote.span.field
        }
        guard let index = same.first, same.allSatisfy({ extraction.quotes[$0].act != old.quote.quote.act }) else {
            return nil
        }
        return alteration("quote", old, index: index, match: match)
    }

    /// Whether words with speaker and verb do not stand any more as they were shown.
    private func hasLostPassage(_ old: ShownQuote) -> Bool {
        old.passages.contains { !stands(FoldedWords($0), in: old.quote.quote.span.field) }
    }

    /// Whether the sentence of words that still stand goes on, or begins, with words that no version had: "will not
    /// rise", "will not rise this year".
    private func addition(to old: ShownQuote, match: Match?) -> Alteration? {
        guard before?.isLengthened != true, !old.words.isEmpty, !quotes.contains(old.words) else { return nil }
        let field = old.quote.quote.span.field
        for index in quotes.indices where extraction.quotes[index].span.field == field {
            // Without the version before only quotation marks tell that no more was said.
            let isNew =
                before.map { !$0.has(quotes[index], in: field) }
                ?? (old.quote.quote.kind == .direct && extraction.quotes[index].kind == .direct)
            guard isNew, let range = quotes[index].range(of: old.words) else { continue }
            let stops = wordsBeforeStops(words[extraction.quotes[index].span])
            let isFollowed = range.upperBound < quotes[index].count && !stops.contains(range.upperBound)
            let isPreceded = range.lowerBound > 0 && !stops.contains(range.lowerBound)
            if isFollowed || isPreceded { return alteration("quote", old, index: index, match: match) }
        }
        return nil
    }

    /// The first quote whose words stand, but not with the speaker and verb that were shown, and the sentence they stand
    /// in now.
    private func lostStatement(_ shown: [ShownQuote]) -> Alteration? {
        guard let old = shown.first(where: hasLostPassage) else { return nil }
        let now = words.find(old.quote.text, near: old.quote.quote.span).map { words[words.sentence(around: $0)] }
        return Alteration(change: Change(what: "evidence", before: old.printed, after: now), old: old)
    }

    /// The first evidence that no longer stands, or no longer between the same words.
    private func lostEvidence(_ known: Shown) -> Alteration? {
        let old = known.evidence.filter { old in
            old.article == article.key && old.version < article.version && !isCutOff(old.evidence.span)
                && !old.isPassage
        }.map(\.evidence)
        for item in old where !stands(FoldedWords(item.exact), in: item.span.field) {
            return Alteration(change: Change(what: "evidence", before: item.exact), old: nil)
        }
        for item in old {
            // The outermost word of a prefix or suffix may be cut off in the middle.
            let before = item.prefix.split(separator: " ", omittingEmptySubsequences: false).dropFirst()
            let after = item.suffix.split(separator: " ", omittingEmptySubsequences: false).dropLast()
            let context = before.joined(separator: " ") + item.exact + after.joined(separator: " ")
            if stands(FoldedWords(context), in: item.span.field) { continue }
            let now = words.find(item.exact, near: item.span).map { words[words.sentence(around: $0)] }
            let change = Change(what: "evidence", before: item.prefix + item.exact + item.suffix, after: now)
            return Alteration(change: change, old: nil)
        }
        return nil
    }

    /// What was shown and what took its place, both with speaker and verb; of another `speaker` the names where that
    /// cannot be.
    private func alteration(
        _ what: String,
        _ old: ShownQuote,
        index: Int,
        match: Match?,
        after speaker: String? = nil
    ) -> Alteration {
        let quote = extraction.quotes[index]
        let text = words[quote.span]
        let passages = old.passages.isEmpty ? [] : words.passage(of: quote, among: extraction.quotes)
        var change = Change(what: what, before: old.printed, after: passages.map { words[$0] }.joined(separator: " … "))
        if passages.isEmpty {
            change.before = speaker == nil ? old.printed : old.quote.quote.speaker?.resolved ?? old.quote.speakerText
            change.after = speaker ?? text
        }
        let matched = match?.quotes.first { $0.index == index }
        var alteration = Alteration(change: change, old: old)
        alteration.quote = quote
        alteration.text = text
        alteration.speakerNow = matched?.speaker ?? (what == "quote" ? old.quote.speakerActor : nil)
        return alteration
    }
}

/// What the version before tells of the new one.
private struct Former {
    /// Whether the feed gives less of the text now, and nothing else: then it says nothing about the rest.
    let isShortened: Bool
    /// Whether it gives more of it.
    let isLengthened: Bool
    private let title: FoldedWords
    private let text: FoldedWords

    init(_ article: Article, after former: Article) {
        isShortened = article.isShortened(former)
        isLengthened = former.isShortened(article)
        title = FoldedWords(former.title)
        text = FoldedWords(former.text)
    }

    func has(_ words: FoldedWords, in field: TextField) -> Bool {
        (field == .title ? title : text).contains(words)
    }
}

/// How many words of a text stand before each of its stops.
private func wordsBeforeStops(_ text: String) -> Set<Int> {
    var counts: Set<Int> = []
    var count = 0
    for segment in text.split(whereSeparator: { ".!?。！？…".contains($0) }) {
        count += FoldedWords(segment).count
        counts.insert(count)
    }
    return counts
}

/// One thing that is different in a new version.
struct Alteration {
    /// As the alert says it.
    let change: Change
    /// The quote as it was shown; `nil` for other words.
    let old: ShownQuote?
    /// The quote as it stands now.
    var quote: Quote?
    /// Its words.
    var text: String?
    /// Who speaks it now; `nil` for somebody who is not watched.
    var speakerNow: String?

    init(change: Change, old: ShownQuote?) {
        self.change = change
        self.old = old
    }

    /// The actor who was shown as the speaker.
    var speaker: String? { old?.quote.speakerActor }

    /// What the old quote was about.
    var about: [String] { old?.quote.about ?? [] }
}
