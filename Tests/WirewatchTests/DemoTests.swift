import Foundation
import Testing

@Suite struct DemoTests {
    @Test("a demo beside another one is refused before it takes its store away")
    func second() throws {
        let place = try Workplace([".local/state/wirewatch/demo/mine": "x"])
        let folder = place.path + "/.local/state/wirewatch"
        let ending = try Program(
            ["-n", "\(folder)/demo.lock", Program.binary, "demo"],
            in: place,
            executable: "/usr/bin/flock"
        ).end()
        #expect(ending == Ending(status: 75, output: "", errors: "wirewatch: another demo is running: end it first\n"))
        #expect(FileManager.default.fileExists(atPath: folder + "/demo/mine"))
    }

    @Test("the demo shows alerts and a correction in under a minute, and what it says to do next works")
    func demo() throws {
        let place = try Workplace()
        let start = ContinuousClock.now
        let ending = try Program(["demo"], in: place).end()
        #expect(ContinuousClock.now - start < .seconds(60))
        #expect(ending.status == 0)
        #expect(ending.errors == "")
        let lines = ending.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(lines.first == "Wirewatch demo: 7 bundled feeds, 1 watchlist, no network.")
        let heads = lines.filter { line in
            ["CRIT  ", "HIGH  ", "MED   ", "LOW   ", "INFO  "].contains { line.hasPrefix($0) }
        }
        #expect(heads.count >= 5)
        #expect(heads.contains { $0.hasSuffix(" · correction") })
        #expect(!lines.contains { $0.hasPrefix("note: ") }, "\(ending.output)")
        #expect(lines.contains { $0.hasPrefix("\(heads.count) alerts from ") })

        let commands = lines.filter { $0.hasPrefix("  wirewatch ") }.map { line in
            let words = line.dropFirst(2).components(separatedBy: "  ")[0]
            return words.split(separator: " ").dropFirst().map(String.init)
        }
        #expect(commands.count >= 3)
        for command in commands {
            let next = try Program(command, in: place).end()
            #expect(next.status == 0, "\(command): \(next.errors)")
            #expect(!next.output.isEmpty, "\(command)")
        }
        let log = try place.wirewatch("alerts", "--demo", "--json").output.objects
        #expect(log.count == heads.count)
        let states = try place.wirewatch("feeds", "--demo", "--json").output.objects
        #expect(states.count == 7)
        #expect(states.contains { $0["last_status"] as? Int == 304 })
        #expect(states.allSatisfy { $0["health"] as? String == "ok" })
    }

    @Test("the demo stays when it is told to, until Control-C")
    func stay() throws {
        let place = try Workplace()
        let program = try Program(["demo", "--stay"], in: place)
        program.output { $0.hasSuffix(" · correction") }
        #expect(try place.wirewatch("status", "--demo").status == 0)
        let second = try place.wirewatch("demo")
        #expect(second.status == 75)
        #expect(second.errors == "wirewatch: another demo is running (process \(program.number)): end it first\n")
        program.send(SIGINT)
        let ending = program.end()
        #expect(ending.status == 0)
        #expect(ending.output.contains("alerts from 42 articles. Next:"))
    }

    @Test(
        "every command has a help that names its options",
        arguments: [
            "demo", "check", "run", "poll", "alerts", "feeds", "status", "parse", "extract",
        ]
    )
    func help(_ command: String) throws {
        let place = try Workplace()
        let ending = try place.wirewatch(command, "--help")
        #expect(ending.status == 0)
        #expect(ending.errors == "")
        #expect(ending.output.contains("USAGE: wirewatch \(command)"))
        #expect(try place.wirewatch("help", command).output == ending.output)
        #expect(try place.wirewatch("--help").output.contains("\n  \(command) "))
        #expect(ending.output.split(separator: "\n").filter { !$0.hasPrefix("USAGE") }.allSatisfy { $0.count <= 80 })
    }
}
