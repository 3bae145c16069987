internal import NewsModel

/// A stretch of tokens that may be a name, with what its own words and neighbours tell.
struct Candidate: Sendable {
    /// Its tokens.
    var tokens: Range<Int>
    /// The likeliest type so far.
    var type: MentionType
    /// How surely, from 0 (a guess) to 3 (the words leave no doubt).
    var strength: Int
    /// The title printed right before or after it.
    var title: Range<Int>?
    /// The body printed beside it.
    var affiliation: Range<Int>?
    /// From a first name or honorific.
    var gender: Gender?
    /// Whether an honorific or a noun of kinship tells the gender; a first name only suggests it.
    var isGenderTold = false
}

/// How the words of a sentence are written.
enum SentenceCase: Sendable {
    /// Names stand out by their capitals.
    case normal
    /// Most words have a capital, as in a headline.
    case title
    /// ALL IN CAPITALS.
    case capitals
}
