/// A path as a file that names it means it: relative to the folder of that file.
func resolve(_ path: String, relativeToFile file: String) -> String {
    if path.utf8.first == UInt8(ascii: "/") { return path }
    guard let slash = file.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(file[...slash]) + path
}
