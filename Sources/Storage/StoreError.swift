internal import Glibc

/// Why the store could not be opened, read or written.
package enum StoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Another process writes to this store; `pid` and `version` are what it left in `LOCK`.
    case locked(path: String, pid: Int?, version: String?)
    /// The process is root's and the store another user's, who could not write what root had made there.
    case foreign(path: String, owner: String)
    /// No room: what was written of the batch has been taken back. Free some and commit the same batch again.
    case diskFull(path: String)
    /// Any other failure of the file system; what was written of the batch has been taken back.
    case io(path: String, action: StoreAction, code: Int32)
    /// A line of a schema that a later version writes; it is refused, since what it says would be lost.
    case newer(path: String, schema: String)

    /// One line for a person.
    package var description: String {
        switch self {
        case .locked(let path, let pid, let version):
            "\(path): another wirewatch\(version.map { " \($0)" } ?? "") writes to this store"
                + (pid.map { " (process \($0))" } ?? "") + ": end it first, or name another store"
        case .foreign(let path, let owner):
            "\(path): this is the store of \(owner): run wirewatch as its owner, with sudo -u '\(owner)'"
        case .diskFull(let path):
            "\(path): the disk is full"
        case .io(let path, let action, let code):
            "\(path): cannot \(action.rawValue): \(String(cString: strerror(code)))"
                + (code == EACCES && path.hasPrefix(serviceStore) ? action.adviceOnServiceStore : "")
        case .newer(let path, let schema):
            "\(path): a later version of wirewatch has written here (\(schema)): use that one, or another store"
        }
    }

    /// The error for an `errno` value.
    ///
    /// EFBIG is a limit on the size of files (`ulimit -f`), which a person mends like a full disk: with room.
    init(path: String, action: StoreAction, code: Int32) {
        switch code {
        case ENOSPC, EDQUOT, EFBIG: self = .diskFull(path: path)
        default: self = .io(path: path, action: action, code: code)
        }
    }
}

/// What was tried when the file system refused, in the words that follow "cannot".
package enum StoreAction: String, Sendable {
    case open
    case openForWriting = "open for writing"
    case makeFolder = "make the folder"
    case look = "look at"
    case list
    case read
    case map
    case write
    case cut
    case sync
    case lock
    case rename
    case remove
    case link
    case writeToRemoved = "write to a store that was removed"

    /// Whether it is about beginning to write, and not about what is there.
    package var isCreating: Bool { self == .openForWriting || self == .makeFolder }
}

extension StoreAction {
    /// What to do where only the service, or only its group, may.
    fileprivate var adviceOnServiceStore: String {
        switch self {
        case .open, .look, .list, .read, .map: "; it is for members of the group wirewatch"
        default: "; only the service writes there: name another folder with --store"
        }
    }
}

/// Where the service keeps its store; its group may read it.
let serviceStore = "/var/lib/wirewatch"
