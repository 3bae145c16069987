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
        let budget = BodyBudget(limit: 10, largestBody: 4) {}
        #expect(budget.take(6, isPrivileged: false))
        #expect(!budget.take(1, isPrivileged: false))
        #expect(budget.take(4, isPrivileged: true))
        #expect(!budget.take(1, isPrivileged: true))
        #expect(budget.bytesInUse == 10)
        budget.give(10)
        #expect(budget.bytesInUse == 0)
        // A limit that could not hold one body beside others is raised.
        #expect(BodyBudget(limit: 0, largestBody: 4) {}.limit == 8)
    }
}
