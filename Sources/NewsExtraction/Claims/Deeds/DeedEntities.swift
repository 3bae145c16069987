internal import NewsModel
internal import NewsText

/// Whom the words around a verb of deeds name: both in "Ada Quist and Jonas Velt were freed", nobody in "the Lomna
/// police".
extension DeedReader {
    /// Whether a name is only the first part of what stands there: "A's lawyer", "the Kremlin critic".
    func continuesName(_ next: Int) -> Bool {
        guard next < sentence.upperBound else { return false }
        if tagged.isApostrophe(next) || tagged.marks[next] == UInt8(ascii: "-") && tagged.isJoint(next) {
            return true
        }
        guard tagged.isWord(next) else { return false }
        return !tagged.isName(next)
            && !tagged.has(next, [.and, .preposition, .finite, .auxiliary, .weekday, .who, .that, .determiner, .last])
            && !tagged.isAdverb(next) && !isVerb(next) && !tagged.isTo(next) && !tagged.has(next, .cue)
            && !tagged.text.flags[next].contains(.number)
    }

    /// The entities that the words name as such: not the place of a person, nor the owner of a thing.
    func entities(_ tokens: Range<Int>, besides actors: [Int] = []) -> [Int] {
        var found: [Int] = []
        var at = tokens.lowerBound
        var isInside = false
        var type: MentionType?
        while at < tokens.upperBound {
            let index = tagged.nameIndex(at)
            guard index >= 0 else {
                if tagged.has(at, .preposition) { isInside = true }
                if tagged.has(at, .and), !isInside || at + 1 >= tokens.upperBound || tagged.typeOfName(at + 1) != type {
                    isInside = false
                }
                at += 1
                continue
            }
            let name = tagged.names[index]
            let end = name.tokens.upperBound
            type = name.type
            // "elected Ada Quist president"
            let isWhole =
                end >= tokens.upperBound || !continuesName(end) || name.type == .person && tagged.has(end, .person)
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
        guard tagged.has(pronoun, [.male, .female]), !tagged.isName(pronoun) else { return nil }
        let behind = bound(tagged.names.count) { tagged.names[$0].tokens.lowerBound < pronoun }
        var found: Int?
        for index in stride(from: behind - 1, through: max(0, behind - 12), by: -1) {
            let name = tagged.names[index]
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
        if tokens.count == 1, tagged.has(last, [.reflexive, .human]) { return true }
        // the head stands before "of"
        let head =
            tokens.first { $0 > tokens.lowerBound && tagged.has($0, .of) && !tagged.isName($0) }.map { $0 - 1 }
            ?? last
        if let type = tagged.typeOfName(head), type == .person || type == .group { return true }
        return tagged.isPersonWord(head)
    }

    private func isIndefinite(_ at: Int) -> Bool { tagged.matches(at, "a") || tagged.matches(at, "an") }
}
