internal import NewsModel
internal import NewsText

/// Bodies beside titles: "Sampletown Council Leader Ada Quist", "Commander of the Harbour Corps".
extension NameScanner {
    /// A name behind a title that stands behind a body: "Sampletown High Court Judge Ada Quist", "UN Envoy Ada Quist".
    func bodyAndTitle(_ run: Range<Int>) -> (name: Range<Int>, title: Range<Int>)? {
        guard run.count >= 2 else { return nil }
        guard let last = run.last(where: { !text.classes[$0].isDisjoint(with: [.title, .honorific]) }),
            last > run.lowerBound
        else { return nil }
        let name = last + 1..<run.upperBound
        // "the Sampletown Council Leader | said": the body alone
        if name.isEmpty {
            guard text.classes[last].isDisjoint(with: [.anyPerson, .orgHead, .honorific]) else { return nil }
            let first = titleStart(last, run)
            let body = run.lowerBound..<first
            return !body.isEmpty && isBody(body, isLong: false) ? (name, first..<last + 1) : nil
        }
        guard text.isCapital(name.lowerBound) else { return nil }
        guard name.count <= 5, text.classes[name.lowerBound].isDisjoint(with: [.orgHead, .connector, .organization]),
            text.classes[name.upperBound - 1].isDisjoint(with: [.orgHead, .orgTail, .placeHead, .eventHead, .lawHead])
        else { return nil }
        let first = titleStart(last, run)
        guard first > run.lowerBound, isBody(run.lowerBound..<first, isLong: name.count >= 2) else { return nil }
        return (name, first..<last + 1)
    }

    /// The first word of the title that ends at `last`.
    private func titleStart(_ last: Int, _ run: Range<Int>) -> Int {
        for place in run.lowerBound..<last {
            if let phrase = text.phrase(at: place), Int(phrase.end) == last + 1, phrase.classes.contains(.title) {
                return place
            }
        }
        var first = last
        while first > run.lowerBound {
            let before = text.classes[first - 1]
            if isJoint(first - 1), first - 2 >= run.lowerBound,
                !text.classes[first - 2].isDisjoint(with: [.title, .modifier])
            {
                first -= 2
            } else if !before.isDisjoint(with: [.modifier, .title, .honorific]),
                before.isDisjoint(with: [.orgHead, .organization, .commonName])
            {
                first -= 1
            } else {
                break
            }
        }
        return first
    }

    /// The body in a title that stands alone: "Commander of the | Harbour Corps".
    func bodyOfTitle(_ run: Range<Int>) -> Range<Int>? {
        guard let of = run.first(where: { text.text.hashes[$0] == NameWord.of }), of > run.lowerBound,
            !text.classes[of - 1].isDisjoint(with: [.title, .honorific])
        else { return nil }
        var low = of + 1
        while low < run.upperBound, !text.isCapital(low) { low += 1 }
        guard low < run.upperBound else { return nil }
        if let phrase = text.phrase(at: low), Int(phrase.end) == run.upperBound {
            return phrase.classes.isDisjoint(with: [.organization, .agency, .event, .law]) ? nil : low..<run.upperBound
        }
        let tail = text.classes[run.upperBound - 1]
        if run.upperBound - low == 1 {
            return tail.isDisjoint(with: [.organization, .agency]) ? nil : low..<run.upperBound
        }
        guard !tail.isDisjoint(with: [.orgHead, .placeHead]), tail.isDisjoint(with: .surname) else { return nil }
        return low..<run.upperBound
    }

    /// Proposes a body that its place before a title makes one.
    mutating func emitBody(_ tokens: Range<Int>) {
        let before = candidates.count
        emit(tokens)
        guard candidates.count == before + 1, candidates[before].type == .person || candidates[before].type == .other
        else { return }
        candidates[before].type = .organization
        let first = text.classes[tokens.lowerBound]
        candidates[before].strength = tokens.count == 1 && first.contains(.commonName) ? 3 : 2
    }

    /// Whether words before a title are a body: an entry of the lexicon, an acronym, or words with a body's head.
    private func isBody(_ tokens: Range<Int>, isLong: Bool) -> Bool {
        let low = tokens.lowerBound
        let last = text.classes[tokens.upperBound - 1]
        if let phrase = text.phrase(at: low), Int(phrase.end) == tokens.upperBound {
            return !phrase.classes.isDisjoint(with: [.organization, .agency])
        }
        let first = text.classes[low]
        if tokens.count == 1 {
            if !first.isDisjoint(with: [.organization, .agency, .commonName]) { return true }
            guard first.isDisjoint(with: [.anyPlace, .demonym, .group, .notName, .firstName, .title, .honorific]) else {
                return false
            }
            return text.text.flags[low].contains(.allCapitals) && text.length(low) >= 2
                || isLong && first.isEmpty
        }
        guard first.isDisjoint(with: [.firstName, .title, .honorific]) || last.contains(.orgHead) else { return false }
        // "Mines and Energy Minister"
        if last.contains(.modifier), tokens.contains(where: { text.text.hashes[$0] == NameWord.and }) { return false }
        return !last.isDisjoint(with: [.orgHead, .organization, .orgTail, .placeHead]) || hasHeadBeforeOf(tokens)
            || isLong && last.contains(.common) && last.isDisjoint(with: .anyPerson)
    }

    /// "Reserve Bank of Norland": a head that says in its name where.
    private func hasHeadBeforeOf(_ tokens: Range<Int>) -> Bool {
        tokens.dropFirst().contains {
            text.text.hashes[$0] == NameWord.of && !text.isCapital($0) && text.classes[$0 - 1].contains(.orgHead)
        }
    }

    /// Proposes an ordinary word whose capital makes it a name: "Labour would", "the Lords".
    mutating func proposesCommonName(_ run: Range<Int>, atStart: Bool) -> Bool {
        guard run.count == 1, text.classes[run.lowerBound].contains(.commonName) else { return false }
        let next = run.upperBound
        let isBeforeVerb =
            next < text.count && !text.isCapital(next)
            && (text.classes[next].contains(.speech) || text.classes[next].contains(.title)
                || ["would", "will", "has", "is", "had", "won", "lost", "wants"].contains {
                    text.bytes(next).elementsEqual($0.utf8)
                })
        if !atStart || isBeforeVerb {
            candidates.append(Candidate(tokens: run, type: .organization, strength: 3))
        }
        return true
    }
}
