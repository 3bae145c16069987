/// A language whose speech is found, with its verbs of reporting and the words around them.
enum Tongue: String, Sendable, CaseIterable {
    case english = "en"
    case german = "de"
    case french = "fr"
    case spanish = "es"
    case portuguese = "pt"
    case italian = "it"
    case russian = "ru"
    case arabic = "ar"
    case chinese = "zh"
    case japanese = "ja"

    /// The tongue of a language (BCP 47); English for others, whose speech is not known.
    init(language: String) {
        self = Tongue(rawValue: String(language.prefix(2))) ?? .english
    }

    /// Whether words stand without spaces.
    var isUnspaced: Bool { self == .chinese || self == .japanese }

    /// Whether a paragraph that begins with a dash can be somebody's words.
    var hasDialogueDashes: Bool {
        switch self {
        case .french, .spanish, .portuguese, .italian, .russian: true
        case .english, .german, .arabic, .chinese, .japanese: false
        }
    }

    /// Whether a verb of reporting without a subject goes on with the last speaker.
    var dropsSubjects: Bool {
        switch self {
        case .spanish, .portuguese, .italian, .arabic, .chinese, .japanese: true
        case .english, .german, .french, .russian: false
        }
    }

    /// Whether a speaker can be a noun without article and capital.
    var hasNoArticles: Bool { self == .arabic || self == .russian }

    /// What is known of its words, made on first use.
    var table: WordTable {
        switch self {
        case .german: .german
        case .french: .french
        case .spanish: .spanish
        case .portuguese: .portuguese
        case .italian: .italian
        case .russian: .russian
        case .arabic: .arabic
        case .english, .chinese, .japanese: .english
        }
    }
}

extension WordTable {
    fileprivate static let german = WordTable(verbs: germanVerbs, grammar: germanGrammar)
    fileprivate static let french = extended(.french, frenchVerbs, frenchGrammar)
    fileprivate static let spanish = extended(.spanish, spanishVerbs, spanishGrammar)
    fileprivate static let portuguese = extended(.portuguese, portugueseVerbs, portugueseGrammar)
    fileprivate static let italian = extended(.italian, italianVerbs, italianGrammar)
    fileprivate static let russian = extended(.russian, russianVerbs, russianGrammar)
    fileprivate static let arabic = WordTable(verbs: withArabicPrefixes(arabicVerbs), grammar: arabicGrammar)

    private static func extended(_ tongue: Tongue, _ verbs: String, _ grammar: String) -> WordTable {
        WordTable(verbs: tongue.withPersons(verbs), grammar: tongue.withPlurals(grammar))
    }
}
