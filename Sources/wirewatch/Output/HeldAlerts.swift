import NewsModel
import Terminal

/// How many alerts of each rule ‘at-most’ held back since the last one that was shown.
struct HeldAlerts {
    private var counts: [String: Int] = [:]

    var isEmpty: Bool { counts.isEmpty }

    /// Counts alerts of a rule that are held.
    mutating func add(_ count: Int, ofRule id: String) { counts[id, default: 0] += count }

    /// Counts what was counted elsewhere.
    mutating func add(_ others: HeldAlerts) { counts.merge(others.counts, uniquingKeysWith: +) }

    /// How many alerts of a rule are counted; they are not any more after that.
    mutating func take(ofRule id: String) -> Int { counts.removeValue(forKey: id) ?? 0 }

    /// One line of a list, wrapped: `── held by at-most: 14 of docks, 2 of strike (--held shows them)`.
    func lines(width: Int) -> [String] {
        let rules = counts.sorted { $0.key < $1.key }.map { "\($0.value) of \(printable($0.key))" }
        return wrapped("held by at-most: \(rules.joined(separator: ", ")) (--held shows them)", width: width - 3)
            .map { "── " + $0 }
    }
}
