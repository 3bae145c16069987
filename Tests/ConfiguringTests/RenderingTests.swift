import Configuring
import Testing

@Suite("Diagnostics on the screen")
struct RenderingTests {
    private func diagnostic(_ line: String, column: Int, length: Int, suggestion: String? = nil) -> Diagnostic {
        Diagnostic(
            .error,
            file: "a.yaml",
            line: 71,
            column: column,
            length: length,
            message: "unknown key ‘severty’",
            suggestion: suggestion,
            sourceLine: line
        )
    }

    @Test("the screen of the documents")
    func screen() {
        let shown = diagnostic("    severty: high", column: 5, length: 7, suggestion: "did you mean ‘severity’?")
        #expect(
            shown.rendered(color: false) == """
                a.yaml:71:5: error: unknown key ‘severty’
                   71 |     severty: high
                      |     ^^^^^^^ did you mean ‘severity’?
                """
        )
        #expect(
            shown.rendered(color: true) == """
                a.yaml:71:5: \u{1B}[1;31merror:\u{1B}[0m unknown key ‘severty’
                   71 |     severty: high
                      |     \u{1B}[1;31m^^^^^^^\u{1B}[0m did you mean ‘severity’?
                """
        )
    }

    @Test("of a long line the part around the token is shown")
    func longLine() {
        let line =
            String(repeating: "abcdefgh ", count: 20) + "severty: high" + String(repeating: " ijklmno", count: 20)
        #expect(
            diagnostic(line, column: 181, length: 7).rendered(color: false, columns: 60) == """
                a.yaml:71:181: error: unknown key ‘severty’
                   71 | …bcdefgh abcdefgh abcdefgh abcdefgh severty: high i…
                      |                                     ^^^^^^^
                """
        )
    }

    @Test("what a file holds cannot steer the terminal")
    func controls() {
        let shown = diagnostic("x: \u{1B}[2J\u{202E}y\u{E0041}", column: 1, length: 1).rendered(color: false)
        #expect(
            shown == """
                a.yaml:71:1: error: unknown key ‘severty’
                   71 | x: \\u{1b}[2J\\u{202e}y\\u{e0041}
                      | ^
                """
        )
    }

    @Test("passwords in addresses are masked, with the caret where it belongs")
    func credentials() {
        let line = "  - url: https://desk:p@ss@a.example/x # z"
        #expect(
            diagnostic(line, column: 40, length: 1).rendered(color: false) == """
                a.yaml:71:40: error: unknown key ‘severty’
                   71 |   - url: https://*********@a.example/x # z
                      |                                        ^
                """
        )
    }

    @Test(
        "a place outside the line is moved into it",
        arguments: [(0, 0), (1, 1000), (1000, 5), (7, -3)]
    )
    func outside(_ column: Int, _ length: Int) {
        let lines = diagnostic("short", column: column, length: length).rendered(color: false).split(separator: "\n")
        #expect(lines.count == 3)
    }

    @Test(
        "a suggestion is near, in letters, to what was typed",
        arguments: [
            ("severty", "severity"), ("exept", "except"), ("aslo", "also"), ("nmae", "name"), ("rule", "rules"),
            ("Topics", "topics"), ("zzz", nil), ("a", nil),
        ] as [(String, String?)]
    )
    func suggestions(_ typed: String, _ meant: String?) throws {
        // Of a file that has only this key, the top level's keys and an actor's are asked.
        let keys = ["severty", "exept"].contains(typed) ? "rules: {r: {\(typed): x}}" : "actors: {a: {\(typed): x}}"
        let text = ["rule", "Topics", "zzz", "a"].contains(typed) ? "\(typed): {}" : keys
        let diagnostics = try Folder(["w.yaml": text]).watchlists("w.yaml").diagnostics
        let unknown = diagnostics.first { $0.message == "unknown key ‘\(typed)’" }
        let near = unknown?.suggestion.flatMap { $0.hasPrefix("did you mean") ? $0 : nil }
        #expect(unknown != nil)
        #expect(near == meant.map { "did you mean ‘\($0)’?" })
    }
}
