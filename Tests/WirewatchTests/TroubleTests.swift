import Foundation
import Testing

@Suite struct TroubleTests {
    private struct Trouble: Sendable {
        var id: String
        var document: NewsServer.Document
        var health: String
        var sentence: String
    }

    private func troubles() throws -> [Trouble] {
        let bomb = try gzip(zeros: 64 << 20)
        try #require(bomb.count < 100_000)
        return [
            Trouble(
                id: "error",
                document: .status(500),
                health: "failing",
                sentence: "500: 127.0.0.1 has an error of its own: it is tried again"
            ),
            Trouble(
                id: "timeout",
                document: .silence,
                health: "failing",
                sentence: "127.0.0.1 did not finish its answer in time: it is tried again, see ‘timeout’"
            ),
            Trouble(
                id: "page",
                document: .text("<!DOCTYPE html><html><head><title>Back soon</title></head><body></body></html>"),
                health: "not-a-feed",
                sentence: "not a feed but an HTML page: correct the feed's ‘url’"
            ),
            Trouble(
                id: "empty",
                document: .text(""),
                health: "failing",
                sentence: "the document is empty: it is tried again"
            ),
            Trouble(
                id: "long",
                document: .long(50_000_000),
                health: "failing",
                sentence: "the document is larger than 16 MiB: raise ‘body’ under ‘poll’ if that is meant"
            ),
            Trouble(
                id: "bomb",
                document: .body(bomb, headers: ["Content-Encoding: gzip"]),
                health: "failing",
                sentence: "the document is larger than 16 MiB: raise ‘body’ under ‘poll’ if that is meant"
            ),
        ]
    }

    @Test("each bad feed gets one clear line, is kept in its state, and stops no other")
    func badFeeds() throws {
        let troubles = try troubles()
        let server = try NewsServer(["/good": .text(threeItems)])
        for trouble in troubles { server.put(trouble.document, at: "/" + trouble.id) }
        let feeds = (troubles.map(\.id) + ["good"]).map { id in
            "  - {url: \"\(server.url("/" + id))\", id: \(id), allow-private: yes}\n"
        }
        let place = try Workplace([
            "wirewatch.yaml": "feeds:\n\(feeds.joined())watchlists: [watch.yaml]\nstore: {path: store}\n"
                + "poll: {timeout: 1s, per-host: 8}\n",
            "watch.yaml": watchlist,
        ])
        let ending = try place.wirewatch("poll", "--interval", "1ms")
        #expect(ending.status == 0)
        let lines = ending.errors.split(separator: "\n").map(String.init)
        for trouble in troubles {
            #expect(
                lines.filter { $0.contains("feed \(trouble.id):") } == [
                    "wirewatch: feed \(trouble.id): \(trouble.sentence)"
                ]
            )
        }
        #expect(
            lines.last?.contains("polled 7 feeds (6 failed: wirewatch feeds --trouble); 3 new articles, 2 alerts")
                == true
        )

        let states = try place.wirewatch("feeds", "--trouble", "--json").output.objects
        let found = states.map { [$0["id"], $0["health"], $0["reason"]].compactMap { $0 as? String } }
        #expect(Set(found) == Set(troubles.map { [$0.id, $0.health, $0.sentence] }))

        let screen = try place.wirewatch("feeds", "--trouble")
        #expect(screen.status == 0)
        #expect(!screen.output.contains("good"))
        for trouble in troubles {
            let words = screen.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(words.contains("\(trouble.health) \(trouble.id) \(trouble.sentence)"))
        }
    }

    @Test("a feed that gets well is said to be fine again")
    func recovery() throws {
        let server = try NewsServer(["/a.xml": .status(500)])
        let place = try Workplace(["watch.yaml": watchlist, "feeds.txt": "north \(server.url("/a.xml"))\n"])
        func poll() throws -> Ending {
            try place.wirewatch(
                "poll",
                "--feeds",
                "feeds.txt",
                "--watch",
                "watch.yaml",
                "--store",
                "store",
                "--allow-private",
                "--interval",
                "1ms"
            )
        }
        #expect(try poll().errors.contains("wirewatch: feed north: 500:"))
        #expect(try !poll().errors.contains("feed north"))
        server.put(.text(threeItems), at: "/a.xml")
        #expect(try poll().errors.contains("wirewatch: feed north: fine again\n"))
        #expect(
            try place.wirewatch("feeds", "--trouble", "--store", "store").errors == "wirewatch: no feed has trouble\n"
        )
    }

    @Test("what cannot be read or written is named, with the exit status that fits", arguments: Refused.cases)
    func refusals(_ refused: Refused) throws {
        let place = try Workplace(["file": "x"])
        let ending = try Program(refused.arguments, in: place).end()
        #expect(ending.status == refused.status)
        #expect(ending.output == "")
        let errors = ending.errors.replacingOccurrences(of: place.path, with: "PLACE")
        #expect(errors.hasSuffix("wirewatch: \(refused.sentence)\n"), "\(errors)")
    }

    @Test("a store that a later version has written to is neither written nor read, and that is said")
    func laterStore() throws {
        let server = try NewsServer(["/a.xml": .text(threeItems)])
        let place = try Workplace(["watch.yaml": watchlist])
        let arguments = [
            "poll", "--feed", server.url("/a.xml"), "--watch", "watch.yaml", "--store", "store", "--allow-private",
            "--interval", "1ms",
        ]
        #expect(try Program(arguments, in: place).end().status == 0)
        let folder = place.path + "/store/articles"
        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
        let lines = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
        try place.write(
            lines.replacing("wirewatch/article/1", with: "wirewatch/article/9"),
            to: "store/articles/" + name
        )
        let sentence =
            "wirewatch: store/articles/\(name): a later version of wirewatch has written here (wirewatch/article/9): "
            + "use that one, or another store\n"
        #expect(try Program(arguments, in: place).end() == Ending(status: 65, output: "", errors: sentence))
        let why = try place.wirewatch("why", "velin-1", "--store", "store", "--watch", "watch.yaml")
        #expect(why == Ending(status: 65, output: "", errors: sentence))
    }

    @Test("a store that cannot be written to ends it with the status for that")
    func unwritableStore() throws {
        let server = try NewsServer(["/a.xml": .text(threeItems)])
        let place = try Workplace()
        try FileManager.default.createDirectory(atPath: place.path + "/store/LOCK", withIntermediateDirectories: true)
        let ending = try place.wirewatch("poll", "--feed", server.url("/a.xml"), "--store", "store")
        #expect(ending.status == 73)
        #expect(
            ending.errors.hasSuffix("wirewatch: store/LOCK: cannot open for writing: Is a directory\n"),
            "\(ending)"
        )
    }

    @Test("folders of the store that are not there are made")
    func missingFolders() throws {
        let server = try NewsServer(["/a.xml": .text(threeItems)])
        let place = try Workplace(["watch.yaml": watchlist])
        let ending = try place.wirewatch(
            "poll",
            "--feed",
            server.url("/a.xml"),
            "--watch",
            "watch.yaml",
            "--store",
            "some/where/store",
            "--allow-private"
        )
        #expect(ending.status == 0)
        #expect(try place.wirewatch("alerts", "--store", "some/where/store", "--json").output.objects.count == 2)
    }

    private func gzip(zeros count: Int) throws -> [UInt8] {
        let place = try Workplace()
        let command = "head -c \(count) /dev/zero | gzip -9 > bomb"
        _ = try Program(["-c", command], in: place, executable: "/bin/sh").end()
        return [UInt8](try Data(contentsOf: URL(filePath: place.path + "/bomb")))
    }
}

/// A command that cannot do its work, and how it says so.
struct Refused: Sendable {
    var arguments: [String]
    var status: Int32
    var sentence: String

    init(_ command: String, _ status: Int32, _ sentence: String) {
        arguments = command.split(separator: " ").map(String.init)
        self.status = status
        self.sentence = sentence
    }

    static let cases = [
        Refused("alerts --store nowhere", 66, "nowhere: there is no store: nothing was polled yet, or give --store"),
        Refused("status --store nowhere", 66, "nowhere: there is no store: nothing was polled yet, or give --store"),
        Refused(
            "feeds --demo",
            66,
            "PLACE/.local/state/wirewatch/demo: there is no store: run `wirewatch demo` first"
        ),
        Refused(
            "polll",
            64,
            "no command ‘polll’: did you mean ‘poll’?"
        ),
        Refused(
            "observe",
            64,
            "no command ‘observe’: there are demo, check, run, poll, alerts, why, feeds, status, parse, extract"
        ),
        Refused("alerts --store .", 66, ".: there is no store in this folder: nothing was polled into it"),
        Refused(
            "why 1 --store . --watch nowhere",
            66,
            ".: there is no store in this folder: nothing was polled into it"
        ),
        Refused("alerts --store file", 66, "file: this is a file, not a store: name a folder"),
        Refused("feeds --config nowhere.yaml", 66, "no configuration: looked for nowhere.yaml"),
        Refused("poll --feed http://127.0.0.1:1/ --store file", 73, "file: this is a file, not a store: name a folder"),
        Refused(
            "poll --feed http://127.0.0.1:1/ --store /proc/no/store",
            73,
            "/proc/no/store: cannot make the folder: No such file or directory"
        ),
        Refused(
            "run --feed ftp://127.0.0.1/a --store s",
            64,
            "--feed ftp://127.0.0.1/a: ‘ftp://127.0.0.1/a’ is no address of the web; "
                + "it begins with http:// or https://"
        ),
        Refused(
            "run --feed http://127.0.0.1:1/ --store s --interval often",
            64,
            "--interval ‘often’ is no duration: write 1ms, 30s, 15m, 12h or 7d"
        ),
        Refused("poll --feeds nowhere.txt --store s", 78, "1 error to mend first"),
        Refused("poll --feed http://127.0.0.1:1/ --watch nowhere --store s", 78, "1 error to mend first"),
    ]
}
