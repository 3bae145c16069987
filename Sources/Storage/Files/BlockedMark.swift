/// Tells readers of the store that nothing can be written to it.
///
/// A lock on a file of its own: it needs no room on a full disk, and it goes with the process.
struct BlockedMark: Sendable {
    private static let name = "BLOCKED"
    /// `nil` where it could not be made, as on a full disk; then readers are not told.
    private let file: File?

    init(store: Folder) {
        file = try? File(path: store.path(of: Self.name), .update)
    }

    /// Sets or takes away the mark; setting it again is fine.
    func set(_ isBlocked: Bool) {
        guard let file else { return }
        if isBlocked { _ = try? file.lock() } else { file.unlock() }
    }

    /// Whether a process that lives has set it.
    static func isSet(in store: Folder) -> Bool {
        guard let file = try? File(path: store.path(of: name), .read) else { return false }
        return file.isLockedElsewhere
    }
}

extension Store {
    /// Tells readers whether nothing can be written, as on a full disk; see `StoreReader.isBlocked`.
    package func markBlocked(_ isBlocked: Bool) { blockedMark.set(isBlocked) }
}

extension StoreReader {
    /// Whether the process that writes cannot, as on a full disk, and waits.
    package var isBlocked: Bool { BlockedMark.isSet(in: root) }
}
