internal import Files
internal import Glibc

/// A directory by its path.
struct Folder: Sendable {
    let path: String

    /// Makes it, and those above it, where missing.
    ///
    /// - Returns: whether it is new; then the folders above are synced too.
    @discardableResult
    func make() throws(StoreError) -> Bool {
        let above: [String]
        do throws(FileFailure) {
            above = try makeFolder(path, mode: 0o750)
        } catch {
            throw StoreError(path: path, action: .makeFolder, code: error.code)
        }
        for folder in above { try Folder(path: folder).sync() }
        return !above.isEmpty
    }

    /// The names in it, without `.` and `..`, sorted; empty when there is no such folder.
    func names() throws(StoreError) -> [String] {
        do throws(FileFailure) {
            return try Files.names(inFolder: path)
        } catch {
            guard error.code != ENOENT else { return [] }
            throw StoreError(path: path, action: .list, code: error.code)
        }
    }

    /// Waits until the names in it are on the disk.
    func sync() throws(StoreError) {
        try File(path: path, .read).sync()
    }

    /// The path of something in it.
    func path(of name: String) -> String {
        path + "/" + name
    }

    /// Renames something in it; what had the new name before is replaced.
    func rename(_ name: String, to newName: String) throws(StoreError) {
        guard Glibc.rename(path(of: name), path(of: newName)) == 0 else {
            throw StoreError(path: path(of: newName), action: .rename, code: errno)
        }
    }

    /// Removes a file in it, when there.
    func remove(_ name: String) throws(StoreError) {
        guard unlink(path(of: name)) == 0 || errno == ENOENT else {
            throw StoreError(path: path(of: name), action: .remove, code: errno)
        }
    }

    /// Makes or replaces a symbolic link in it.
    func link(_ name: String, to target: String) throws(StoreError) {
        let fresh = name + ".new"
        try remove(fresh)
        guard symlink(target, path(of: fresh)) == 0 else {
            throw StoreError(path: path(of: name), action: .link, code: errno)
        }
        try rename(fresh, to: name)
    }
}
