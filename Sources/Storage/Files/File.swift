internal import Files
internal import Glibc
internal import NewsModel

/// One open file descriptor; closed when the last reference goes.
final class File: Sendable {
    let path: String
    private let descriptor: Int32

    /// Opens a file.
    ///
    /// - Parameters:
    ///   - path: where it is.
    ///   - access: how it is opened.
    /// - Throws: `StoreError`.
    init(path: String, _ access: Access) throws(StoreError) {
        let descriptor = open(path, access.flags | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else {
            throw StoreError(path: path, action: access == .read ? .open : .openForWriting, code: errno)
        }
        self.path = path
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// How a file is opened.
    enum Access {
        /// For reading; it must exist.
        case read
        /// For appending; made when missing.
        case append
        /// For reading and writing anywhere; made when missing.
        case update
        /// For writing from the start; emptied when there.
        case replace

        var flags: Int32 {
            switch self {
            case .read: O_RDONLY
            case .append: O_WRONLY | O_APPEND | O_CREAT
            case .update: O_RDWR | O_CREAT
            case .replace: O_WRONLY | O_CREAT | O_TRUNC
            }
        }
    }

    /// The length in bytes.
    func size() throws(StoreError) -> Int {
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { throw failure(.look) }
        return Int(facts.st_size)
    }

    /// When its content was changed last.
    var lastWritten: Timestamp? {
        var facts = stat()
        return fstat(descriptor, &facts) == 0 ? Timestamp(seconds: Int64(facts.st_mtim.tv_sec)) : nil
    }

    /// Reads a stretch; shorter where the file ends.
    func bytes(at offset: Int, count: Int) throws(StoreError) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        while bytes.count < count,
            try append(to: &bytes, from: offset + bytes.count, atMost: count - bytes.count) > 0
        {}
        return bytes
    }

    /// Reads what one call gives, 0 bytes at the end.
    ///
    /// - Returns: how many bytes were appended.
    func append(to bytes: inout [UInt8], from offset: Int, atMost limit: Int) throws(StoreError) -> Int {
        var result = 0
        bytes.append(addingCapacity: limit) { (output: inout OutputSpan<UInt8>) in
            output.withUnsafeMutableBufferPointer { buffer, count in
                guard let base = buffer.baseAddress else { return }
                repeat {
                    result = pread(descriptor, base + count, limit, offset)
                } while result < 0 && errno == EINTR
                count += max(result, 0)
            }
        }
        guard result >= 0 else { throw failure(.read) }
        return result
    }

    /// Writes all of it, going on after a short write.
    func write(_ bytes: [UInt8]) throws(StoreError) {
        do throws(FileFailure) {
            try writeAll(bytes, to: descriptor)
        } catch {
            throw StoreError(path: path, action: .write, code: error.code)
        }
    }

    /// Cuts it to a length.
    func cut(to length: Int) throws(StoreError) {
        guard ftruncate(descriptor, length) == 0 else { throw failure(.cut) }
    }

    /// Waits until the content and the length are on the disk.
    func syncData() throws(StoreError) {
        guard fdatasync(descriptor) == 0 else { throw failure(.sync) }
    }

    /// Waits until content and attributes are on the disk.
    func sync() throws(StoreError) {
        guard fsync(descriptor) == 0 else { throw failure(.sync) }
    }

    /// Takes the advisory lock without waiting; `false` when another process has it.
    func lock() throws(StoreError) -> Bool {
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
        guard errno == EWOULDBLOCK else { throw failure(.lock) }
        return false
    }

    /// Whether it still has a name: it was not removed.
    var isLinked: Bool {
        var facts = stat()
        return fstat(descriptor, &facts) != 0 || facts.st_nlink > 0
    }

    /// Whether its path still leads to it: nobody removed, moved or replaced it.
    var isInPlace: Bool {
        var (own, there) = (stat(), stat())
        guard fstat(descriptor, &own) == 0, stat(path, &there) == 0 else { return false }
        return own.st_ino == there.st_ino && own.st_dev == there.st_dev
    }

    /// Gives the advisory lock back.
    func unlock() { _ = flock(descriptor, LOCK_UN) }

    /// Whether another holds the advisory lock.
    var isLockedElsewhere: Bool {
        if flock(descriptor, LOCK_SH | LOCK_NB) != 0 { return true }
        unlock()
        return false
    }

    /// Maps all of it for reading.
    ///
    /// Only for files that are replaced by renaming and never cut: touching a mapped page beyond the end is a SIGBUS.
    func map() throws(StoreError) -> MappedFile {
        let length = try size()
        guard length > 0 else { return MappedFile(address: nil, length: 0) }
        let address = mmap(nil, length, PROT_READ, MAP_PRIVATE, descriptor, 0)
        guard let address, address != MAP_FAILED else { throw failure(.map) }
        return MappedFile(address: address, length: length)
    }

    private func failure(_ action: StoreAction) -> StoreError {
        StoreError(path: path, action: action, code: errno)
    }
}

/// The content of a file as memory.
///
/// Sendable because the memory is mapped read-only, privately, and unmapped only when the last reference goes.
final class MappedFile: @unchecked Sendable {
    private let address: UnsafeMutableRawPointer?
    private let length: Int

    fileprivate init(address: UnsafeMutableRawPointer?, length: Int) {
        self.address = address
        self.length = length
    }

    deinit {
        if let address { munmap(address, length) }
    }

    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        withExtendedLifetime(self) { body(UnsafeRawBufferPointer(start: address, count: length)) }
    }
}
