import Foundation
import Testing

@Suite struct PollTests {
    @Test("a round stores what is new and alerts on it; the next one finds nothing")
    func rounds() throws {
        let server = try NewsServer(["/a.xml": .text(threeItems)])
        let place = try Workplace(["watch.yaml": watchlist])
        let first = try poll(server, in: place)
        #expect(first.status == 0)
        #expect(first.errors.contains("polled 1 feed; 3 new articles, 2 alerts"), "\(first.errors)")
        #expect(first.output == "")
        #expect(try place.records("articles").count == 3)
        let rules = try place.records("alerts").compactMap { ($0["rule"] as? [String: Any])?["id"] as? String }
        #expect(rules.sorted() == ["board-on-dredging", "velin-speaks"])

        let second = try poll(server, in: place)
        #expect(second.errors.contains("polled 1 feed; 0 new articles, 0 alerts"), "\(second.errors)")
        #expect(server.log == ["200 /a.xml", "304 /a.xml"])
        #expect(try place.records("articles").count == 3)
    }

    @Test("an edited article is a new version, and an edited quote a correction")
    func correction() throws {
        let server = try NewsServer(["/a.xml": .text(threeItems)])
        let place = try Workplace(["watch.yaml": watchlist])
        _ = try poll(server, in: place)
        var edited = velinItem
        edited.text = velinItem.text.replacingOccurrences(of: "inspected", with: "rebuilt")
        server.put(.text(rss([edited, boardItem, quietItem])), at: "/a.xml")
        let second = try poll(server, in: place)
        #expect(second.errors.contains("1 new article, 1 alert "), "\(second.errors)")
        let articles = try place.records("articles")
        #expect(articles.count == 4)
        let last = try #require(articles.last?["_wirewatch"] as? [String: Any])
        #expect(last["version"] as? Int == 2)
        let alert = try #require(try place.records("alerts").last)
        #expect(alert["kind"] as? String == "correction")
    }

    @Test("--trace says when polling begins and acknowledges each alert by its item")
    func trace() throws {
        let server = try NewsServer(["/a.xml": .text(threeItems)])
        let place = try Workplace(["watch.yaml": watchlist])
        let ending = try poll(server, "--trace", in: place)
        let lines = ending.output.split(separator: "\n")
        #expect(lines.first == "ready")
        #expect(lines.dropFirst().sorted() == ["ack board-1", "ack velin-1"])
    }

    @Test("--json sums up the round")
    func summary() throws {
        let server = try NewsServer(["/a.xml": .text(threeItems)])
        let place = try Workplace(["watch.yaml": watchlist])
        let sum = try #require(try poll(server, "--json", in: place).output.objects.first)
        #expect(sum["feeds"] as? Int == 1)
        #expect(sum["failed"] as? Int == 0)
        #expect(sum["skipped"] as? Int == 0)
        #expect(sum["articles"] as? Int == 3)
        #expect(sum["alerts"] as? Int == 2)
        let stages = try #require(sum["cpu_s"] as? [String: Double])
        #expect(stages.keys.sorted() == ["commit", "extract", "fetch", "match", "parse", "stories"])
        #expect((sum["peak_rss_bytes"] as? Int ?? 0) > 1 << 20)
    }

    @Test("a feed that is not due is left alone, unless --now asks for it")
    func schedule() throws {
        let server = try NewsServer(["/a.xml": .text(threeItems)])
        let place = try Workplace(["watch.yaml": watchlist])
        func poll(_ more: String...) throws -> Ending {
            let arguments = ["poll", "--feed", server.url("/a.xml"), "--watch", "watch.yaml", "--store", "store"]
            return try Program(arguments + ["--allow-private"] + more, in: place).end()
        }
        _ = try poll()
        #expect(try poll().errors.contains("polled 0 feeds, 1 not due"))
        #expect(try poll("--now").errors.contains("polled 1 feed;"))
        #expect(server.log.count == 2)
    }

    @Test("feeds come from a list, with ids of their own")
    func list() throws {
        let server = try NewsServer(["/a.xml": .text(threeItems), "/b.xml": .text(rss([quietItem]))])
        let place = try Workplace([
            "watch.yaml": watchlist, "feeds.txt": "north \(server.url("/a.xml"))\n\(server.url("/b.xml"))\n",
        ])
        let ending = try place.wirewatch(
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
        #expect(ending.errors.contains("polled 2 feeds; 4 new articles, 2 alerts"), "\(ending.errors)")
        let ids = try place.records("feeds").compactMap { $0["id"] as? String }
        #expect(ids.contains("north"))
    }

    private func poll(_ server: NewsServer, _ more: String..., in place: Workplace) throws -> Ending {
        let arguments = ["poll", "--feed", server.url("/a.xml"), "--watch", "watch.yaml", "--store", "store"]
        let always = ["--allow-private", "--interval", "1ms"]
        return try Program(arguments + always + more, in: place).end()
    }
}
