import Foundation
import Testing

@Suite struct CheckTests {
    @Test("a good configuration is summed up in one line")
    func good() throws {
        let place = try Workplace([
            "wirewatch.yaml": "feeds:\n  - {url: \"https://news.example.org/rss\"}\nwatchlists: [watch.d]\n",
            "watch.d/port.yaml": watchlist,
        ])
        #expect(
            try place.wirewatch("check")
                == Ending(status: 0, output: "2 files, 1 feed, 2 rules, 2 tests: 2 pass\n", errors: "")
        )
        #expect(
            try place.wirewatch("check", "watch.d/port.yaml")
                == Ending(status: 0, output: "1 file, 2 rules, 2 tests: 2 pass\n", errors: "")
        )
    }

    @Test("the test of a rule for a tag counts the tags that the configuration gives the feed")
    func tags() throws {
        let words = "The Norrhavn Harbour Board put off the dredging of the east basin."
        let rule = """
              tagged:
                when: {who: harbour-board, does: is-mentioned, feeds: tag:wires}
                tests:
                  alerts: [{feed: port, text: \(words)}]
                  stays-quiet: [{feed: tides, text: \(words)}]

            """
        let place = try Workplace([
            "wirewatch.yaml": """
            feeds:
              - {id: port, url: "https://port.example/rss", tags: [wires]}
              - {id: tides, url: "https://tides.example/rss"}
            watchlists: [port.yaml]

            """,
            "port.yaml": watchlist + rule,
        ])
        #expect(
            try place.wirewatch("check")
                == Ending(status: 0, output: "2 files, 2 feeds, 3 rules, 4 tests: 4 pass\n", errors: "")
        )
    }

    @Test("a list of feeds is checked as one")
    func feedList() throws {
        let outline = "<outline text=\"Tides\" url=\"https://tides.example/rss\"/>"
        let place = try Workplace([
            "feeds.opml": "<opml><body>\n<outline xmlUrl=\"https://port.example/rss\"/>\n\(outline)\n</body></opml>\n",
            "wirewatch.yaml": "feeds:\n  - {file: feeds.opml}\nstore: {path: store}\npoll: {every: 1h}\n",
        ])
        let ending = try place.wirewatch("check", "feeds.opml")
        #expect(ending.status == 0)
        #expect(
            ending.output.hasPrefix("feeds.opml:3:1: warning: this feed is left out: ‘Tides’ "),
            "\(ending.output)"
        )
        #expect(ending.output.hasSuffix("\n1 file, 1 feed, 0 rules, 0 tests: 0 pass\n"), "\(ending.output)")
        let other = try place.wirewatch("check", "wirewatch.yaml")
        #expect(other.status == 1)
        #expect(
            other.output.hasPrefix(
                "wirewatch.yaml:1:1: error: this is a configuration, not a watchlist: it\n   goes to --config\n"
            ),
            "\(other.output)"
        )
        #expect(other.output.hasSuffix("\n1 error to mend\n"), "\(other.output)")
    }

    @Test("an error names file, line and column, shows the line, and suggests")
    func bad() throws {
        let text =
            watchlist.replacingOccurrences(of: "severity: high", with: "severty: high")
            .replacingOccurrences(of: "who: harbour-board", with: "who: harbor-board")
        let place = try Workplace(["port.yaml": text])
        let ending = try place.wirewatch("check", "port.yaml")
        #expect(ending.status == 1)
        #expect(
            ending.output == """
                port.yaml:14:5: error: unknown key ‘severty’
                   14 |     severty: high
                      |     ^^^^^^^ did you mean ‘severity’?
                port.yaml:16:17: error: unknown actor or group ‘harbor-board’
                   16 |     when: {who: harbor-board, does: is-mentioned, about: dredg…
                      |                 ^^^^^^^^^^^^ did you mean ‘harbour-board’?
                1 file, 0 rules, 0 tests: 0 pass
                2 errors to mend

                """
        )
        let lines = try place.wirewatch("check", "--json", "port.yaml").output.objects
        #expect(lines.count == 3)
        #expect(lines[0]["line"] as? Int == 14)
        #expect(lines[0]["suggestion"] as? String == "did you mean ‘severity’?")
        #expect(lines[2]["errors"] as? Int == 2)
    }

    @Test("a test that does not hold is named, and so is a rule that is switched off")
    func failingTest() throws {
        let text = watchlist.replacingOccurrences(of: "elected a chair", with: "argued about silt")
        let off = "  silent:\n    when: {who: velin, silent-for: 21d}\n"
        let place = try Workplace(["port.yaml": text + off])
        let ending = try place.wirewatch("check", "port.yaml")
        #expect(ending.status == 1)
        #expect(
            ending.output.hasSuffix(
                """
                  off: silent: switched off, ‘silent-for’ is not in this version
                  fails: board-on-dredging stays-quiet 1: it fired on ‘silt’
                1 file, 3 rules, 2 tests: 1 pass, 1 fails

                """
            ),
            "\(ending.output)"
        )
    }

    @Test("two files with one body are warned of once, with the place and the names as they are written")
    func sameBody() throws {
        let body = "name: Interior Ministry of Valdoria, also: [Valdoria's interior ministry], is: public-body"
        func file(_ id: String) -> String {
            """
            watchlist: Ministry \(id)
            actors:
              \(id): {\(body)}
            topics:
              docks: {any: [dock]}
            rules:
              on-\(id): {when: {who: \(id), about: docks}}

            """
        }
        let place = try Workplace(["a.yaml": file("home"), "b.yaml": file("ministry")])
        let ending = try place.wirewatch("check", "a.yaml", "b.yaml")
        #expect(ending.status == 0)
        let lines = ending.output.split(separator: "\n")
        #expect(lines.count { $0.contains("warning") } == 1, "\(ending.output)")
        #expect(lines.first?.hasPrefix("b.yaml:3:3: warning: ‘Interior Ministry of Valdoria’ of home and") == true)
    }

    @Test("without a configuration it names where it looked")
    func missing() throws {
        let place = try Workplace()
        let ending = try place.wirewatch("check", environment: ["WIREWATCH_CONFIG": "nowhere.yaml"])
        #expect(
            ending
                == Ending(
                    status: 78,
                    output: "",
                    errors:
                        "wirewatch: no configuration: looked for nowhere.yaml; name one with --config, or watchlists\n"
                )
        )
        let named = try place.wirewatch("check", "--config", "nowhere.yaml")
        #expect(
            named == Ending(status: 66, output: "", errors: "wirewatch: no configuration: looked for nowhere.yaml\n")
        )
    }

    @Test(
        "a file that cannot be a watchlist is an error with its name",
        arguments: [
            ("", "w.yaml:1:1: error: the file is empty"),
            ("actors: [a\n", "w.yaml:1:10: error: expected ‘,’ or ‘]’ in the list that begins in line"),
            ("actors:\n\tvelin: {}\n", "w.yaml:2:1: error: "),
            ("- a\n", "w.yaml:1:1: error: "),
        ]
    )
    func unreadable(_ text: String, _ start: String) throws {
        let place = try Workplace(["w.yaml": text])
        let ending = try place.wirewatch("check", "w.yaml")
        #expect(ending.status == 1)
        #expect(ending.output.hasPrefix(start), "\(ending.output)")
        #expect(ending.output.hasSuffix("1 error to mend\n"))
    }
}
