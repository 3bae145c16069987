internal import Glibc

/// A directory by its path.
struct Folder: Sendable {
    let path: String

    /// Makes it, and those above it, where missing.
    ///
    /// - Returns: whether it is new; then the folder above is synced too.
    @discardableResult
    func make() throws(StoreError) -> Bool {
        if mkdir(path, 0o750) == 0 {
            try parent?.sync()
            return true
        }
        switch errno {
        case EEXIST: return false
        case ENOENT:
            guard let parent, parent.path != path else {
                throw StoreError(path: path, action: "make the folder", code: ENOENT)
            }
            try parent.make()
            guard mkdir(path, 0o750) == 0 || errno == EEXIST else {
                throw StoreError(path: path, action: "make the folder", code: errno)
            }
            try parent.sync()
            return true
        default: throw StoreError(path: path, action: "make the folder", code: errno)
        }
    }

    /// The names in it, without `.` and `..`, unordered; empty when there is no such folder.
    func names() throws(StoreError) -> [String] {
        guard let handle = opendir(path) else {
            guard errno != ENOENT else { return [] }
            throw StoreError(path: path, action: "list", code: errno)
        }
        defer { closedir(handle) }
        guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = String(cString: UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self))
            if name != "." && name != ".." { names.append(name) }
        }
        return names
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
            throw StoreError(path: path(of: newName), action: "rename", code: errno)
        }
    }

    /// Removes a file in it, when there.
    func remove(_ name: String) throws(StoreError) {
        guard unlink(path(of: name)) == 0 || errno == ENOENT else {
            throw StoreError(path: path(of: name), action: "remove", code: errno)
        }
    }

    /// Makes or replaces a symbolic link in it.
    func link(_ name: String, to target: String) throws(StoreError) {
        let fresh = name + ".new"
        try remove(fresh)
        guard symlink(target, path(of: fresh)) == 0 else {
            throw StoreError(path: path(of: name), action: "link", code: errno)
        }
        try rename(fresh, to: name)
    }

    private var parent: Folder? {
        var above = path
        while above.utf8.count > 1, above.hasSuffix("/") { above.removeLast() }
        guard let slash = above.lastIndex(of: "/") else { return Folder(path: ".") }
        return slash == above.startIndex ? Folder(path: "/") : Folder(path: String(above[..<slash]))
    }
}
