import Configuring

extension Refusal {
    /// A rule is asked for that is in no watchlist and has no alert.
    static func noRule(_ id: String, among ids: [String]) -> Refusal {
        let list = ids.isEmpty || ids.count > 20 ? nil : "there are \(ids.sorted().joined(separator: ", "))"
        let advice = didYouMean(id, among: ids) ?? list
        return Refusal("no rule ‘\(id)’" + (advice.map { ": " + $0 } ?? ""), status: 64)
    }
}
