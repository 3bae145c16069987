import NewsModel

extension OffReason {
    /// A few words for people.
    var words: String {
        switch self {
        case .disabled: "disabled"
        case .notInThisVersion(let key): "‘\(key)’ is not in this version"
        }
    }
}
