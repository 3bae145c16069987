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
