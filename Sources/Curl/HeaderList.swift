internal import CCurlShims
internal import CLibCurl

/// The header lines of one request, in libcurl's own kind of list; libcurl reads it anew for each redirect.
final class HeaderList {
    private(set) var first: UnsafeMutablePointer<curl_slist>?
    private var last: UnsafeMutablePointer<curl_slist>?
    private var lastShared: UnsafeMutablePointer<curl_slist>?
    private var dropped: UnsafeMutablePointer<curl_slist>?

    deinit { clear() }

    /// Replaces the lines; no transfer may be using them.
    ///
    /// - Parameters:
    ///   - shared: for every host.
    ///   - own: for the first host only. Not sent at all without a shared one, behind which they can be cut off.
    func fill(_ shared: [String], own: [String]) {
        clear()
        for line in shared {
            append(line)
        }
        lastShared = last
        if first != nil {
            for line in own {
                append(line)
            }
        }
    }

    /// Cuts the own lines off; the transfer may be running, but not reading them now.
    func dropOwn() {
        guard let lastShared, dropped == nil else { return }
        dropped = lastShared.pointee.next
        lastShared.pointee.next = nil
    }

    private func clear() {
        curl_slist_free_all(first)
        curl_slist_free_all(dropped)
        first = nil
        last = nil
        lastShared = nil
        dropped = nil
    }

    /// Adds a line, one byte a scalar; a line with a line end or another control character is left out, since it could
    /// smuggle in a second header.
    private func append(_ line: String) {
        var bytes: [CChar] = []
        bytes.reserveCapacity(line.utf8.count + 1)
        for scalar in line.unicodeScalars {
            guard scalar.value >= 0x20 || scalar.value == 0x09, scalar.value <= 0xFF, scalar.value != 0x7F else {
                return
            }
            bytes.append(CChar(truncatingIfNeeded: scalar.value))
        }
        bytes.append(0)
        // Appended to the last one: libcurl walks from there, not from the first.
        guard let node = curl_slist_append(last, bytes) else { return }
        if let last {
            self.last = last.pointee.next
        } else {
            first = node
            last = node
        }
    }
}
