internal import NewsModel
internal import NewsText

/// The watched person whom extraction takes for none, and whom "he" and "she" mean all the same.
///
/// Without a title an unusual name looks like no person's; the watchlist knows better.
extension Subjects {
    /// The person that the sentence before is about, or an earlier one where the text names nobody since; `nil` where
    /// extraction knows the name as a person's, and where another person stands beside it.
    ///
    /// `isUnresolved`: extraction has nobody for the pronoun; else only the sentence right before can tell.
    func strangePerson(before words: Words, isUnresolved: Bool) -> Int32? {
        let reading = readings[words.place.rawValue]
        var silent = 0
        for (region, isSameSentence) in told(before: words, most: 4) {
            switch subject(of: region) {
            case .actor(let hit):
                let isAlone =
                    !names.mentions(in: region).contains { $0.type == .person }
                    && names.names(in: region).allSatisfy {
                        $0.actor == hit.actor || !watch.actors[Int($0.actor)].isPerson
                    }
                return watch.actors[Int(hit.actor)].isPerson && isAlone ? hit.actor : nil
            case .other: return nil
            case .nobody:
                if isSameSentence || SpeakerWords.shared.personal.contains(reading.hash(region.first)) { continue }
                silent += 1
                guard isUnresolved, silent < 2 else { return nil }
            }
        }
        return nil
    }
}
