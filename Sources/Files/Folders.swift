internal import Glibc

/// What stands under a path.
package enum PathKind: Sendable {
    case file
    case folder
    case nothing
}

/// What stands under a path; links are followed.
package func kind(ofPath path: String) -> PathKind {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return .nothing }
    return facts.st_mode & S_IFMT == S_IFDIR ? .folder : .file
}

/// The names in a folder without `.` and `..`, sorted by their bytes.
package func names(inFolder path: String) throws(FileFailure) -> [String] {
    guard let folder = opendir(path) else { throw FileFailure(code: errno) }
    defer { closedir(folder) }
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    var names: [String] = []
    while let entry = readdir(folder) {
        let name = String(cString: UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self))
        if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// Makes a folder, and those above it, where missing.
///
/// - Parameters:
///   - path: from the root, or from the working folder.
///   - mode: who may do what with those that are new.
/// - Returns: the folders that have a new one in them now, the topmost first.
/// - Throws: `FileFailure`.
@discardableResult
package func makeFolder(_ path: String, mode: UInt32) throws(FileFailure) -> [String] {
    var above: [String] = []
    var folder = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
        let parent = folder.isEmpty ? "/" : folder
        folder += "/" + part
        if mkdir(folder, mode) == 0 {
            above.append(parent)
        } else if errno != EEXIST {
            throw FileFailure(code: errno, action: "make")
        }
    }
    return above
}
