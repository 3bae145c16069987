internal import NewsModel

/// Items that a feed's last document had and this one has not, or has under another identity.
///
/// A feed that moves from http to https, to another host or to other slugs changes all its guids: its items are the
/// articles that they were. An item whose old identity still stands in the document is never taken for another.
struct FormerItems {
    private let items: [SeenItem]
    private var isTaken: [Bool]
    /// The places of items by each of their marks, the last first.
    private var bySecondary: [UInt32: [Int]] = [:]
    private var byContent: [UInt32: [Int]] = [:]

    init(before: [SeenItem], now: [SeenItem]) {
        let keys = Set(now.map(\.key))
        items = before.filter { !keys.contains($0.key) }
        isTaken = [Bool](repeating: false, count: items.count)
        for (place, item) in items.enumerated().reversed() {
            if item.secondary != 0 { bySecondary[item.secondary, default: []].append(place) }
            byContent[item.content, default: []].append(place)
        }
    }

    /// The item of the last document that this one is: by link, title and day, else by all its words.
    ///
    /// - Parameters:
    ///   - item: one that is new by its identity.
    ///   - isLong: whether it has enough words to be known by them alone.
    /// - Returns: what it was, taken out; `nil` when it is new.
    mutating func take(_ item: SeenItem, isLong: Bool) -> SeenItem? {
        var place = Self.first(of: &bySecondary[item.secondary], isTaken)
        if place == nil, isLong { place = Self.first(of: &byContent[item.content], isTaken) }
        guard let place else { return nil }
        isTaken[place] = true
        return items[place]
    }

    /// The first place that is not taken, off its list.
    private static func first(of places: inout [Int]?, _ isTaken: [Bool]) -> Int? {
        while let place = places?.popLast() {
            if !isTaken[place] { return place }
        }
        return nil
    }
}
