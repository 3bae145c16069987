import Configuring

extension Refusal {
    /// A rule is asked for that is in no watchlist and has no alert.
    static func noRule(_ id: String, among ids: [String]) -> Refusal { none("rule", id, among: ids) }

    /// An actor is asked for who is in no watchlist and in no alert.
    static func noActor(_ id: String, among ids: [String]) -> Refusal { none("actor", id, among: ids) }

    private static func none(_ noun: String, _ id: String, among ids: [String]) -> Refusal {
        let list = ids.isEmpty || ids.count > 20 ? nil : "there are \(ids.sorted().joined(separator: ", "))"
        let advice = didYouMean(id, among: ids) ?? list
        return Refusal("no \(noun) ‘\(id)’" + (advice.map { ": " + $0 } ?? ""), status: 64)
    }
}
