import Testing
import YAML

@Suite("YAML files")
struct ParseYAMLTests {
    /// A node in short: text as it is, lists in [ ], mappings in { }.
    private func short(_ node: YAMLNode?) -> String {
        guard let node else { return "nothing" }
        switch node.content {
        case .scalar(let text, _): return text
        case .sequence(let items): return "[" + items.map { short($0) }.joined(separator: ", ") + "]"
        case .mapping(let entries):
            return "{" + entries.map { "\($0.name): \(short($0.value))" }.joined(separator: ", ") + "}"
        }
    }

    /// A problem in short: line, column, the marked text and the message.
    private func short(_ problem: YAMLProblem, in document: YAMLDocument) -> String {
        let position = document.source.position(of: problem.range.lowerBound)
        let marked = String(String.UnicodeScalarView(document.source.scalars(in: problem.range)))
        return "\(position.line):\(position.column) ‘\(marked)’ \(problem.message)"
    }

    @Test(
        "every scalar is the text that is written",
        arguments: [
            ("countries: [SE, NO]", "{countries: [SE, NO]}"),
            ("to: 22:00", "{to: 22:00}"),
            ("lang: no", "{lang: no}"),
            (
                "a: ~\nb: null\nc: 0x1F\nd: 1e3\ne: 2024-05-31\nf: .nan\n",
                "{a: ~, b: null, c: 0x1F, d: 1e3, e: 2024-05-31, f: .nan}"
            ),
            ("yes: on", "{yes: on}"),
            ("a:", "{a: }"),
            ("a: >\n  one\n  two\n\n  three\n", "{a: one two\nthree\n}"),
            ("a: |\n  one\n  two\n", "{a: one\ntwo\n}"),
            ("\u{FEFF}a: b", "{a: b}"),
            ("---\na: b\n...\n", "{a: b}"),
            ("a: 'it''s'\nb: \"\\u4eba\"", "{a: it's, b: 人}"),
            ("", "nothing"),
            ("# only a comment\n", "nothing"),
        ]
    )
    func scalars(of text: String, are expected: String) {
        let document = parseYAML(Array(text.utf8))
        #expect(short(document.root) == expected)
        #expect(document.problems == [])
    }

    @Test(
        "what a configuration has no use for is a problem, with its place",
        arguments: [
            ("a: &x 1\nb: *x\n", ["1:4 ‘&x’ the anchor ‘&x’ is not read", "2:4 ‘*x’ the alias ‘*x’ is not read"]),
            (
                "a: !!str 1\nb: !mine {c: d}",
                ["1:4 ‘!!str’ the tag ‘!!str’ is not read", "2:4 ‘!mine’ the tag ‘!mine’ is not read"]
            ),
            ("a: 1\n<<: 2\n", ["2:1 ‘<<’ merge keys are not read"]),
            ("a: 1\nb: 2\na: 3\n", ["3:1 ‘a’ the key ‘a’ stands twice; first in line 1"]),
            ("a: 1\n---\nb: 2\n", ["2:1 ‘---’ a second document begins here"]),
            ("? [a, b]\n: c\n", ["1:3 ‘[a, b]’ a key must be text"]),
            ("a: \"open\nb: 1\n", ["1:4 ‘\"’ this quotation mark is never closed"]),
            ("a: b: c\n", ["1:5 ‘:’ a ‘:’ where no key can stand"]),
            ("a:\n\tb: c\n", ["2:1 ‘\t’ a tab where only spaces may stand"]),
            ("a: @x\n", ["1:4 ‘@’ no value can begin so"]),
            ("a: [b, c\nd: e\n", ["2:2 ‘:’ expected ‘,’ or ‘]’ in the list that begins in line 1"]),
            ("a: {b: c\n", ["1:8 ‘c’ expected ‘,’ or ‘}’ in the mapping that begins in line 1"]),
            ("a: {b: c #4}\nd: e\n", ["1:10 ‘#4}’ a comment begins here and hides what ends the line"]),
            ("a: [b, 'c #4', d #5]\ne: f\n", ["1:18 ‘#5]’ a comment begins here and hides what ends the line"]),
            ("a: {b: c # a comment\nd: e\n", ["2:1 ‘d’ expected ‘,’ or ‘}’ in the mapping that begins in line 1"]),
            ("a: 1\n  b: 2\n", ["2:4 ‘:’ a ‘:’ where no key can stand"]),
            ("a: 1\nb\nc: 2\n", ["2:1 ‘b’ a key without ‘:’"]),
            ("a: \"\\q\"", ["1:5 ‘\\q’ an unknown escape"]),
            ("q: \"a b\" OR c\n", ["1:10 ‘O’ text goes on behind a closing quotation mark"]),
            ("q: {r: 'a b' OR c}\n", ["1:14 ‘O’ text goes on behind a closing quotation mark"]),
            ("- \"a b\" c\n", ["1:9 ‘c’ text goes on behind a closing quotation mark"]),
            ("人: x\u{1}", ["1:5 ‘\u{1}’ a control character"]),
        ]
    )
    func problems(of text: String, are expected: [String]) {
        let document = parseYAML(Array(text.utf8))
        #expect(document.problems.map { short($0, in: document) } == expected)
    }

    @Test("bytes that are not UTF-8 are a problem at their place")
    func notUTF8() {
        let document = parseYAML(Array("a: caf".utf8) + [0xE9, 0x0A])
        #expect(document.problems.map { short($0, in: document) } == ["1:7 ‘\u{FFFD}’ this is not UTF-8"])
    }

    @Test("depth and size are limited")
    func limits() {
        let deep = parseYAML(Array(String(repeating: "[", count: 100_000).utf8))
        #expect(deep.problems.map(\.message) == ["lists and mappings are nested more than 64 deep"])
        let long = parseYAML(Array("a: 1".utf8), byteLimit: 3)
        #expect(long.problems.map(\.message) == ["the file has 4 bytes, more than the limit of 3"])
    }

    @Test(
        "a place inside a value is found where it is written",
        arguments: [
            ("a: one two", "two", "1:8"),
            ("a: 'it''s two'", "two", "1:11"),
            ("a: \"\\u4eba \\\"two\"", "two", "1:14"),
            ("a: >\n  one\n    two\n\n  three", "three", "5:3"),
            ("a: |\n   one\n   two", "two", "3:4"),
            ("a: one\n   two", "two", "2:4"),
            ("a: \"one \\\n   two\"", "two", "2:4"),
            ("a: 'one\n\n   two'", "two", "3:4"),
        ]
    )
    func places(in text: String, of word: String, is expected: String) throws {
        let document = parseYAML(Array(text.utf8))
        guard case .mapping(let entries) = document.root?.content, let node = entries.first?.value,
            case .scalar(let value, _) = node.content
        else { throw Unreadable() }
        let start = try #require(value.firstRange(of: word))
        let offset = value.unicodeScalars.distance(from: value.startIndex, to: start.lowerBound)
        let range = node.range(of: offset..<offset + word.unicodeScalars.count, in: document.source)
        let position = document.source.position(of: range.lowerBound)
        #expect("\(position.line):\(position.column)" == expected)
        #expect(String(String.UnicodeScalarView(document.source.scalars(in: range))) == word)
    }

    private struct Unreadable: Error {}

    @Test("lines end with LF, CR or CR LF and nothing else")
    func lines() {
        let text = "a: 1\r\nb: 2\rc: \"x\u{2028}3\"\n人人: &x 4"
        let document = parseYAML(Array(text.utf8))
        #expect(document.problems.map { short($0, in: document) } == ["4:5 ‘&x’ the anchor ‘&x’ is not read"])
        #expect(document.source.line(1) == "a: 1")
        #expect(document.source.line(4) == "人人: &x 4")
        #expect(document.source.line(5) == "")
    }
}
