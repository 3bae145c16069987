internal import NewsModel

/// A new version of an article, laid beside what alerts showed from the one before.
struct Revision {
    let article: Article
    let extraction: Extraction
    let words: SpanText
    private let title: FoldedWords
    private let text: FoldedWords
    private let quotes: [FoldedWords]
    /// Whether the feed gives less of the text than before, and nothing else: then it says nothing about the rest.
    private let isShortened: Bool

    init(article: Article, former: Article? = nil, extraction: Extraction) {
        let words = SpanText(of: article)
        self.article = article
        self.extraction = extraction
        self.words = words
        title = FoldedWords(article.title)
        text = FoldedWords(article.text)
        quotes = extraction.quotes.map { FoldedWords(words[$0.span]) }
        isShortened = former.map { article.isShortened($0) } ?? false
    }

    /// What was shown and is not so any more.
    ///
    /// Quotes first: gone or in other words; then their speakers; then, where the rule does not hold any more, the
    /// other words that proved it. A quote that merely moved, or is read otherwise in words that still stand, is none.
    /// `match` is the rule as it holds in the new version, `nil` when it does not.
    func changes(since known: Shown, match: Match?) -> [Alteration] {
        let shown = known.quotes.filter { old in
            old.article == article.key && old.version < article.version
                && !(isShortened && old.quote.quote.span.field == .text)
        }
        var taken = Set(quotes.indices.filter { index in shown.contains { $0.words == quotes[index] } })
        var changes: [Alteration] = []
        for old in shown {
            if stands(old.words, in: old.quote.quote.span.field) {
                if let change = changedSpeaker(of: old, known: known, match: match) { changes.append(change) }
            } else if let index = counterpart(of: old, match: match, without: taken) {
                taken.insert(index)
                changes.append(alteration("quote", old, index: index, match: match))
            } else {
                changes.append(Alteration(change: Change(what: "quote", before: old.quote.text), old: old.quote))
            }
        }
        if changes.isEmpty, match == nil, let lost = lostEvidence(known) {
            changes.append(Alteration(change: Change(what: "evidence", before: lost), old: nil))
        }
        return changes
    }

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

    /// The first evidence that no longer stands, or no longer between the same words.
    private func lostEvidence(_ known: Shown) -> String? {
        let old = known.evidence.filter { old in
            old.article == article.key && old.version < article.version
                && !(isShortened && old.evidence.span.field == .text)
        }.map(\.evidence)
        for item in old where !stands(FoldedWords(item.exact), in: item.span.field) { return item.exact }
        for item in old {
            // The outermost word of a prefix or suffix may be cut off in the middle.
            let before = item.prefix.split(separator: " ", omittingEmptySubsequences: false).dropFirst()
            let after = item.suffix.split(separator: " ", omittingEmptySubsequences: false).dropLast()
            let context = before.joined(separator: " ") + item.exact + after.joined(separator: " ")
            if !stands(FoldedWords(context), in: item.span.field) { return item.exact }
        }
        return nil
    }

    private func alteration(
        _ what: String,
        _ old: ShownQuote,
        index: Int,
        match: Match?,
        after: String? = nil
    ) -> Alteration {
        let before = what == "actor" ? old.quote.quote.speaker?.resolved ?? old.quote.speakerText : old.quote.text
        let change = Change(what: what, before: before, after: after ?? words[extraction.quotes[index].span])
        let matched = match?.quotes.first { $0.index == index }
        var alteration = Alteration(change: change, old: old.quote)
        alteration.quote = extraction.quotes[index]
        alteration.speakerNow = matched?.speaker ?? (what == "quote" ? old.quote.speakerActor : nil)
        return alteration
    }
}

/// One thing that is different in a new version.
struct Alteration {
    /// As the alert says it.
    let change: Change
    /// The actor who was shown as the speaker.
    let speaker: String?
    /// What the old quote was about.
    let about: [String]
    /// The quote as it stands now.
    var quote: Quote?
    /// Who speaks it now; `nil` for somebody who is not watched.
    var speakerNow: String?

    init(change: Change, old: AlertQuote?) {
        self.change = change
        speaker = old?.speakerActor
        about = old?.about ?? []
    }
}
