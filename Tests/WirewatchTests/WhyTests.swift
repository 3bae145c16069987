import Foundation
import Testing

@Suite struct WhyTests {
    @Test("a watchlist that is not there is named")
    func missingWatchlist() throws {
        let server = try NewsServer(["/a.xml": .text(threeItems)])
        let place = try Workplace()
        let store = ["--store", "store"]
        _ = try Program(["poll", "--allow-private", "--feed", server.url("/a.xml")] + store, in: place).end()
        let ending = try Program(["why", "Ferry", "--watch", "nowhere.yaml"] + store, in: place).end()
        #expect(ending.status == 66)
        #expect(ending.errors == "wirewatch: --watch nowhere.yaml: no such file or folder\n")
    }

    @Test("an alert is named with its kind and time, and the other rules are summed up")
    func alerted() throws {
        let place = try polled()
        let alert = try #require(try place.records("alerts").first { Self.rule(of: $0) == "velin-speaks" })
        let id = try #require(alert["id"] as? String)
        for name in ["port chief WARNS", "velin-1", id, String(id.prefix(8))] {
            let ending = try why(name, in: place)
            #expect(ending.status == 0, "\(ending.errors)")
            #expect(ending.errors == "")
            #expect(ending.output.hasPrefix("Port chief warns of delays\n  Norrhavn News · read "), "\(ending.output)")
            #expect(ending.output.contains("alerted velin-speaks\n          \(id), new, "), "\(ending.output)")
            let proof = """
                          who    Mara Velin ← “Mara Velin”
                          does   says ← direct quote, “told”
                          words  “The quay will stay closed until the cranes have been
                                 inspected,” Mara Velin told reporters on Monday
                          story  the first alert of this rule on this story
                          sure   90 of 100
                          from   watch.yaml:12

                """
            #expect(ending.output.contains(proof), "\(ending.output)")
            #expect(ending.output.contains("\n1 other rule: nobody whom it watches is named"), "\(ending.output)")
            #expect(ending.output.split(separator: "\n").allSatisfy { $0.count <= 72 })
        }
    }

    @Test("an article whose story was alerted already names that alert and the articles of the story")
    func folded() throws {
        let server = try NewsServer(["/a.xml": .text(rss([velinItem]))])
        let place = try Workplace(["watch.yaml": watchlist])
        try poll(server, "/a.xml", in: place)
        var copy = velinItem
        copy.id = "copy-1"
        copy.title = "Quay stays shut"
        server.put(.text(rss([copy], title: "Island Post")), at: "/b.xml")
        try poll(server, "/b.xml", in: place)
        let alerts = try place.records("alerts")
        try #require(alerts.count == 1)
        let id = try #require(alerts[0]["id"] as? String)
        let ending = try why("quay stays shut", in: place)
        let words = ending.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains(": 2 articles in 2 sources "), "\(ending.output)")
        #expect(words.contains(": Port chief warns of delays "), "\(ending.output)")
        #expect(words.contains("both say: quay, Velin, Mara"), "\(ending.output)")
        #expect(words.contains("this article is a copy of the article in 127-0-0-1-"), "\(ending.output)")
        #expect(words.contains("folded velin-speaks it holds, but this "), "\(ending.output)")
        #expect(words.contains(" was alerted already: \(id), new, "), "\(ending.output)")
        #expect(words.contains(" “The quay will stay closed until the cranes have been inspected,” "))
        let first = try why("velin-1", in: place)
        #expect(first.output.contains("copy of the article in"), "\(first.output)")
    }

    @Test("a copy whose words an alert has shown is folded also where the rule asks for new quotes")
    func nothingNew() throws {
        let again = watchlist.replacingOccurrences(
            of: "severity: high",
            with: "severity: high\n    again-if: [new-quote]"
        )
        let server = try NewsServer(["/a.xml": .text(rss([velinItem]))])
        let place = try Workplace(["watch.yaml": again])
        try poll(server, "/a.xml", in: place)
        var other = velinItem
        other.id = "copy-2"
        other.title = "No ships at the quay"
        server.put(.text(rss([other], title: "Island Post")), at: "/b.xml")
        try poll(server, "/b.xml", in: place)
        try #require(try place.records("alerts").count == 1)
        let ending = try why("copy-2", "--rule", "velin-speaks", in: place)
        #expect(ending.output.contains("folded  velin-speaks\n"), "\(ending.output)")
    }

    @Test("a rule that does not hold gives the reason that check gives")
    func quiet() throws {
        let item = Item(id: "velin-2", title: "Harbour day", text: "Mara Velin opened the harbour day on Monday.")
        let place = try Workplace(["watch.yaml": watchlist])
        try poll(try NewsServer(["/a.xml": .text(rss([item, quietItem]))]), "/a.xml", in: place)
        let near = try why("velin-2", in: place)
        #expect(
            near.output.contains(
                "quiet   velin-speaks\n          ‘velin’ is named, but does not speak (no speech found)\n"
            ),
            "\(near.output)"
        )
        let far = try why("quiet-1", in: place)
        #expect(far.output.contains("\n2 rules: nobody whom they watch is named"), "\(far.output)")
        let all = try why("quiet-1", "--all", in: place)
        #expect(all.output.contains("quiet   board-on-dredging\n          no word of ‘dredging’ stands there\n"))
        let one = try why("quiet-1", "--rule", "velin-speaks", in: place)
        #expect(one.output.contains("quiet   velin-speaks\n          no word of ‘velin’ stands there\n"))
        #expect(!one.output.contains("board-on-dredging"))
        let unknown = try why("quiet-1", "--rule", "velin-speak", in: place)
        #expect(unknown.status == 64)
        #expect(unknown.errors == "wirewatch: no rule ‘velin-speak’: did you mean ‘velin-speaks’?\n")
    }

    @Test("a rule that came later, or counts sources, says what is known and no more")
    func laterRule() throws {
        let place = try polled()
        let more = """
              later:
                when: {who: velin, does: is-quoted}
              in-two-papers:
                when: {who: velin, does: says, sources-at-least: 2}
              asleep:
                when: {who: velin, does: says}
                disabled: yes

            """
        try place.write(watchlist + more, to: "watch.yaml")
        let ending = try why("velin-1", in: place)
        let words = ending.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(
            words.contains(
                "missing later it holds today, but no alert was raised when the article was read: the rule may be newer, "
                    + "or was changed"
            ),
            "\(ending.output)"
        )
        #expect(words.contains("waits in-two-papers it holds, but 1 of 2 independent sources"), "\(ending.output)")
        #expect(words.contains("off asleep disabled"), "\(ending.output)")
    }

    @Test("--json gives the same as one object")
    func json() throws {
        let place = try polled()
        let object = try #require(try why("velin-1", "--json", in: place).output.objects.first)
        #expect((object["article"] as? [String: Any])?["id"] as? String == "velin-1")
        let story = try #require(object["story"] as? [String: Any])
        #expect((story["articles"] as? [[String: Any]])?.count == 1)
        let rules = try #require(object["rules"] as? [[String: Any]])
        #expect(rules.map { $0["id"] as? String } == ["velin-speaks"])
        #expect(rules[0]["outcome"] as? String == "alerted")
        let alert = try #require((rules[0]["alerts"] as? [[String: Any]])?.first)
        #expect(alert["kind"] as? String == "new")
        #expect(alert["because"] as? String == "the first alert of this rule on this story")
        let logged = try #require(try place.records("alerts").first { Self.rule(of: $0) == "velin-speaks" })
        for member in logged.keys where !["schema", "seq", "prev"].contains(member) {
            #expect(alert[member] as? NSObject == logged[member] as? NSObject, "\(member)")
        }
        #expect(object["other_rules"] as? Int == 1)
    }

    @Test("several articles that fit are listed, and none is told apart from no store")
    func unclear() throws {
        let items = [1, 2].map {
            Item(id: "tide-\($0)", title: "Tide table \($0)", text: "High water at \($0) o’clock.")
        }
        let place = try Workplace(["watch.yaml": watchlist])
        try poll(try NewsServer(["/a.xml": .text(rss(items))]), "/a.xml", in: place)
        let several = try why("tide table", in: place)
        #expect(several.status == 64)
        #expect(several.errors == "wirewatch: 2 articles fit ‘tide table’: give the id of one of them\n")
        #expect(several.output.contains("Tide table 1\n"), "\(several.output)")
        let list = try #require(try why("tide table", "--json", in: place).output.objects.first)
        #expect((list["articles"] as? [[String: Any]])?.count == 2)
        let none = try why("volcano", in: place)
        #expect(none.status == 66)
        #expect(none.errors.hasPrefix("wirewatch: no article in the store fits ‘volcano’: "))
        let nowhere = try place.wirewatch("why", "volcano", "--store", "nowhere")
        #expect(nowhere.status == 66)
        #expect(nowhere.errors.contains("nowhere: there is no store"))
        let bare = try place.wirewatch("why", "tide-1", "--store", "store")
        #expect(bare.status == 0)
        #expect(bare.output.hasPrefix("Tide table 1\n"))
        #expect(bare.errors == "wirewatch: no rule: give --watch, or ‘watchlists’ in the configuration\n")
        let blank = try place.wirewatch("why", " ", "--store", "store")
        #expect(blank.status == 64)
    }

    private static func rule(of alert: [String: Any]) -> String? {
        (alert["rule"] as? [String: Any])?["id"] as? String
    }

    private func polled() throws -> Workplace {
        let place = try Workplace(["watch.yaml": watchlist])
        try poll(try NewsServer(["/a.xml": .text(threeItems)]), "/a.xml", in: place)
        return place
    }

    private func why(_ arguments: String..., in place: Workplace) throws -> Ending {
        try Program(["why"] + arguments + ["--store", "store", "--watch", "watch.yaml"], in: place).end()
    }

    private func poll(_ server: NewsServer, _ path: String, in place: Workplace) throws {
        let ending = try Program(
            ["poll", "--feed", server.url(path), "--watch", "watch.yaml", "--store", "store", "--allow-private"],
            in: place
        ).end()
        try #require(ending.status == 0, "\(ending.errors)")
    }
}
