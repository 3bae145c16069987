internal import Dispatch
internal import Synchronization

/// A server that runs beside a program which is not asynchronous itself.
package final class RunningServer: Sendable {
    /// The port of 127.0.0.1 that it listens at.
    package let port: Int
    private let task: Task<Void, any Error>

    /// Starts a server and waits until it accepts connections.
    ///
    /// - Throws: `ServingError` when no port can be had.
    package init(_ server: StaticServer) throws(ServingError) {
        let outcome = Outcome()
        task = Task.detached {
            do {
                try await server.run { outcome.set(.success($0)) }
            } catch {
                outcome.set(.failure(ServingError(reason: "\(error)")))
                throw error
            }
        }
        port = try outcome.wait().get()
    }

    /// Ends it.
    package func stop() {
        task.cancel()
    }
}

/// Why a server could not be started.
package struct ServingError: Error, Sendable, CustomStringConvertible {
    /// What the system says.
    package var reason: String

    /// One sentence.
    package var description: String { "the server on 127.0.0.1 cannot be started: \(reason)" }
}

/// The first thing that happens to a server.
private final class Outcome: Sendable {
    private let result = Mutex<Result<Int, ServingError>?>(nil)
    private let arrived = DispatchSemaphore(value: 0)

    func set(_ value: Result<Int, ServingError>) {
        result.withLock { if $0 == nil { $0 = value } }
        arrived.signal()
    }

    func wait() -> Result<Int, ServingError> {
        arrived.wait()
        return result.withLock { $0 } ?? .failure(ServingError(reason: "it ended at once"))
    }
}
