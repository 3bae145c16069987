import NewsModel
import Storage
import Testing

@Suite("Finding records")
struct FindRecordsTests {
    @Test(
        "an article is found by key, id, address, or a part of its title in any case; words of its text do not count",
        arguments: [
            (key(2), [2]),
            ("item-2", [2]),
            ("http://news.example/2?a=1&b=\"2\"", [2]),
            ("https://news.example/2?a=1&b=\"2\"#top", [2]),
            ("opens, PART 1", [1, 10]),
            ("“straight” quay’s", [11]),
            ("\"straight\" quay's", [11]),
            ("bridge", [1, 2, 10]),
            ("item", []),
            ("Ships will pass again", []),
            ("harbour-news", []),
            ("", []),
        ]
    )
    func articles(_ words: String, _ numbers: [Int]) throws {
        let folder = ScratchFolder()
        let (store, _) = try openStore(folder)
        var quoted = sampleArticle(11)
        quoted.article.title = "The  “straight” quay’s end"
        let all = [sampleArticle(1), sampleArticle(2), sampleArticle(10), quoted, sampleArticle(2, version: 2)]
        _ = try store.commit(Batch(articles: all), now: noon)
        let found = try StoreReader(path: folder.store).articles(meantBy: words)
        #expect(found.map(\.article.key) == numbers.map { key($0) })
        #expect(found.allSatisfy { $0.article.version == ($0.article.key == key(2) ? 2 : 1) })
    }

    @Test("each of many versions is found by its number, also between lines that are no record and over several days")
    func numbers() throws {
        let folder = ScratchFolder()
        let (store, _) = try openStore(folder)
        for day in 0..<3 {
            let first = day * 300 + 1
            _ = try store.commit(batch(first...(first + 299), alerts: false), now: noon + .seconds(day * 86_400))
        }
        let name = "articles/2026-11-25.jsonl"
        var lines = try folder.lines(name)
        for place in [0, 7, 100, 101, 102, 299] {
            let bad = place == 7 ? "{\"schema\":\"wirewatch/article/9\",\"seq\":1}" : "no record"
            lines[place] = bad + "\n" + lines[place] + "\n" + bad
        }
        try folder.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: name)
        let reader = StoreReader(path: folder.store)
        for seq in 1...900 {
            let found = try reader.article(seq: seq)
            #expect(found?.seq == seq && found?.article.key == key(seq))
        }
        #expect(try reader.article(seq: 0) == nil)
        #expect(try reader.article(seq: 901) == nil)
    }

    @Test("what later versions replaced is found, whatever day it came, and only the version right before")
    func formers() throws {
        let folder = ScratchFolder()
        let (store, _) = try openStore(folder)
        func version(_ number: Int, _ version: Int) -> StoredArticle {
            var stored = sampleArticle(number, version: version)
            if version > 1 { stored.article.replaces = sampleArticle(number, version: version - 1).article.contentHash }
            return stored
        }
        _ = try store.commit(Batch(articles: [version(1, 1), version(2, 1), version(1, 2)]), now: noon)
        let later = [version(3, 1), version(2, 2), version(1, 3), version(1, 4)]
        _ = try store.commit(Batch(articles: later, states: []), now: noon + .seconds(86_400))
        var articles = try StoreReader(path: folder.store).articles()
        let stored = try articles.rest()
        let formers = try StoreReader(path: folder.store).formers(of: stored) {}
        #expect(formers.mapValues(\.version) == [3: 1, 5: 1, 6: 2, 7: 3])
        #expect(formers[5]?.key == key(2) && formers[6]?.key == key(1))
        var lost = version(9, 2)
        lost.seq = 8
        #expect(try StoreReader(path: folder.store).formers(of: [lost]) {}.isEmpty)
    }

    @Test("the versions of a story’s articles and the alerts on it are found by ids")
    func story() throws {
        let folder = ScratchFolder()
        let (store, _) = try openStore(folder)
        var other = sampleArticle(3)
        other.story = "st-20261124-other1"
        let articles = [sampleArticle(1), other, sampleArticle(1, version: 2)]
        _ = try store.commit(Batch(articles: articles, alerts: [sampleAlert(1), sampleAlert(2)]), now: noon)
        let reader = StoreReader(path: folder.store)
        #expect(try reader.articles(ofStory: sampleArticle(1).story).map(\.seq) == [1, 3])
        #expect(try reader.articles(ofStory: "st-20261124-other1").map(\.seq) == [2])
        #expect(try reader.articles(ofStory: "st-20261125-other1").isEmpty)
        let id = sampleAlert(2).id
        #expect(try reader.alerts(of: [id]).map(\.id) == [id])
        #expect(try reader.alerts(of: [id], since: sampleAlert(2).time + .seconds(1)).isEmpty)
        #expect(try reader.alerts(of: ["nothing"]).isEmpty)
    }
}
