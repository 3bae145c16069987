internal import NewsModel
internal import NewsText

/// Whom a short label of an interview stands for: "QUIST:" and "AQ:" for Ada Quist, "A:" for the only person.
struct LabelledPersons {
    /// By surname and by initials; 0 where two persons share them.
    var byLabel: HashTable<Int> = HashTable()
    /// By the last word of an office; 0 where two persons hold it.
    var byOffice: HashTable<Int> = HashTable()
    /// The one person whom the text names before its first turn.
    var only: Int?
    /// Where that is, the first time.
    var onlyName: Range<Int>?

    init(_ tagged: TaggedText, entities: [Entity], before start: Int) {
        var heads: [Int: Range<Int>] = [:]
        // "talks to Irma Falk", "as told to Irma Falk": who asks, where somebody else is named too.
        var addressed: Set<Int> = []
        for (index, entity) in entities.enumerated() where entity.type == .person {
            let words = entity.name.cut(at: " ")
            guard words.count > 1, let surname = words.last else { continue }
            let last = foldedHash(of: surname)
            add(last, index + 1)
            // "KWAN:" for Kwan Mei-ling
            let first = foldedHash(of: words[0])
            if first != last { add(first, index + 1) }
            let initials = foldedHash(of: String(words.compactMap(\.first)))
            if initials != last, initials != first { add(initials, index + 1) }
        }
        for name in tagged.names where name.tokens.upperBound <= start && name.type == .person {
            if name.tokens.count > 1 {
                let before = name.tokens.lowerBound - 1
                if heads[name.entity] == nil { heads[name.entity] = name.tokens }
                if before >= 0, ["to", "by", "with"].contains(where: { tagged.matches(before, $0) }) {
                    addressed.insert(name.entity)
                }
            }
            guard let office = name.title?.last.map({ tagged.text.hashes[$0] }) else { continue }
            let holder = byOffice[office] ?? name.entity
            byOffice.set(office, holder == name.entity ? holder : 0)
        }
        // A title may name the only person.
        let persons = entities.indices.filter {
            entities[$0].type == .person && entities[$0].name.utf8.contains(UInt8(ascii: " "))
        }
        if heads.count > 1 { heads = heads.filter { !addressed.contains($0.key) } }
        onlyName = heads.count == 1 ? heads.first?.value : nil
        only = heads.count == 1 ? heads.first?.key : heads.isEmpty && persons.count == 1 ? persons[0] + 1 : nil
    }

    private mutating func add(_ label: UInt64, _ person: Int) {
        byLabel.set(label, byLabel[label] == nil ? person : 0)
    }
}
