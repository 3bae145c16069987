import Foundation
import Hashing
import NewsModel
import Storage
import Synchronization
import Testing

@Suite("A store")
struct StoreTests {
    @Test("a batch is numbered, chained and readable when the commit returns")
    func commit() throws {
        let folder = ScratchFolder()
        let (store, recovery) = try openStore(folder)
        #expect(recovery.unmatched.isEmpty && recovery.feedStates.isEmpty)
        let first = try store.commit(batch(1...2), now: noon)
        #expect(first.articleSeqs == 1..<3)
        #expect(first.alerts == [sampleAlert(1), sampleAlert(2)])
        let second = try store.commit(batch(3...3), now: noon)
        #expect(second.articleSeqs == 3..<4)
        #expect(try articleSeqs(folder) == [1, 2, 3])
        let log = try alerts(folder)
        #expect(log.map(\.seq) == [1, 2, 3])
        let hashes = log.map { "sha256:" + sha256($0.line).hex }
        #expect(log.map(\.prev) == ["sha256:" + String(repeating: "0", count: 64)] + hashes.dropLast())
        #expect(try folder.lines("alerts.jsonl") == log.map(\.line))
        #expect(try StoreReader(path: folder.store).feedStates().map(\.upto) == [3])
        #expect(try StoreReader(path: folder.store).checkAlertLog().isEmpty)
    }

    @Test("numbers and the chain go on after closing and opening")
    func reopen() throws {
        let folder = ScratchFolder()
        for number in 1...3 {
            let (store, recovery) = try openStore(folder)
            #expect(recovery.unmatched.isEmpty)
            #expect(recovery.feedStates.map(\.upto) == (number == 1 ? [] : [number - 1]))
            _ = try store.commit(batch(number...number), now: noon)
        }
        #expect(try articleSeqs(folder) == [1, 2, 3])
        #expect(try alerts(folder).map(\.seq) == [1, 2, 3])
        #expect(try StoreReader(path: folder.store).checkAlertLog().isEmpty)
    }

    @Test("a second writer is told who the first one is, and may open when that is gone")
    func secondWriter() throws {
        let folder = ScratchFolder()
        var first: Store? = try openStore(folder).store
        let pid = Int(ProcessInfo.processInfo.processIdentifier)
        #expect(throws: StoreError.locked(path: folder.store, pid: pid, version: "1.0")) { try openStore(folder) }
        _ = first
        first = nil
        _ = try openStore(folder)
    }

    @Test("those who look whether somebody writes keep nobody from writing")
    func lookers() throws {
        let folder = ScratchFolder()
        _ = try openStore(folder)
        let reader = StoreReader(path: folder.store)
        #expect(reader.exists && reader.writer == nil)
        let isOver = Mutex(false)
        Thread.detachNewThread {
            while !isOver.withLock({ $0 }) { _ = reader.writer }
        }
        defer { isOver.withLock { $0 = true } }
        for _ in 0..<300 {
            let (store, _) = try openStore(folder)
            #expect(reader.writer?.pid == Int(ProcessInfo.processInfo.processIdentifier))
            _ = store
        }
    }

    @Test("an alert whose id is in the log is not written again, in the same batch, later, or after a restart")
    func alertOnce() throws {
        let folder = ScratchFolder()
        var store: Store? = try openStore(folder).store
        _ = try store?.commit(Batch(alerts: [sampleAlert(1), sampleAlert(1)]), now: noon)
        #expect(
            try store?.commit(Batch(alerts: [sampleAlert(1), sampleAlert(2)]), now: noon).alerts == [sampleAlert(2)]
        )
        store = nil
        store = try openStore(folder).store
        #expect(try store?.commit(Batch(alerts: [sampleAlert(2)]), now: noon).alerts == [])
        #expect(try alerts(folder).map(\.seq) == [1, 2])
    }

    @Test("each UTC day has its segments, and alerts.jsonl is today's")
    func dayChange() throws {
        let folder = ScratchFolder()
        let (store, _) = try openStore(folder)
        _ = try store.commit(
            batch(1...1),
            now: Timestamp(CivilDate(year: 2026, month: 11, day: 24), hour: 23, minute: 59)
        )
        _ = try store.commit(batch(2...2), now: Timestamp(CivilDate(year: 2026, month: 11, day: 25)))
        for kind in ["articles", "alerts", "feeds"] {
            #expect(try folder.names(in: kind) == ["2026-11-24.jsonl", "2026-11-25.jsonl"])
        }
        #expect(try folder.lines("alerts.jsonl").count == 1)
        #expect(try folder.lines("alerts.jsonl") == folder.lines("alerts/2026-11-25.jsonl"))
        var later = try StoreReader(path: folder.store).articles(
            days: CivilDate(year: 2026, month: 11, day: 25)...CivilDate(year: 2026, month: 11, day: 30)
        )
        #expect(try later.rest().map(\.seq) == [2])
    }

    @Test("a clock that leaps to 2038, to 1969 and back loses nothing and keeps the order")
    func clockLeaps() throws {
        let folder = ScratchFolder()
        let leaps: [Int64] = [
            noon.seconds, 2_147_558_400, -86_400, noon.seconds, 1 << 60, noon.seconds - 86_400, -(1 << 60),
        ]
        for (index, seconds) in leaps.enumerated() {
            let now = Timestamp(seconds: seconds)
            let (store, recovery) = try openStore(folder, at: now)
            #expect(recovery.unmatched.isEmpty && recovery.badLines.isEmpty)
            _ = try store.commit(batch((index + 1)...(index + 1)), now: now)
        }
        #expect(try articleSeqs(folder) == Array(1...leaps.count))
        #expect(try alerts(folder).map(\.seq) == Array(1...leaps.count))
        #expect(try StoreReader(path: folder.store).checkAlertLog().isEmpty)
        #expect(try StoreReader(path: folder.store).feedStates().map(\.upto) == [leaps.count])
        let names = try folder.names(in: "articles")
        #expect(names.contains("2038-01-20.jsonl") && names.contains("1969-12-31.jsonl"))
    }

    @Test("a reader of alerts since a moment passes over the older ones")
    func since() throws {
        let folder = ScratchFolder()
        let (store, _) = try openStore(folder)
        var late = sampleAlert(2)
        late.time = noon + .seconds(60)
        _ = try store.commit(Batch(alerts: [sampleAlert(1), late]), now: noon)
        var reader = try StoreReader(path: folder.store).alerts(since: noon + .seconds(1))
        #expect(try reader.rest().map(\.seq) == [2])
    }

    @Test("an article is found by its number")
    func byNumber() throws {
        let folder = ScratchFolder()
        let (store, _) = try openStore(folder)
        _ = try store.commit(batch(1...3), now: noon)
        _ = try store.commit(batch(4...5), now: noon + .seconds(86_400))
        let reader = StoreReader(path: folder.store)
        for number in 1...5 { #expect(try reader.article(seq: number)?.article.key == key(number)) }
        #expect(try reader.article(seq: 6) == nil)
    }

    @Test("many days are read with few files open, and feed states are kept together")
    func manyDays() throws {
        let folder = ScratchFolder()
        let (store, _) = try openStore(folder)
        for day in 1...150 { _ = try store.commit(batch(day...day), now: noon + .seconds(86_400 * day)) }
        #expect(try alerts(folder).map(\.seq) == Array(1...150))
        #expect(try articleSeqs(folder) == Array(1...150))
        #expect(try folder.names(in: "feeds").count <= 61)
        #expect(try StoreReader(path: folder.store).feedStates().map(\.upto) == [150])
    }

    @Test("a folder that is missing reads as an empty store")
    func missing() throws {
        let reader = StoreReader(path: "/nonexistent/wirewatch")
        var articles = try reader.articles()
        #expect(try articles.next() == nil)
        #expect(try reader.feedStates().isEmpty)
        #expect(try reader.checkAlertLog().isEmpty)
    }

    @Test("a segment that is compressed, removed or moved under the process that writes gets a follower at its place")
    func takenSegment() throws {
        let folder = ScratchFolder()
        let (store, _) = try openStore(folder)
        _ = try store.commit(batch(1...2), now: noon)
        for kind in ["articles", "alerts"] {
            let path = folder.store + "/\(kind)/2026-11-24.jsonl"
            try FileManager.default.moveItem(atPath: path, toPath: folder.path + "/\(kind)")
        }
        _ = try store.commit(batch(3...3), now: noon)
        try FileManager.default.removeItem(atPath: folder.store + "/articles/2026-11-24.jsonl")
        _ = try store.commit(batch(4...4), now: noon)
        #expect(try articleSeqs(folder) == [4])
        #expect(try alerts(folder).map(\.seq) == [3, 4])
        #expect(try folder.lines("alerts.jsonl").count == 2)
        // The chain goes on, and what was taken is missed.
        #expect(try StoreReader(path: folder.store).checkAlertLog() == [.gap(from: 1, to: 2)])
    }

    @Test("root does not write to the store of somebody else", .enabled(if: geteuid() == 0, "only root may give away"))
    func foreign() throws {
        let folder = ScratchFolder()
        _ = try openStore(folder)
        #expect(chown(folder.store + "/LOCK", 65534, 65534) == 0)
        let owner = getpwuid(65534).map { String(cString: $0.pointee.pw_name) } ?? "#65534"
        #expect(throws: StoreError.foreign(path: folder.store, owner: owner)) { try openStore(folder) }
    }

    @Test(
        "a segment that ends as it should is opened for reading only: one that may not be written keeps no store shut"
    )
    func oldSegment() throws {
        let folder = ScratchFolder()
        var store: Store? = try openStore(folder).store
        _ = try store?.commit(batch(1...1), now: noon)
        store = nil
        // The kernel tells of each closing whether it was after writing or not, to root as well.
        let watch = inotify_init1(Int32(IN_NONBLOCK))
        defer { close(watch) }
        let kinds = UInt32(IN_CLOSE_WRITE) | UInt32(IN_CLOSE_NOWRITE)
        #expect(inotify_add_watch(watch, folder.store + "/articles/2026-11-24.jsonl", kinds) >= 0)
        store = try openStore(folder).store
        _ = try store?.commit(batch(2...2), now: noon + .seconds(86400))
        var events = [inotify_event](repeating: inotify_event(), count: 64)
        let count = read(watch, &events, events.count * MemoryLayout<inotify_event>.stride)
        let seen = events.prefix(max(0, count) / MemoryLayout<inotify_event>.stride).map(\.mask)
        #expect(!seen.isEmpty && seen.allSatisfy { $0 == UInt32(IN_CLOSE_NOWRITE) })
        #expect(try articleSeqs(folder) == [1, 2])
    }

    @Test("a store that cannot be made says why")
    func cannotMake() throws {
        let folder = ScratchFolder()
        try Data().write(to: URL(filePath: folder.store))
        #expect(throws: StoreError.self) { try openStore(folder) }
    }
}

@Test("whose group may read is said of the service’s store alone")
func permission() {
    let service = StoreError.io(path: "/var/lib/wirewatch/LOCK", action: .openForWriting, code: EACCES)
    #expect(
        "\(service)".hasSuffix("Permission denied; only the service writes there: name another folder with --store")
    )
    let reading = StoreError.io(path: "/var/lib/wirewatch/alerts", action: .list, code: EACCES)
    #expect("\(reading)".hasSuffix("Permission denied; it is for members of the group wirewatch"))
    let trial = StoreError.io(path: "/srv/trial/LOCK", action: .openForWriting, code: EACCES)
    #expect("\(trial)" == "/srv/trial/LOCK: cannot open for writing: Permission denied")
}
