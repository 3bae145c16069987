internal import Glibc

/// A thread of its own; `join` waits for its end.
///
/// `@unchecked Sendable`: `thread` is written once, in `init`, before the value can be seen elsewhere.
final class Worker: @unchecked Sendable {
    private var thread = pthread_t()

    /// Starts `body` on a new thread.
    ///
    /// - Throws: `ThreadError` when the system gives none; `body` is not run then.
    init(_ body: @escaping @Sendable () -> Void) throws(ThreadError) {
        let job = Unmanaged.passRetained(Job(body: body))
        let code = pthread_create(&thread, nil, runJob, job.toOpaque())
        guard code == 0 else {
            job.release()
            let reason = String(cString: strerror(code))
            throw ThreadError("a thread cannot be started (\(reason)): check the limits on threads and memory")
        }
    }

    /// Sends a signal to this thread alone; once for each worker, before `join`.
    func send(_ signal: Int32) {
        pthread_kill(thread, signal)
    }

    /// Waits until the body has returned; once for each worker.
    func join() {
        pthread_join(thread, nil)
    }
}

/// A thread that the daemon needs cannot be had.
package struct ThreadError: Error, Sendable, CustomStringConvertible {
    /// One sentence.
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}

private final class Job: Sendable {
    let body: @Sendable () -> Void

    init(body: @escaping @Sendable () -> Void) {
        self.body = body
    }
}

/// `pthread_create`'s start routine: no captures, so it converts to a C function pointer.
private func runJob(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let context else { return nil }
    let job = Unmanaged<Job>.fromOpaque(context).takeRetainedValue()
    job.body()
    return nil
}
