internal import NewsModel
internal import NewsText

/// Reads the role of a person, and the body that it is a role of, from the words beside the name.
struct Roles {
    let text: AnnotatedText

    /// Sets title and affiliation of the person at a place among the names of a text.
    func read(_ place: Int, of names: inout [Candidate]) {
        if names[place].title == nil {
            names[place].title = before(names[place].tokens.lowerBound) ?? beforeComma(names[place].tokens)
        }
        if names[place].affiliation == nil, let title = names[place].title, place > 0 {
            names[place].affiliation = owner(of: title, among: names, before: place)
        }
        guard names[place].title == nil || names[place].affiliation == nil else { return }
        guard let role = after(names[place].tokens.upperBound, place + 1, names) else { return }
        if names[place].title == nil { names[place].title = role.title }
        if names[place].affiliation == nil { names[place].affiliation = role.affiliation }
    }

    /// Lower-case words of a role right before a name: "researcher", "political analyst", "president-elect".
    private func before(_ end: Int) -> Range<Int>? {
        guard end > 0, text.isWord(end - 1), !text.isCapital(end - 1) else { return nil }
        var low = end
        for start in stride(from: end - 2, through: max(0, end - 5), by: -1) {
            if let phrase = text.phrase(at: start), Int(phrase.end) == end, phrase.classes.contains(.title) {
                low = start
            }
        }
        if low == end {
            guard text.classes[end - 1].contains(.title) else { return nil }
            low = end - 1
        }
        while low > 0, text.isWord(low - 1), !text.isCapital(low - 1), low > end - 5,
            !text.classes[low - 1].isDisjoint(with: [.modifier, .title]),
            text.classes[low - 1].isDisjoint(with: [.function])
        {
            low -= 1
        }
        return low..<end
    }

    /// "the chief executive, Ada Quist, said": a role with a comma before the name and one behind it.
    private func beforeComma(_ name: Range<Int>) -> Range<Int>? {
        let comma = name.lowerBound - 1
        guard comma >= 2, text.mark(comma) == UInt8(ascii: ","), text.mark(name.upperBound) == UInt8(ascii: ",") else {
            return nil
        }
        var low = comma
        while low > 0, low > comma - 5, text.isWord(low - 1), text.classes[low - 1].isDisjoint(with: .function),
            !text.classes[low - 1].isDisjoint(with: [.modifier, .title, .common])
        {
            low -= 1
        }
        guard low < comma, text.classes[comma - 1].contains(.title), low > 0, text.isWord(low - 1) else { return nil }
        let word = text.bytes(low - 1)
        let isDetermined = ["the", "his", "her", "its", "their", "whose", "s", "The", "His", "Her", "Its", "Their"]
            .contains {
                word.elementsEqual($0.utf8)
            }
        return isDetermined ? low..<comma : nil
    }

    /// The body right before a title: "Harbour Institute researcher", "Norland's foreign minister", "(HPA) founder".
    private func owner(of title: Range<Int>, among names: [Candidate], before place: Int) -> Range<Int>? {
        let owner = names[place - 1]
        guard owner.type != .person, owner.type != .event, owner.type != .law else { return nil }
        let end = owner.tokens.upperBound
        if end == title.lowerBound { return owner.tokens }
        if end + 2 == title.lowerBound, text.mark(end) == UInt8(ascii: "'"), text.isSuffixS(end + 1) {
            return owner.tokens
        }
        return end + 1 == title.lowerBound && text.mark(end) == UInt8(ascii: ")") ? owner.tokens : nil
    }

    /// A role between commas after a name: ", the foreign minister,", ", Norland's envoy", ", head of the Harbour Office".
    private func after(_ start: Int, _ nextPlace: Int, _ names: [Candidate]) -> (
        title: Range<Int>, affiliation: Range<Int>?
    )? {
        guard text.mark(start) == UInt8(ascii: ","), start + 1 < text.count else { return nil }
        var next = nextPlace
        var at = start + 1
        if text.isWord(at), text.classes[at].contains(.function), !text.isCapital(at) { at += 1 }
        var low = at
        var last: Int?
        var affiliation: Range<Int>?
        while at < text.count, at < start + 10, text.isWord(at) {
            if last == nil, next < names.count, names[next].tokens.lowerBound == at, names[next].type != .person,
                text.classes[at].isDisjoint(with: .title)
            {
                if names[next].type != .event { affiliation = names[next].tokens }
                at = names[next].tokens.upperBound
                next += 1
                if text.mark(at) == UInt8(ascii: "'"), text.isSuffixS(at + 1) {
                    at += 2
                }
                low = at
                continue
            }
            let classes = text.classes[at]
            if let phrase = text.phrase(at: at), phrase.classes.contains(.title) {
                last = Int(phrase.end)
                at = Int(phrase.end)
                continue
            }
            if classes.contains(.title) {
                last = at + 1
            } else if last != nil && !isTitleSoon(at) || classes.contains(.function)
                || classes.isDisjoint(with: [.modifier, .orgHead, .common, .placeHead]) || classes.contains(.speech)
            {
                break
            }
            at += 1
        }
        guard let end = last, low < end else { return nil }
        return (low..<end, affiliation ?? bodyBehind(end, next, names))
    }

    /// "chief | global strategist": whether a title stands within three words that go on with it.
    private func isTitleSoon(_ index: Int) -> Bool {
        var at = index
        while at < text.count, at < index + 3, text.isWord(at), !text.isCapital(at),
            text.classes[at].isDisjoint(with: .function)
        {
            if text.classes[at].contains(.title) { return true }
            at += 1
        }
        return false
    }

    /// The body that a role is said to be of: "of the Harbour Office", "for Norland at Harbour Bank".
    private func bodyBehind(_ start: Int, _ nextPlace: Int, _ names: [Candidate]) -> Range<Int>? {
        var next = nextPlace
        var at = start
        var area: Range<Int>?
        while at < text.count, at < start + 12, text.isWord(at) {
            while next < names.count, names[next].tokens.lowerBound < at { next += 1 }
            if next < names.count, names[next].tokens.lowerBound == at {
                switch names[next].type {
                case .organization, .group: return names[next].tokens
                case .place:
                    if area == nil { area = names[next].tokens }
                    at = names[next].tokens.upperBound
                default: return area
                }
                continue
            }
            let isFirst = at == start
            guard !text.isCapital(at), !isFirst || isOfWord(at) else { break }
            guard text.classes[at].isDisjoint(with: .speech) else { break }
            at += 1
        }
        return area
    }

    private func isOfWord(_ index: Int) -> Bool {
        let word = text.bytes(index)
        return ["of", "at", "for", "with", "in", "from"].contains { word.elementsEqual($0.utf8) }
    }
}
