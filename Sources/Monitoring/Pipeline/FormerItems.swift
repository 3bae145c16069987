internal import NewsModel

/// Items that a feed's last document had and this one has not, or has under another identity.
///
/// A feed that moves from http to https, to another host or to other slugs changes all its guids: its items are the
/// articles that they were. An item whose old identity still stands in the document is never taken for another.
struct FormerItems {
    private var items: [SeenItem]

    init(before: [SeenItem], now: [SeenItem]) {
        let keys = Set(now.map(\.key))
        items = before.filter { !keys.contains($0.key) }
    }

    /// The item of the last document that this one is: by link, title and day, else by all its words.
    ///
    /// - Parameters:
    ///   - item: one that is new by its identity.
    ///   - isLong: whether it has enough words to be known by them alone.
    /// - Returns: what it was, taken out; `nil` when it is new.
    mutating func take(_ item: SeenItem, isLong: Bool) -> SeenItem? {
        guard
            let index = items.firstIndex(where: { $0.secondary != 0 && $0.secondary == item.secondary })
                ?? (isLong ? items.firstIndex { $0.content == item.content } : nil)
        else { return nil }
        return items.remove(at: index)
    }
}
