import Foundation
import Hashing
import NewsModel
import Storage
import Testing

@Suite("Known articles")
struct KnownKeyTests {
    @Test("an article is known by its key with its latest content and version")
    func known() throws {
        let folder = ScratchFolder()
        let (store, _) = try openStore(folder)
        #expect(store.known(key: key(1)) == nil)
        _ = try store.commit(batch(1...1), now: noon)
        let second = sampleArticle(1, version: 2)
        _ = try store.commit(Batch(articles: [second]), now: noon)
        let digest = sha256("harbour-news\0item-1")
        let content = sha256(second.article.title + "\n" + second.article.text)
        let expected = KnownArticle(content: content.first32, version: 2, seq: 2)
        #expect(store.known(digest.first64) == expected)
        #expect(store.known(key: key(1)) == expected)
    }

    @Test(
        "keys are known after a restart, with the index, without it, with a stale one and with a damaged one",
        arguments: ["kept", "removed", "cut", "zeroed", "foreign"]
    )
    func restart(index: String) throws {
        let folder = ScratchFolder()
        var store: Store? = try openStore(folder).store
        _ = try store?.commit(batch(1...40), now: noon)
        store?.close()
        _ = try store?.commit(Batch(articles: [sampleArticle(3, version: 2), sampleArticle(41)]), now: noon)
        store = nil
        var bytes = try folder.read("index/keys")
        #expect(bytes.count == 32 + 40 * 24)
        switch index {
        case "removed": try FileManager.default.removeItem(at: folder.file("index/keys"))
        case "cut": try folder.write(Array(bytes.dropLast()), to: "index/keys")
        case "zeroed": try folder.write([UInt8](repeating: 0, count: bytes.count), to: "index/keys")
        case "foreign":
            bytes[16] = 99
            try folder.write(bytes, to: "index/keys")
        default: break
        }
        let reopened = try openStore(folder).store
        for number in 1...41 {
            let seq = number == 3 ? 41 : number == 41 ? 42 : number
            #expect(reopened.known(key: key(number))?.seq == seq)
        }
        #expect(reopened.known(key: key(42)) == nil)
        reopened.close()
        #expect(try folder.read("index/keys").count == 32 + 41 * 24)
        for number in 1...41 { #expect(reopened.known(key: key(number)) != nil) }
        #expect(reopened.known(key: key(3))?.version == 2)
        #expect(reopened.known(key: key(42)) == nil)
    }

    @Test("a new day saves the index")
    func newDay() throws {
        let folder = ScratchFolder()
        let (store, _) = try openStore(folder)
        _ = try store.commit(batch(1...2), now: noon)
        #expect(!FileManager.default.fileExists(atPath: folder.file("index/keys").path))
        _ = try store.commit(batch(3...3), now: noon + .seconds(86_400))
        #expect(try folder.read("index/keys").count == 32 + 3 * 24)
    }
}
