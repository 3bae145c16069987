import Synchronization
import Testing

@testable import Curl

@Suite struct TransferThreadTests {
    @Test("after stop the thread is gone with everything it held")
    func stopping() throws {
        weak var kept: TransferThread?
        do {
            let thread = try #require(TransferThread(inFlightLimit: 1, memoryLimit: 0, largestBody: 1) { _ in })
            kept = thread
            thread.start([TransferRequest(tag: 1, url: "http://192.0.2.1/")])
            thread.stop()
            thread.stop()
        }
        #expect(kept == nil)
    }

    @Test("one body may use what the others must leave free")
    func budget() {
        let piece = largestPiece
        let wakeUps = Mutex(0)
        let budget = BodyBudget(limit: 10 * piece, largestBody: 3 * piece) { wakeUps.withLock { $0 += 1 } }
        #expect(budget.take(6 * piece, isPrivileged: false))
        budget.give(piece)
        #expect(wakeUps.withLock { $0 } == 0)
        #expect(budget.take(piece, isPrivileged: false))
        #expect(!budget.take(1, isPrivileged: false))
        #expect(budget.take(4 * piece, isPrivileged: true))
        #expect(!budget.take(1, isPrivileged: true))
        #expect(budget.bytesInUse == 10 * piece)
        budget.give(10 * piece)
        #expect(wakeUps.withLock { $0 } == 1)
        #expect(budget.bytesInUse == 0)
        #expect(budget.takeWaiting() && !budget.takeWaiting())
        // A limit that could not hold one body beside others is raised.
        #expect(BodyBudget(limit: 0, largestBody: piece) {}.limit == 4 * piece)
    }
}
