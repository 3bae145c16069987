import Fetching
import Foundation
import LocalServing
import Synchronization
import Testing

@Suite struct FetcherTests {
    @Test("a thousand requests give a thousand responses, so many at a time")
    func many() async throws {
        let inFlight = Mutex((now: 0, most: 0))
        let server = try TestServer { request in
            inFlight.withLock {
                $0.now += 1
                $0.most = max($0.most, $0.now)
            }
            defer { inFlight.withLock { $0.now -= 1 } }
            return TestServer.Reply(text: request.target)
        }
        let fetcher = try StreamingFetcher(inFlight: 16)
        let responses = await fetch((0..<1000).map { request(server.url("/\($0)"), feed: "\($0)") }, with: fetcher)
        fetcher.stop()
        #expect(responses.count == 1000)
        #expect(responses.allSatisfy { $0.text == "/" + $0.feed })
        #expect(inFlight.withLock { $0.most } <= 16)
        #expect(fetcher.cpuTime > .zero)
    }

    @Test("bodies in memory stay under the limit, and reading goes on when they are released", .timeLimit(.minutes(10)))
    func memory() async throws {
        let size = 1 << 20
        let server = try TestServer { _ in TestServer.Reply(body: [UInt8](repeating: 0x61, count: size)) }
        let limit = 4 * size
        let fetcher = try StreamingFetcher(bodyLimit: size, memoryLimit: limit)
        fetcher.start((0..<24).map { request(server.url("/\($0)"), feed: "\($0)") { $0.byteLimit = size } })
        // Nobody takes a body: all but one transfer pause when one body and three pieces of 16 KiB are left.
        while fetcher.bytesInUse <= limit - size - (48 << 10) { try await Task.sleep(for: .milliseconds(1)) }
        var finished = 0
        for await batch in fetcher.responses {
            #expect(fetcher.bytesInUse <= limit)
            #expect(batch.allSatisfy { $0.text?.utf8.count == size })
            finished += batch.count
            if finished == 24 { break }
        }
        #expect(finished == 24)
        fetcher.stop()
        #expect(fetcher.bytesInUse == 0)
    }

    @Test("the time that a transfer waits for memory is not the server's", .timeLimit(.minutes(10)))
    func pausedClock() async throws {
        let size = 1 << 20
        let server = try TestServer { _ in TestServer.Reply(body: [UInt8](repeating: 0x61, count: size)) }
        let fetcher = try StreamingFetcher(bodyLimit: size, memoryLimit: 2 * size)
        defer { fetcher.stop() }
        let requests = (0..<8).map { number in
            request(server.url("/\(number)"), feed: "\(number)") {
                $0.byteLimit = size
                $0.timeout = .seconds(1)
            }
        }
        fetcher.start(requests)
        try await Task.sleep(for: .milliseconds(2500))
        var finished = 0
        for await batch in fetcher.responses {
            #expect(batch.allSatisfy { $0.text?.utf8.count == size })
            finished += batch.count
            if finished == requests.count { break }
        }
        #expect(finished == requests.count)
    }

    @Test("bodies that together are larger than memory do not wait for each other for ever")
    func noDeadlock() async throws {
        let size = 1 << 18
        let server = try TestServer { _ in TestServer.Reply(body: [UInt8](repeating: 0x61, count: size)) }
        let fetcher = try StreamingFetcher(inFlight: 128, bodyLimit: size, memoryLimit: 0)
        defer { fetcher.stop() }
        let requests = (0..<128).map { request(server.url("/\($0)"), feed: "\($0)") { $0.byteLimit = size } }
        var finished = 0
        let clock = ContinuousClock()
        let start = clock.now
        fetcher.start(requests)
        for await batch in fetcher.responses {
            #expect(batch.allSatisfy { $0.text?.utf8.count == size })
            finished += batch.count
            if finished == requests.count { break }
        }
        #expect(finished == requests.count)
        // Each wake-up that is lost costs a second, 128 in all; without a loss it is over in less than one.
        #expect(clock.now - start < .seconds(60))
    }

    @Test("stop ends the stream, whatever is in flight", .timeLimit(.minutes(10)))
    func stopping() async throws {
        let server = try TestServer { _ in
            var reply = TestServer.Reply(raw: [])
            reply.hangs = true
            return reply
        }
        let fetcher = try StreamingFetcher()
        let addresses = (0..<50).map { server.url("/\($0)") } + ["http://no-such-host.invalid/"]
        fetcher.start(addresses.map { request($0) { $0.timeout = .seconds(86400) } })
        // Whoever waits for an answer waits for a day.
        fetcher.stop()
        for await batch in fetcher.responses {
            #expect(batch.count <= 51)
        }
        // After the end nothing is started, and nothing waits.
        fetcher.start([request(server.url("/late"))])
        fetcher.stop()
    }

    @Test("a fetcher that nobody keeps ends its thread and its stream")
    func forgetting() async throws {
        let server = try TestServer { _ in
            var reply = TestServer.Reply(raw: [])
            reply.hangs = true
            return reply
        }
        func forgotten() throws -> AsyncStream<[FetchResponse]> {
            let fetcher = try StreamingFetcher()
            fetcher.start([request(server.url("/"))])
            return fetcher.responses
        }
        for await _ in try forgotten() {
            Issue.record("nothing can have come")
        }
    }

    /// A lost wake-up costs a second.
    @Test("requests that come while the thread sleeps are answered soon", .timeLimit(.minutes(10)))
    func wakeUps() async throws {
        let server = try TestServer { _ in TestServer.Reply(304) }
        let fetcher = try StreamingFetcher()
        defer { fetcher.stop() }
        for round in 0..<2000 {
            let responses = await fetch([request(server.url("/\(round)"))], with: fetcher)
            #expect(responses.count == 1)
        }
    }
}
