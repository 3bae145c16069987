internal import NewsModel
internal import NewsText

/// A watched name that stands in the article and counts.
struct NameHit: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case full, short, metonym
    }

    var actor: Int32
    var kind: Kind
    var words: Words
}

/// A name of the extraction, with its words.
struct PlacedMention: Sendable {
    var type: MentionType
    var entity: Int
    var words: Words
    /// The hash of its last word.
    var lastWord: UInt64
    /// The hashes of the title printed beside it.
    var titleWords: [UInt64]
}

/// Which watched names count in one article, and which of its entities they name.
struct FoundNames: Sendable {
    /// Full and short names, in the order of title and text.
    private(set) var names: [NameHit] = []
    /// Metonyms, which count only where they speak.
    private(set) var metonyms: [NameHit] = []
    /// By the article's entity: actors that a full or short name of it names.
    private(set) var actorsOfEntity: [Int: [Int32]] = [:]
    /// By the article's entity: actors that a metonym of it can mean.
    private(set) var metonymsOfEntity: [Int: [Int32]] = [:]
    /// Weak names that do not go to their actor here.
    private(set) var refused: [NameHit] = []
    /// The names that extraction found.
    private(set) var mentions: [PlacedMention] = []

    /// Mentions beyond these are not looked at.
    private static let mentionLimit = 5000

    /// `raw` is every name that stands there, weak ones and metonyms too, in order; `never` the look-alikes.
    init(
        _ raw: [NameHit],
        never: [NameHit],
        of actors: [CompiledActor],
        extraction: Extraction,
        readings: [Reading]
    ) {
        if raw.isEmpty { return }
        for mention in extraction.mentions.prefix(FoundNames.mentionLimit) {
            let words = readings[Place(mention.span.field).rawValue].words(in: mention.span)
            guard words.first < words.end else { continue }
            let last = readings[words.place.rawValue].hash(words.end - 1)
            let title = mention.title.map { readings[Place($0.field).rawValue].words(in: $0) }
            mentions.append(
                PlacedMention(
                    type: mention.type,
                    entity: mention.entity,
                    words: words,
                    lastWord: last,
                    titleWords: title.map { title in
                        (title.first..<title.end).map { readings[title.place.rawValue].hash($0) }
                    } ?? []
                )
            )
        }
        var kept =
            never.isEmpty
            ? raw : raw.filter { hit in !never.contains { $0.actor == hit.actor && $0.words.overlaps(hit.words) } }
        kept.removeAll { isAcronymOfAnother($0, among: raw, actors, readings) }
        let full = kept.filter { $0.kind == .full }
        for hit in kept {
            let isPart = full.contains {
                $0.words != hit.words && $0.words.contains(hit.words) && (hit.kind != .full || $0.actor == hit.actor)
            }
            if isPart || hit.kind != .full && full.contains(where: { $0.words == hit.words && $0.actor == hit.actor }) {
                continue
            }
            switch hit.kind {
            case .full: names.append(hit)
            case .short:
                let owner = shortOwner(of: hit, among: kept, full, readings)
                if owner == hit.actor { names.append(hit) } else { refused.append(hit) }
            case .metonym:
                let isPartOfName = mentions.contains {
                    $0.words != hit.words && $0.words.contains(hit.words) && $0.type != .place
                }
                if !isPartOfName { metonyms.append(hit) }
            }
        }
        names.sort { ($0.words.place, $0.words.first) < ($1.words.place, $1.words.first) }
        var outer: [Int: [Int32]] = [:]
        for mention in mentions {
            if let longer = names.first(where: { $0.words != mention.words && $0.words.contains(mention.words) }),
                longer.kind == .full, names.contains(where: { $0.words == mention.words && $0.actor != longer.actor })
            {
                add(longer.actor, mention.entity, to: &outer)
                continue
            }
            for hit in names where names(hit, mention) {
                add(hit.actor, mention.entity, to: &actorsOfEntity)
            }
            for hit in metonyms where hit.words == mention.words {
                add(hit.actor, mention.entity, to: &metonymsOfEntity)
            }
        }
        // "The UN human rights office met. It said": where extraction knows the first word alone.
        for (entity, actors) in outer where actorsOfEntity[entity] == nil { actorsOfEntity[entity] = actors }
    }

    /// Names that lie in `area`, of more than a hundred the first.
    func names(in area: Words) -> [NameHit] {
        let low = bound(names.count) { (names[$0].words.place, names[$0].words.first) < (area.place, area.first) }
        let high = bound(names.count) { (names[$0].words.place, names[$0].words.first) < (area.place, area.end) }
        return names[low..<max(low, high)].prefix(100).filter { area.contains($0.words) }
    }

    /// Names that lie in `area` and in no longer name there: of "the UN human rights office" not "UN".
    func wholeNames(in area: Words) -> [NameHit] {
        let all = names(in: area)
        return all.filter { hit in !all.contains { $0.words != hit.words && $0.words.contains(hit.words) } }
    }

    /// The name or metonym of more words that ends with `end`: "Port Varn" for "Varn".
    func longerName(endingWith end: Words) -> Words? {
        guard end.first < end.end else { return nil }
        let area = Words(place: end.place, first: max(0, end.first - 4), end: end.end)
        func ends(_ hit: NameHit) -> Bool {
            area.contains(hit.words) && hit.words.end == end.end && hit.words.first < end.first
        }
        if let hit = names(in: area).first(where: ends) { return hit.words }
        let low = bound(metonyms.count) {
            (metonyms[$0].words.place, metonyms[$0].words.first) < (area.place, area.first)
        }
        return metonyms[low...].prefix(100).first(where: ends)?.words
    }

    /// Names that extraction found in `area`, of more than a hundred the first.
    func mentions(in area: Words) -> [PlacedMention] {
        let all = mentions
        let low = bound(all.count) { (all[$0].words.place, all[$0].words.first) < (area.place, area.first) }
        let high = bound(all.count) { (all[$0].words.place, all[$0].words.first) < (area.place, area.end) }
        return all[low..<max(low, high)].prefix(100).filter { area.contains($0.words) }
    }

    private func add(_ actor: Int32, _ entity: Int, to map: inout [Int: [Int32]]) {
        if map[entity]?.contains(actor) != true { map[entity, default: []].append(actor) }
    }

    /// Whether a watched name and a mention are one name: the same words, or the greater part of them from the same end.
    private func names(_ hit: NameHit, _ mention: PlacedMention) -> Bool {
        let words = mention.words
        if hit.words == words { return true }
        guard hit.words.contains(words), hit.kind == .full, mention.type != .place, mention.type != .group else {
            return false
        }
        let atEnd = words.first == hit.words.first || words.end == hit.words.end
        return atEnd && (words.end - words.first) * 2 >= hit.words.end - hit.words.first
    }
}
