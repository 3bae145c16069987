import Foundation
import Glibc
import NewsModel
import Storage
import Testing

@Suite("A disk that fails")
struct FailingDiskTests {
    /// Whether a small file system in memory can be had: for root, and in a container with the right to.
    static let canMount: Bool = {
        let folder = ScratchFolder()
        guard mount("tmpfs", folder.path, "tmpfs", 0, "size=64k") == 0 else { return false }
        return umount2(folder.path, Int32(MNT_DETACH)) == 0
    }()

    @Test("a full disk takes the batch back, and the same batch goes in when there is room", .enabled(if: canMount))
    func full() throws {
        let folder = ScratchFolder()
        try #require(mount("tmpfs", folder.path, "tmpfs", 0, "size=256k") == 0)
        defer { umount2(folder.path, Int32(MNT_DETACH)) }
        let (store, _) = try openStore(folder)
        _ = try store.commit(batch(1...3), now: noon)
        let names = ["articles", "alerts", "feeds"].map { $0 + "/2026-11-24.jsonl" }
        // From no page left to nearly enough pages for all three appends.
        for freePages in 0...8 {
            let before = try names.map { try folder.read($0) }
            let large = batch((10 + freePages * 10)...(15 + freePages * 10))
            let filler = folder.path + "/filler"
            let handle = open(filler, O_WRONLY | O_CREAT, 0o600)
            while write(handle, [UInt8](repeating: 1, count: 4096), 4096) > 0 {}
            ftruncate(handle, max(0, lseek(handle, 0, SEEK_END) - off_t(freePages) * 4096))
            close(handle)
            let committed: Bool
            do {
                _ = try store.commit(large, now: noon)
                committed = true
            } catch {
                committed = false
                guard case .diskFull = error else { throw error }
                #expect(try names.map { try folder.read($0) } == before)
            }
            try FileManager.default.removeItem(atPath: filler)
            if !committed { _ = try store.commit(large, now: noon) }
        }
        #expect(try articleSeqs(folder) == Array(1...57))
        #expect(try alerts(folder).map(\.seq) == Array(1...57))
        #expect(try StoreReader(path: folder.store).checkAlertLog().isEmpty)
    }

    /// Writing to /dev/null succeeds, syncing it does not.
    @Test("a failed sync goes on in a new segment of the day", arguments: ["articles", "alerts", "feeds"])
    func failedSync(kind: String) throws {
        let folder = ScratchFolder()
        let (store, _) = try openStore(folder)
        _ = try store.commit(batch(1...1), now: noon)
        let tomorrow = noon + .seconds(86_400)
        symlink("/dev/null", folder.file(kind + "/2026-11-25.jsonl").path)
        _ = try store.commit(batch(2...2), now: tomorrow)
        _ = try store.commit(batch(3...3), now: tomorrow)
        #expect(try folder.names(in: kind) == ["2026-11-24.jsonl", "2026-11-25.2.jsonl"])
        #expect(try articleSeqs(folder) == [1, 2, 3])
        #expect(try alerts(folder).map(\.seq) == [1, 2, 3])
        #expect(try StoreReader(path: folder.store).feedStates().map(\.upto) == [3])
    }

    @Test("when no segment can be synced the batch is refused, and goes in once one can")
    func noSync() throws {
        let folder = ScratchFolder()
        let (store, _) = try openStore(folder)
        symlink("/dev/null", folder.file("alerts/2026-11-24.jsonl").path)
        symlink("/dev/full", folder.file("alerts/2026-11-24.2.jsonl").path)
        #expect(throws: StoreError.self) { try store.commit(batch(1...2), now: noon) }
        #expect(try articleSeqs(folder) == [])
        #expect(throws: Never.self) { try store.commit(batch(1...2), now: noon) }
        #expect(try articleSeqs(folder) == [1, 2])
        #expect(try alerts(folder).map(\.seq) == [1, 2])
    }
}
