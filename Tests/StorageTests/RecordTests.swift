import Foundation
import JSON
import NewsModel
import Storage
import Testing

@Suite("Records")
struct RecordTests {
    @Test("an article reads back as it was written, but for what its line does not hold")
    func article() throws {
        let folder = ScratchFolder()
        let written = sampleArticle(1)
        _ = try openStore(folder).store.commit(Batch(articles: [written]), now: noon)
        var expected = written
        expected.seq = 1
        var reader = try StoreReader(path: folder.store).articles()
        #expect(try reader.rest() == [expected])
    }

    @Test("an alert reads back as it was written")
    func alert() throws {
        let folder = ScratchFolder()
        _ = try openStore(folder).store.commit(Batch(alerts: [sampleAlert(1)]), now: noon)
        #expect(try alerts(folder).map(\.alert) == [sampleAlert(1)])
    }

    @Test("a feed state reads back as it was written, with the number it is good up to")
    func state() throws {
        let folder = ScratchFolder()
        var moved = sampleState("moved")
        moved.health = .moved
        moved.movedTo = "https://new.example/rss"
        moved.movedCount = 3
        _ = try openStore(folder).store.commit(Batch(states: [sampleState(), moved]), now: noon)
        #expect(try StoreReader(path: folder.store).feedStates() == [sampleState(), moved])
    }

    @Test("the words of quotes and datelines stand beside their offsets")
    func words() throws {
        var writer = JSONWriter()
        writeArticle(sampleArticle(1), into: &writer)
        let own = try parseJSON(writer.bytes)["_wirewatch"]
        let quote = own?["quotes"]?.arrayValue?.first
        #expect(quote?["text"]?.stringValue == "“Ships will pass again,”")
        #expect(quote?["cue"]?["text"]?.stringValue == "said")
        #expect(quote?["speaker"]?["text"]?.stringValue == "Mara Köhler")
        #expect(quote?["speaker"]?["actor"]?.stringValue == "e1")
        #expect(own?["dateline"]?["text"]?.stringValue == "PORT ELM, Monday")
        #expect(own?["mentions"]?.arrayValue?.first?["in"]?.stringValue == "title")
    }

    @Test("each line begins with schema and seq, has what its schema requires and nothing that it forbids")
    func structure() throws {
        var writer = JSONWriter()
        writeArticle(sampleArticle(1), into: &writer)
        let article = try members(writer)
        #expect(article.prefix(2) == ["schema", "seq"])
        #expect(Set(article).isSuperset(of: ["id", "_wirewatch"]))
        writer.reset()
        writeAlert(sampleAlert(1), seq: 1, prev: "sha256:" + String(repeating: "0", count: 64), into: &writer)
        let alert = try members(writer)
        #expect(alert.prefix(4) == ["schema", "seq", "prev", "id"])
        let required = ["time", "severity", "kind", "message", "rule", "evidence", "article", "story"]
        #expect(Set(alert).isSuperset(of: required))
        writer.reset()
        writeFeedState(sampleState(), seq: 1, into: &writer)
        let state = try members(writer)
        #expect(state.prefix(5) == ["schema", "seq", "upto", "id", "feed_url"])
        #expect(state.contains("health"))
        #expect(!state.contains("moved_to"))
    }

    @Test("what a schema would refuse is left out or brought into range")
    func repairs() throws {
        var stored = sampleArticle(1)
        stored.article.language = "en_US?"
        stored.article.published = Timestamp(seconds: 1 << 50)
        stored.article.firstSeen = Timestamp(seconds: 1 << 50)
        stored.extraction.language = "und"
        stored.extraction.quotes[0].confidence = 400
        stored.extraction.quotes[0].span = Span(.text, 50, 5000)
        stored.extraction.quotes[1].span = Span(.title, 90, 80)
        var writer = JSONWriter()
        writeArticle(stored, into: &writer)
        let value = try parseJSON(writer.bytes)
        #expect(value["language"] == nil)
        #expect(value["date_published"] == nil)
        #expect(value["_wirewatch"]?["first_seen"]?.stringValue == "9999-12-31T23:59:59Z")
        let quotes = value["_wirewatch"]?["quotes"]?.arrayValue
        #expect(quotes?.first?["confidence"]?.intValue == 100)
        #expect(quotes?.first?["language"] == nil)
        #expect(quotes?.first?["text"]?.stringValue?.hasSuffix("v1.") == true)
        #expect(quotes?.last?["text"]?.stringValue == "")
    }

    @Test("spans find their words at every offset of a long text in several scripts")
    func spans() {
        let text = String(repeating: "abc 漢字 é 👩‍🚀 — x", count: 40)
        let scalars = Array(text.unicodeScalars)
        let words = SpanText(title: String(repeating: "plain ", count: 50), text: text)
        for start in stride(from: 0, through: scalars.count, by: 3) {
            for length in [0, 7, 32, 33, 90] {
                var expected = String.UnicodeScalarView()
                expected.append(contentsOf: scalars[start...].prefix(length))
                #expect(words[Span(.text, start, start + length)] == String(expected))
            }
            #expect(words[Span(.text, start, start - 2)] == "")
        }
        #expect(words[Span(.title, 6, 11)] == "plain")
        #expect(words[Span(.title, 295, 400)] == "lain ".suffix(5).description)
    }

    private func members(_ writer: JSONWriter) throws -> [String] {
        try parseJSON(writer.bytes).objectValue?.map(\.name) ?? []
    }
}
