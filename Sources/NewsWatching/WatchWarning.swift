/// Something in the watchlists that works but is hardly meant; `check` shows it.
public enum WatchWarning: Sendable, Hashable {
    /// Two names that match the same words, as written, with the ids of their actors.
    case sameName(String, actor: String, other: String, otherActor: String)
    /// A name, word or phrase of actor or topic `owner` that has no letter or digit and can never match.
    case nothingToMatch(String, owner: String)
}

extension WatchWarning {
    /// The id of the actor (or topic) that it is about: of two the one that comes second.
    public var actor: String {
        switch self {
        case .sameName(_, _, _, let other): other
        case .nothingToMatch(_, let owner): owner
        }
    }
}

extension WatchWarning: CustomStringConvertible {
    /// One sentence, without a stop at its end.
    public var description: String {
        switch self {
        case .sameName(let name, let actor, let other, let otherActor):
            "‘\(name)’ of \(actor) and ‘\(other)’ of \(otherActor) match the same words"
        case .nothingToMatch(let name, let owner):
            "‘\(name)’ of \(owner) has no letter or digit and never matches"
        }
    }
}
