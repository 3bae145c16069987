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
        #expect(second.errors.contains("; 0 new articles, 1 revised, 1 alert in "), "\(second.errors)")
        let articles = try place.records("articles")
        #expect(articles.count == 4)
        let last = try #require(articles.last?["_wirewatch"] as? [String: Any])
        #expect(last["version"] as? Int == 2)
        let alert = try #require(try place.records("alerts").last)
        #expect(alert["kind"] as? String == "correction")
    }

    @Test("a feed that shortens its summary for a while corrects nothing; an edit after it does")
    func shortened() throws {
        let server = try NewsServer(["/a.xml": .text(threeItems)])
        let place = try Workplace(["watch.yaml": watchlist])
        _ = try poll(server, in: place)
        var item = velinItem
        let texts = ["NORRHAVN - “The quay will stay closed un…", "NORRHAVN - [...]", velinItem.text]
        for text in texts {
            item.text = text
            server.put(.text(rss([item, boardItem, quietItem])), at: "/a.xml")
            #expect(try poll(server, in: place).errors.contains(" 1 revised, 0 alerts in "))
        }
        item.text = velinItem.text.replacingOccurrences(of: "inspected", with: "rebuilt")
        server.put(.text(rss([item, boardItem, quietItem])), at: "/a.xml")
        #expect(try poll(server, in: place).errors.contains(" 1 revised, 1 alert in "))
    }

    @Test("a round leaves a feed for the next one when its server asks to wait")
    func retryAfter() throws {
        let hold = NewsServer.Document.refusal(503, headers: ["Retry-After: 900"])
        let server = try NewsServer(["/a.xml": hold, "/b.xml": .text(threeItems)])
        let place = try Workplace([
            "watch.yaml": watchlist, "feeds.txt": "a \(server.url("/a.xml"))\nb \(server.url("/b.xml"))\n",
        ])
        let start = ContinuousClock.now
        let ending = try place.wirewatch(
            "poll",
            "--feeds",
            "feeds.txt",
            "--watch",
            "watch.yaml",
            "--store",
            "store",
            "--allow-private"
        )
        #expect(ending.status == 0)
        #expect(ContinuousClock.now - start < .seconds(300))
        let words =
            "polled 1 feed (1 failed: wirewatch feeds --trouble), 1 left for the next poll, "
            + "since the server asks to wait; 0 new articles"
        #expect(ending.errors.contains(words), "\(ending.errors)")
        #expect(server.log == ["503 /a.xml"])
    }

    @Test("what a feed brought in 24 hours does not melt away with each poll")
    func lastDay() throws {
        let server = try NewsServer(["/a.xml": .text(threeItems)])
        let place = try Workplace(["watch.yaml": watchlist])
        // States count in seconds: some of these polls are a second and more apart.
        let start = ContinuousClock.now
        repeat { _ = try poll(server, in: place) } while ContinuousClock.now - start < .seconds(3)
        #expect(try place.wirewatch("feeds", "--store", "store").output.contains("  3 new in 24 h\n"))
    }

    @Test("a feed that has moved for good is shown with its new address")
    func moved() throws {
        let server = try NewsServer(["/b.xml": .text(threeItems)])
        server.put(.refusal(301, headers: ["Location: \(server.url("/b.xml"))"]), at: "/a.xml")
        let place = try Workplace(["watch.yaml": watchlist])
        for _ in 0..<3 { _ = try poll(server, in: place) }
        let screen = try place.wirewatch("feeds", "--trouble", "--store", "store").output
        let words = screen.split(whereSeparator: \.isWhitespace)
        #expect(
            words.joined(separator: " ")
                .contains("moved for good to \(server.url("/b.xml")): put this address into your feeds 3 new in 24 h")
        )
        let list = try place.wirewatch("feeds", "--opml", "--store", "store").output
        #expect(list.contains("xmlUrl=\"\(server.url("/b.xml"))\""), "\(list)")
    }

    @Test("a watchlist that is given as a list of feeds is one error")
    func watchlistAsFeeds() throws {
        let place = try Workplace(["watch.yaml": watchlist])
        let ending = try place.wirewatch("poll", "--feeds", "watch.yaml", "--store", "store")
        #expect(ending.status == 78)
        let lines = ending.errors.split(separator: "\n")
        #expect(lines.first?.hasPrefix("watch.yaml: error: this is YAML, not a list of feeds: ") == true)
        #expect(lines.last == "wirewatch: 1 error to mend first")
    }

    @Test("alerts beyond at-most stand in the log and disturb nobody")
    func held() throws {
        let server = try NewsServer(["/a.xml": .text(rss([velinItem]))])
        let place = try Workplace([
            "watch.yaml": watchlist.replacingOccurrences(
                of: "severity: high",
                with: "severity: high\n    once-per: article\n    at-most: 1 per day"
            )
        ])
        #expect(try poll(server, in: place).errors.contains("HIGH velin-speaks"))
        var second = velinItem
        second.id = "velin-2"
        second.text = "NORRHAVN - “Nobody will lose a berth,” Mara Velin said at the museum on Friday."
        server.put(.text(rss([second, velinItem])), at: "/a.xml")
        let ending = try poll(server, in: place)
        #expect(
            ending.errors.contains("1 new article, 1 alert (1 held by at-most) in ") && !ending.errors.contains("HIGH"),
            "\(ending)"
        )
        #expect(try place.records("alerts").count == 2)
    }

    @Test("new guids, a new host and new slugs make no second article; an edit under a new guid is a new version")
    func movedItems() throws {
        let long = String(repeating: "The board met in the old customs house and went through its list. ", count: 4)
        func document(_ site: String, slug: String, suffix: String = "") -> String {
            let items = [
                ("quay", "Quay reopened", "1 May 2026"), ("list", "Board goes through its list", "2 May 2026"),
            ]
            let body = items.map { name, title, day in
                "<item><guid>\(site)/\(slug)\(name)</guid><link>\(site)/\(slug)\(name)</link><title>\(title)</title>"
                    + "<pubDate>\(day) 10:00:00 GMT</pubDate><description>\(title). \(long)\(suffix)</description></item>"
            }
            return "<rss version='2.0'><channel><title>Norrhavn News</title>\(body.joined())</channel></rss>"
        }
        let server = try NewsServer(["/a.xml": .text(document("http://norrhavn.example", slug: "news/"))])
        let place = try Workplace(["watch.yaml": watchlist])
        _ = try poll(server, in: place)
        for (site, slug) in [("https://norrhavn.example", "news/"), ("https://www.norrhavn.example", "2026/05/")] {
            server.put(.text(document(site, slug: slug)), at: "/a.xml")
            let again = try poll(server, in: place)
            #expect(again.errors.contains("0 new articles"), "\(site): \(again.errors)")
        }
        server.put(
            .text(document("https://other.example", slug: "2026/05/", suffix: "It meets again in June.")),
            at: "/a.xml"
        )
        let edited = try poll(server, in: place)
        #expect(edited.errors.contains("; 0 new articles, 2 revised, 0 alerts"), "\(edited.errors)")
        let versions = try place.records("articles").compactMap {
            ($0["_wirewatch"] as? [String: Any])?["version"] as? Int
        }
        #expect(versions == [1, 1, 2, 2])
    }

    @Test("a feed without dates that moves to https has no new items")
    func movedWithoutDates() throws {
        func document(_ scheme: String) -> String {
            let items = ["Quay reopened", "Board meets", "Cranes stand still"].map { title in
                let link = "\(scheme)://norrhavn.example/\(title.utf8.count)"
                return "<item><guid>\(link)</guid><link>\(link)</link><title>\(title)</title></item>"
            }
            return "<rss version='2.0'><channel><title>Norrhavn News</title>\(items.joined())</channel></rss>"
        }
        let server = try NewsServer(["/a.xml": .text(document("http"))])
        let place = try Workplace(["watch.yaml": watchlist])
        #expect(try poll(server, in: place).errors.contains("; 3 new articles, "))
        server.put(.text(document("https")), at: "/a.xml")
        #expect(try poll(server, in: place).errors.contains("; 0 new articles, "))
    }

    @Test(
        "bulletins of one link, title and day are articles of their own, alone in their feed or in a list that rolls on"
    )
    func bulletins() throws {
        let place = try Workplace(["watch.yaml": watchlist])
        let words = [
            "the quay is safe", "no berth is lost", "the board meets in May", "the cranes stand still",
            "the ferry sails",
        ]
        func document(_ numbers: Range<Int>) -> String {
            let items = numbers.reversed().map { number in
                "<item><guid isPermaLink='false'>b-\(number)</guid><link>https://norrhavn.example/radio/</link>"
                    + "<title>News bulletin</title><pubDate>1 May 2026 \(10 + number):00:00 GMT</pubDate>"
                    + "<description>“In Norrhavn \(words[number]),” Mara Velin said of the harbour.</description></item>"
            }
            return "<rss version='2.0'><channel><title>Radio Norrhavn</title>\(items.joined())</channel></rss>"
        }
        let server = try NewsServer([:])
        for number in 0..<3 {
            server.put(.text(document(number..<number + 1)), at: "/a.xml")
            #expect(try poll(server, in: place).errors.contains("; 1 new article, "))
        }
        for number in 4...5 {
            server.put(.text(document(number - 3..<number)), at: "/a.xml")
            _ = try poll(server, in: place)
        }
        let versions = try place.records("articles").compactMap {
            ($0["_wirewatch"] as? [String: Any])?["version"] as? Int
        }
        #expect(versions == [1, 1, 1, 1, 1])
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

    @Test("who polls without a rule is told that nothing is watched for")
    func noRules() throws {
        let server = try NewsServer(["/a.xml": .text(threeItems)])
        let place = try Workplace()
        let ending = try place.wirewatch("poll", "--feed", server.url("/a.xml"), "--store", "store", "--allow-private")
        #expect(ending.status == 0)
        let lines = ending.errors.split(separator: "\n")
        #expect(lines.first?.hasPrefix("wirewatch: no rule: articles are stored and nothing is watched for; ") == true)
        #expect(lines.last?.hasPrefix("wirewatch: polled 1 feed; 3 new articles, 0 alerts in ") == true)
    }

    @Test("a feed that refuses is told of with a help that exists")
    func refused() throws {
        let server = try NewsServer(["/a.xml": .status(403)])
        let place = try Workplace(["watch.yaml": watchlist])
        let ending = try poll(server, in: place)
        let range = try #require(ending.errors.range(of: "see: wirewatch help 403"))
        #expect(!range.isEmpty)
        #expect(try place.wirewatch("help", "403").output.contains("ask to be let"))
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

        let list = try place.wirewatch("feeds", "--store", "store", "--opml").output
        #expect(list.contains("text=\"Norrhavn News\" xmlUrl=\"\(server.url("/a.xml"))\""), "\(list)")
        try place.write(list, to: "feeds.opml")
        let again = try place.wirewatch("poll", "--feeds", "feeds.opml", "--store", "other", "--allow-private")
        #expect(again.errors.contains("polled 2 feeds; 4 new articles"), "\(again.errors)")
        #expect(try place.wirewatch("feeds", "--store", "other", "--json").output.contains("\"id\":\"north\""))
    }

    private func poll(_ server: NewsServer, _ more: String..., in place: Workplace) throws -> Ending {
        let arguments = ["poll", "--feed", server.url("/a.xml"), "--watch", "watch.yaml", "--store", "store"]
        let always = ["--allow-private", "--interval", "1ms"]
        return try Program(arguments + always + more, in: place).end()
    }
}
