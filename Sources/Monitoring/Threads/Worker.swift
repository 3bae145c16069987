internal import Glibc

/// A thread of its own; `join` waits for its end.
///
/// `@unchecked Sendable`: `thread` is written once, in `init`, before the value can be seen elsewhere.
final class Worker: @unchecked Sendable {
    private var thread = pthread_t()
    private let isStarted: Bool

    /// Starts `body` on a new thread.
    init(_ body: @escaping @Sendable () -> Void) {
        let job = Unmanaged.passRetained(Job(body: body))
        isStarted = pthread_create(&thread, nil, runJob, job.toOpaque()) == 0
        if !isStarted { job.release() }
    }

    /// Whether the system gave a thread.
    var isRunning: Bool { isStarted }

    /// Sends a signal to this thread alone; once for each worker, before `join`.
    func send(_ signal: Int32) {
        if isStarted { pthread_kill(thread, signal) }
    }

    /// Waits until the body has returned; once for each worker.
    func join() {
        if isStarted { pthread_join(thread, nil) }
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
