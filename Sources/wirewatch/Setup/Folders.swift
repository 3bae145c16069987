import Glibc

/// Whether a folder stands under a path, or a link to one.
func isFolder(_ path: String) -> Bool {
    guard let folder = opendir(path) else { return errno == EACCES }
    closedir(folder)
    return true
}

/// Makes a folder and those above it.
func makeFolder(_ path: String) throws(Refusal) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
        made += "/" + part
        if mkdir(made, 0o755) != 0, errno != EEXIST {
            throw Refusal("\(made): cannot create the folder: \(String(cString: strerror(errno)))", status: 73)
        }
    }
}

/// Removes a folder with all that is in it.
///
/// One that is not there is fine. Links are removed, not followed.
func removeFolder(_ path: String) throws(Refusal) {
    guard let folder = opendir(path) else {
        if errno == ENOENT { return }
        throw Refusal("\(path): cannot open the folder: \(String(cString: strerror(errno)))", status: 73)
    }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name == "." || name == ".." { continue }
        let inside = path + "/" + name
        if unlink(inside) == 0 { continue }
        guard errno == EISDIR || errno == EPERM else {
            throw Refusal("\(inside): cannot remove: \(String(cString: strerror(errno)))", status: 73)
        }
        try removeFolder(inside)
    }
    if rmdir(path) != 0 {
        throw Refusal("\(path): cannot remove the folder: \(String(cString: strerror(errno)))", status: 73)
    }
}

/// Writes a whole file.
func writeFile(_ bytes: [UInt8], to path: String) throws(Refusal) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0, write(descriptor, bytes, bytes.count) == bytes.count else {
        if descriptor >= 0 { close(descriptor) }
        throw Refusal("\(path): cannot write: \(String(cString: strerror(errno)))", status: 73)
    }
    close(descriptor)
}
