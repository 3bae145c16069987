import Foundation
import NewsModel
import Storage
import Synchronization
import Testing

@testable import Monitoring

@Suite struct CommitterTests {
    private let title = "Port chief warns of delays"
    private let text = "NORRHAVN - “The quay will stay closed until the cranes are safe,” Mara Velin said on Monday."

    @Test("what was given up on a full disk keeps nothing quiet: nothing is judged by it any more")
    func givenUp() throws {
        let harvests = Mailbox<Harvest>()
        let next = Mutex<(@Sendable () -> Void)?>(nil)
        let desk = try Desk { _ in next.withLock { $0 }?() }
        // There is no room for articles until the committer has said that it gives up.
        let folder = desk.folder + "/store/articles"
        try FileManager.default.removeItem(atPath: folder)
        let (harvest, title, text) = (desk.harvester, title, text)
        next.withLock { next in
            next = {
                try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                // The same story elsewhere: it has no alert in the log.
                harvests.put(harvest("b", title, text))
                harvests.close()
            }
        }
        harvests.put(desk.harvest("a", title: title, text: text))
        desk.commit(harvests, stop: .onceBlocked)
        #expect(try desk.articles() == [])
        #expect(desk.state(of: "a").lastOK == nil && desk.state(of: "b").lastOK == nil)
    }

    @Test("an alert that the log has already is not written again, and that is said")
    func knownAlert() throws {
        let notes = Mutex<[String]>([])
        let folder = FileManager.default.temporaryDirectory.appending(path: "wirewatch-\(UUID().uuidString)").path
        func poll(at time: Timestamp) throws {
            let desk = try Desk(in: folder, rule: "    when: {who: velin, does: says}\n    once-per: article") { note in
                notes.withLock { $0.append(note) }
            }
            desk.poll(desk.harvest("a", title: title, text: text, now: time), now: time)
        }
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try poll(at: noon)
        #expect(notes.withLock { $0 } == [])
        // Somebody has removed the articles; the alerts stay, and are too old to be remembered.
        for name in ["articles", "feeds", "index"] {
            try FileManager.default.removeItem(atPath: folder + "/store/" + name)
        }
        try poll(at: noon + .seconds(30 * 86400))
        let said = notes.withLock { $0 }
        #expect(said.count == 1 && said[0].hasSuffix(", velin-speaks: in the alert log already, not written again"))
    }

    @Test(
        "an item that is edited all the time is stored once an hour from its 20th version on, and read again till then"
    )
    func editedOften() throws {
        let desk = try Desk()
        func poll(_ number: Int, at time: Timestamp) {
            desk.poll(desk.harvest("a", title: title, text: text + " Readers: \(number).", now: time), now: time)
        }
        for number in 1...22 { poll(number, at: noon + .seconds(60 * number)) }
        #expect(try desk.articles().map(\.version) == Array(1...20))
        #expect(desk.state(of: "a").etag == nil)
        // The document is as it was, and the hour is over.
        poll(22, at: noon + .seconds(60 * 20 + 3600))
        #expect(try desk.articles().map(\.version) == Array(1...21))
        #expect(try desk.articles().last?.text.hasSuffix("Readers: 22.") == true)
        #expect(desk.state(of: "a").etag != nil)
        // A clock that was set back holds nothing up.
        poll(23, at: noon)
        #expect(try desk.articles().count == 22)
    }
}
