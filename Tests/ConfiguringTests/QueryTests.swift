import Configuring
import NewsModel
import Testing

@Suite("Topic queries")
struct QueryTests {
    /// A query in short: operators before their operands, in ( ).
    private func short(_ query: Query?) -> String {
        guard let query else { return "none" }
        switch query {
        case .phrase(let words, let slop): return slop == 0 ? words : "\(words)~\(slop)"
        case .and(let parts): return "(and " + parts.map { short($0) }.joined(separator: ", ") + ")"
        case .or(let parts): return "(or " + parts.map { short($0) }.joined(separator: ", ") + ")"
        case .not(let inner): return "(not \(short(inner)))"
        case .near(let a, let b, let distance, let inOrder):
            return "(\(inOrder ? "onear" : "near") \(distance) \(short(a)), \(short(b)))"
        case .within(let field, let inner): return "(\(field.rawValue): \(short(inner)))"
        }
    }

    @Test(
        "operators bind as the language says",
        arguments: [
            ("sanction*", "sanction*"),
            ("\"press law\"", "press law"),
            ("\"law press\"~3", "law press~3"),
            ("a AND b AND c", "(and a, b, c)"),
            ("(a OR b) AND c", "(and (or a, b), c)"),
            ("a AND NOT b", "(and a, (not b))"),
            ("a NOT b", "(and a, (not b))"),
            ("(a OR b) (c OR d)", "(and (or a, b), (or c, d))"),
            ("(interest OR policy) NEAR/2 rate*", "(near 2 (or interest, policy), rate*)"),
            ("a ONEAR/3 \"b c\"", "(onear 3 a, b c)"),
            ("a NEAR/3 b NEAR/4 c", "(near 4 (near 3 a, b), c)"),
            ("x AND a NEAR/3 b", "(and x, (near 3 a, b))"),
            ("x AND NOT a NEAR/3 b", "(and x, (not (near 3 a, b)))"),
            ("title:ceasefire", "(title: ceasefire)"),
            ("title:(a OR b) AND source:\"Example Times\"", "(and (title: (or a, b)), (source: Example Times))"),
            ("text: a", "(text: a)"),
            ("((a))", "a"),
            ("瑞士 OR 制裁*", "(or 瑞士, 制裁*)"),
            ("l’homme", "l’homme"),
            ("14:30", "14:30"),
            ("anti-dumping", "anti-dumping"),
        ]
    )
    func reading(of text: String, gives expected: String) {
        let parsed = parseQuery(text)
        #expect(short(parsed.query) == expected)
        #expect(parsed.notes == [])
    }

    @Test(
        "what cannot be read is said with its place and a way out",
        arguments: [
            ("", "0-0 the query is empty"),
            ("a AND", "2-5 AND has nothing on its right"),
            ("OR a", "0-2 OR has nothing on its left"),
            ("a OR AND b", "2-4 OR has nothing on its right"),
            ("(a OR b", "0-1 this ‘(’ is never closed"),
            ("a)", "1-2 no ‘(’ belongs to this ‘)’"),
            ("a ( )", "2-5 nothing stands between ( and )"),
            ("\"a b", "0-1 this quotation mark is never closed"),
            ("a NEAR b", "2-6 NEAR needs a distance from 1 to 1000 (such as NEAR/10)"),
            ("a ONEAR/0 b", "2-9 ONEAR needs a distance from 1 to 1000 (such as ONEAR/10)"),
            ("a NEAR/99999999999999999999 b", "2-27 NEAR needs a distance from 1 to 1000 (such as NEAR/10)"),
            (
                "a NEAR/3 (b AND c)",
                "9-18 AND cannot stand inside NEAR (a phrase needs quotation marks; else repeat NEAR for each word)"
            ),
            ("a NEAR/3 NOT b", "9-12 NOT cannot stand beside NEAR (say it with AND NOT)"),
            ("title:a NEAR/3 b", "0-7 a field cannot stand inside NEAR (write title:(a NEAR/5 b))"),
            ("title:(text:a)", "6-14 a field inside ‘title:’ (fields do not nest)"),
            ("titel:a", "0-6 no field ‘titel:’ (did you mean ‘title’?)"),
            ("lang:en AND a", "0-5 no field ‘lang:’ (use ‘languages’ of the rule)"),
            ("a -b", "2-3 ‘-’ is no operator here (write NOT)"),
            ("a && b", "2-4 ‘&&’ is no operator here (write AND)"),
            ("wor*d", "3-4 ‘*’ stands only at the end of a word"),
            ("*", "0-1 ‘*’ holds no letter or digit"),
            ("wom?n", "3-4 ‘?’ is no wildcard here (‘*’ at the end of a word is)"),
            ("word~2", "4-6 ‘~’ stands only behind a phrase in quotation marks (such as \"two words\"~3)"),
            ("\"a b\"~x", "5-6 ‘~’ needs a number up to 100 (such as \"a b\"~3)"),
        ]
    )
    func fault(of text: String, is expected: String) {
        let parsed = parseQuery(text)
        #expect(parsed.query == nil)
        let last = parsed.notes.last
        let advice = last?.advice.map { " (\($0))" } ?? ""
        let range = last?.range ?? 0..<0
        #expect("\(range.lowerBound)-\(range.upperBound) \(last?.message ?? "")\(advice)" == expected)
        #expect(parsed.notes.filter { $0.severity == .error }.count == 1)
    }

    @Test(
        "what may not mean what its writer meant is warned of",
        arguments: [
            ("free trade", "(and free, trade)", ["words without an operator mean AND, wherever they stand"]),
            ("free or trade", "(and free, or, trade)", ["‘or’ in small letters is a word to find"]),
            ("a near/5 b", "(and a, near/5, b)", ["‘near/5’ in small letters is a word to find"]),
            ("“press law”", "press law", ["curly quotation marks are read as straight ones"]),
            ("«loi sur la presse»", "loi sur la presse", ["curly quotation marks are read as straight ones"]),
            ("NOT a", "(not a)", ["the query holds wherever a word is missing: nearly everywhere"]),
            ("a OR NOT b", "(or a, (not b))", ["the query holds wherever a word is missing: nearly everywhere"]),
            ("a OR b AND c", "(or a, (and b, c))", ["AND binds before OR here"]),
        ]
    )
    func warnings(about text: String, read expected: String, are messages: [String]) {
        let parsed = parseQuery(text)
        #expect(short(parsed.query) == expected)
        #expect(parsed.notes.map(\.message) == messages)
        #expect(parsed.notes.allSatisfy { $0.severity == .warning })
    }

    @Test("parentheses nest to a limit")
    func depth() {
        let text = String(repeating: "(", count: 10_000) + "a" + String(repeating: ")", count: 10_000)
        #expect(parseQuery(text).notes.map(\.message) == ["nested more than 50 deep"])
        #expect(
            parseQuery(String(repeating: "NOT ", count: 10_000) + "a").notes.map(\.message) == [
                "nested more than 50 deep"
            ]
        )
    }
}
