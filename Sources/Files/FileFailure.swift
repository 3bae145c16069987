internal import Glibc

/// Why a file could not be read or a folder made, as a sentence such as `no such file or folder`.
package struct FileFailure: Error, Sendable, Hashable {
    /// The value of `errno`; 0 where the system has nothing against it.
    package let code: Int32
    /// Without the path.
    package let reason: String

    /// The system refuses.
    ///
    /// `action` is what was tried, for people who may not.
    package init(code: Int32, action: String = "read") {
        self.code = code
        switch code {
        case ENOENT: reason = "no such file or folder"
        case EACCES: reason = "no permission to \(action) it"
        case EISDIR: reason = "it is a folder"
        default: reason = strerror(code).map { String(cString: $0) } ?? "error \(code)"
        }
    }

    /// The file is not as it should be.
    package init(reason: String) {
        code = 0
        self.reason = reason
    }
}
