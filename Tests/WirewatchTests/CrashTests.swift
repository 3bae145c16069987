import Foundation
import Testing

/// What a start makes of a store whose last appends a crash took.
@Suite struct CrashTests {
    @Test("an edit whose feed state was lost is no correction: the next start says what the poll said, nothing")
    func edited() throws {
        let server = try NewsServer(["/a.xml": .text(rss([velinItem]))])
        let place = try Workplace(["watch.yaml": watchlist])
        #expect(try poll([server.url("/a.xml")], in: place).contains("1 new article, 1 alert"))
        // The feed leaves the quote off: shorter by that, and nothing is taken back.
        var cut = velinItem
        cut.text = "NORRHAVN - “The quay will stay closed until"
        server.put(.text(rss([cut])), at: "/a.xml")
        #expect(try poll([server.url("/a.xml")], in: place).contains("0 alerts"))
        #expect(try place.records("articles").count == 2)
        try takeLastLine(of: "feeds", in: place)

        let said = try poll([server.url("/a.xml")], in: place)
        #expect(said.contains("wirewatch: matched again, from before the last stop: 1 article\n"), "\(said)")
        #expect(said.contains("0 alerts"), "\(said)")
        #expect(try place.records("alerts").count == 1)
    }

    @Test("alerts that a crash took are raised again as they were, with the story they stood in")
    func lostAlerts() throws {
        var copy = velinItem
        copy.id = "copy-1"
        let server = try NewsServer(["/a.xml": .text(rss([velinItem])), "/b.xml": .text(rss([quietItem]))])
        let place = try Workplace(["watch.yaml": velinWatch])
        _ = try poll([server.url("/a.xml"), server.url("/b.xml")], in: place)
        server.put(.text(rss([copy, quietItem])), at: "/b.xml")
        #expect(try poll([server.url("/b.xml")], in: place).contains("1 new article, 1 alert"))
        let before = try place.records("alerts")
        let story = try #require(before.last?["story"] as? [String: Any])
        #expect(story["articles"] as? Int == 2 && story["sources"] as? Int == 2)
        try takeLastLine(of: "alerts", in: place)
        try takeLastLine(of: "feeds", in: place)

        _ = try poll([server.url("/a.xml")], in: place)
        let after = try place.records("alerts")
        func content(_ alerts: [[String: Any]]) -> [NSDictionary] {
            alerts.map { alert in
                var alert = alert
                alert["time"] = nil
                return alert as NSDictionary
            }
        }
        #expect(content(after) == content(before))
    }

    private func poll(_ urls: [String], in place: Workplace) throws -> String {
        let feeds = urls.flatMap { ["--feed", $0] }
        let arguments = ["poll", "--watch", "watch.yaml", "--store", "store", "--allow-private", "--now"]
        return try Program(arguments + feeds, in: place).end().errors
    }

    private func takeLastLine(of kind: String, in place: Workplace) throws {
        let folder = place.path + "/store/" + kind
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".jsonl") }
        let name = folder + "/" + (names.max() ?? "")
        var lines = try String(contentsOfFile: name, encoding: .utf8).split(separator: "\n")
        lines.removeLast()
        try lines.map { $0 + "\n" }.joined().write(toFile: name, atomically: true, encoding: .utf8)
    }
}

/// A watchlist that alerts on each article.
private let velinWatch = """
    watchlist: Port affairs
    actors:
      velin: {name: Mara Velin, is: person}
    rules:
      velin-speaks:
        when: {who: velin, does: says}
        once-per: article

    """
