import Foundation
import Testing

@Suite struct ReadTests {
    @Test(
        "alerts can be chosen by severity, rule, actor and time",
        arguments: [
            ([], ["board-on-dredging", "velin-speaks"]),
            (["--min", "low"], ["board-on-dredging", "velin-speaks"]),
            (["--min", "medium"], ["velin-speaks"]),
            (["--min", "critical"], []),
            (["--rule", "board-on-dredging"], ["board-on-dredging"]),
            (["--actor", "velin"], ["velin-speaks"]),
            (["--since", "1h"], ["board-on-dredging", "velin-speaks"]),
            (["--since", "2020-01-01"], ["board-on-dredging", "velin-speaks"]),
            (["--since", "2999-01-01"], []),
        ]
    )
    func filters(_ options: [String], _ rules: [String]) throws {
        let place = try polled()
        let json = try Program(["alerts", "--store", "store", "--json"] + options, in: place).end()
        #expect(json.status == 0)
        let found = try json.output.objects.map { ($0["rule"] as? [String: Any])?["id"] as? String }
        #expect(found == rules)
        let screen = try Program(["alerts", "--store", "store"] + options, in: place).end()
        #expect(screen.status == 0)
        #expect(screen.errors == (rules.isEmpty ? "wirewatch: no alerts that fit\n" : ""))
        for rule in rules { #expect(screen.output.contains("  \(rule)\n")) }
        #expect(screen.output.split(separator: "\n").allSatisfy { $0.count <= 72 })
    }

    @Test("a rule of the watchlists that never alerted is no unknown one")
    func quietRule() throws {
        let place = try Workplace([
            "watch.yaml": watchlist,
            "wirewatch.yaml":
                "watchlists: [watch.yaml]\nstore: {path: store}\nfeeds: [{url: \"https://news.example.org/a\"}]\n",
        ])
        try poll(try NewsServer(["/a.xml": .text(rss([boardItem]))]), in: place)
        let quiet = try place.wirewatch("alerts", "--rule", "velin-speaks")
        #expect(quiet == Ending(status: 0, output: "", errors: "wirewatch: no alerts that fit\n"))
        let unknown = try place.wirewatch("alerts", "--rule", "nope")
        #expect(unknown.status == 64)
        #expect(unknown.errors == "wirewatch: no rule ‘nope’: there are board-on-dredging, velin-speaks\n")
    }

    @Test("what at-most holds back is counted in one line, and shown when asked for")
    func held() throws {
        let items = (1...4).map { number in
            Item(
                id: "velin-\(number)",
                title: "Port chief on berth \(number)",
                text: "“Berth \(number) needs \(number * 7) new bollards,” Mara Velin told reporters."
            )
        }
        let rule = "severity: high\n    once-per: article\n    at-most: 2 per day"
        let place = try Workplace([
            "watch.yaml": watchlist.replacingOccurrences(of: "severity: high", with: rule)
        ])
        let server = try NewsServer(["/a.xml": .text(rss(items))])
        let polled = try poll(server, in: place)
        #expect(polled.errors.split(separator: "\n").filter { $0.hasPrefix("HIGH velin-speaks: ") }.count == 2)
        let note = "wirewatch: velin-speaks: at-most is reached: what follows stands in the log alone\n"
        #expect(polled.errors.contains(note), "\(polled.errors)")
        #expect(polled.errors.contains(", 4 alerts (2 held by at-most) in "), "\(polled.errors)")
        let list = try place.wirewatch("alerts", "--store", "store").output
        #expect(list.hasSuffix("\n── held by at-most: 2 of velin-speaks (--held shows them)\n"), "\(list)")
        #expect(list.split(separator: "\n").filter { $0.hasSuffix("  velin-speaks") }.count == 2)
        let last = try place.wirewatch("alerts", "--store", "store", "--last", "1").output
        #expect(last.split(separator: "\n").filter { $0.hasSuffix("  velin-speaks") }.count == 1)
        #expect(last.hasSuffix("\n── held by at-most: 2 of velin-speaks (--held shows them)\n"), "\(last)")
        let all = try place.wirewatch("alerts", "--store", "store", "--held").output
        #expect(all.split(separator: "\n").filter { $0.hasSuffix("  velin-speaks") }.count == 4)
        #expect(all.contains(" · held by at-most ·\n  al-"), "\(all)")
        #expect(try place.wirewatch("alerts", "--store", "store", "--json").output.objects.count == 4)
        #expect(try place.wirewatch("status", "--store", "store").output.contains("   4 alerts (2 held)   "))
    }

    @Test("--json prints the lines of the log as they are")
    func lines() throws {
        let place = try polled()
        let folder = place.path + "/store/alerts"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        let log = try names.map { try String(contentsOfFile: folder + "/" + $0, encoding: .utf8) }.joined()
        #expect(try place.wirewatch("alerts", "--store", "store", "--json").output == log)
    }

    @Test("who is editing the configuration can still read the store")
    func brokenConfiguration() throws {
        let place = try polled()
        try place.write("feeds: []\nstore: {path: store}\npol: {every: 1h}\n", to: "wirewatch.yaml")
        let ending = try place.wirewatch("alerts", "--json")
        #expect(ending.status == 0)
        #expect(try ending.output.objects.count == 2)
        #expect(
            ending.errors
                == "wirewatch: the configuration has errors (wirewatch check); its store is read all the same\n"
        )
    }

    @Test("--follow goes on with the alerts that come")
    func follow() throws {
        let server = try NewsServer(["/a.xml": .text(rss([boardItem]))])
        let place = try Workplace(["watch.yaml": watchlist])
        try poll(server, in: place)
        let program = try Program(["alerts", "--store", "store", "--follow"], in: place)
        let withPast = try Program(["alerts", "--store", "store", "--follow", "--last", "1"], in: place)
        let later = try Program(["alerts", "--store", "store", "--follow", "--since", "2999-01-01"], in: place)
        withPast.output { $0.contains("board-on-dredging") }
        // Nobody sees when the one that shows nothing has read the log: what comes too early for it is not the last to come.
        for items in [[velinItem], [velinItem, lockItem]] {
            server.put(.text(rss([boardItem] + items)), at: "/a.xml")
            try poll(server, in: place)
            if program.hasOutput(within: 5), later.hasOutput(within: 5) { break }
        }
        for follower in [program, withPast, later] {
            let next = follower.output { $0.contains("velin-speaks") }
            #expect(next.last?.hasPrefix("HIGH  ") == true)
            #expect(!next.contains { $0.contains("board-on-dredging") })
        }
        for follower in [program, withPast, later] {
            follower.send(SIGKILL)
            _ = follower.end()
        }
    }

    @Test("--last shows the last ones that fit, with an empty line between them")
    func last() throws {
        let place = try polled()
        func rules(_ options: String...) throws -> [String] {
            let ending = try Program(["alerts", "--store", "store", "--json", "--last"] + options, in: place).end()
            return try ending.output.objects.compactMap { ($0["rule"] as? [String: Any])?["id"] as? String }
        }
        #expect(try rules("1") == ["velin-speaks"])
        #expect(try rules("1", "--min", "informational", "--rule", "board-on-dredging") == ["board-on-dredging"])
        #expect(try rules("5") == ["board-on-dredging", "velin-speaks"])
        #expect(try rules("0") == [])
        #expect(
            try place.wirewatch("alerts", "--store", "store", "--last", "0").errors
                == "wirewatch: --last 0 shows none\n"
        )
        #expect(try rules("\(Int.max - 1)") == ["board-on-dredging", "velin-speaks"])
        #expect(try place.wirewatch("alerts", "--store", "store").output.contains("\n\nHIGH  "))
    }

    @Test("what asks for the impossible is told what is possible")
    func badOptions() throws {
        let place = try polled()
        let since = try place.wirewatch("alerts", "--store", "store", "--since", "yesterday")
        #expect(since.status == 64)
        #expect(
            since.errors
                == "wirewatch: --since ‘yesterday’ is neither a duration (30m, 12h, 7d) nor a day (2026-11-24)\n"
        )
        let severity = try place.wirewatch("alerts", "--store", "store", "--min", "loud")
        #expect(severity.status == 64)
        #expect(severity.errors.contains("informational, low, medium, high, critical"))
        let rule = try place.wirewatch("alerts", "--store", "store", "--rule", "velin-speak")
        #expect(rule.status == 64)
        #expect(rule.errors == "wirewatch: no rule ‘velin-speak’: did you mean ‘velin-speaks’?\n")
        let actor = try place.wirewatch("alerts", "--store", "store", "--actor", "velim")
        #expect(actor.status == 64)
        #expect(actor.errors == "wirewatch: no actor ‘velim’: did you mean ‘velin’?\n")
        let both = try place.wirewatch("alerts", "--demo", "--store", "store")
        #expect(both.status == 64)
        let option = try place.wirewatch("alerts", "--store", "store", "--jsn")
        #expect(option.status == 64)
        #expect(option.errors.contains("Did you mean '--json'?"))
    }

    @Test("a reader that goes away early ends a command quietly")
    func closedPipe() throws {
        let place = try polled()
        let command = "'\(Program.binary)' alerts --store store | head -n 1"
        let ending = try Program(["-c", command], in: place, executable: "/bin/sh").end()
        #expect(ending.status == 0)
        #expect(ending.errors == "")
        #expect(ending.output.split(separator: "\n").count == 1)
    }

    @Test("status says which line of the alert log was changed or taken out")
    func changedLog() throws {
        let place = try polled()
        let log = place.path + "/store/alerts.jsonl"
        let lines = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n").map(String.init)
        try #require(lines.count == 2)
        try (lines[0].replacing("\"severity\":\"", with: "\"severity\":\"un") + "\n" + lines[1] + "\n")
            .write(toFile: log, atomically: false, encoding: .utf8)
        let changed = try place.wirewatch("status", "--store", "store")
        #expect(changed.output.hasSuffix("\nalert log: the line before alert 2 is not as it was written\n"))
        try (lines[1] + "\n").write(toFile: log, atomically: false, encoding: .utf8)
        let shortened = try place.wirewatch("status", "--store", "store")
        #expect(shortened.output.hasSuffix("\nalert log: alert 1 is missing\n"))
    }

    @Test("status is 2 when nothing runs, 1 with a feed in trouble, 0 when all is well")
    func status() throws {
        let server = try NewsServer(["/a.xml": .text(threeItems)])
        let place = try Workplace(["watch.yaml": watchlist])
        try poll(server, in: place)
        let stopped = try place.wirewatch("status", "--store", "store")
        #expect(stopped.status == 2)
        #expect(stopped.output.hasPrefix("not running"))
        #expect(stopped.output.contains("today     3 articles   3 stories   2 alerts   0 copies folded\nlag       "))
        #expect(stopped.output.contains(" free, 1 day of articles\nstore     "))

        let program = try Program(
            ["run", "--feed", server.url("/a.xml"), "--watch", "watch.yaml", "--store", "store", "--allow-private"]
                + ["--interval", "20ms", "--trace"],
            in: place
        )
        program.output { $0 == "ready" }
        let well = try place.wirewatch("status", "--store", "store")
        #expect(well.status == 0)
        let head = try #require(well.output.split(separator: "\n", omittingEmptySubsequences: false).first)
        #expect(head.hasPrefix("running   process \(program.number) for "), "\(well.output)")
        #expect(well.output.dropFirst(head.count).hasPrefix("\nfeeds     1: 1 fine\n"))

        server.put(.status(500), at: "/a.xml")
        program.errors { $0.contains("500: 127.0.0.1 has an error of its own") }
        let trouble = try place.wirewatch("status", "--store", "store")
        #expect(trouble.status == 1)
        #expect(trouble.output.contains("feeds     1: 0 fine, 1 failing (wirewatch feeds --trouble)\n"))
        let json = try #require(try place.wirewatch("status", "--store", "store", "--json").output.objects.first)
        #expect(json["running"] as? Bool == true)
        #expect(json["pid"] as? Int32 == program.number)
        #expect(json["alerts_today"] as? Int == 2)
        #expect(json["store_days"] as? Int == 1)
        #expect((json["store_bytes"] as? Int).map { $0 > 3000 } == true)
        #expect((json["health"] as? [String: Int]) == ["failing": 1])
        program.send(SIGTERM)
        #expect(program.end().status == 0)
    }

    private func polled() throws -> Workplace {
        let place = try Workplace(["watch.yaml": watchlist])
        try poll(try NewsServer(["/a.xml": .text(threeItems)]), in: place)
        return place
    }

    @discardableResult
    private func poll(_ server: NewsServer, in place: Workplace) throws -> Ending {
        let ending = try place.wirewatch(
            "poll",
            "--feed",
            server.url("/a.xml"),
            "--watch",
            "watch.yaml",
            "--store",
            "store",
            "--allow-private",
            "--interval",
            "1ms"
        )
        try #require(ending.status == 0, "\(ending.errors)")
        return ending
    }
}
