import NewsModel
import Testing

@testable import NewsExtraction

@Suite("Words of reporting")
struct WordTableTests {
    private static let tables: [(language: String, verbs: String, grammar: String)] = [
        ("English", reportingVerbs, grammarWords), ("German", germanVerbs, germanGrammar),
        ("French", frenchVerbs, frenchGrammar), ("Spanish", spanishVerbs, spanishGrammar),
        ("Portuguese", portugueseVerbs, portugueseGrammar), ("Italian", italianVerbs, italianGrammar),
        ("Russian", russianVerbs, russianGrammar), ("Arabic", arabicVerbs, arabicGrammar),
    ]

    @Test("every line of a table names an act or a class that is known", arguments: tables.map(\.language))
    func lines(of language: String) throws {
        let table = try #require(WordTableTests.tables.first { $0.language == language })
        for line in table.verbs.split(separator: "\n") {
            let head = line.prefix { $0 != ":" }.split(separator: " ")
            #expect(head.count == 2 && Act(rawValue: String(head[0])) != nil, "\(line)")
        }
        for line in table.grammar.split(separator: "\n") {
            #expect(WordKinds(named: String(line.prefix { $0 != ":" })) != nil, "\(line)")
        }
    }
}
