internal import Curl

/// Polls feeds on a thread of its own.
///
/// Requests start in order, so many at a time; who may be asked when is for `Schedule` to say.
package final class Fetcher: Sendable {
    private let thread: TransferThread
    private let flights: FlightTable

    /// Starts the thread.
    ///
    /// - Parameters:
    ///   - inFlight: requests at a time.
    ///   - bodyLimit: no request's `byteLimit` counts beyond this, in bytes.
    ///   - memoryLimit: bytes of bodies in memory, those of responses that still exist included; beyond it reading
    ///     pauses.
    ///   - receive: is handed what has come, in batches, on the fetcher's thread; it must return soon.
    /// - Throws: `FetcherError` when libcurl or the thread cannot be had.
    package init(
        inFlight: Int = 256,
        bodyLimit: Int = 16 << 20,
        memoryLimit: Int = 64 << 20,
        receive: @escaping @Sendable ([FetchResponse]) -> Void
    ) throws(FetcherError) {
        let flights = FlightTable()
        let thread = TransferThread(inFlightLimit: inFlight, memoryLimit: memoryLimit, largestBody: bodyLimit) {
            results in
            receive(flights.responses(to: results))
        }
        guard let thread else { throw .noThread }
        self.thread = thread
        self.flights = flights
    }

    deinit { stop() }

    /// Queues requests; never blocks.
    ///
    /// Each is answered by one response, unless `stop` comes first.
    package func start(_ requests: [FetchRequest]) {
        thread.start(flights.transfers(for: requests))
    }

    /// Lets later requests have a larger body; a smaller limit than before is for their `byteLimit` to set.
    package func allow(bodyLimit: Int) {
        thread.allow(largestBody: bodyLimit)
    }

    /// Ends the thread, some milliseconds; requests in flight are dropped.
    package func stop() {
        thread.stop()
    }

    /// CPU time of the thread so far.
    package var cpuTime: Duration { thread.cpuTime }

    /// Bytes of bodies in memory now.
    package var bytesInUse: Int { thread.bytesInUse }
}

/// Why there is no fetcher.
package enum FetcherError: Error, Sendable, Hashable, CustomStringConvertible {
    /// libcurl could not be set up, or there are too many threads or files.
    case noThread

    /// One sentence.
    package var description: String {
        "the thread that fetches cannot be started: check the limits on memory, threads and open files"
    }
}
