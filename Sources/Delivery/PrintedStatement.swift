internal import NewsModel
internal import NewsText
internal import Terminal

/// A statement in the article's own words: speaker, verb and what is said as they stand, with what stands between them.
///
/// "Ann Orr’s denial that the port will close" says the contrary of "Ann Orr: the port will close"; so does "ruled out"
/// without its particle. Only a speaker's name is added where the words do not have it: "the minister [Ann Orr] said".
struct PrintedStatement {
    /// A stretch of it; of what is said the end may be left off.
    private struct Stretch {
        var text: String
        var isSaid: Bool
    }

    private var stretches: [Stretch] = []

    /// Takes the parts of one statement in the order of the text; `nil` where the alert does not have the words around
    /// what is said.
    init?(_ parts: [AlertQuote], of alert: Alert) {
        let passages = parts.flatMap(alert.passages)
        // What an altered log says of its own offsets is not relied on.
        let isSound = passages.allSatisfy { $0.exact.unicodeScalars.count == $0.span.end - $0.span.start }
        guard !passages.isEmpty, isSound else { return nil }
        let pieces = PrintedStatement.union(passages)
        let said = parts.map(\.quote.span)
        var all = pieces
        for part in parts where !pieces.contains(where: { $0.span.contains(part.quote.span) }) {
            let scalars = Array(part.text.unicodeScalars)
            guard scalars.count == part.quote.span.end - part.quote.span.start else { return nil }
            all.append((part.quote.span, scalars))
        }
        all.sort { $0.span.start < $1.span.start }
        let frame = all.reduce(into: "") { $0 += PrintedStatement.outside(said, of: $1) + " " }
        let names = PrintedStatement.names(of: parts, in: alert, frame: frame)
        var last: Span?
        for (span, scalars) in all {
            if let last {
                let isNear = span.start - last.end <= 1
                stretches.append(Stretch(text: isNear ? " " : " … ", isSaid: false))
            }
            append(scalars, span, said: said, names: names)
            last = span
        }
        mark(parts)
    }

    /// The statement on one line, what is said cut to make it about `limit` characters.
    func text(limit: Int) -> String {
        let stretches = stretches.map { Stretch(text: spaced($0.text), isSaid: $0.isSaid) }
        let frame = stretches.reduce(0) { $0 + ($1.isSaid ? 0 : $1.text.count) }
        var left = max(limit - frame, 60)
        var result = ""
        var isCut = false
        for stretch in stretches {
            guard stretch.isSaid else {
                result += stretch.text
                continue
            }
            if isCut {
                if !result.hasSuffix("… ") { result += "…" }
                continue
            }
            let words = shortened(stretch.text, to: max(left, 10))
            isCut = words.count < stretch.text.count
            result += words
            left -= words.count
        }
        return printable(result)
    }

    /// Passages of one field, each scalar once; the pieces that remain apart in order.
    private static func union(_ passages: [Evidence]) -> [(span: Span, scalars: [Unicode.Scalar])] {
        var pieces: [(span: Span, scalars: [Unicode.Scalar])] = []
        for item in passages.sorted(by: { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }) {
            let scalars = Array(item.exact.unicodeScalars)
            guard let last = pieces.last, last.span.field == item.span.field, item.span.start <= last.span.end else {
                pieces.append((item.span, scalars))
                continue
            }
            let more = scalars.dropFirst(last.span.end - item.span.start)
            pieces[pieces.count - 1].scalars += more
            pieces[pieces.count - 1].span.end += more.count
        }
        return pieces
    }

    /// What of a piece is not said but tells who says it.
    private static func outside(_ said: [Span], of piece: (span: Span, scalars: [Unicode.Scalar])) -> String {
        var text = String.UnicodeScalarView()
        for (offset, scalar) in piece.scalars.enumerated() {
            let place = piece.span.start + offset
            if !said.contains(where: { $0.start <= place && place < $0.end }) { text.append(scalar) }
        }
        return String(text)
    }

    private mutating func append(_ scalars: [Unicode.Scalar], _ span: Span, said: [Span], names: [Name]) {
        var bounds: Set<Int> = [span.start, span.end]
        for other in said + names.map(\.span) where other.field == span.field {
            bounds.formUnion([other.start, other.end].filter { span.start < $0 && $0 < span.end })
        }
        let cuts = bounds.sorted()
        var waiting: String?
        for (from, to) in zip(cuts, cuts.dropFirst()) {
            let words = scalars[(from - span.start)..<(to - span.start)]
            var text = String(String.UnicodeScalarView(words))
            let isSaid = said.contains { $0.start <= from && to <= $0.end }
            if !isSaid, let name = names.first(where: { $0.span.end == to && $0.span.start <= from }) {
                // "soupire-t-elle [Anna Example]"
                let isHyphenated = from > span.start && scalars[from - span.start - 1] == "-"
                guard name.isInstead, !isHyphenated else {
                    waiting = " [" + name.text + "]"
                    stretches.append(Stretch(text: text, isSaid: false))
                    continue
                }
                text = name.span.start == from ? name.text : ""
            }
            if let name = waiting {
                // "the minister’s [Ann Orr] denial"
                let end = ["’s", "'s"].first { text.hasPrefix($0) }.map {
                    text.index(text.startIndex, offsetBy: $0.count)
                }
                text.insert(contentsOf: name, at: end ?? text.startIndex)
                waiting = nil
            }
            stretches.append(Stretch(text: text, isSaid: isSaid))
        }
        if let waiting { stretches.append(Stretch(text: waiting, isSaid: false)) }
    }

    /// Words that the article has as direct speech without marks, as in an interview, get them.
    private mutating func mark(_ parts: [AlertQuote]) {
        let bare = Set(parts.filter { $0.quote.kind == .direct && !hasMarks($0.text) }.map(\.text))
        for index in stretches.indices where stretches[index].isSaid && bare.contains(stretches[index].text) {
            stretches[index].text = "“" + stretches[index].text + "”"
        }
    }
}

extension PrintedStatement {
    /// What a speaker's words mean.
    fileprivate struct Name {
        var span: Span
        var text: String
        /// Whether it takes their place: a pronoun's.
        var isInstead: Bool
    }

    /// The names of speakers whom the words around what is said do not name.
    private static func names(of parts: [AlertQuote], in alert: Alert, frame: String) -> [Name] {
        var names: [Name] = []
        for part in parts {
            guard let speaker = part.quote.speaker, let words = part.speakerText,
                !names.contains(where: { $0.span.overlaps(speaker.span) })
            else { continue }
            let watched = alert.actors.first { $0.actor.id == part.speakerActor }?.actor.name
            let isPronoun = pronouns.contains(words.lowercased())
            let isOwner = possessives.contains(words.lowercased())
            guard let name = isPronoun || isOwner ? watched ?? speaker.resolved : speaker.resolved ?? watched,
                isPronoun || isOwner || !isNamed(name, in: frame) && !isWork(words, of: name, in: alert)
            else { continue }
            names.append(
                Name(span: speaker.span, text: name + (isOwner ? "’s" : ""), isInstead: isPronoun || isOwner)
            )
        }
        return names
    }

    /// Whether a speaker's words mean papers, or several, and not the one of the name: "the emails show", "sources say".
    private static func isWork(_ words: String, of name: String, in alert: Alert) -> Bool {
        let all = words.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
        if all.contains(where: { works.contains($0) || $0.hasSuffix("s") && works.contains(String($0.dropLast())) }) {
            return true
        }
        let isBody = alert.actors.contains { $0.actor.name == name && $0.actor.kind != .person }
        return !isBody && manyPeople.contains { all.contains($0) }
    }

    /// Whether a word of a name that is more than a particle stands in a text.
    private static func isNamed(_ name: String, in text: String) -> Bool {
        let words = Set(text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() })
        let parts = name.split { !$0.isLetter && !$0.isNumber }.filter { $0.first?.isLowercase == false }
        return parts.contains { part in
            let word = part.lowercased()
            if word == "the" { return false }
            // "the Norlandian ministry" is that of Norlandia.
            return words.contains { $0.hasPrefix(word) && ($0 == word || word.count > 3) }
                || part.unicodeScalars.contains { $0.value > 0x2E80 } && text.contains(part)
        }
    }
}

/// What is written, published or asked: its owner's name beside it would read as its own.
private let works = Set(
    (documentNouns
        + " account blog book caption column diary interview message plan platform proposal record text video")
        .split(separator: " ").map(String.init)
)

private let manyPeople: Set<String> = [
    "advisers", "advisors", "aides", "allies", "analysts", "critics", "experts", "lawyers", "officials", "others",
    "people",
    "reports", "sources", "staff", "staffers", "supporters", "those", "voters", "witnesses",
]

private let possessives: Set<String> = ["his", "her", "its", "their"]

/// White space of any kind as one space, at the ends too.
private func spaced(_ text: String) -> String {
    let words = printable(text)
    guard !words.isEmpty else { return text.isEmpty ? "" : " " }
    return (text.first?.isWhitespace == true ? " " : "") + words + (text.last?.isWhitespace == true ? " " : "")
}
