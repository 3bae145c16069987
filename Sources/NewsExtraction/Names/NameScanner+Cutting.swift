internal import NewsModel
internal import NewsText

/// Cutting a run of capitalised words into names: titles off, peoples apart, bodies whole.
extension NameScanner {
    /// Cuts one run into names and adds them to the candidates.
    mutating func resolve(_ run: Range<Int>, atStart: Bool) {
        var low = run.lowerBound
        var high = run.upperBound
        while high > low + 1, !text.isWord(high - 1), !isAbbreviated(low, high) { high -= 1 }
        // "Former Quillby executive"
        if atStart, high > low + 1, text.text.hashes[low] == NameWord.former, text.isCapital(low + 1),
            titleEnd(low..<high) == nil
        {
            low += 1
        }
        if atStart, isSequence(low, high) { low += 1 }
        let first = text.classes[low]
        if proposesCommonName(low..<high, atStart: atStart) { return }
        if atStart, isPlainOpener(low, run), !belongsToName(low..<high) {
            guard high > low + 1, let next = (low + 1..<high).first(where: { text.isCapital($0) }) else {
                if first.isDisjoint(with: .function) || !first.isDisjoint(with: .anyPerson) {
                    candidates.append(Candidate(tokens: low..<high, type: .other, strength: 0))
                }
                return
            }
            low = next
        }
        if atStart, high == low + 1, first.isEmpty, looksLikeWord(low) {
            candidates.append(Candidate(tokens: low..<high, type: .other, strength: 0))
            return
        }
        if let (name, inner) = bodyAndTitle(low..<high) {
            emitBody(low..<inner.lowerBound)
            if !name.isEmpty { emit(name, title: inner) }
            return
        }
        var title: Range<Int>?
        if let end = titleEnd(low..<high) {
            let body = end >= high ? bodyOfTitle(low..<high) : nil
            emitPlain(low..<(body?.lowerBound ?? end))
            title = titleRange(low..<end)
            if end >= high {
                if let body { emit(body) }
                // "King" alone may be somebody's short name
                if high == low + 1 { candidates.append(Candidate(tokens: low..<high, type: .other, strength: 0)) }
                return
            }
            low = end
        }
        if title == nil, let end = peopleEnd(low..<high, first: first) {
            candidates.append(Candidate(tokens: low..<end, type: .group, strength: 3))
            return resolve(end..<high, atStart: false)
        }
        emit(low..<high, title: title)
    }

    /// "Then | Ada Quist stood up", "First | Ada Quist spoke": whether the sentence's first word tells when.
    ///
    /// "First Deputy Ada Quist" is an office, "First Solar" a firm: behind those words two must look like a person’s name.
    private func isSequence(_ low: Int, _ high: Int) -> Bool {
        guard low + 1 < high, text.isCapital(low + 1) else { return false }
        let word = text.text.hashes[low]
        if word == NameWord.then { return titleEnd(low..<high) == nil }
        guard word == NameWord.first || word == NameWord.second || word == NameWord.soon, low + 3 == high,
            !hasHead(low..<high), titleEnd(low..<high) == nil
        else { return false }
        return (low + 1..<high).allSatisfy { index in
            text.isCapital(index) && text.classes[index].isDisjoint(with: WordClass.anyPlace.union([.organization]))
                && (text.classes[index].isDisjoint(with: .common) || !text.classes[index].isDisjoint(with: .anyPerson))
        } && !text.text.flags[low + 2].contains(.allCapitals)
    }

    /// Whether a word at the head of a sentence has its capital only from there: no gazetteer has it, and it is common.
    private func isPlainOpener(_ low: Int, _ run: Range<Int>) -> Bool {
        let classes = text.classes[low]
        let isGazetteer =
            !classes.isDisjoint(with: [
                .anyPlace, .demonym, .group, .organization, .agency, .honorific, .event, .law, .stormHead,
            ])
            || text.phrase(at: low) != nil
        return !isGazetteer && !joinsApostrophe(low, run) && !classes.isDisjoint(with: [.common, .function])
            && classes.isDisjoint(with: [.title, .modifier]) && !isNobleParticle(low, run)
    }

    /// Whether the common word that a run begins with is a part of its name: a body's, a title, a first name or a surname.
    private func belongsToName(_ run: Range<Int>) -> Bool {
        let next = run.lowerBound + 1
        guard next < run.upperBound else { return false }
        if hasHead(run) || titleEnd(run) != nil { return true }
        // "Song Jiahui", "Yang Jiechi": the surname first, and a word of nothing else.
        if text.classes[run.lowerBound].contains(.surname), text.length(run.lowerBound) <= 4, text.isCapital(next),
            text.classes[next].isEmpty
        {
            return true
        }
        guard !text.classes[run.lowerBound].isDisjoint(with: .firstName) else { return false }
        return text.isCapital(next)
            && (text.classes[next].isDisjoint(with: .firstName) || text.classes[next].contains(.surname))
            || text.mark(next) == UInt8(ascii: "-")
    }

    /// One past the people that a run begins with and that is no part of the name behind it: "Norwegian | Ada Quist".
    ///
    /// `first`: the classes of the word that the run began with.
    private func peopleEnd(_ run: Range<Int>, first: WordClass) -> Int? {
        let high = run.upperBound
        let phrase = text.phrase(at: run.lowerBound)
        let end = phrase.map { Int($0.end) } ?? run.lowerBound + 1
        let classes = phrase?.classes ?? first
        guard run.count > 1, end < high, !classes.isDisjoint(with: [.demonym, .group]),
            classes.isDisjoint(with: .firstName)
                || (end + 1 < high && !text.classes[end].isDisjoint(with: .firstName)),
            text.text.flags[end].contains(.word)
        else { return nil }
        let isHeaded =
            (end..<high).contains { !text.classes[$0].isDisjoint(with: [.lawHead, .orgHead]) }
            || !text.classes[high - 1].isDisjoint(with: [.orgHead, .placeHead, .eventHead, .lawHead, .orgTail])
        return isHeaded ? nil : end
    }

    /// Whether a run ends in a head, or has one before "of".
    private func hasHead(_ run: Range<Int>) -> Bool {
        if !text.classes[run.upperBound - 1].isDisjoint(with: [.orgHead, .placeHead, .orgTail, .eventHead, .lawHead]) {
            return true
        }
        guard
            let joiner = run.dropFirst().first(where: { text.classes[$0].contains(.connector) && !text.isCapital($0) })
        else { return false }
        return !text.classes[joiner - 1].isDisjoint(with: [.orgHead, .eventHead, .lawHead])
    }

    /// Whether an unknown word at the head of a sentence ends like an inflected one: "Attendees", "Rewilding".
    private func looksLikeWord(_ index: Int) -> Bool {
        guard text.text.flags[index].contains(.lowercase) else { return false }
        let bytes = text.bytes(index)
        let last = bytes.suffix(3)
        return bytes.count > 5
            && (last.last == UInt8(ascii: "s") || last.elementsEqual("ing".utf8)
                || last.suffix(2).elementsEqual("ed".utf8)
                || last.suffix(2).elementsEqual("ly".utf8))
    }

    private func isAbbreviated(_ low: Int, _ high: Int) -> Bool {
        if text.phrase(at: high - 2).map({ Int($0.end) == high }) == true { return true }
        return text.mark(high - 1) == UInt8(ascii: ".")
            && (text.length(high - 2) == 1 || text.classes[high - 2].contains(.orgTail)
                || text.text.hashes[high - 2] == NameWord.jr || text.text.hashes[high - 2] == NameWord.sr)
    }

    /// One past the title that a run begins with; `nil` when it begins with none.
    private func titleEnd(_ run: Range<Int>) -> Int? {
        if let phrase = text.phrase(at: run.lowerBound), Int(phrase.end) >= run.upperBound,
            phrase.classes.isDisjoint(with: [.title, .honorific])
        {
            return nil
        }
        guard let (last, next) = titleWords(run) else { return nil }
        var end = last
        if end < run.upperBound, bodyOfTitle(run) != nil { return run.upperBound }
        if end < run.upperBound, text.classes[end].contains(.connector), !text.isCapital(end) { end = next }
        if end < run.upperBound, endsLikeBody(end, run) { return nil }
        return min(end, run.upperBound)
    }

    /// One past the last word of title that a run begins with, and where the words end that may go with it.
    private func titleWords(_ run: Range<Int>) -> (last: Int, next: Int)? {
        var index = run.lowerBound
        var last: Int?
        let prefix: WordClass = [.modifier, .demonym, .country, .place, .city, .orgHead, .title, .honorific, .group]
        while index < run.upperBound {
            let classes = text.classes[index]
            if let phrase = text.phrase(at: index), !phrase.classes.isDisjoint(with: [.title, .honorific]),
                Int(phrase.end) <= run.upperBound
            {
                last = Int(phrase.end)
                index = Int(phrase.end) - 1
            } else if !classes.isDisjoint(with: [.title, .honorific]) {
                // "Saint-Quist" is a name, "King's" an owner
                if text.mark(index + 1) == UInt8(ascii: "'"), index + 1 < run.upperBound { break }
                if isJoint(index + 1), text.mark(index + 1) == UInt8(ascii: "-"), index + 2 < run.upperBound,
                    text.classes[index + 2].isDisjoint(with: [.title, .modifier])
                {
                    break
                }
                // "General Administration of Canals"
                if classes.contains(.title), index + 2 < run.upperBound, text.classes[index + 1].contains(.orgHead),
                    text.classes[index + 2].contains(.connector), !text.isCapital(index + 2)
                {
                    return nil
                }
                last = index + 1
                if text.mark(index + 1) == UInt8(ascii: "."), index + 1 < run.upperBound {
                    last = index + 2
                    index += 1
                }
            } else if last != nil, text.mark(index) == UInt8(ascii: ",") {
                // "Minister for Trade, Industry and Tourism": a comma stands in a run only where it parts a list
            } else if let last, index > last {
                // the body after "Minister of"; its first word may be any
                let isFirst = index == last + 1 && !text.isCapital(last) && text.isWord(last)
                if !isFirst,
                    classes.isDisjoint(with: [
                        .modifier, .country, .place, .orgHead, .common, .connector, .organization,
                    ])
                {
                    break
                }
                if !classes.isDisjoint(with: .firstName), classes.isDisjoint(with: .modifier) { break }
            } else if last != nil, classes.contains(.connector), !text.isCapital(index) {
            } else if last == nil, isPlainWord(index) || isAndInTitle(index, run) {
            } else if let phrase = text.phrase(at: index), !phrase.classes.isDisjoint(with: .anyPlace) {
                index = Int(phrase.end) - 1
            } else if classes.isDisjoint(with: prefix), !isJoint(index) {
                break
            }
            index += 1
        }
        return last.map { ($0, index) }
    }

    /// Whether a run with a title at its head is the name of a body or place all the same, by what follows at `end`.
    private func endsLikeBody(_ end: Int, _ run: Range<Int>) -> Bool {
        let tail = text.classes[run.upperBound - 1]
        let length = run.upperBound - end
        if length == 1, !tail.isDisjoint(with: [.eventHead, .orgHead]), tail.isDisjoint(with: .anyPerson) {
            return true
        }
        // "St Ada's Church"
        if (end..<run.upperBound).contains(where: { text.mark($0) == UInt8(ascii: "'") && text.isSuffixS($0 + 1) }),
            !tail.isDisjoint(with: [.orgHead, .placeHead])
        {
            return true
        }
        if !tail.isDisjoint(with: [.orgHead, .orgTail, .placeHead]), tail.isDisjoint(with: .surname) { return true }
        return length > 5
    }

    /// "Mines and Energy Minister".
    private func isAndInTitle(_ index: Int, _ run: Range<Int>) -> Bool {
        text.text.hashes[index] == NameWord.and && index > run.lowerBound && isPlainWord(index - 1)
    }

    func isJoint(_ index: Int) -> Bool {
        text.mark(index) == UInt8(ascii: "-") || text.mark(index) == UInt8(ascii: ".")
    }

    private func titleRange(_ tokens: Range<Int>) -> Range<Int>? {
        var low = tokens.lowerBound
        while low < tokens.upperBound {
            let phrase = text.phrase(at: low)
            let classes = phrase?.classes ?? text.classes[low]
            guard !classes.isDisjoint(with: [.demonym, .country]), classes.isDisjoint(with: .title) else { break }
            low = phrase.map { Int($0.end) } ?? low + 1
        }
        return low < tokens.upperBound ? low..<tokens.upperBound : nil
    }

    /// Peoples and places inside a title.
    private mutating func emitPlain(_ tokens: Range<Int>) {
        var index = tokens.lowerBound
        while index < tokens.upperBound {
            let phrase = text.phrase(at: index)
            let end = phrase.map { Int($0.end) } ?? index + 1
            let classes = phrase?.classes ?? text.classes[index]
            if text.isCapital(index), end <= tokens.upperBound {
                if !classes.isDisjoint(with: [.demonym, .group]) {
                    candidates.append(Candidate(tokens: index..<end, type: .group, strength: 3))
                } else if !classes.isDisjoint(with: [.country, .place]), classes.isDisjoint(with: .title) {
                    candidates.append(Candidate(tokens: index..<end, type: .place, strength: 3))
                }
            }
            index = max(end, index + 1)
        }
    }

    mutating func emit(_ tokens: Range<Int>, title: Range<Int>? = nil) {
        var tokens = tokens
        // "the Norway-Sweden border" names two
        if tokens.count == 3, text.mark(tokens.lowerBound + 1) == UInt8(ascii: "-"),
            text.classes[tokens.lowerBound].contains(.country), text.classes[tokens.lowerBound + 2].contains(.country)
        {
            emit(tokens.lowerBound..<tokens.lowerBound + 1)
            return emit(tokens.lowerBound + 2..<tokens.upperBound)
        }
        if tokens.count == 1, text.classes[tokens.lowerBound].contains(.notName), title == nil { return }
        if tokens.count == 1, isTicker(tokens.lowerBound) { return }
        if tokens.count == 1 || text.phrase(at: tokens.lowerBound).map({ Int($0.end) == tokens.upperBound }) == true {
            let classes = text.phrase(at: tokens.lowerBound)?.classes ?? text.classes[tokens.lowerBound]
            let next = tokens.upperBound
            if classes.contains(.demonym), next < text.count, text.classes[next].contains(.government), title == nil {
                tokens = tokens.lowerBound..<next + 1
                candidates.append(Candidate(tokens: tokens, type: .organization, strength: 3))
                return
            }
        }
        var candidate = NameTyping(text: text).candidate(tokens, title: title)
        candidate.gender = honorific(title)
        candidate.isGenderTold = candidate.gender != nil
        if candidate.gender == nil, tokens.count > 1 { candidate.gender = gender(tokens.lowerBound) }
        candidates.append(candidate)
    }

    /// "(NYSE: QST)": an exchange or the sign of a share.
    private func isTicker(_ index: Int) -> Bool {
        guard text.text.flags[index].contains(.allCapitals) else { return false }
        if text.mark(index - 1) == UInt8(ascii: "("), text.mark(index + 1) == UInt8(ascii: ":") { return true }
        return text.mark(index - 1) == UInt8(ascii: ":") && text.mark(index - 3) == UInt8(ascii: "(")
    }

    private func honorific(_ title: Range<Int>?) -> Gender? {
        for index in title ?? 0..<0
        where text.classes[index].contains(.honorific) && text.text.hashes[index] != NameWord.sheikh {
            if let gender = gender(index) { return gender }
        }
        return nil
    }

    private func gender(_ index: Int) -> Gender? {
        switch text.classes[index].intersection(.firstName) {
        case .male: .male
        case .female: .female
        default: nil
        }
    }
}
