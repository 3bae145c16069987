internal import NewsModel
internal import NewsText

/// Other names that a text gives right behind a name: in parentheses, or after "known as".
struct Aliases {
    let text: AnnotatedText

    /// The aliases of some names, in the order of the text; `strength` 4 marks them for the linker.
    func aliases(of names: [Candidate]) -> [Candidate] {
        var found: [Candidate] = []
        for (place, name) in names.enumerated() {
            let next = place + 1 < names.count ? names[place + 1] : nil
            guard let tokens = inParentheses(behind: name) ?? afterKnownAs(name, next) else { continue }
            if let last = found.last, last.tokens.upperBound > tokens.lowerBound { continue }
            found.append(Candidate(tokens: tokens, type: name.type, strength: 4))
        }
        return found
    }

    /// "Peggy Fong (方佩琪)", "Harbour Pilots Association (HPA)", "National Water Company (Aquanat)".
    private func inParentheses(behind name: Candidate) -> Range<Int>? {
        let open = name.tokens.upperBound
        guard text.mark(open) == UInt8(ascii: "("), open + 1 < text.count else { return nil }
        var close = open + 1
        while close < text.count, close < open + 12, text.mark(close) != UInt8(ascii: ")") { close += 1 }
        guard text.mark(close) == UInt8(ascii: ")"), close > open + 1 else { return nil }
        let inside = open + 1..<close
        return isOtherScript(open + 1) || isShortName(inside, of: name) ? inside : nil
    }

    /// Whether what stands in parentheses behind a name is its short form.
    private func isShortName(_ inside: Range<Int>, of name: Candidate) -> Bool {
        let low = inside.lowerBound
        guard inside.count <= 3, text.isCapital(low), !text.text.flags[low].contains(.number) else { return false }
        guard inside.dropFirst().allSatisfy({ !text.hasSpace(before: $0) }), text.isWord(inside.upperBound - 1) else {
            return false
        }
        let length = Int(text.text.scalarEnds[inside.upperBound - 1]) - Int(text.text.scalarStarts[low])
        guard (2...16).contains(length) else { return false }
        let classes = text.classes[low]
        guard classes.isDisjoint(with: [.country, .place, .city, .month, .weekday, .agency, .demonym, .group, .title]),
            classes.isDisjoint(with: .common) || text.text.flags[low].contains(.allCapitals)
        else {
            return false
        }
        let isAcronym = text.text.flags[low].contains(.allCapitals) && length <= 8
        switch name.type {
        case .person: return isAcronym && hasInitials(inside, of: name)
        case .organization, .law, .event, .work:
            let words = name.tokens.count { text.isWord($0) }
            return words >= 2 || isAcronym && hasInitials(inside, of: name)
        case .place: return isAcronym && name.tokens.count >= 2 && hasInitials(inside, of: name)
        case .group, .other: return false
        }
    }

    /// Whether an acronym begins as the name does and has no more letters than it has words, or than one word has.
    private func hasInitials(_ acronym: Range<Int>, of name: Candidate) -> Bool {
        let letters = text.bytes(acronym.lowerBound)
        guard letters.first == text.bytes(name.tokens.lowerBound).first else { return false }
        let initials = name.tokens.filter { text.isCapital($0) }.compactMap { text.bytes($0).first }
        return initials.count == 1 || initials.elementsEqual(letters)
    }

    /// "Ada Quist, widely known as Adaki".
    private func afterKnownAs(_ name: Candidate, _ next: Candidate?) -> Range<Int>? {
        guard name.type != .group else { return nil }
        var at = name.tokens.upperBound
        if text.mark(at) == UInt8(ascii: ",") || text.mark(at) == UInt8(ascii: "(") { at += 1 }
        let limit = min(text.count, at + 4)
        while at < limit, text.text.hashes[at] != NameWord.known {
            guard text.isWord(at), !text.isCapital(at) else { return nil }
            at += 1
        }
        guard at < limit, at + 2 < text.count, text.text.hashes[at + 1] == NameWord.as else { return nil }
        at += 2
        if text.mark(at) == UInt8(ascii: "\""), at + 1 < text.count { at += 1 }
        guard text.isCapital(at) else { return nil }
        if let next, next.tokens.lowerBound == at { return next.tokens }
        return at..<at + 1
    }

    /// Whether a token is written in a script other than Latin.
    private func isOtherScript(_ index: Int) -> Bool {
        guard text.isWord(index), let lead = text.bytes(index).first else { return false }
        if lead == 0xE1, let second = text.bytes(index).dropFirst().first, (0xB8...0xBB).contains(second) {
            return false
        }
        return lead >= 0xCD
    }
}
