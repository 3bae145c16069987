internal import Glibc

/// A bounded queue between two threads: putting waits while it is full, taking waits while it is empty.
///
/// This is what slows polling down when the disk is slow: nothing is dropped, and nobody piles up more than `capacity`.
/// An `AsyncStream` with a bound drops, and a full one would block the cooperative pool's two threads; so the stages
/// of the daemon stand on threads of their own.
///
/// `@unchecked Sendable`: `elements`, `isClosed` are touched only between `pthread_mutex_lock` and `unlock` of `mutex`.
final class Mailbox<Element: Sendable>: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private let capacity: Int
    private var elements: [Element] = []
    private var isClosed = false

    /// Creates an empty queue for at most `capacity` elements; without one for those who only `push`.
    init(capacity: Int = .max) {
        self.capacity = max(capacity, 1)
        pthread_mutex_init(mutex, nil)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(changed, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(changed)
        pthread_mutex_destroy(mutex)
        changed.deallocate()
        mutex.deallocate()
    }

    /// Adds an element, waiting while the queue is full; after `close` the element is dropped.
    func put(_ element: Element) {
        pthread_mutex_lock(mutex)
        while elements.count >= capacity, !isClosed { pthread_cond_wait(changed, mutex) }
        if !isClosed { elements.append(element) }
        pthread_cond_broadcast(changed)
        pthread_mutex_unlock(mutex)
    }

    /// Adds an element whether or not the queue is full: for those who must never wait.
    func push(_ element: Element) {
        pthread_mutex_lock(mutex)
        if !isClosed { elements.append(element) }
        pthread_cond_broadcast(changed)
        pthread_mutex_unlock(mutex)
    }

    /// Takes all there is, or up to `most`, waiting for the first one until `deadline`.
    ///
    /// - Returns: an empty array when the deadline passed; `nil` when the queue is closed and empty.
    func take(most: Int = .max, until deadline: MonotonicTime? = nil) -> [Element]? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while elements.isEmpty {
            if isClosed { return nil }
            guard let deadline else {
                pthread_cond_wait(changed, mutex)
                continue
            }
            var when = deadline.timespec
            if pthread_cond_timedwait(changed, mutex, &when) == ETIMEDOUT, elements.isEmpty {
                return isClosed ? nil : []
            }
        }
        let count = min(most, elements.count)
        let taken = Array(elements.prefix(count))
        elements.removeFirst(count)
        pthread_cond_broadcast(changed)
        return taken
    }

    /// Whether nothing comes any more and nothing is left.
    var isOver: Bool {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return isClosed && elements.isEmpty
    }

    /// Lets takers have what is left, then `nil`.
    func close() {
        pthread_mutex_lock(mutex)
        isClosed = true
        pthread_cond_broadcast(changed)
        pthread_mutex_unlock(mutex)
    }
}
