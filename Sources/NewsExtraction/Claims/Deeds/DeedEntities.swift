internal import NewsModel
internal import NewsText

/// Whom the words around a verb of deeds name: both in "Ada Quist and Jonas Velt were freed", nobody in "the Lomna
/// police".
extension DeedReader {
    /// Whether a name is only the first part of what stands there: "A's lawyer", "the Kremlin critic".
    func continuesName(_ next: Int) -> Bool {
        guard next < sentence.upperBound else { return false }
        if reading.marks[next] == UInt8(ascii: "'") || reading.marks[next] == UInt8(ascii: "-") && reading.isJoint(next)
        {
            return true
        }
        guard reading.isWord(next) else { return false }
        return !reading.isName(next)
            && !reading.has(next, [.and, .preposition, .finite, .auxiliary, .weekday, .who, .that, .determiner, .last])
            && !reading.isAdverb(next) && !isVerb(next) && !reading.isTo(next) && !reading.has(next, .cue)
            && !reading.text.flags[next].contains(.number)
    }

    /// The entities that the words name as such: not the place of a person, nor the owner of a thing.
    func entities(_ tokens: Range<Int>, besides actors: [Int] = []) -> [Int] {
        var found: [Int] = []
        var at = tokens.lowerBound
        var isInside = false
        var type: MentionType?
        while at < tokens.upperBound {
            let index = Int(reading.nameAt[at])
            guard index >= 0 else {
                if reading.has(at, .preposition) { isInside = true }
                if reading.has(at, .and), !isInside || at + 1 >= tokens.upperBound || reading.typeOfName(at + 1) != type
                {
                    isInside = false
                }
                at += 1
                continue
            }
            let name = reading.names[index]
            let end = name.tokens.upperBound
            type = name.type
            // "elected Ada Quist president"
            let isWhole =
                end >= tokens.upperBound || !continuesName(end) || name.type == .person && reading.has(end, .person)
            // "a Dover, Ohio, officer"
            let isAttribute = name.type == .place && at > sentence.lowerBound && isIndefinite(at - 1)
            if name.entity > 0, !isInside, !isAttribute, isWhole, !found.contains(name.entity) {
                found.append(name.entity)
            }
            at = max(end, at + 1)
        }
        if found.isEmpty, tokens.count == 1, let person = person(of: tokens.lowerBound, besides: actors) {
            found = [person]
        }
        return found
    }

    /// Whom "she" or "him" means, where the words before name one person only; `nil` otherwise.
    private func person(of pronoun: Int, besides actors: [Int]) -> Int? {
        guard reading.has(pronoun, [.male, .female]), !reading.isName(pronoun) else { return nil }
        let behind = bound(reading.names.count) { reading.names[$0].tokens.lowerBound < pronoun }
        var found: Int?
        for index in stride(from: behind - 1, through: max(0, behind - 12), by: -1) {
            let name = reading.names[index]
            if pronoun - name.tokens.lowerBound > 60 { break }
            guard name.type == .person, name.entity > 0, !actors.contains(name.entity) else { continue }
            if let found, found != name.entity { return nil }
            found = name.entity
        }
        return found
    }

    /// Whether the head of a phrase stands for people or a group of them, by its noun, its name or a pronoun.
    func isSomebody(_ tokens: Range<Int>) -> Bool {
        guard let last = tokens.last else { return false }
        if tokens.count == 1, reading.has(last, [.reflexive, .human]) { return true }
        // the head stands before "of"
        let head =
            tokens.first { $0 > tokens.lowerBound && reading.has($0, .of) && !reading.isName($0) }.map { $0 - 1 }
            ?? last
        if let type = reading.typeOfName(head), type == .person || type == .group { return true }
        return reading.isPersonWord(head)
    }

    private func isIndefinite(_ at: Int) -> Bool { reading.matches(at, "a") || reading.matches(at, "an") }
}
