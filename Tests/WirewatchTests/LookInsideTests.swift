import Foundation
import Testing

@Suite struct LookInsideTests {
    @Test("a pipe that does not block gets all that is printed")
    func pipe() throws {
        let items = (1...3000).map { number in
            "<item><guid>\(number)</guid><title>Ferry \(number) is late</title></item>"
        }
        let place = try Workplace(["feed.xml": "<rss><channel>\(items.joined())</channel></rss>"])
        let ending = try Program(["parse", "feed.xml"], in: place, outputBlocks: false).end()
        #expect(ending == (try place.wirewatch("parse", "feed.xml")))
        #expect(ending.status == 0 && ending.output.utf8.count > 200_000)
    }

    @Test("parse prints a feed as a JSON Feed, from a file and from standard input", arguments: ["a.xml", "-"])
    func parse(_ file: String) throws {
        let place = try Workplace(["a.xml": threeItems])
        let ending = try place.wirewatch("parse", file, input: threeItems)
        #expect(ending.status == 0)
        #expect(ending.errors == "")
        let feed = try #require(try ending.output.objects.first)
        #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
        #expect(feed["title"] as? String == "Norrhavn News")
        let items = try #require(feed["items"] as? [[String: Any]])
        #expect(items.map { $0["id"] as? String } == ["velin-1", "board-1", "quiet-1"])
        #expect(items[2]["title"] as? String == "Ferry returns")
    }

    @Test("parse says in one line what is wrong with a document")
    func notAFeed() throws {
        let place = try Workplace(["page.html": "<!DOCTYPE html><html><body>Hello</body></html>", "empty.xml": ""])
        #expect(
            try place.wirewatch("parse", "page.html")
                == Ending(status: 65, output: "", errors: "wirewatch: page.html: not a feed but an HTML page\n")
        )
        #expect(
            try place.wirewatch("parse", "empty.xml")
                == Ending(status: 65, output: "", errors: "wirewatch: empty.xml: the document is empty\n")
        )
        #expect(
            try place.wirewatch("parse", "nowhere.xml")
                == Ending(status: 66, output: "", errors: "wirewatch: nowhere.xml: no such file or folder\n")
        )
        let lines = try place.wirewatch("parse", "--ndjson", "page.html", "nowhere.xml").output.objects
        #expect(lines.map { $0["file"] as? String } == ["page.html", "nowhere.xml"])
        #expect(lines.first?["error"] as? String == "not a feed but an HTML page")
    }

    @Test("extract prints what it finds in a text")
    func extract() throws {
        let text = "NORRHAVN (Norrhavn News) - \"The quay is open,\" Mara Velin told reporters on Monday.\n"
        let place = try Workplace(["a.txt": text])
        let ending = try place.wirewatch("extract", "a.txt")
        #expect(ending.status == 0)
        let answer = try #require(try ending.output.objects.first)
        #expect(answer["language"] as? String == "en")
        let dateline = try #require(answer["dateline"] as? [String: Any])
        #expect(dateline["place"] as? String == "NORRHAVN")
        let quote = try #require((answer["quotes"] as? [[String: Any]])?.first)
        #expect(quote["text"] as? String == "\"The quay is open,\"")
        #expect((quote["speaker"] as? [String: Any])?["text"] as? String == "Mara Velin")
        #expect(try place.wirewatch("extract", "-", input: text) == ending)
        #expect(try place.wirewatch("extract", input: text) == ending)
    }

    @Test("offsets count code points of the file as it stands")
    func offsets() throws {
        let text = "\u{FEFF}\r\n🚢 “Öffnen,” Mara Velin said.\r\n"
        let place = try Workplace(["a.txt": text])
        let answer = try #require(try place.wirewatch("extract", "a.txt").output.objects.first)
        let mention = try #require(
            (answer["mentions"] as? [[String: Any]])?.first { $0["text"] as? String == "Mara Velin" }
        )
        let scalars = Array(text.unicodeScalars)
        let start = try #require(mention["start"] as? Int)
        let end = try #require(mention["end"] as? Int)
        #expect(String(String.UnicodeScalarView(scalars[start..<end])) == "Mara Velin")
    }

    @Test("a bad line of a batch is answered and the batch goes on")
    func batch() throws {
        let place = try Workplace()
        let ending = try place.wirewatch(
            "extract",
            "--ndjson",
            "-",
            input: """
                {"id": 1, "text": "Mara Velin spoke."}
                {"id": 2, "text": "Mara
                {"id": "x"}
                {"id": "y", "text": "Mara Velin left.", "title": "Port", "date": "2024-05-02"}

                {"id": 5, "text": "Mara Velin left.", "date": "2 May 2024"}
                {"id": 6, "text": "Mara Velin left.", "title": ["Port"], "date": null}
                {"id": 7, "text": "Mara Velin left.", "title": null, "date": null}
                """
        )
        #expect(ending.status == 0)
        #expect(ending.errors == "")
        let lines = try ending.output.objects
        #expect(lines.map { "\($0["id"] ?? "-")" } == ["1", "<null>", "x", "y", "5", "6", "7"])
        #expect(lines.map { $0["line"] as? Int } == [nil, 2, 3, nil, 6, 7, nil])
        #expect((lines[1]["error"] as? String)?.hasPrefix("not JSON at column 24: ") == true)
        #expect(lines[2]["error"] as? String == "no member “text” with a string")
        #expect(
            lines[4]["error"] as? String == "“date” is no day: write 2026-11-24, with or without a time after it"
        )
        #expect(lines[5]["error"] as? String == "“title” is no string")
        #expect((lines[3]["mentions"] as? [[String: Any]])?.contains { $0["text"] as? String == "Mara Velin" } == true)
    }

    @Test("a batch that cannot be read is an error")
    func unreadable() throws {
        let ending = try Workplace().wirewatch("extract", "--ndjson", ".")
        #expect(ending == Ending(status: 66, output: "", errors: "wirewatch: .: it is a folder\n"))
    }

    @Test("a line of a batch may be longer than any piece that is read at once, and the last may lack its line feed")
    func longLines() throws {
        let long = String(repeating: "The quay is open. ", count: 20_000)
        let input = [long, "Mara Velin spoke.", long].enumerated()
            .map { #"{"id": \#($0.offset), "text": "\#($0.element) Mara Velin left."}"# }
            .joined(separator: "\n")
        let lines = try Workplace().wirewatch("extract", "--ndjson", "-", input: input).output.objects
        #expect(lines.map { "\($0["id"] ?? "-")" } == ["0", "1", "2"])
        let ends = lines.map { ($0["mentions"] as? [[String: Any]])?.last?["end"] as? Int }
        #expect(ends == [long.count + 11, 28, long.count + 11])
    }
}
