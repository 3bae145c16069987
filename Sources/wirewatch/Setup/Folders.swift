import Files
import Glibc

/// Whether a folder stands under a path, or a link to one.
func isFolder(_ path: String) -> Bool {
    guard let folder = opendir(path) else { return errno == EACCES }
    closedir(folder)
    return true
}

/// Makes a folder and those above it.
func makeFolder(_ path: String) throws(Refusal) {
    do throws(FileFailure) {
        try makeFolder(path, mode: 0o755)
    } catch {
        throw Refusal("\(path): cannot make the folder: \(error.reason)", status: 73)
    }
}

/// Removes a folder with all that is in it.
///
/// One that is not there is fine. Links are removed, not followed.
func removeFolder(_ path: String) throws(Refusal) {
    let names: [String]
    do throws(FileFailure) {
        names = try Files.names(inFolder: path)
    } catch {
        if error.code == ENOENT { return }
        throw Refusal("\(path): cannot open the folder: \(error.reason)", status: 73)
    }
    for name in names {
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
    guard descriptor >= 0 else {
        throw Refusal("\(path): cannot write: \(FileFailure(code: errno, action: "write").reason)", status: 73)
    }
    defer { close(descriptor) }
    do throws(FileFailure) {
        try writeAll(bytes, to: descriptor)
    } catch {
        throw Refusal("\(path): cannot write: \(error.reason)", status: 73)
    }
}
