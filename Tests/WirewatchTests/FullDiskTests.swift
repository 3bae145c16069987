import Foundation
import Testing

@Suite struct FullDiskTests {
    // A limit on the size of files stands for the disk: writing beyond it fails in the same place.

    @Test("a full disk stops polling, is said once, and nothing is lost when there is room again")
    func roomAgain() throws {
        let (place, server) = try surroundings()
        let program = try run(server, in: place)
        let said = program.errors { $0.contains("the disk is full") }
        #expect(
            said.last?.hasSuffix(
                ".jsonl: the disk is full: polling stops until it can be written again; what was read is kept"
            ) == true
        )
        let blocked = try place.wirewatch("status", "--store", "store")
        #expect(blocked.status == 1)
        #expect(
            blocked.output.contains(
                "\nblocked   nothing can be written: polling stops until there is room on the disk\n"
            ),
            "\(blocked.output)"
        )
        let json = try #require(try place.wirewatch("status", "--store", "store", "--json").output.objects.first)
        #expect(json["blocked"] as? Bool == true)
        let prlimit = try Program(
            ["--pid", "\(program.number)", "--fsize=unlimited"],
            in: place,
            executable: "/usr/bin/prlimit"
        )
        try #require(prlimit.end().status == 0)
        program.output { $0 == "ack velin-1" }
        let later = program.errors { $0.hasSuffix("polling goes on") }
        #expect(!later.contains { $0.contains("the disk is full") })
        let well = try place.wirewatch("status", "--store", "store")
        #expect(well.status == 0 && !well.output.contains("blocked"), "\(well.output)")
        program.send(SIGTERM)
        #expect(program.end().status == 0)
        #expect(try place.records("articles").count == 41)
    }

    @Test("a daemon that is stopped while the disk is full acknowledges nothing and fetches it again")
    func stopped() throws {
        let (place, server) = try surroundings()
        let program = try run(server, in: place)
        program.errors { $0.contains("the disk is full") }
        program.send(SIGTERM)
        let ending = program.end()
        #expect(ending.status == 0)
        #expect(ending.output == "ready\n")
        #expect(
            ending.errors == "wirewatch: what could not be written is fetched again at the next start\n"
                + "wirewatch: stopped after 0 articles, 0 alerts\n"
        )

        let again = try place.wirewatch(
            "poll",
            "--feed",
            server.url("/a.xml"),
            "--watch",
            "watch.yaml",
            "--store",
            "store",
            "--allow-private",
            "--trace",
            "--now"
        )
        #expect(again.output.contains("ack velin-1\n"), "\(again.errors)")
        #expect(try place.records("articles").count == 41)
    }

    @Test("a round on a full disk ends, says so, and counts nothing that is not stored")
    func round() throws {
        let (place, server) = try surroundings()
        let ending = try run(server, command: "poll", in: place).end()
        #expect(ending.status == 74)
        #expect(ending.output == "ready\n")
        let lines = ending.errors.split(separator: "\n").map(String.init)
        #expect(lines.contains { $0.contains("polled 0 feeds; 0 new articles, 0 alerts in ") }, "\(ending.errors)")
        #expect(lines.last?.hasSuffix(".jsonl: the disk is full: the round was broken off") == true)
    }

    private func surroundings() throws -> (Workplace, NewsServer) {
        let many = (0..<40).map { number in
            Item(id: "many-\(number)", title: "Notice \(number)", text: "Berth \(number) is free. " + quietItem.text)
        }
        return (
            try Workplace(["watch.yaml": watchlist]), try NewsServer(["/a.xml": .text(rss(many + [velinItem]))])
        )
    }

    /// Runs with room for 8 KiB a file, in blocks of 512 bytes.
    private func run(_ server: NewsServer, command: String = "run", in place: Workplace) throws -> Program {
        let line =
            "trap '' XFSZ; ulimit -S -f 16; exec '\(Program.binary)' \(command) --feed \(server.url("/a.xml")) "
            + "--watch watch.yaml --store store --allow-private --interval 20ms --trace"
        return try Program(["-c", line], in: place, executable: "/bin/sh")
    }
}
