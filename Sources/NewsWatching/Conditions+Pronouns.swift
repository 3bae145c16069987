internal import NewsModel
internal import NewsText

extension Conditions {
    /// The words of a statement's sentence that its object stands for: "… boycott the referendum and denounced it as a
    /// fraud", "…, condemning it as a fraud"; `nil` where no pronoun is its object.
    func antecedents(of index: Int) -> [Words]? {
        let statement = statements[index]
        for part in statement.inside {
            let isReported = statement.quotes.allSatisfy { facts.extraction.quotes[$0].kind == .indirect }
            guard isReported, let pronoun = object(in: part) else { continue }
            let first = max(facts.sentence(part).first, pronoun - nearby)
            guard first < pronoun else { continue }
            return [Words(place: part.place, first: first, end: pronoun)]
        }
        return nil
    }

    /// A pronoun among the words that no verb follows: in "promised it would pay" the pronoun is who pays.
    private func object(in part: Words) -> Int? {
        let reading = facts.readings[part.place.rawValue]
        return (part.first..<part.end).first { word in
            guard pronouns.contains(reading.hash(word)) else { return false }
            return word + 1 == part.end || links.contains(reading.hash(word + 1))
        }
    }
}

/// How many words may stand between what is meant and the pronoun: farther off it mostly means something else.
private let nearby = 12
private let pronouns = HashSet(words: "it them this these those")
private let links = HashSet(words: "as a an and at because but for in on with")
