import Foundation
import LocalServing
import Testing

/// What changes with the configuration: settings of a feed, feeds that go and return, another store.
@Suite struct NewPlanTests {
    private let settings = [
        "user-agent: ExampleDesk/1.0", "headers: {Accept-Language: en}", "login: {user: desk, secret: agency}",
        "bearer: {secret: agency}",
    ]

    @Test("a feed whose settings changed is polled at once after a restart, and one whose did not when it is due")
    func restart() throws {
        for setting in settings {
            let server = try NewsServer(["/a.xml": .status(401)])
            let place = try surroundings()
            try configure(["a"], server, in: place)
            #expect(try place.wirewatch("poll").errors.contains("polled 1 feed (1 failed"))
            server.put(.text(threeItems), at: "/a.xml")
            let idle = try place.wirewatch("poll").errors
            #expect(idle.contains("polled 0 feeds, 1 not due (--now polls all); 0 new articles"), "\(idle)")
            try configure(["a"], server, more: setting, in: place)
            let again = try place.wirewatch("poll").errors
            #expect(again.contains("polled 1 feed; 3 new articles"), "\(setting): \(again)")
            #expect(try place.wirewatch("poll").errors.contains("polled 0 feeds, 1 not due"))
        }
    }

    @Test("a feed whose settings changed is polled at once after a reload")
    func reload() throws {
        let server = try NewsServer(["/a.xml": .status(403)])
        let place = try surroundings()
        try configure(["a"], server, in: place)
        let program = try Program(["run"], in: place)
        program.errors { $0.hasPrefix("wirewatch: feed a: 403") }
        server.put(.text(threeItems), at: "/a.xml")
        try configure(["a"], server, more: settings[0], in: place)
        program.send(SIGHUP)
        #expect(program.errors { $0.hasSuffix("fine again") }.last == "wirewatch: feed a: fine again")
        program.send(SIGTERM)
        #expect(program.end().status == 0)
    }

    @Test("an answer of a feed's old address that comes after a reload leaves nothing for the new one")
    func lateAnswer() throws {
        let place = try surroundings()
        let (asked, released) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let server = try TestServer { request in
            if request.target == "/a.xml" {
                asked.signal()
                released.wait()
                let headers = ["Last-Modified: Fri, 27 Nov 2026 10:00:00 GMT"]
                return TestServer.Reply(200, headers, text: rss([quietItem]))
            }
            // Last changed the day before the other.
            guard request.value(of: "If-Modified-Since") == nil else { return TestServer.Reply(304) }
            return TestServer.Reply(200, ["Last-Modified: Thu, 26 Nov 2026 10:00:00 GMT"], text: threeItems)
        }
        func configure(_ path: String) throws {
            try place.write(
                "feeds: [{id: a, url: \"\(server.url(path))\", allow-private: yes}]\nwatchlists: [watch.yaml]\n"
                    + "store: {path: store}\n",
                to: "wirewatch.yaml"
            )
        }
        try configure("/a.xml")
        let program = try Program(["run", "--interval", "20ms", "--trace"], in: place)
        asked.wait()
        try configure("/b.xml")
        program.send(SIGHUP)
        program.errors { $0.hasPrefix("wirewatch: reloaded") }
        released.signal()
        #expect(program.output { $0 == "ack velin-1" }.last == "ack velin-1")
        program.send(SIGTERM)
        #expect(program.end().status == 0)
        #expect(server.requests.filter { $0.target == "/a.xml" }.count == 1)
    }

    @Test("a larger ‘body’ counts from a reload on")
    func body() throws {
        let server = try NewsServer(["/a.xml": .text(rss([velinItem]) + String(repeating: " ", count: 1 << 20))])
        let place = try surroundings()
        try configure(["a"], server, more: "", poll: "body: 16KiB", in: place)
        let program = try Program(["run", "--interval", "20ms", "--trace"], in: place)
        program.errors { $0.hasPrefix("wirewatch: feed a: the document is larger than 16 KiB") }
        try configure(["a"], server, more: "", poll: "body: 20MiB", in: place)
        program.send(SIGHUP)
        #expect(program.output { $0 == "ack velin-1" }.last == "ack velin-1")
        program.send(SIGTERM)
        #expect(program.end().status == 0)
    }

    @Test("more requests ‘in-flight’ count from a reload on")
    func inFlight() throws {
        let place = try surroundings()
        let (asked, released) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let server = try TestServer { request in
            if request.target == "/b.xml" { return TestServer.Reply(text: threeItems) }
            asked.signal()
            released.wait()
            return TestServer.Reply(304)
        }
        defer { released.signal() }
        func configure(inFlight: Int) throws {
            let feeds = ["a", "b"].map { "{id: \($0), url: \"\(server.url("/\($0).xml"))\", allow-private: yes}" }
            try place.write(
                "feeds: [\(feeds.joined(separator: ", "))]\nwatchlists: [watch.yaml]\nstore: {path: store}\n"
                    + "poll: {in-flight: \(inFlight), per-host: 2}\n",
                to: "wirewatch.yaml"
            )
        }
        try configure(inFlight: 1)
        let program = try Program(["run", "--interval", "20ms", "--trace"], in: place)
        asked.wait()
        // While ‘a’ does not answer, ‘b’ is not asked.
        #expect(server.requests.allSatisfy { $0.target == "/a.xml" })
        try configure(inFlight: 2)
        program.send(SIGHUP)
        #expect(program.output { $0 == "ack velin-1" }.last == "ack velin-1")
        program.send(SIGTERM)
        let ending = program.end()
        #expect(ending.status == 0)
        // Nobody waited until ‘a’ was given up.
        #expect(!ending.errors.contains("feed a:"), "\(ending.errors)")
    }

    @Test("a feed that is taken out is neither listed nor counted, and returns with what was known of it")
    func takenOut() throws {
        let server = try NewsServer(["/a.xml": .text(threeItems), "/b.xml": .status(404)])
        let place = try surroundings()
        try configure(["a", "b"], server, in: place)
        _ = try place.wirewatch("poll", "--interval", "1ms")
        #expect(try place.wirewatch("feeds", "--trouble").output.contains(" b  "))
        try configure(["a"], server, in: place)
        let program = try Program(["run"], in: place)
        program.send(SIGHUP)
        program.errors { $0.hasPrefix("wirewatch: reloaded") }
        #expect(try place.wirewatch("feeds", "--trouble").errors == "wirewatch: no feed has trouble\n")
        #expect(try place.wirewatch("feeds", "--json").output.objects.count == 1)
        let status = try place.wirewatch("status")
        #expect(status.status == 0)
        #expect(status.output.contains("feeds     1: 1 fine\n"), "\(status.output)")
        try configure(["a", "b"], server, in: place)
        program.send(SIGHUP)
        program.errors { $0.hasPrefix("wirewatch: reloaded") }
        #expect(try place.wirewatch("feeds", "--trouble").output.contains(" b  "))
        program.send(SIGTERM)
        #expect(program.end().status == 0)
    }

    @Test("a reload with another store says that this needs a restart")
    func otherStore() throws {
        let server = try NewsServer(["/a.xml": .text(threeItems)])
        let place = try surroundings()
        try configure(["a"], server, in: place)
        let program = try Program(["run", "--trace"], in: place)
        program.output { $0 == "ready" }
        try configure(["a"], server, store: "other", in: place)
        program.send(SIGHUP)
        let said = program.errors { $0.hasPrefix("wirewatch: reloaded") }
        #expect(
            said.contains(
                "wirewatch: the store’s path is now other: that needs a restart; until then all goes to store"
            )
        )
        program.send(SIGTERM)
        #expect(program.end().status == 0)
    }

    private func surroundings() throws -> Workplace {
        let place = try Workplace(["watch.yaml": watchlist, "secrets/agency": "word\n"])
        let secret = place.path + "/secrets/agency"
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: secret)
        return place
    }

    private func configure(
        _ ids: [String],
        _ server: NewsServer,
        more: String = "",
        store: String = "store",
        poll: String = "",
        in place: Workplace
    ) throws {
        let feeds = ids.map { id in
            "{id: \(id), url: \"\(server.url("/\(id).xml"))\", allow-private: yes\(more.isEmpty ? "" : ", " + more)}"
        }
        try place.write(
            "feeds: [\(feeds.joined(separator: ", "))]\nwatchlists: [watch.yaml]\nstore: {path: \(store)}\n"
                + "poll: {\(poll)}\n",
            to: "wirewatch.yaml"
        )
    }
}
