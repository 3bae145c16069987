internal import NewsModel

/// Items that a feed's last document had and this one has not, or has under another identity.
///
/// A feed that moves from http to https, to another host or to other slugs changes all its guids: its items are the
/// articles that they were. An item whose old identity still stands in the document is never taken for another, and
/// link, title and time that two items of one document share are nobody's.
struct FormerItems {
    private let items: [SeenItem]
    private var isTaken: [Bool]
    /// The place of the one item with these link, title and time.
    private var bySecondary: [UInt32: Int] = [:]
    /// The places of items with these words, the last first.
    private var byContent: [UInt32: [Int]] = [:]

    init(before: [SeenItem], now: [SeenItem]) {
        let keys = Set(now.map(\.key))
        items = before.filter { !keys.contains($0.key) }
        isTaken = [Bool](repeating: false, count: items.count)
        let shared = Self.shared(before).union(Self.shared(now))
        for (place, item) in items.enumerated().reversed() {
            if item.secondary != 0, !shared.contains(item.secondary) { bySecondary[item.secondary] = place }
            byContent[item.content, default: []].append(place)
        }
    }

    /// The marks that more than one item has.
    private static func shared(_ items: [SeenItem]) -> Set<UInt32> {
        var met: Set<UInt32> = []
        return Set(items.map(\.secondary).filter { !met.insert($0).inserted })
    }

    /// The item of the last document that this one is: by link, title and time, else by all its words.
    ///
    /// - Parameters:
    ///   - item: one that is new by its identity.
    ///   - isLong: whether it has enough words to be known by them alone.
    /// - Returns: what it was, taken out; `nil` when it is new.
    mutating func take(_ item: SeenItem, isLong: Bool) -> SeenItem? {
        if let place = bySecondary[item.secondary], !isTaken[place] {
            isTaken[place] = true
            return items[place]
        }
        guard isLong else { return nil }
        while let place = byContent[item.content]?.popLast() {
            guard !isTaken[place] else { continue }
            isTaken[place] = true
            return items[place]
        }
        return nil
    }
}
