import Foundation
import Testing

@Suite struct RunTests {
    @Test("SIGTERM and SIGINT end it in order, with everything in the store", arguments: [SIGTERM, SIGINT])
    func stop(_ signal: Int32) throws {
        let (place, server) = try surroundings()
        let program = try run(server, "--trace", in: place)
        var acknowledged: Set<String> = []
        let lines = program.output { line in
            if line.hasPrefix("ack ") { acknowledged.insert(line) }
            return acknowledged.count == 2
        }
        // Without dates the last item of the document counts as the oldest.
        #expect(lines == ["ready", "ack board-1", "ack velin-1"])
        program.send(signal)
        let ending = program.end()
        #expect(ending.status == 0)
        #expect(ending.output == "")
        #expect(try place.records("articles").count == 3)
        #expect(try place.records("alerts").count == 2)

        let again = try run(server, "--trace", in: place)
        again.output { $0 == "ready" }
        again.send(signal)
        let said =
            "wirewatch: 0.1.0 polls 1 feed, watches with 2 rules, stores in store\n"
            + "wirewatch: stopped after 0 articles, 0 alerts\n"
        #expect(again.end() == Ending(status: 0, output: "", errors: said))
        #expect(try place.records("alerts").count == 2)
    }

    @Test("SIGHUP takes a good watchlist and keeps the old one when the new one is broken")
    func reload() throws {
        let (place, server) = try surroundings()
        let program = try run(server, in: place)
        program.errors { $0.contains("board-on-dredging") }

        try place.write(watchlist.replacingOccurrences(of: "severity: high", with: "severty: high"), to: "watch.yaml")
        program.send(SIGHUP)
        let broken = program.errors { $0.hasSuffix("stays in force") }
        #expect(broken.contains("watch.yaml:14:5: error: unknown key ‘severty’"), "\(broken)")
        #expect(broken.dropLast().last == "wirewatch: 1 error to mend first")
        #expect(broken.last == "wirewatch: the old configuration stays in force")

        try place.write(watchlist.replacingOccurrences(of: "velin-speaks", with: "chief-speaks"), to: "watch.yaml")
        program.send(SIGHUP)
        program.errors { $0 == "wirewatch: reloaded: 1 feed, 2 rules" }
        var later = velinItem
        later.id = "velin-2"
        later.text = "NORRHAVN (Norrhavn News) - “Nobody will lose a berth,” Mara Velin said at the museum on Friday."
        server.put(.text(rss([later, velinItem, boardItem, quietItem])), at: "/a.xml")
        let alert = program.errors { $0.contains("chief-speaks") }.last
        #expect(alert?.hasPrefix("HIGH chief-speaks: ") == true)
        program.send(SIGTERM)
        #expect(program.end().status == 0)
    }

    @Test("SIGHUP that would leave no rule is refused, and status says how many rules are watched for")
    func noRuleLeft() throws {
        let (place, server) = try surroundings()
        func configure(_ watchlists: String) throws {
            try place.write(
                "feeds: [{url: \"\(server.url("/a.xml"))\", id: a, allow-private: yes}]\n\(watchlists)"
                    + "store: {path: store}\n",
                to: "wirewatch.yaml"
            )
        }
        try configure("watchlists: [watch.yaml]\n")
        let program = try Program(["run", "--trace"], in: place)
        program.output { $0 == "ack velin-1" }
        try configure("watchlists: []\n")
        program.send(SIGHUP)
        let refused = program.errors { $0.hasSuffix("stays in force") }
        let sentence =
            "wirewatch: the reload would leave none of 2 rules: check ‘watchlists’; to watch for nothing, restart"
        #expect(refused.suffix(2) == [sentence, "wirewatch: the old configuration stays in force"], "\(refused)")
        #expect(refused.filter { $0.hasPrefix("wirewatch: no rule") } == [])
        let watched = try place.wirewatch("status")
        #expect(watched.status == 0 && watched.output.contains("\nrules     2\n"), "\(watched)")
        program.send(SIGTERM)
        #expect(program.end().status == 0)

        #expect(
            try place.wirewatch("check").output.contains(
                "wirewatch.yaml: warning: no rule: nothing would be watched for"
            )
        )
        let idle = try Program(["run", "--trace"], in: place)
        idle.output { $0 == "ready" }
        let status = try place.wirewatch("status")
        #expect(status.status == 1 && status.output.contains("\nrules     none: nothing is watched for\n"), "\(status)")
        #expect(try place.wirewatch("status", "--json").output.objects.first?["rules"] as? Int == 0)
        idle.send(SIGTERM)
        #expect(idle.end().status == 0)
    }

    @Test("whoever presses Control-C again while it cannot end in order ends it at once")
    func secondControlC() throws {
        let (place, server) = try surroundings()
        server.put(.status(404), at: "/a.xml")
        let program = try run(server, in: place)
        program.errors { $0.contains(": 404") }
        // Nobody reads from it: opening it to write waits for ever.
        let articles = place.path + "/store/articles"
        for day in [Date(), Date() + 86400] {
            let name = day.formatted(.iso8601.year().month().day().dateSeparator(.dash)) + ".jsonl"
            #expect(mkfifo(articles + "/" + name, 0o600) == 0)
        }
        server.put(.text(threeItems), at: "/a.xml")
        while !server.log.contains("200 /a.xml") { _ = program.hasOutput(within: 1) }
        program.send(SIGINT)
        #expect(!program.hasOutput(within: 2) && program.isRunning)
        program.send(SIGINT)
        #expect(program.end().status == 130)
    }

    @Test("in the journal a line has its weight: alerts, trouble, failures")
    func journal() throws {
        let (place, server) = try surroundings()
        let errors = place.path + "/errors"
        // The shell's own file stands for the journal's stream.
        let command =
            "exec 2>errors; JOURNAL_STREAM=$(stat -c %d:%i errors) exec '\(Program.binary)' run --feed "
            + "\(server.url("/a.xml")) --feed \(server.url("/b.xml")) --watch watch.yaml --store store --allow-private --trace"
        let program = try Program(["-c", command], in: place, executable: "/bin/sh")
        program.output { $0 == "ack velin-1" }
        while try !String(contentsOfFile: errors, encoding: .utf8).contains(": 404") {
            _ = program.hasOutput(within: 1)
        }
        try place.write("rules: 7\n", to: "watch.yaml")
        program.send(SIGHUP)
        while try !String(contentsOfFile: errors, encoding: .utf8).contains("stays in force") {
            _ = program.hasOutput(within: 1)
        }
        program.send(SIGTERM)
        #expect(program.end().status == 0)
        let lines = try String(contentsOfFile: errors, encoding: .utf8).split(separator: "\n")
        func weight(_ words: String) -> [Substring] { lines.filter { $0.contains(words) }.map { $0.prefix(3) } }
        #expect(lines.allSatisfy { $0.first == "<" }, "\(lines)")
        #expect(weight(" velin-speaks: ") == ["<5>"])
        #expect(weight(": 404") == ["<4>"])
        #expect(weight("stays in force") == ["<3>"])
        #expect(weight("stopped after") == ["<6>"])
    }

    @Test("SIGHUP begins with the feeds that are new and leaves those that are gone")
    func reloadFeeds() throws {
        let place = try Workplace(["watch.yaml": watchlist])
        let server = try NewsServer(["/a.xml": .text(rss([boardItem])), "/b.xml": .text(rss([velinItem]))])
        func configure(_ feed: String) throws {
            try place.write(
                """
                feeds: [{id: \(feed), url: "\(server.url("/\(feed).xml"))", allow-private: yes}]
                watchlists: [watch.yaml]
                store: {path: store}

                """,
                to: "wirewatch.yaml"
            )
        }
        try configure("a")
        let program = try Program(["run", "--interval", "20ms", "--trace"], in: place)
        program.output { $0 == "ack board-1" }
        try configure("b")
        program.send(SIGHUP)
        program.output { $0 == "ack velin-1" }
        let asked = server.log.filter { $0.hasSuffix(" /a.xml") }.count
        try configure("c")
        program.send(SIGHUP)
        program.errors { $0.hasPrefix("wirewatch: feed c: 404") }
        // One request may have been on its way.
        #expect(server.log.filter { $0.hasSuffix(" /a.xml") }.count <= asked + 1)
        program.send(SIGTERM)
        #expect(program.end().status == 0)
    }

    @Test("a second writer is told who the first one is")
    func locked() throws {
        let (place, server) = try surroundings()
        let program = try run(server, "--trace", in: place)
        program.output { $0 == "ready" }
        let second = try run(server, in: place).end()
        #expect(second.status == 75)
        let advice = "end it first, or name another store"
        #expect(
            second.errors.hasSuffix(" writes to this store (process \(program.number)): \(advice)\n"),
            "\(second.errors)"
        )
        #expect(second.errors.hasPrefix("wirewatch: store: another wirewatch "))
        program.send(SIGTERM)
        #expect(program.end().status == 0)
    }

    @Test("without room for a thread it ends, says so, and stores nothing")
    func threads() throws {
        let (place, server) = try surroundings()
        var ends: [Int32: Int] = [:]
        // Each thread wants a stack of a gibibyte of an address space that has room for some of them.
        for room in [1, 2, 3, 4, 24] {
            let command =
                "ulimit -s 1048576; ulimit -v $((\(room) * 1048576)); exec '\(Program.binary)' poll --feed "
                + "\(server.url("/a.xml")) --watch watch.yaml --store store-\(room) --allow-private"
            let ending = try Program(["-c", command], in: place, executable: "/bin/sh").end()
            ends[ending.status, default: 0] += 1
            if ending.status == 71 {
                #expect(ending.errors.contains("thread"), "\(ending.errors)")
                let articles = place.path + "/store-\(room)/articles"
                #expect(try FileManager.default.contentsOfDirectory(atPath: articles).isEmpty)
            }
        }
        #expect(ends == [71: 4, 0: 1])
    }

    @Test("on a terminal it says in one line what it watches, and at the end what it did")
    func terminal() throws {
        let (place, server) = try surroundings()
        let command =
            "'\(Program.binary)' run --feed \(server.url("/a.xml")) --watch watch.yaml --store store --allow-private "
            + "--interval 20ms --trace"
        // script(1) gives it a terminal, and sends what comes there to its own output.
        let program = try Program(
            ["-qec", "TERM=dumb exec timeout -s INT 5 \(command)", "/dev/null"],
            in: place,
            executable: "/usr/bin/script"
        )
        let lines = program.end().output.split { $0.isNewline }.map(String.init)
        #expect(
            lines.first == "wirewatch: 0.1.0 polls 1 feed, watches with 2 rules, stores in store; Control-C ends it",
            "\(lines)"
        )
        #expect(lines.contains("wirewatch: stopped after 3 articles, 2 alerts"), "\(lines)")
    }

    @Test("a store that is removed under it is said to be gone, and nothing is written into the void")
    func removedStore() throws {
        let (place, server) = try surroundings()
        let program = try run(server, "--trace", in: place)
        program.output { $0 == "ack velin-1" }
        try FileManager.default.removeItem(atPath: place.path + "/store")
        let said = program.errors { $0.contains("a store that was removed") }.last
        #expect(said?.hasPrefix("wirewatch: store: cannot write to a store that was removed") == true)
        program.send(SIGTERM)
        #expect(program.end().status == 0)
    }

    private func surroundings() throws -> (Workplace, NewsServer) {
        (try Workplace(["watch.yaml": watchlist]), try NewsServer(["/a.xml": .text(threeItems)]))
    }

    private func run(_ server: NewsServer, _ more: String..., in place: Workplace) throws -> Program {
        let arguments = ["run", "--feed", server.url("/a.xml"), "--watch", "watch.yaml", "--store", "store"]
        return try Program(arguments + ["--allow-private", "--interval", "20ms"] + more, in: place)
    }
}
