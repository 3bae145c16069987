internal import Glibc

/// The bytes of a regular file or pipe.
///
/// - Parameters:
///   - path: a folder is refused.
///   - byteLimit: a longer one is refused.
///   - ownerOnly: whether one that others may open is refused: a secret.
/// - Returns: all of it.
/// - Throws: `FileFailure`.
package func readFile(
    _ path: String,
    byteLimit: Int = 64 << 20,
    ownerOnly: Bool = false
) throws(FileFailure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFailure(code: errno) }
    defer { close(descriptor) }
    var facts = stat()
    if ownerOnly, fstat(descriptor, &facts) != 0 || facts.st_mode & 0o077 != 0 {
        throw FileFailure(reason: "others may read it; say: chmod 600 \(path)")
    }
    return try readAll(descriptor, byteLimit: byteLimit)
}

/// The bytes of an open file, pipe or terminal up to its end.
package func readAll(_ descriptor: Int32, byteLimit: Int = .max) throws(FileFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var facts = stat()
    if fstat(descriptor, &facts) == 0, facts.st_size > 0 { bytes.reserveCapacity(min(Int(facts.st_size), 64 << 20)) }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = read(descriptor, &chunk, chunk.count)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw FileFailure(code: errno) }
        if count == 0 { return bytes }
        bytes.append(contentsOf: chunk[..<count])
        guard bytes.count <= byteLimit else { throw FileFailure(reason: "it is longer than \(byteLimit) bytes") }
    }
}
