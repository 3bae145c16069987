internal import Glibc

/// Why a file could not be read, as a sentence such as `no such file`.
struct FileFailure: Error, Hashable {
    let reason: String

    init(code: Int32) {
        switch code {
        case ENOENT: reason = "no such file or folder"
        case EACCES: reason = "no permission to read it"
        case EISDIR: reason = "it is a folder"
        default: reason = strerror(code).map { String(cString: $0) } ?? "error \(code)"
        }
    }

    init(reason: String) {
        self.reason = reason
    }
}

/// What stands under a path.
enum PathKind {
    case file
    case folder
    case nothing
}

/// What stands under a path; links are followed.
func kind(ofPath path: String) -> PathKind {
    var info = stat()
    guard stat(path, &info) == 0 else { return .nothing }
    return info.st_mode & S_IFMT == S_IFDIR ? .folder : .file
}

/// The bytes of a regular file or pipe.
func readFile(_ path: String, byteLimit: Int = 64 << 20) throws(FileFailure) -> [UInt8] {
    try readFile(path, byteLimit: byteLimit, ownerOnly: false)
}

/// The bytes of a file that only its owner may open, as a secret must be.
func readPrivateFile(_ path: String) throws(FileFailure) -> [UInt8] {
    try readFile(path, byteLimit: 64 << 10, ownerOnly: true)
}

private func readFile(_ path: String, byteLimit: Int, ownerOnly: Bool) throws(FileFailure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFailure(code: errno) }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw FileFailure(code: errno) }
    guard info.st_mode & S_IFMT != S_IFDIR else { throw FileFailure(code: EISDIR) }
    if ownerOnly, info.st_mode & 0o077 != 0 {
        throw FileFailure(reason: "others may read it; say: chmod 600 \(path)")
    }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = read(descriptor, &chunk, chunk.count)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw FileFailure(code: errno) }
        if count == 0 { return bytes }
        bytes.append(contentsOf: chunk[..<count])
        guard bytes.count <= byteLimit else {
            throw FileFailure(reason: "it is longer than \(byteLimit) bytes")
        }
    }
}

/// The names in a folder, sorted by their bytes.
func names(inFolder path: String) throws(FileFailure) -> [String] {
    guard let folder = opendir(path) else { throw FileFailure(code: errno) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
            pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// A path as a file that names it means it: relative to the folder of that file.
func resolve(_ path: String, relativeToFile file: String) -> String {
    if path.utf8.first == UInt8(ascii: "/") { return path }
    guard let slash = file.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(file[...slash]) + path
}
