internal import NewsModel
internal import NewsText

/// Bodies of a state that the text names without it: "the justice ministry", "the central bank".
extension SpeakerResolver {
    /// The country whose ministry, government or central bank a definite phrase in small letters means.
    ///
    /// It is the one that the text gave the same body before ("Norway’s justice ministry … the ministry"), else the only
    /// country of the article, where something is said of it and not only about it.
    func state(_ tokens: Range<Int>) -> Int? {
        guard tokens.count > 1, tokens.count <= 5, let head = tokens.last, !isFormer(tokens),
            (tokens.lowerBound + 1..<tokens.upperBound).allSatisfy({
                tagged.isWord($0) && !tagged.isCapital($0) && !tagged.has($0, [.preposition, .person])
            }),
            isOfState(head)
        else { return nil }
        return owner(of: head, before: tokens.lowerBound) ?? onlyCountry(before: tokens.lowerBound)
    }

    private func isOfState(_ head: Int) -> Bool {
        tagged.matches(head, "ministry") || tagged.matches(head, "government")
            || head > 0 && tagged.matches(head, "bank") && tagged.matches(head - 1, "central")
    }

    /// "Norway’s justice ministry", "the justice ministry of Norway": the last place that owned such a body.
    private func owner(of head: Int, before end: Int) -> Int? {
        let noun = tagged.text.hashes[head]
        for index in stride(from: salience.nextName - 1, through: max(0, salience.nextName - 60), by: -1) {
            let name = tagged.names[index]
            let (low, high) = (name.tokens.lowerBound, name.tokens.upperBound)
            guard name.type == .place, isEntity(name.entity), high < end else { continue }
            let owns =
                tagged.isApostrophe(high)
                && (high + 2..<min(high + 5, end)).contains { tagged.text.hashes[$0] == noun }
            let isOwner = low > 1 && tagged.has(low - 1, .of) && tagged.text.hashes[low - 2] == noun
            if owns || isOwner { return name.entity }
        }
        return nil
    }

    private func onlyCountry(before end: Int) -> Int? {
        let countries = entities.indices.filter { entities[$0].isCountry }
        guard countries.count == 1, let country = countries.first.map({ $0 + 1 }) else { return nil }
        let acts = tagged.names[..<salience.nextName].prefix(60).contains { name in
            let low = name.tokens.lowerBound
            return name.entity == country && (low == 0 || !tagged.has(low - 1, .preposition))
        }
        return acts ? country : nil
    }
}
