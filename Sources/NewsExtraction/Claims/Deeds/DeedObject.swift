internal import NewsModel
internal import NewsText

/// What stands behind a verb of deeds: "detained | two reporters, Ada Quist and Jonas Velt".
struct DeedObject {
    /// Its own words.
    var tokens: Range<Int>
    /// Whom it names, with those that follow in apposition or a list.
    var entities: [Int]
    /// Where all of it ends.
    var end: Int
}

extension DeedReader {
    /// The object that begins at `start`; `nil` where no noun phrase does.
    func object(at start: Int, besides actors: [Int] = []) -> DeedObject? {
        guard let tokens = nounPhrase(at: start) else { return nil }
        var object = DeedObject(tokens: tokens, entities: entities(tokens, besides: actors), end: tokens.upperBound)
        addFollowing(to: &object)
        return object
    }

    /// Those that stand behind the comma: "two reporters, A and B", "the head of the agency, A", "20 people, including A".
    private func addFollowing(to object: inout DeedObject) {
        let comma = object.end
        guard comma + 1 < sentence.upperBound, tagged.isComma(comma) else { return }
        let isNamed = !object.entities.isEmpty
        var at = comma + 1
        let isIncluding = tagged.matches(at, "including") || tagged.matches(at, "among")
        if isIncluding { at += 1 }
        var found: [Int] = []
        var end = comma
        var isList = false
        while found.count < 12, let name = name(near: at) {
            let next = name.tokens.upperBound
            guard name.entity > 0 else { break }
            // of names that follow names only a list of the same kind goes on with them
            if isNamed, !isIncluding, name.type != tagged.typeOfName(object.tokens.upperBound - 1) { break }
            if name.type != .person, !isIncluding, !isNamed { break }
            guard next >= sentence.upperBound || !continuesName(next) else { break }
            found.append(name.entity)
            end = next
            guard next + 1 < sentence.upperBound else { break }
            if tagged.isComma(next) {
                at = next + 1
                if tagged.has(at, .and) { isList = true; at += 1 }
            } else if tagged.has(next, .and) {
                isList = true
                at = next + 1
            } else {
                break
            }
        }
        guard !found.isEmpty, !isNamed || isList || isIncluding else { return }
        // "…, Norway said": the last name begins a clause of its own
        if end < sentence.upperBound, tagged.has(end, [.finite, .auxiliary]) || isVerb(end) || tagged.has(end, .cue) {
            return
        }
        if isNamed, !isIncluding { object.tokens = object.tokens.lowerBound..<end }
        object.end = end
        for entity in found where !object.entities.contains(entity) { object.entities.append(entity) }
    }

    /// The name at a token, or behind an article and a title in lower case.
    private func name(near start: Int) -> Name? {
        var at = start
        while at < min(start + 5, sentence.upperBound), tagged.isWord(at), !tagged.isQuoted(at) {
            let index = tagged.nameIndex(at)
            if index >= 0 { return tagged.names[index] }
            let isArticle = tagged.has(at, [.determiner, .possessive])
            guard
                isArticle && at == start || tagged.isCapital(at) || tagged.has(at, [.person, .title])
                    || at > start
                        && !tagged.has(
                            at,
                            [
                                .determiner, .possessive, .preposition, .auxiliary, .finite, .pronoun, .coordinator,
                                .subordinator, .weekday,
                            ]
                        ) && !isVerb(at) && !tagged.isAdverb(at)
                    || tagged.isClauseWord(at, .somebody)
            else { return nil }
            at += 1
        }
        return nil
    }
}
