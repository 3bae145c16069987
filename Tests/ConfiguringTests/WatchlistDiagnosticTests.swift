import Configuring
import NewsModel
import Testing

@Suite("Messages about watchlists")
struct WatchlistDiagnosticTests {
    @Test("every error of a file is said at once, with line, caret and a way out")
    func allErrors() throws {
        let folder = try Folder([
            "w.yaml": """
            watchlist: Rights
            use: [pack:leaders]
            actors:
              amber: {name: Amber Voss, is: persn, also: Voss}
              Quill: {name: Quill Group, is: company, country: ch}
            groups:
              ring: [loop]
              loop: [ring, amber]
            topics:
              camps: {query: '(camp OR detention NEAR/x list'}
            rules:
              speaks:
                when: {who: ambr, does: sez, about: camps}
                severty: high
              loud: {when: {about: camp}, at-most: 6 an hour, forget-after: 3 days}
            """
        ])
        let expected = """
            w.yaml:2:1: error: ‘use’ is not in this version
                2 | use: [pack:leaders]
                  | ^^^ take it away
            w.yaml:4:33: error: unknown kind of actor ‘persn’
                4 |   amber: {name: Amber Voss, is: persn, also: Voss}
                  |                                 ^^^^^ did you mean ‘person’?
            w.yaml:4:46: error: expected a list, found text
                4 |   amber: {name: Amber Voss, is: persn, also: Voss}
                  |                                              ^^^^ write [Voss]
            """
        // The first messages in full; of the others the places.
        let screen = folder.screen(folder.watchlists("w.yaml").diagnostics)
        #expect(screen.hasPrefix(expected))
        let places = folder.watchlists("w.yaml").diagnostics.map { "\($0.line):\($0.column) \($0.message)" }
        #expect(
            places == [
                "2:1 ‘use’ is not in this version",
                "4:33 unknown kind of actor ‘persn’",
                "4:46 expected a list, found text",
                "5:3 ‘Quill’ is no id; ids are small letters, digits, ‘-’, ‘_’ and ‘.’, at most 64",
                "5:52 ‘ch’ is no country code; it has two capitals (ISO 3166-1), such as CH",
                "8:10 the group ‘ring’ contains itself",
                "10:38 NEAR needs a distance from 1 to 1000",
                "13:17 unknown actor or group ‘ambr’",
                "13:29 unknown verb ‘sez’",
                "14:5 unknown key ‘severty’",
                "15:24 unknown topic, actor or group ‘camp’",
                "15:40 ‘6 an hour’ is no rate",
                "15:65 ‘3 days’ is no duration",
            ]
        )
    }

    /// A file in which one piece is wrong.
    private func file(actor: String = "", topic: String = "x: y", rule: String = "", end: String = "") -> String {
        """
        watchlist: T
        actors:
          ida: {name: Ida Holm, is: person\(actor)}
        topics: {\(topic)}
        rules:
          r: {when: {about: x}\(rule)}
        \(end)
        """
    }

    private func screen(_ text: String, channels: Set<String> = []) throws -> String {
        let folder = try Folder(["w.yaml": text])
        return folder.screen(folder.watchlists("w.yaml", channels: channels).diagnostics)
    }

    @Test("an unknown key")
    func unknownKey() throws {
        #expect(
            try screen(file(rule: ", severty: high")) == """
                w.yaml:6:25: error: unknown key ‘severty’
                    6 |   r: {when: {about: x}, severty: high}
                      |                         ^^^^^^^ did you mean ‘severity’?
                """
        )
    }

    @Test("wide characters and tabs before the caret")
    func wideCharacters() throws {
        #expect(
            try screen(file(actor: ", also: [安娜, 霍尔姆*]")) == """
                w.yaml:3:48: error: names are matched as written, without ‘*’
                    3 |   ida: {name: Ida Holm, is: person, also: [安娜, 霍尔姆*]}
                      |                                                  ^^^^^^^
                   list each form
                """
        )
    }

    @Test("a tab before the caret is shown as one space")
    func tab() throws {
        #expect(
            try screen(file(topic: "x:\t'a )'")) == """
                w.yaml:4:16: error: no ‘(’ belongs to this ‘)’
                    4 | topics: {x: 'a )'}
                      |                ^
                """
        )
    }

    @Test("a query inside a folded block")
    func foldedQuery() throws {
        let text = """
            watchlist: T
            topics:
              long:
                query: >
                  (alpha OR
                     beta) AND

                  (gamma NEAR delta)
            rules: {r: {when: {about: long}}}
            """
        #expect(
            try screen(text) == """
                w.yaml:8:14: error: NEAR needs a distance from 1 to 1000
                    8 |       (gamma NEAR delta)
                      |              ^^^^ such as NEAR/10
                """
        )
    }

    @Test("an unknown channel: a warning said once where none is configured, else an error")
    func channels() throws {
        let text = file(rule: ", send: [desk, phone]").replacing(
            "rules:\n",
            with: "rules:\n  q: {when: {about: x}, send: desk}\n"
        )
        #expect(
            try screen(text) == """
                w.yaml:6:31: warning: no channel ‘desk’ is configured; its alerts go to
                   the log
                    6 |   q: {when: {about: x}, send: desk}
                      |                               ^^^^
                w.yaml:7:38: warning: no channel ‘phone’ is configured; its alerts go to
                   the log
                    7 |   r: {when: {about: x}, send: [desk, phone]}
                      |                                      ^^^^^
                """
        )
        #expect(
            try screen(file(rule: ", send: [log, pone]"), channels: ["phone"]) == """
                w.yaml:6:37: error: unknown channel ‘pone’
                    6 |   r: {when: {about: x}, send: [log, pone]}
                      |                                     ^^^^ did you mean ‘phone’?
                """
        )
    }

    @Test("ids that two files define")
    func twice() throws {
        let folder = try Folder(["a.yaml": file(), "b.yaml": file()])
        #expect(
            folder.screen(folder.watchlists("a.yaml", "b.yaml").diagnostics) == """
                b.yaml:3:3: error: the actor ‘ida’ is defined twice; first in a.yaml:3
                    3 |   ida: {name: Ida Holm, is: person}
                      |   ^^^ give one of them another id
                b.yaml:6:3: error: the rule ‘r’ is defined twice; first in a.yaml:6
                    6 |   r: {when: {about: x}}
                      |   ^ give one of them another id
                """
        )
    }

    @Test("files that are not there, empty, or no YAML")
    func files() throws {
        let folder = try Folder([
            "empty.yaml": "", "list.yaml": "- a\n", "open.yaml": "watchlist: \"T\nrules: {}\n", "none/x.txt": "",
        ])
        #expect(
            folder.screen(folder.watchlists("gone", "empty.yaml", "list.yaml", "open.yaml", "none").diagnostics) == """
                gone: error: no such file or folder
                none: warning: no watchlist in this folder (*.yaml or *.yml)
                empty.yaml:1:1: error: the file is empty
                    1 |
                      | ^
                list.yaml:1:1: error: expected keys with values, found a list
                    1 | - a
                      | ^^^
                open.yaml:1:12: error: this quotation mark is never closed
                    1 | watchlist: "T
                      |            ^
                """
        )
    }

    @Test(
        "what may not be meant so is warned of, in few words",
        arguments: [
            (", also: [Holm]", "‘Holm’ is one short word and will match others"),
            (", also: [WHO]", "‘WHO’ is also a common word, found in headlines all in capitals"),
            (", also: [WHO], case: [WHO]", ""),
            (", also: [IHDO, 霍姆, I. Holm]", ""),
            (", case: [Helm]", "‘Helm’ is no name of the actor: ‘case’ has no effect on it"),
            (", variants: yes", "‘variants’ is not in this version and has no effect"),
            (", variants: no", ""),
        ]
    )
    func actorWarnings(_ actor: String, _ message: String) throws {
        let checked = try Folder(["w.yaml": file(actor: actor)]).watchlists("w.yaml")
        #expect(checked.diagnostics.map(\.message) == (message.isEmpty ? [] : [message]))
        #expect(checked.value != nil)
    }

    @Test(
        "a ‘#’ that makes a comment of the end of a value is warned of where it may be meant",
        arguments: [
            ("Case #4", "Case"), ("'Case #4'", nil), ("Case # four", nil), ("Case#4", nil), ("'Case' #4", nil),
        ] as [(String, String?)]
    )
    func comments(_ title: String, _ read: String?) throws {
        let text = "watchlist: \(title)\nactors: {x: {name: Amber Voss, is: person}}\nrules: {r: {when: {who: x}}}\n"
        let folder = try Folder(["w.yaml": text])
        let screen = """
            w.yaml:1:17: warning: this is read as a comment
                1 | watchlist: Case #4
                  |                 ^^
               put the value in quotation marks if the ‘#’ belongs to it
            """
        #expect(folder.screen(folder.watchlists("w.yaml").diagnostics) == (read == nil ? "" : screen))
    }

    @Test("a short full name has a remedy that can be followed")
    func shortFullName() throws {
        func advice(_ names: String) throws -> String? {
            let text = "watchlist: T\nactors: {x: {\(names), is: person}}\nrules: {r: {when: {who: x}}}\n"
            let checked = try Folder(["w.yaml": text]).watchlists("w.yaml")
            return checked.value == nil ? "error" : checked.diagnostics.first?.suggestion
        }
        #expect(try advice("name: Holm") == "give the full name here, and list this under ‘short:’")
        #expect(try advice("name: Karl Holm, also: [Holm]") == "list it under ‘short:’ instead")
        #expect(try advice("name: Karl Holm, short: [Holm]") == nil)
    }

    @Test(
        "a topic that finds nothing, or not what was meant",
        arguments: [
            ("x: {any: [a OR b]}", "operators are words in a list"),
            (
                "x: {any: ['/do(ck|or)/']}",
                "this is no regular expression: the words between the ‘/’ are searched for as they stand"
            ),
            ("x: free trade", "words without an operator mean AND, wherever they stand"),
            ("x: {all: [y]}", ""),
        ]
    )
    func topicWarnings(_ topic: String, _ message: String) throws {
        let checked = try Folder(["w.yaml": file(topic: topic)]).watchlists("w.yaml")
        #expect(checked.diagnostics.map(\.message) == (message.isEmpty ? [] : [message]))
        #expect(checked.value != nil)
    }

    @Test(
        "a topic that can find nothing is an error",
        arguments: [
            ("x: {}", "the topic ‘x’ has nothing to find"),
            ("x: {none: [y]}", "the topic ‘x’ only takes away: it never holds"),
        ]
    )
    func deadTopic(_ topic: String, _ message: String) throws {
        let checked = try Folder(["w.yaml": file(topic: topic)]).watchlists("w.yaml")
        #expect(checked.diagnostics.map(\.message) == [message])
        #expect(checked.value == nil)
    }

    @Test(
        "a rule that can never alert, or a key at the wrong level, is told of",
        arguments: [
            ("rules: {}", "no rule stands here: this watchlist never alerts", nil),
            (
                "rules: {r: {when: {who: a}, except: {who: a}}}",
                "this takes away all that ‘when’ finds: the rule never alerts", nil
            ),
            ("rules: {r: {when: {who: a}, except: {who: a, does: denies}}}", nil, nil),
            ("rules: {r: {when: [{who: a}, {who: b}], except: {who: a}}}", nil, nil),
            ("rules: {r: {when: {who: a}, within: sentence}}", "unknown key ‘within’", "it belongs under ‘when’"),
            (
                "rules: {r: {when: {who: a, severity: high}}}", "unknown key ‘severity’",
                "it belongs to the rule, beside ‘when’"
            ),
            (
                "rules: {r: {when: {who: a, except: {who: b}}}}", "unknown key ‘except’",
                "it belongs to the rule, beside ‘when’"
            ),
        ]
    )
    func deadRule(_ rules: String, _ message: String?, _ suggestion: String?) throws {
        let actors = "actors: {a: {name: Ada Ferris, is: person}, b: {name: Bo Lund, is: person}}"
        let checked = try Folder(["w.yaml": "watchlist: W\n\(actors)\n\(rules)\n"]).watchlists("w.yaml")
        #expect(checked.diagnostics.map(\.message) == [message].compactMap { $0 })
        #expect(checked.diagnostics.first?.suggestion == suggestion)
    }

    @Test("folders inside a folder of watchlists are passed over with a warning")
    func innerFolder() throws {
        let text = "watchlist: W\ntopics: {x: {any: [y]}}\nrules: {r: {when: {about: x}}}\n"
        let folder = try Folder(["watch.d/w.yaml": text, "watch.d/old/v.yaml": text])
        let checked = folder.watchlists("watch.d")
        #expect(
            checked.diagnostics.map(\.message) == [
                "the folder ‘old’ is passed over: name it under ‘watchlists’ to read it"
            ]
        )
        #expect(checked.value?.count == 1)
    }

    @Test(
        "values that cannot stand in a rule",
        arguments: [
            (", once-per: storey", "unknown value of ‘once-per’ ‘storey’", "did you mean ‘story’?"),
            (", again-if: [new-quot]", "unknown value of ‘again-if’ ‘new-quot’", "did you mean ‘new-quote’?"),
            (
                ", severity: loud", "unknown severity ‘loud’",
                "expected ‘informational’, ‘low’, ‘medium’, ‘high’ or ‘critical’"
            ),
            (", forget-after: 0s", "the duration must be longer than nothing", nil),
            (
                ", forget-after: 99999999999999999w", "‘99999999999999999w’ is no duration",
                "write 30s, 15m, 12h, 7d or 2w"
            ),
            (", disabled: maybe", "expected ‘yes’ or ‘no’, found ‘maybe’", nil),
            (", except: {}", "‘except’ asks nothing", "give it ‘who’, ‘does’ or ‘about’"),
            (", except: {languages: english}", "‘english’ is no language code", "write en"),
            (", except: {sources-at-least: 1}", "expected a whole number from 2 to 1000, found ‘1’", nil),
            (", except: {spike: often}", "‘often’ is no spike", "write 3x over 14d"),
            (", except: {who: x}", "‘x’ is a topic; here stands an actor or a group", nil),
            (
                ", tests: {alerts: [{date: 1.2.2024, text: a}]}", "‘1.2.2024’ is no date",
                "write 2024-05-31, or 2024-05-31T08:00:00Z"
            ),
            (
                ", tests: {alerts: [{date: 2024-02-30, text: a}]}", "‘2024-02-30’ is no date",
                "write 2024-05-31, or 2024-05-31T08:00:00Z"
            ),
            (", tests: {alerts: [{feed: a}]}", "a test needs ‘text’ or ‘title’", nil),
            (
                ", tests: {alerts: [He said: no]}", "expected text, found a key ‘He said’ with a value",
                "put it in quotation marks if the ‘:’ belongs to the text"
            ),
            (", title: [a]", "expected text, found a list", nil),
            (
                ", title: {a: b}", "expected text, found keys with values",
                "put it in quotation marks if the ‘:’ belongs to the text"
            ),
            (", title: ", "nothing stands here", nil),
        ]
    )
    func ruleErrors(_ rule: String, _ message: String, _ suggestion: String?) throws {
        let checked = try Folder(["w.yaml": file(rule: rule)]).watchlists("w.yaml")
        let errors = checked.diagnostics.filter { $0.severity == .error }
        #expect(errors.map(\.message) == [message])
        #expect(errors.map(\.suggestion) == [suggestion])
        #expect(checked.value == nil)
    }

    @Test("feeds that a rule names and nobody configured")
    func feeds() throws {
        let folder = try Folder([
            "w.yaml": file(rule: ", except: [{feeds: [port-news, tag:local]}, {feeds: [prt-news, tag:lokal]}]")
        ])
        let known = [Feed(id: "port-news", url: "https://x.example/", tags: ["local"])]
        let checked = readWatchlists(paths: [folder.path + "/w.yaml"], feeds: known)
        #expect(
            checked.diagnostics.map(\.message) == ["no feed ‘prt-news’ is configured", "no feed has the tag ‘lokal’"]
        )
        #expect(checked.diagnostics.map(\.suggestion) == ["did you mean ‘port-news’?", "did you mean ‘local’?"])
        #expect(checked.value != nil)
    }
}
