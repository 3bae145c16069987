internal import Synchronization

/// A value that a reload swaps as a whole; readers see the one or the other.
final class Current<Value: Sendable>: Sendable {
    private let box: Mutex<Value>

    init(_ value: Value) {
        box = Mutex(value)
    }

    /// The value in force.
    var value: Value { box.withLock { $0 } }

    /// Puts another in force.
    func replace(_ value: Value) {
        box.withLock { $0 = value }
    }
}
