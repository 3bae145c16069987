import Foundation
import NewsModel
import Testing

@testable import Storage

@Suite("Compaction of feed states")
struct CompactionTests {
    @Test("the last line of each feed is kept, in one segment, and lines of unknown kinds with it")
    func compacts() throws {
        let folder = ScratchFolder()
        var store: Store? = try openStore(folder).store
        for round in 1...5 {
            let states = ["a", "b", "c"].map { sampleState($0, etag: "\"\($0)\(round)\"") }
            _ = try store?.commit(Batch(states: states), now: noon + .seconds(86_400 * (round % 2)))
        }
        store = nil
        let foreign = "{\"schema\":\"wirewatch/mark/1\",\"seq\":1}"
        let first = try folder.read("feeds/2026-11-24.jsonl")
        try folder.write(Array((foreign + "\n").utf8) + first, to: "feeds/2026-11-24.jsonl")
        let before = try StoreReader(path: folder.store).feedStates()
        let length = try compactFeeds(in: Folder(path: folder.store + "/feeds"), day: noon.date)
        #expect(try folder.names(in: "feeds") == ["2026-11-24.2.jsonl"])
        #expect(try folder.read("feeds/2026-11-24.2.jsonl").count == length)
        let lines = try folder.lines("feeds/2026-11-24.2.jsonl")
        #expect(lines.count == 4 && lines[0] == foreign)
        #expect(try StoreReader(path: folder.store).feedStates() == before)
        #expect(before.map(\.etag) == ["\"a5\"", "\"b5\"", "\"c5\""])
        let (reopened, recovery) = try openStore(folder)
        #expect(recovery.feedStates == before)
        _ = try reopened.commit(Batch(states: [sampleState("b", etag: "\"b6\"")]), now: noon)
        #expect(try StoreReader(path: folder.store).feedStates().map(\.etag) == ["\"a5\"", "\"b6\"", "\"c5\""])
    }

    @Test("what cannot be rewritten leaves nothing behind, and what a killed process left goes at the next start")
    func leftovers() throws {
        let folder = ScratchFolder()
        var store: Store? = try openStore(folder).store
        _ = try store?.commit(batch(1...3), now: noon)
        let files = ["feeds/compacted.new", "index/keys.new"]
        // Opening it succeeds, writing to it does not.
        for file in files { symlink("/dev/full", folder.file(file).path) }
        #expect(throws: StoreError.self) { try compactFeeds(in: Folder(path: folder.store + "/feeds"), day: noon.date) }
        store?.close()
        store = nil
        for file in files { #expect(throws: (any Error).self) { try folder.read(file) } }
        for file in files { try folder.write(Array("half".utf8), to: file) }
        _ = try openStore(folder)
        for file in files { #expect(throws: (any Error).self) { try folder.read(file) } }
    }
}
