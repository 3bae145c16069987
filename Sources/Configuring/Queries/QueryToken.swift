internal import NewsModel

/// A piece of a query's text.
struct QueryToken {
    enum Kind {
        case word(String)
        case phrase(String, slop: Int)
        case open
        case close
        case and
        case or
        case not
        case near(Int, inOrder: Bool)
        case field(QueryField)
    }

    let kind: Kind
    /// Scalars of the query's text.
    let range: Range<Int>

    /// The word, when it is one without quotation marks.
    var bareWord: String? {
        if case .word(let word) = kind { word } else { nil }
    }

    /// Whether something to find can begin here.
    var beginsOperand: Bool {
        switch kind {
        case .word, .phrase, .open, .not, .field: true
        case .close, .and, .or, .near: false
        }
    }
}
