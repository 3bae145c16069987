/// Near-duplicates and stories that an article is like.
struct Neighbours {
    /// The most alike first.
    var copies: [CopyCandidate] = []
    /// Number of the story that reports the same event; looked for only where there is no copy.
    var story: Int?
}

/// What two articles are to each other by their phrases.
enum Comparison {
    /// The one stands in the other for the most part.
    case copy(CopyCandidate)
    /// The same form with other figures, or for another day; the same title with other news.
    case anotherIssue
    /// Neither.
    case different
}

/// An article that shares most of its words with the one at hand.
struct CopyCandidate {
    let entry: Int
    /// The share of the article at hand that stands in this one.
    let covered: Float
    /// The share of the shorter that stands in the longer, 0 to 100.
    let percent: Int
}

extension StoryIndex {
    /// Compares phrases.
    func compare(_ sketch: Sketch, time: Int64, feed: Int32, with number: Int) -> Comparison {
        let other = entries[number]
        let overlap = sharedPhrases(sketch, other)
        // "World in brief": a column that keeps its title tells of other events each day.
        let isColumn = other.feed == feed && sketch.title != 0 && other.title == sketch.title
        let unlike: Comparison = isColumn && abs(time - other.time) >= 12 * 3600 ? .anotherIssue : .different
        guard overlap.mine > 0, overlap.theirs > 0, overlap.shared > 0 else { return unlike }
        let covered = Float(overlap.shared) / Float(overlap.mine)
        let covers = Float(overlap.shared) / Float(overlap.theirs)
        let most = max(covered, covers)
        // A handful of phrases is a weak sample: nearly all must agree.
        let needed = min(overlap.mine, overlap.theirs) < 6 ? max(limits.copy, 0.75) : limits.copy
        guard most >= needed else { return unlike }
        // A brief that stands whole in the background of a report on something else.
        if covered < needed, !sharesLead(sketch, overlap.clauses) { return unlike }
        if isTemplate(sketch, time: time, feed: feed, other: other, alike: most) { return .anotherIssue }
        return .copy(CopyCandidate(entry: number, covered: covered, percent: min(Int(most * 100 + 0.5), 100)))
    }

    /// Whether two articles are issues of one form: the same feed, another day, other figures.
    ///
    /// Market reports, weather and result lists repeat their sentences and change their numbers; a copy keeps them.
    private func isTemplate(_ sketch: Sketch, time: Int64, feed: Int32, other: Entry, alike: Float) -> Bool {
        let shared = sharedCount(sketch.numbers, other.numbers)
        let fewest = min(sketch.numbers.count, other.numbers.count)
        let differs = fewest >= 3 && shared * 2 < fewest
        if differs && alike < 0.9 { return true }
        guard other.feed == feed, abs(time - other.time) >= 12 * 3600 else { return false }
        return alike < 0.98 || sketch.title != other.title || fewest > shared
    }

    /// How like a story an article is: 1 is just enough.
    ///
    /// Part the nearest member and part the mean of all: one chance likeness does not chain two events together. Members
    /// in the article's language are compared by their words, others by names and figures.
    ///
    /// With `aside` what an article has word for word from a member does not count: a recap of an old event makes a
    /// report of another one no part of its story. That never makes it more like.
    func likeness(_ telling: Telling, _ sketch: Sketch, time: Int64, story: Int, aside: Bool) -> Float {
        var told = Nearness()
        var foreign = Nearness()
        var sharesFigure = false
        for member in stories[story].members {
            let other = entries[Int(member)]
            let background = aside ? sharedPhrases(sketch, other).clauses : 0
            let alike = resemblance(telling, other.terms, without: background)
            let hasFigure = sharesTellingFigure(sketch, other.numbers, without: background)
            if areForeign(sketch.language, other.language) {
                let sure = min(Float(alike.shared) / limits.sharedForeign, 1) * (hasFigure ? limits.sharedFigure : 1)
                foreign.add(alike.names * sure)
                continue
            }
            sharesFigure = sharesFigure || hasFigure
            // Names alone make no event: they add as much again as the words agree, at most.
            let names = min(alike.names, limits.namesForWords * alike.words)
            var value = limits.wordShare * alike.words + (1 - limits.wordShare) * names
            // A few words are a large part of two briefs, and still say little; a figure says enough.
            if !hasFigure { value *= min(Float(alike.shared) / limits.sharedWords, 1) }
            told.add(value)
        }
        let away = max(time - stories[story].lastTime, stories[story].firstTime - time, 0)
        let days = Float(away) / 86400
        let byNames = foreign.value(nearest: limits.nearestForeign) / (limits.foreign + limits.foreignPerDay * days)
        guard !told.isEmpty else { return byNames }
        let value = told.value(nearest: limits.nearest) * (sharesFigure ? limits.sharedFigure : 1)
        let byWords = value / (limits.likeness + limits.likenessPerDay * days)
        return max(byWords, min(byNames, limits.foreignBesideWords * byWords))
    }

    private func areForeign(_ a: UInt16, _ b: UInt16) -> Bool { a != b && a != 0 && b != 0 }
}

/// How like the members of a story an article is, of which the nearest counts for more.
private struct Nearness {
    private var best: Float = 0
    private var sum: Float = 0
    private var count: Float = 0

    var isEmpty: Bool { count == 0 }

    mutating func add(_ value: Float) {
        best = max(best, value)
        sum += value
        count += 1
    }

    /// `nearest` is the weight of the nearest against the mean of all; 0 without a member.
    func value(nearest: Float) -> Float { count > 0 ? nearest * best + (1 - nearest) * sum / count : 0 }
}

/// What two articles have word for word in common.
private struct Overlap {
    /// How many of the phrases that both sketches would hold are in the one at hand, the other and both.
    var mine = 0
    var theirs = 0
    var shared = 0
    /// The clauses of the one at hand that the other has for a third and more; never the title.
    ///
    /// A recap changes the words that tie it to the new text: "…, a day after the", "who on Monday".
    var clauses: Clauses = 0
}

private func sharedPhrases(_ sketch: Sketch, _ other: Entry) -> Overlap {
    let a = sketch.phrases
    let b = other.phrases
    let boundA = sketch.isSampled ? a.last ?? 0 : .max
    let boundB = other.isSampled ? b.last ?? 0 : .max
    let bound = min(boundA, boundB)
    var i = 0
    var j = 0
    var overlap = Overlap()
    var sharedOf: [Int8] = []
    while i < a.count, j < b.count, a[i] <= bound, b[j] <= bound {
        if a[i] == b[j] {
            if sharedOf.isEmpty { sharedOf = [Int8](repeating: 0, count: 64) }
            sharedOf[Int(sketch.phraseClauses[i] & 63)] += 1
            overlap.shared += 1
            i += 1
            j += 1
        } else if a[i] < b[j] {
            i += 1
        } else {
            j += 1
        }
    }
    while i < a.count, a[i] <= bound { i += 1 }
    while j < b.count, b[j] <= bound { j += 1 }
    overlap.mine = i
    overlap.theirs = j
    guard overlap.shared > 0 else { return overlap }
    var all = [Int8](repeating: 0, count: 64)
    for clause in sketch.phraseClauses.prefix(i) { all[Int(clause & 63)] += 1 }
    var sampled = 0
    for clause in 1..<64 where sharedOf[clause] > 0 && sharedOf[clause] * 3 >= all[clause] {
        overlap.clauses |= 1 << Clauses(clause)
        sampled += Int(sharedOf[clause])
    }
    // The sample stands for eight phrases of the whole text, eleven words: what is common in news, "was sentenced to
    // seven years in prison on Monday", is no sentence of another report.
    if sampled * sketch.wordCount < 8 * overlap.mine { overlap.clauses = 0 }
    return overlap
}

/// Whether most of the lead stands word for word in `clauses`.
private func sharesLead(_ sketch: Sketch, _ clauses: Clauses) -> Bool {
    let shared = sketch.lead.count { clauses & (1 << Clauses($0)) != 0 }
    return shared * 2 >= sketch.lead.count
}

/// How many elements two ascending lists share.
private func sharedCount(_ a: [UInt32], _ b: [UInt32]) -> Int {
    var i = 0
    var j = 0
    var shared = 0
    while i < a.count, j < b.count {
        if a[i] == b[j] {
            shared += 1
            i += 1
            j += 1
        } else if a[i] < b[j] {
            i += 1
        } else {
            j += 1
        }
    }
    return shared
}

/// Whether an article shares a number that is marked as telling, outside `background`.
private func sharesTellingFigure(_ sketch: Sketch, _ others: [UInt32], without background: Clauses) -> Bool {
    zip(sketch.numbers, sketch.numberClauses).contains { number, clauses in
        number & 1 == 1 && clauses & ~background != 0 && others.contains(number)
    }
}
