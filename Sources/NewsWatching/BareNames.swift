internal import NewsModel
internal import NewsText

/// Words that every country calls a body of its own: "the foreign ministry".
struct BareName: Hashable {
    var pattern: Int32
    var words: Words
}

/// Tells whose "the foreign ministry" is: that of the country that the words beside it, the dateline, or else the text
/// so far are about.
///
/// Strict, since a wrong answer puts words into another government's mouth: where two countries come into question it
/// is nobody's.
struct BareNames {
    private let watch: CompiledWatch
    private let readings: [Reading]
    private let lands: NamedLands

    init(_ watch: CompiledWatch, _ extraction: Extraction, _ readings: [Reading]) {
        self.watch = watch
        self.readings = readings
        lands = NamedLands(extraction, readings, homelands: watch.homelands)
    }

    /// The watched bodies that are meant, each where it stands.
    ///
    /// - Complexity: O(hits · (lands + watched bodies of that name)).
    func names(_ hits: [BareName]) -> [NameHit] {
        var found: [NameHit] = []
        // A ministry that was called some country's stays that country's.
        var owners: [Int32: Owner] = [:]
        for hit in hits {
            var words = hit.words
            var owner = owner(of: &words)
            if owner == .untold {
                owner = owners[hit.pattern] ?? .untold
            } else {
                owners[hit.pattern] = owner
            }
            let told = owner == .untold ? told(before: words) : Told()
            for case .bareName(let actor) in watch.uses[Int(hit.pattern)] {
                guard let homeland = watch.actors[Int(actor)].homeland else { continue }
                let isIts =
                    switch owner {
                    case .land(let land): homeland.contains(land)
                    case .somebody: false
                    case .untold: isHome(homeland, told, words)
                    }
                if isIts { found.append(NameHit(actor: actor, kind: .full, words: words)) }
            }
        }
        return found
    }

    // MARK: What stands beside it

    /// Whose the words beside a body say it is.
    private enum Owner: Equatable {
        case land(Land)
        /// They say it of no country: "the Hamas-run health ministry".
        case somebody
        /// They do not say.
        case untold
    }

    /// Takes a place behind the body into its words.
    private func owner(of words: inout Words) -> Owner {
        let reading = readings[words.place.rawValue]
        let before = ownerBefore(words, reading)
        return before == .untold ? ownerBehind(&words, reading) : before
    }

    /// "Oruba's …", "the Orubian …", "the Orland-run …".
    private func ownerBefore(_ words: Words, _ reading: Reading) -> Owner {
        let opening = reading.sentence(around: words).first
        guard words.first > opening else { return .untold }
        let last = words.first - 1
        let hash = reading.hash(last)
        let isPossessive = hash == SpeakerWord.s && reading.isGlued(last) || reading.hasApostrophe(last)
        if !isPossessive, !reading.isGlued(words.first) { return .untold }
        if !isPossessive, !reading.flags(last).contains(.capital) || last == opening || hash == SpeakerWord.the {
            if BareNames.openers.contains(hash) { return .untold }
            if hash == SpeakerWord.a || hash == SpeakerWord.an {
                // "a foreign ministry spokesman", but "a foreign ministry" is any.
                guard words.end < reading.words.count else { return .somebody }
                return SpeakerWords.shared.isVoice(reading.hash(words.end)) ? .untold : .somebody
            }
        }
        let end = hash == SpeakerWord.s ? last : words.first
        let owner = lands.all.last {
            $0.sort == .land && $0.words.place == words.place && ($0.words.end == end || $0.words.end == words.first)
        }
        return owner.map { .land($0.land) } ?? .somebody
    }

    /// "… in Beijing", "… of the Orubian Republic".
    private func ownerBehind(_ words: inout Words, _ reading: Reading) -> Owner {
        let link = words.end
        guard link + 1 < reading.words.count, reading.isGlued(link), reading.isGlued(link + 1) else { return .untold }
        let isOf = reading.hash(link) == SpeakerWord.of
        guard isOf || reading.hash(link) == SpeakerWord.in else { return .untold }
        let next = reading.hash(link + 1) == SpeakerWord.the ? link + 2 : link + 1
        let place = words.place
        let owner = lands.all.first { $0.sort == .land && $0.words.place == place && $0.words.first == next }
        guard let owner else { return isOf ? .somebody : .untold }
        words.end = owner.words.end
        return .land(owner.land)
    }

    /// What may stand before a body and says nothing of whose it is.
    private static let openers = HashSet(
        words: "the its said says told tells added by to from at with and of for as citing per but while when after"
    )

    // MARK: What the text is about

    /// The lands that were named before a body.
    private struct Told {
        /// In the title, where the body stands in the text.
        var title: [NamedLand] = []
        var text: [NamedLand] = []
        /// Whether a province may have a body of that name as well: "the health department".
        var isLocal = false
    }

    private func told(before words: Words) -> Told {
        let reading = readings[words.place.rawValue]
        let before = lands.all.prefix(
            bound(lands.all.count) {
                (lands.all[$0].words.place, lands.all[$0].words.first) < (words.place, words.first)
            }
        )
        var told = Told()
        told.text = before.filter { $0.words.place == words.place }
        told.title = before.filter { $0.words.place != words.place && $0.sort == .land }
        let hashes = (words.first..<words.end).map { reading.hash($0) }
        told.isLocal =
            hashes.contains { BareNames.local.contains($0) } && !hashes.contains(BareNames.constitutional)
        return told
    }

    /// Whether a body that nothing beside it tells of is that of `homeland`.
    private func isHome(_ homeland: Homeland, _ told: Told, _ words: Words) -> Bool {
        let sure = told.text.filter { $0.sort == .land }
        if let home = lands.home, let dateline = lands.dateline {
            let cities = Cities.shared
            guard homeland.contains(home) else {
                // "DUBAI - Iran's parliament …": of all that the text named only one comes into question.
                return !told.isLocal && cities.isHub(dateline) && !sure.isEmpty
                    && sure.allSatisfy { homeland.contains($0.land) }
            }
            if cities.isSeat(dateline) {
                return !cities.isHub(dateline) || sure.isEmpty || sure.contains { homeland.contains($0.land) }
            }
            return !told.isLocal && isAbout(homeland, sure, words)
        }
        if told.isLocal { return false }
        let names = told.text.filter { $0.sort != .person || !homeland.isKnown }
        if !names.isEmpty { return isAbout(homeland, names, words) }
        return !told.title.isEmpty && told.title.allSatisfy { homeland.contains($0.land) }
    }

    /// Whether the text began with that land, and its last sentence that named any did.
    private func isAbout(_ homeland: Homeland, _ told: [NamedLand], _ words: Words) -> Bool {
        guard let first = told.first, homeland.contains(first.land) else { return false }
        let reading = readings[words.place.rawValue]
        let here = reading.sentence(around: words)
        // "Quotas in Sweden are too high, the foreign ministry said": what it says names others.
        let isBehind = isBehindWhatItSays(words, reading)
        guard let last = told.last(where: { !isBehind || !here.contains($0.words) }) else { return true }
        let sentence = reading.sentence(around: last.words)
        return told.first { sentence.contains($0.words) }.map { homeland.contains($0.land) } ?? false
    }

    /// Whether a comma or quotation mark parts a body, with its article, from the words before it.
    private func isBehindWhatItSays(_ words: Words, _ reading: Reading) -> Bool {
        var first = words.first
        let articles = [SpeakerWord.the, SpeakerWord.a, SpeakerWord.an]
        if first > 0, reading.isGlued(first), articles.contains(reading.hash(first - 1)) { first -= 1 }
        return !reading.isGlued(first)
    }

    private static let local = HashSet(words: "department court police board office high")
    private static let constitutional = foldedHash(of: "constitutional")
}
