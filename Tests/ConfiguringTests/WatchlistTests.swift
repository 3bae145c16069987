import Configuring
import NewsModel
import Testing

@Suite("Watchlists")
struct WatchlistTests {
    private let complete = """
        watchlist: Harbour desk
        about: >
          What the port authority
          and its critics say.
        owner: desk
        actors:
          port-authority:
            name: Port Authority of Saltmarsh
            also: [Saltmarsh ports, 盐沼港务局]
            never: [Saltmarsh Ports FC]
            as-speaker: [Saltmarsh]
            case: [PAS]
            short: [PAS]
            is: public-body
            country: NO
            ids: {wikidata: Q1, eu: x2}
          ida-holm: {name: Ida Holm, is: person, role: director, of: port-authority}
          divers-union: {name: Divers Union, is: organization, of: a federation abroad}
        groups:
          everybody: [port-people, divers-union]
          port-people: [port-authority, ida-holm]
        topics:
          dredging: {name: The dredging, any: [dredg*, silt], none: [silt fence*], all: [harbour], case: [silt], uri: https://x.example/1}
          strike: '(strike* OR walkout) NEAR/5 harbour'
        rules:
          on-dredging:
            title: They speak on dredging
            note: For the Monday meeting.
            when:
              - {who: everybody, does: [says, denies], about: [dredging, ida-holm], within: sentence}
              - {about: strike, feeds: [tag:local, port-news], languages: [en, zh-Hant, EN], from-places: Saltmarsh, sources-at-least: 2}
            except: {who: ida-holm, does: is-said-about}
            severity: high
            send: log
            once-per: day
            again-if: [new-actor, new-act]
            forget-after: 2w
            at-most: 6 per hour
            tests:
              alerts:
                - Ida Holm said the harbour would be dredged.
                - {title: Walkout, text: The harbour is on strike., feed: port-news, source: Port News, place: Saltmarsh, date: 2024-05-31, language: en}
              stays-quiet: ['Silt.']
          quiet: {when: {about: strike}, disabled: yes}
          rare: {when: {about: strike, silent-for: 3w}}
        defaults: {severity: low, languages: [nb], feeds: tag:all, once-per: article, forget-after: 3d, at-most: 20 per day}
        """

    @Test("the whole format is read")
    func wholeFormat() throws {
        let folder = try Folder(["w.yaml": complete])
        let checked = folder.watchlists("w.yaml")
        #expect(
            folder.screen(checked.diagnostics) == """
                w.yaml:45:32: warning: ‘silent-for’ is not in this version: the rule
                   ‘rare’ is switched off
                   45 |   rare: {when: {about: strike, silent-for: 3w}}
                      |                                ^^^^^^^^^^
                """
        )
        let list = try #require(checked.value?.first)
        #expect(list.name == "Harbour desk")
        #expect(list.about == "What the port authority and its critics say.")
        #expect(list.owner == "desk")

        var authority = Actor(id: "port-authority", name: "Port Authority of Saltmarsh", kind: .publicBody)
        authority.also = ["Saltmarsh ports", "盐沼港务局"]
        authority.never = ["Saltmarsh Ports FC"]
        authority.asSpeaker = ["Saltmarsh"]
        authority.cased = ["PAS"]
        authority.short = ["PAS"]
        authority.country = "NO"
        authority.ids = [Identifier(scheme: "eu", value: "x2"), Identifier(scheme: "wikidata", value: "Q1")]
        #expect(list.actors.first == authority)
        #expect(list.actors.map(\.of) == [nil, "port-authority", "a federation abroad"])
        #expect(
            list.groups == [
                Group(id: "everybody", members: ["port-authority", "ida-holm", "divers-union"]),
                Group(id: "port-people", members: ["port-authority", "ida-holm"]),
            ]
        )

        var dredging = Topic(id: "dredging", name: "The dredging")
        dredging.any = ["dredg*", "silt"]
        dredging.none = ["silt fence*"]
        dredging.all = ["harbour"]
        dredging.cased = ["silt"]
        dredging.uri = "https://x.example/1"
        var strike = Topic(id: "strike", name: "strike")
        strike.query = .near(
            .or([.phrase(words: "strike*", slop: 0), .phrase(words: "walkout", slop: 0)]),
            .phrase(words: "harbour", slop: 0),
            distance: 5,
            inOrder: false
        )
        #expect(list.topics == [dredging, strike])
    }

    @Test("rules have their conditions, settings and tests, and the defaults where they say nothing")
    func rules() throws {
        let folder = try Folder(["w.yaml": complete])
        let rules = try #require(folder.watchlists("w.yaml").value?.first?.rules)
        #expect(rules.map(\.id) == ["on-dredging", "quiet", "rare"])
        #expect(rules.map(\.off) == [nil, .disabled, .notInThisVersion(key: "silent-for")])
        #expect(rules.map(\.line) == [26, 44, 45])

        var first = Condition()
        first.who = ["port-authority", "ida-holm", "divers-union"]
        first.does = [.says, .denies]
        first.about = [.topic("dredging"), .actor("ida-holm")]
        first.within = .sentence
        first.languages = ["nb"]
        first.feeds = [.tag("all")]
        var second = Condition()
        second.about = [.topic("strike")]
        second.feeds = [.tag("local"), .id("port-news")]
        second.languages = ["en", "zh"]
        second.fromPlaces = ["Saltmarsh"]
        second.sourcesAtLeast = 2
        var except = Condition()
        except.who = ["ida-holm"]
        except.does = [.isSaidAbout]
        let rule = rules[0]
        #expect(rule.when == [first, second])
        #expect(rule.except == [except])
        #expect(rule.title == "They speak on dredging")
        #expect(rule.severity == .high)
        #expect(rule.send == ["log"])
        #expect(rule.oncePer == .day)
        #expect(rule.againIf == [.newActor, .newAct])
        #expect(rule.forgetAfter == .seconds(14 * 86400))
        #expect(rule.atMost == Rate(count: 6, per: .seconds(3600)))

        var sample = RuleTest(fires: true, number: 2, line: 42, title: "Walkout", text: "The harbour is on strike.")
        sample.feed = "port-news"
        sample.source = "Port News"
        sample.place = "Saltmarsh"
        sample.date = "2024-05-31"
        sample.language = "en"
        #expect(
            rule.tests == [
                RuleTest(fires: true, number: 1, line: 41, text: "Ida Holm said the harbour would be dredged."),
                sample,
                RuleTest(fires: false, number: 1, line: 43, text: "Silt."),
            ]
        )

        let quiet = rules[1]
        #expect(quiet.severity == .low)
        #expect(quiet.oncePer == .article)
        #expect(quiet.againIf == [.correction])
        #expect(quiet.forgetAfter == .seconds(3 * 86400))
        #expect(quiet.atMost == Rate(count: 20, per: .seconds(86400)))
        #expect(quiet.send == [])
    }

    @Test(
        "a rule's revision changes with what it does and with nothing else",
        arguments: [
            ("severity: high", "severity: critical", true),
            ("any: [dredg*, silt]", "any: [dredg*, silt, sand]", true),
            ("NEAR/5 harbour", "NEAR/6 harbour", true),
            ("also: [Saltmarsh ports, 盐沼港务局]", "also: [Saltmarsh ports]", true),
            ("at-most: 6 per hour", "at-most: 7 per hour", true),
            ("note: For the Monday meeting.", "note: For the Tuesday meeting.", false),
            ("stays-quiet: ['Silt.']", "stays-quiet: ['Sand.']", false),
            ("owner: desk", "owner: desk\n# a comment, and so every line moves", false),
            ("'(strike* OR walkout) NEAR/5 harbour'", "'(strike* OR (walkout))  NEAR/5 harbour'", false),
        ]
    )
    func revision(of old: String, and new: String, differ: Bool) throws {
        let folder = try Folder(["a.yaml": complete, "b.yaml": complete.replacing(old, with: new)])
        let a = try #require(folder.watchlists("a.yaml").value?.first?.rules.first)
        let b = try #require(folder.watchlists("b.yaml").value?.first?.rules.first)
        #expect((a.revision != b.revision) == differ)
        #expect(a.revision.hasPrefix("sha256:"))
        #expect(a.revision.utf8.count == 71)
    }

    @Test("folders are read in the order of their names, each watchlist for itself")
    func folders() throws {
        let small = "watchlist: T\ntopics: {x: y}\nrules: {R: {when: {about: x}}}\n"
        let folder = try Folder([
            "w/b.yml": small.replacing("R:", with: "r2:"),
            "w/a.yaml": small.replacing("R:", with: "r1:"),
            "w/.hidden.yaml": "[",
            "w/notes.txt": "[",
        ])
        let checked = folder.watchlists("w")
        #expect(checked.diagnostics == [])
        #expect(checked.value?.map { $0.rules.map(\.id) } == [["r1"], ["r2"]])
        #expect(checked.value?.map(\.file) == ["\(folder.path)/w/a.yaml", "\(folder.path)/w/b.yml"])
    }

    @Test("what could be read is there although something else has an error")
    func partial() throws {
        let text = "watchlist: T\ntopics: {x: y}\nrules:\n  good: {when: {about: x}}\n  bad: {when: {about: z}}\n"
        let checked = try Folder(["w.yaml": text]).watchlists("w.yaml")
        #expect(checked.value == nil)
        #expect(checked.readable?.first?.rules.map(\.id) == ["good"])
    }
}
