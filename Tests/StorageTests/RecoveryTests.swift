import Foundation
import NewsModel
import Storage
import Testing

@Suite("After a crash")
struct RecoveryTests {
    @Test("a line torn at any byte is cut, kept aside and written again", arguments: ["articles", "alerts", "feeds"])
    func torn(kind: String) throws {
        let name = kind + "/2026-11-24.jsonl"
        let template = ScratchFolder()
        _ = try openStore(template).store.commit(batch(1...2), now: noon)
        _ = try openStore(template).store.commit(batch(3...3), now: noon)
        let whole = try template.read(name)
        let lastLine = (whole.dropLast().lastIndex(of: 10) ?? -1) + 1
        for length in lastLine..<whole.count {
            try template.write(Array(whole.prefix(length)), to: name)
            try? FileManager.default.removeItem(at: template.file(name + ".torn"))
            let (store, recovery) = try openStore(template)
            #expect(recovery.badLines.isEmpty)
            #expect(try template.read(name) == Array(whole.prefix(lastLine)))
            if length > lastLine {
                #expect(recovery.tornTails.map(\.byteCount) == [length - lastLine])
                #expect(try template.read(name + ".torn").dropLast() == whole[lastLine..<length])
            } else {
                #expect(recovery.tornTails.isEmpty)
            }
            _ = store
        }
    }

    @Test("a tail of zeros is cut, also where it follows a part of a line", arguments: ["articles", "alerts", "feeds"])
    func zeroed(kind: String) throws {
        let name = kind + "/2026-11-24.jsonl"
        for part in [0, 1, 50] {
            let folder = ScratchFolder()
            _ = try openStore(folder).store.commit(batch(1...2), now: noon)
            let whole = try folder.read(name)
            let tail = whole.prefix(part) + [UInt8](repeating: 0, count: 300_000)
            try folder.write(whole + tail, to: name)
            let (_, recovery) = try openStore(folder)
            #expect(recovery.tornTails.map(\.byteCount) == [tail.count])
            #expect(try folder.read(name) == whole)
            #expect(recovery.badLines.isEmpty)
        }
    }

    @Test("whole lines at the end that are no JSON are cut, those of a kind from another version are kept")
    func garbage() throws {
        let folder = ScratchFolder()
        _ = try openStore(folder).store.commit(batch(1...1), now: noon)
        let whole = try folder.read("feeds/2026-11-24.jsonl")
        let foreign = Array("{\"schema\":\"wirewatch/mark/9\",\"seq\":4}\n".utf8)
        try folder.write(whole + foreign + Array("{\"schema\":\"wire\0\0\0\n\0\0\n".utf8), to: "feeds/2026-11-24.jsonl")
        let (_, recovery) = try openStore(folder)
        #expect(try folder.read("feeds/2026-11-24.jsonl") == whole + foreign)
        #expect(recovery.tornTails.count == 1)
        #expect(recovery.feedStates.count == 1)
    }

    @Test("a bad line in the middle is reported and nothing after it is lost")
    func badLine() throws {
        let folder = ScratchFolder()
        _ = try openStore(folder).store.commit(batch(1...3), now: noon)
        var lines = try folder.lines("articles/2026-11-24.jsonl")
        let offset = lines[0].utf8.count + 1
        lines[1] = "{\"half\": a line"
        try folder.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: "articles/2026-11-24.jsonl")
        let (store, recovery) = try openStore(folder)
        let bad = BadLine(path: folder.store + "/articles/2026-11-24.jsonl", offset: offset)
        #expect(recovery.badLines == [bad])
        #expect(recovery.tornTails.isEmpty)
        #expect(store.known(key: key(3))?.seq == 3)
        var reader = try StoreReader(path: folder.store).articles()
        #expect(try reader.rest().map(\.seq) == [1, 3])
        #expect(reader.badLines == [bad])
        #expect(try store.commit(batch(4...4), now: noon).articleSeqs == 4..<5)
    }

    /// Sizes of the three segments before and after the second batch; a crash leaves a prefix of its appends.
    @Test("a batch is healed by matching again, wherever the crash fell between its appends", arguments: 0...5)
    func replay(crashPoint: Int) throws {
        let folder = ScratchFolder()
        let names = ["articles", "alerts", "feeds"].map { $0 + "/2026-11-24.jsonl" }
        _ = try openStore(folder).store.commit(batch(1...2), now: noon)
        let before = try names.map { try folder.read($0).count }
        _ = try openStore(folder).store.commit(batch(3...5), now: noon)
        // Even points: the crash fell between appends; odd ones: in the middle of one.
        for (index, name) in names.enumerated() {
            let whole = try folder.read(name)
            let added = whole.count - before[index]
            let kept = crashPoint / 2 > index ? added : crashPoint / 2 == index && crashPoint % 2 == 1 ? added / 2 : 0
            try folder.write(Array(whole.prefix(before[index] + kept)), to: name)
        }
        let (store, recovery) = try openStore(folder)
        // What a daemon does: match again what is there, then poll, where known items are no new articles.
        let again = recovery.unmatched.compactMap { stored in (3...5).first { key($0) == stored.article.key } }
        #expect(again == Array((3...5).prefix(again.count)))
        _ = try store.commit(Batch(alerts: again.map { sampleAlert($0) }), now: noon)
        let missing = (3...5).filter { store.known(key: key($0)) == nil }
        let polled = Batch(
            articles: missing.map { sampleArticle($0) },
            alerts: missing.map { sampleAlert($0) },
            states: [sampleState()]
        )
        _ = try store.commit(polled, now: noon)
        #expect(try articleSeqs(folder) == [1, 2, 3, 4, 5])
        #expect(try alerts(folder).map(\.alert.id) == (1...5).map { sampleAlert($0).id })
        #expect(try StoreReader(path: folder.store).checkAlertLog().isEmpty)
        #expect(try StoreReader(path: folder.store).feedStates().map(\.upto) == [5])
        #expect(missing.count + again.count == 3)
    }

    @Test("articles above what the states are good for are handed back whole and in order")
    func unmatched() throws {
        let folder = ScratchFolder()
        _ = try openStore(folder).store.commit(batch(1...2), now: noon)
        let written = [sampleArticle(3), sampleArticle(1, version: 2)]
        _ = try openStore(folder).store.commit(Batch(articles: written), now: noon + .seconds(86_400))
        var expected = written
        expected[0].seq = 3
        expected[1].seq = 4
        #expect(try openStore(folder).recovery.unmatched == expected)
    }

    @Test("numbers that a state is good for are not given out again when their articles are gone")
    func lostArticles() throws {
        let folder = ScratchFolder()
        var store: Store? = try openStore(folder).store
        _ = try store?.commit(batch(1...4), now: noon)
        store?.close()
        store = nil
        try FileManager.default.removeItem(at: folder.file("articles/2026-11-24.jsonl"))
        let (reopened, recovery) = try openStore(folder)
        #expect(recovery.unmatched.isEmpty)
        #expect(reopened.known(key: key(1)) == nil)
        #expect(try reopened.commit(batch(9...9, alerts: false), now: noon).articleSeqs == 5..<6)
    }

    @Test("numbers that nobody can count on from are no records, and the store goes on without them")
    func hugeNumbers() throws {
        for digits in ["9223372036854775807", "1000000000000000000", "9007199254740993", "1e18"] {
            for space in ["", " "] {
                let folder = ScratchFolder()
                _ = try openStore(folder).store.commit(batch(1...2), now: noon)
                func append(_ line: String, to kind: String) throws {
                    let name = kind + "/2026-11-24.jsonl"
                    try folder.write(try folder.read(name) + Array((line + "\n").utf8), to: name)
                }
                let article = try #require(try folder.lines("articles/2026-11-24.jsonl").last)
                try append(article.replacing("\"seq\":2,", with: "\"seq\":\(space)\(digits),"), to: "articles")
                let alert = try #require(try folder.lines("alerts/2026-11-24.jsonl").last)
                try append(alert.replacing("\"seq\":2,", with: "\"seq\":\(space)\(digits),"), to: "alerts")
                let state = try #require(try folder.lines("feeds/2026-11-24.jsonl").last)
                try append(state.replacing("\"upto\":2,", with: "\"upto\":\(space)\(digits),"), to: "feeds")
                try append(state.replacing("\"seq\":1,", with: "\"seq\":\(space)\(digits),"), to: "feeds")
                let (store, _) = try openStore(folder)
                #expect(try store.commit(batch(3...3), now: noon).articleSeqs == 3..<4)
                #expect(try articleSeqs(folder) == [1, 2, 3])
                #expect(try alerts(folder).map(\.seq) == [1, 2, 3])
            }
        }
    }

    @Test("a store that a later version has written to is not opened or read", arguments: ["article", "alert", "feed"])
    func laterVersion(kind: String) throws {
        let folder = ScratchFolder()
        _ = try openStore(folder).store.commit(batch(1...6), now: noon)
        let name = (kind == "feed" ? "feeds" : kind + "s") + "/2026-11-24.jsonl"
        let whole = try folder.lines(name)
        func line(_ line: String) -> String {
            line.replacing("wirewatch/\(kind)/1", with: "wirewatch/\(kind)/2")
        }
        let refusal = StoreError.newer(path: folder.file(name).path, schema: "wirewatch/\(kind)/2")
        // All of them, or the last alone.
        for newer in [whole.map(line), whole.dropLast() + [line(whole[whole.count - 1])]] {
            let bytes = Array((newer.joined(separator: "\n") + "\n").utf8)
            try folder.write(bytes, to: name)
            #expect(throws: refusal) { try openStore(folder) }
            #expect(throws: refusal) { try read(kind, in: folder) }
            #expect(try folder.read(name) == bytes)
        }
    }

    private func read(_ kind: String, in folder: ScratchFolder) throws {
        let reader = StoreReader(path: folder.store)
        switch kind {
        case "article":
            var articles = try reader.articles()
            _ = try articles.rest()
        case "alert": _ = try reader.checkAlertLog()
        default: _ = try reader.feedStates()
        }
    }

    @Test("lines of another kind at the end hide neither the keys nor the numbers before them", arguments: [1, 400])
    func newerKind(count: Int) throws {
        let folder = ScratchFolder()
        _ = try openStore(folder).store.commit(batch(1...6), now: noon)
        let name = "articles/2026-11-24.jsonl"
        let newer =
            "{\"schema\":\"wirewatch/mark/2\",\"seq\":7,\"text\":\"\(String(repeating: "x", count: 300))\"}\n"
        try folder.write(try folder.read(name) + Array(String(repeating: newer, count: count).utf8), to: name)
        for lost in ["index", "feeds"] {
            try FileManager.default.removeItem(at: folder.file(lost))
            let (store, _) = try openStore(folder)
            #expect((1...6).allSatisfy { store.known(key: key($0))?.seq == $0 })
        }
        #expect(try openStore(folder).store.commit(batch(7...7), now: noon).articleSeqs == 7..<8)
    }
}

@Test("the room on a file system that says it has no end of it is a number")
func room() {
    #expect(StoreUsage.bytes(blocks: 1000, size: 4096) == 4_096_000)
    #expect(StoreUsage.bytes(blocks: .max, size: 4096) == .max)
    #expect(StoreUsage.bytes(blocks: .max, size: 1) == .max)
}
