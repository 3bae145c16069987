/// A map from hashes of words or names to values, in the order of their first use.
///
/// `Dictionary` would hash them once more, and an article has hundreds of look-ups. Open addressing, at most half full;
/// an empty one takes no memory of its own.
@usableFromInline
package struct HashTable<Value> {
    /// What it holds, in the order of first use.
    @usableFromInline
    package internal(set) var entries: [(key: UInt64, value: Value)] = []
    /// By the low bits of a key: one more than the place of its entry, 0 where none is.
    @usableFromInline
    internal var slots: [UInt32] = []

    /// Creates an empty table.
    @inlinable
    package init() {}

    /// Creates an empty table with room for some entries.
    @inlinable
    package init(minimumCapacity: Int) {
        guard minimumCapacity > 0 else { return }
        var count = 32
        while count < minimumCapacity * 2 { count *= 2 }
        slots = Array(repeating: 0, count: count)
        entries.reserveCapacity(minimumCapacity)
    }

    /// Creates the table of some words by their folded hashes.
    package init(_ words: [(String, Value)]) {
        for (word, value) in words { set(foldedHash(of: word), value) }
    }

    /// Whether it holds nothing.
    @inlinable
    package var isEmpty: Bool { entries.isEmpty }

    /// The value of a key; `nil` when there is none.
    @inlinable
    package subscript(key: UInt64) -> Value? {
        guard let place = place(of: key) else { return nil }
        return entries[place].value
    }

    /// The value of a key; it is made when there is none and it is changed.
    @inlinable
    package subscript(key: UInt64, default value: @autoclosure () -> Value) -> Value {
        get { self[key] ?? value() }
        _modify {
            let place = place(of: key) ?? append(key, value())
            yield &entries[place].value
        }
    }

    /// Gives a key a value; whether it had none before.
    @discardableResult
    @inlinable
    package mutating func set(_ key: UInt64, _ value: Value) -> Bool {
        guard let place = place(of: key) else {
            _ = append(key, value)
            return true
        }
        entries[place].value = value
        return false
    }

    @inlinable
    internal func place(of key: UInt64) -> Int? {
        guard !slots.isEmpty else { return nil }
        let mask = slots.count - 1
        var slot = HashTable.slot(of: key) & mask
        while slots[slot] != 0 {
            let place = Int(slots[slot]) - 1
            if entries[place].key == key { return place }
            slot = (slot + 1) & mask
        }
        return nil
    }

    @inlinable
    internal mutating func append(_ key: UInt64, _ value: Value) -> Int {
        if entries.count * 2 >= slots.count { grow() }
        entries.append((key, value))
        link(key, entries.count - 1)
        return entries.count - 1
    }

    @inlinable
    internal mutating func link(_ key: UInt64, _ place: Int) {
        let mask = slots.count - 1
        var slot = HashTable.slot(of: key) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = UInt32(truncatingIfNeeded: place + 1)
    }

    @inlinable
    internal mutating func grow() {
        slots = Array(repeating: 0, count: max(slots.count * 4, 32))
        entries.reserveCapacity(slots.count / 2)
        for place in entries.indices { link(entries[place].key, place) }
    }

    @inlinable
    internal static func slot(of key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ key >> 32) }
}

extension HashTable: Sendable where Value: Sendable {}

/// A set of hashes of words or names.
@usableFromInline
package struct HashSet: Sendable {
    @usableFromInline
    internal var table = HashTable<Bool>()

    /// Creates an empty set.
    @inlinable
    package init() {}

    /// Creates the set of the words in a string, by folded hash, white space between them.
    package init(words: String) {
        forEachWord(of: words) { insert($0) }
    }

    /// Whether it holds nothing.
    @inlinable
    package var isEmpty: Bool { table.isEmpty }

    /// Whether it holds a hash.
    @inlinable
    package func contains(_ key: UInt64) -> Bool { table.place(of: key) != nil }

    /// Adds a hash; whether it was not there.
    @discardableResult
    @inlinable
    package mutating func insert(_ key: UInt64) -> Bool { table.set(key, true) }
}
