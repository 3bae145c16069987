import Foundation
import NewsModel
import Storage
import Testing

@Suite("The alert log")
struct AlertLogTests {
    @Test("a follower sees each alert once and no half line, whatever the writer has written so far")
    func follow() throws {
        let source = ScratchFolder()
        _ = try openStore(source).store.commit(batch(1...4), now: noon)
        let whole = try source.read("alerts/2026-11-24.jsonl")
        let ends = whole.indices.filter { whole[$0] == 10 }
        let folder = ScratchFolder()
        _ = try openStore(folder)
        var follower = try StoreReader(path: folder.store).followAlerts()
        follower.skip(upTo: 1)
        var seen: [Int] = []
        for length in stride(from: 0, through: whole.count, by: 97) {
            try folder.write(Array(whole.prefix(length)), to: "alerts/2026-11-24.jsonl")
            seen += try follower.next().map(\.seq)
            #expect(seen == Array(1...4).filter { $0 > 1 && ends[$0 - 1] < length })
        }
        try folder.write(whole, to: "alerts/2026-11-24.jsonl")
        seen += try follower.next().map(\.seq)
        #expect(seen == [2, 3, 4])
        // A batch that is taken back and written again.
        try folder.write(Array(whole.prefix(ends[1] + 1)), to: "alerts/2026-11-24.jsonl")
        #expect(try follower.next().isEmpty)
        try folder.write(whole, to: "alerts/2026-11-24.jsonl")
        #expect(try follower.next().isEmpty)
    }

    @Test("a follower begins behind the last whole line")
    func followFromHere() throws {
        let folder = ScratchFolder()
        _ = try openStore(folder).store.commit(batch(1...4), now: noon)
        let whole = try folder.read("alerts/2026-11-24.jsonl")
        let ends = whole.indices.filter { whole[$0] == 10 }
        try folder.write(Array(whole.prefix(ends[1] + 40)), to: "alerts/2026-11-24.jsonl")
        var follower = try StoreReader(path: folder.store).followAlerts()
        #expect(try follower.next().isEmpty)
        try folder.write(whole, to: "alerts/2026-11-24.jsonl")
        #expect(try follower.next().map(\.seq) == [3, 4])
    }

    @Test("a follower goes on into the next day's segment")
    func followDays() throws {
        let folder = ScratchFolder()
        let (store, _) = try openStore(folder)
        var follower = try StoreReader(path: folder.store).followAlerts()
        for number in 1...3 {
            _ = try store.commit(batch(number...number), now: noon + .seconds(86_400 * number))
            #expect(try follower.next().map(\.seq) == [number])
        }
    }

    @Test(
        "a line that is taken out, altered or doubled shows",
        arguments: [
            ("removed", [ChainFinding.gap(from: 2, to: 2)]),
            ("altered", [.altered(before: 3)]),
            ("doubled", [.repeated(seq: 2)]),
            ("first removed", [.gap(from: 1, to: 1)]),
            ("replaced", [.altered(before: 2), .altered(before: 3)]),
        ]
    )
    func chain(change: String, expected: [ChainFinding]) throws {
        let folder = ScratchFolder()
        _ = try openStore(folder).store.commit(batch(1...4), now: noon)
        var lines = try folder.lines("alerts/2026-11-24.jsonl")
        switch change {
        case "removed": lines.remove(at: 1)
        case "altered": lines[1] = lines[1].replacingOccurrences(of: "\"high\"", with: "\"low\"")
        case "doubled": lines.insert(lines[1], at: 2)
        case "first removed": lines.removeFirst()
        default: lines[1] = lines[1].replacingOccurrences(of: "\"prev\":\"sha256:", with: "\"prev\":\"sha256:f")
        }
        try folder.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: "alerts/2026-11-24.jsonl")
        #expect(try StoreReader(path: folder.store).checkAlertLog() == expected)
    }
}
