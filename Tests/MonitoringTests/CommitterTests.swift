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

    @Test("after a feed renames itself the alert names the source as the rule saw it")
    func renamed() throws {
        let desk = try Desk()
        desk.poll(desk.harvest("a", title: "Quay reopens", text: "The quay is open.", channel: "Harbour News"))
        desk.poll(desk.harvest("a", title: title, text: text, guid: 2, channel: "Coast Gazette"))
        #expect(try desk.alerts().map(\.source) == ["Coast Gazette"])
        #expect(desk.state(of: "a").title == "Coast Gazette")
    }

    @Test("what a crash left of a feed’s first poll is matched with the tags that the configuration gives the feed")
    func healedByTag() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "wirewatch-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let tagged = "    when: {who: velin, does: says, feeds: tag:wires}"
        do {
            let desk = try Desk(in: folder, rule: tagged, tags: ["wires"])
            try desk.storeWithoutState(desk.harvest("a", title: title, text: text))
        }
        let desk = try Desk(in: folder, rule: tagged, tags: ["wires"])
        desk.restart()
        #expect(try desk.alerts().map(\.article.feed) == ["a"])
    }

    @Test("told to stop while the past is read it gives up, and the next start matches what a crash left")
    func stoppedAtStart() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "wirewatch-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        do {
            let desk = try Desk(in: folder)
            try desk.storeWithoutState(desk.harvest("a", title: title, text: text))
        }
        do {
            let desk = try Desk(in: folder)
            desk.restart(stop: .atOnce)
            #expect(try desk.alerts().isEmpty)
        }
        let desk = try Desk(in: folder)
        desk.restart()
        #expect(try desk.alerts().count == 1)
    }

    @Test("an article whose last version cannot be read is read again, and that is said")
    func unreadableVersion() throws {
        let notes = Mutex<[String]>([])
        let desk = try Desk { note in notes.withLock { $0.append(note) } }
        desk.poll(desk.harvest("a", title: title, text: text))
        let segment = desk.folder + "/store/articles/2026-11-24.jsonl"
        let next = noon + .seconds(86400)
        let edited = desk.harvest("a", title: title, text: text + " Divers will look at the wall.", now: next)
        try FileManager.default.moveItem(atPath: segment, toPath: segment + ".kept")
        // Opening a folder succeeds, reading it does not.
        try FileManager.default.createDirectory(atPath: segment, withIntermediateDirectories: true)
        desk.poll(edited, now: next)
        try FileManager.default.removeItem(atPath: segment)
        try FileManager.default.moveItem(atPath: segment + ".kept", toPath: segment)
        #expect(try desk.articles().map(\.version) == [1])
        #expect(desk.state(of: "a").etag == nil)
        #expect(
            notes.withLock { $0.contains { $0.hasSuffix("articles that are changed are read again at the next poll") } }
        )
        desk.poll(desk.harvest("a", title: title, text: text + " Divers will look at the wall.", now: next), now: next)
        let articles = try desk.articles()
        #expect(articles.map(\.version) == [1, 2])
        #expect(articles.last?.replaces == articles.first?.contentHash)
    }

    @Test("an item under a new guid is no new article while the store cannot be read, and is known when it can")
    func renamedItem() throws {
        let desk = try Desk()
        let long = text + String(repeating: " Divers will look at the wall.", count: 6)
        desk.poll(desk.harvest("a", title: title, text: long))
        let key = try #require(try desk.articles().first?.key)
        let unread = desk.harvest("a", title: title, text: long, guid: 2) { _ throws(StoreError) in
            throw StoreError.io(path: "articles/2026-11-24.jsonl", action: .read, code: 5)
        }
        #expect(unread.readings.isEmpty)
        desk.poll(unread)
        #expect(desk.state(of: "a").etag == nil)
        let later = desk.harvest("a", title: title, text: long, guid: 2) { _ in key }
        #expect(later.readings.isEmpty)
        desk.poll(later)
        #expect(desk.state(of: "a").etag != nil)
        #expect(try desk.articles().count == 1)
        // Had the failure been taken for "nothing stored", this is what would have come of it.
        #expect(desk.harvest("a", title: title, text: long, guid: 3).readings.count == 1)
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
