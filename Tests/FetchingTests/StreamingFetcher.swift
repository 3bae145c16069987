import Fetching
import Glibc

/// A fetcher whose responses a test can await; ends the stream with `stop`.
final class StreamingFetcher: Sendable {
    let responses: AsyncStream<[FetchResponse]>
    private let fetcher: Fetcher
    private let continuation: AsyncStream<[FetchResponse]>.Continuation

    init(inFlight: Int = 256, bodyLimit: Int = 16 << 20, memoryLimit: Int = 64 << 20) throws {
        // As the daemon does; libcurl is told to leave signals alone.
        signal(SIGPIPE, SIG_IGN)
        let (responses, continuation) = AsyncStream.makeStream(of: [FetchResponse].self)
        fetcher = try Fetcher(inFlight: inFlight, bodyLimit: bodyLimit, memoryLimit: memoryLimit) {
            continuation.yield($0)
        }
        self.responses = responses
        self.continuation = continuation
    }

    deinit { continuation.finish() }

    func start(_ requests: [FetchRequest]) { fetcher.start(requests) }

    func stop() {
        fetcher.stop()
        continuation.finish()
    }

    var cpuTime: Duration { fetcher.cpuTime }
    var bytesInUse: Int { fetcher.bytesInUse }
}
