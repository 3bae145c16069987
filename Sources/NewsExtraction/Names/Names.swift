import NewsModel

/// Names found in one string, by token, and the entities of the article that they stand for.
struct Names: Sendable {
    /// In the order of the text; they do not overlap.
    var names: [Name] = []
    /// Entities of the whole article (title and text); `entities[i]` has id `i + 1`.
    var entities: [Entity] = []
}

/// A name in one string.
struct Name: Sendable, Hashable {
    /// Its tokens.
    var tokens: Range<Int>
    /// What it names.
    var type: MentionType
    /// The id of its entity, from 1.
    var entity: Int
    /// The title or role printed right before or after it.
    var title: Range<Int>?
    /// The body printed beside it.
    var affiliation: Range<Int>?
    /// Whether it is another name of an entity named before.
    var isAlias: Bool
}

/// Somebody or something that an article names, once or often.
struct Entity: Sendable, Hashable {
    /// The fullest name that stands in the article.
    var name: String
    /// What it is.
    var type: MentionType
    /// Read from a first name, a title ("Mr.", "Ms.") or a noun of kinship.
    var gender: Gender?
    /// Whether a title or a noun of kinship tells the gender; a first name only suggests it.
    var isGenderTold = false
    /// Whether it is a news agency, newspaper or broadcaster of the lexicon.
    var isNews = false
    /// Whether it is a country of the lexicon.
    var isCountry = false
}

/// Grammatical gender for pronouns.
enum Gender: Sendable, Hashable {
    /// he
    case male
    /// she
    case female
}
