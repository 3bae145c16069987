/// The three kinds of lines of a store, in the order in which a batch writes them.
enum RecordKind: CaseIterable, Sendable {
    case article
    case alert
    case feedState

    /// The folder of its segments.
    var folder: String {
        switch self {
        case .article: "articles"
        case .alert: "alerts"
        case .feedState: "feeds"
        }
    }

    /// The value of `schema` in its lines.
    var schema: String {
        switch self {
        case .article: "wirewatch/article/1"
        case .alert: "wirewatch/alert/1"
        case .feedState: "wirewatch/feed/1"
        }
    }

    /// How each of its lines begins, up to the digits of `seq`.
    var head: StaticString {
        switch self {
        case .article: #"{"schema":"wirewatch/article/1","seq":"#
        case .alert: #"{"schema":"wirewatch/alert/1","seq":"#
        case .feedState: #"{"schema":"wirewatch/feed/1","seq":"#
        }
    }
}
