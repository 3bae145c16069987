internal import Glibc

/// Writes all bytes to an open file, pipe or terminal, in as many calls as that takes.
///
/// Where somebody has made it not to block, it waits until there is room.
///
/// - Throws: `FileFailure`, whose code is `EPIPE` where nobody reads any more.
package func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(FileFailure) {
    var written = 0
    while written < bytes.count {
        let count = bytes.withUnsafeBytes { buffer in
            let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
            return write(descriptor, rest.baseAddress, rest.count)
        }
        if count > 0 {
            written += count
        } else if count == 0 {
            throw FileFailure(code: EIO, action: "write")
        } else if errno == EAGAIN {
            var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            poll(&entry, 1, -1)
        } else if errno != EINTR {
            throw FileFailure(code: errno, action: "write")
        }
    }
}
