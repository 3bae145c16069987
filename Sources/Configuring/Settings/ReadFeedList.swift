internal import Files
package import NewsModel

/// Reads a list of feeds: OPML, whose folders become tags, or one `URL` or `ID URL` a line with `#` comments.
///
/// - Parameter path: the file, as messages name it.
/// - Returns: the feeds in order; a feed of an OPML file that cannot be used is left out with a warning.
package func readFeedList(path: String) -> Checked<[Feed]> {
    do throws(FileFailure) {
        return readFeedList(try readFile(path), path: path)
    } catch {
        let diagnostic = Diagnostic(.error, file: path, message: "cannot be read: \(error.reason)")
        return Checked(readable: nil, diagnostics: [diagnostic])
    }
}

/// Reads the bytes of a list of feeds, as `readFeedList(path:)` reads a file.
package func readFeedList(_ bytes: [UInt8], path: String) -> Checked<[Feed]> {
    let list = FeedList(file: path, bytes: bytes)
    return Checked(readable: list.items.map(\.feed), diagnostics: list.diagnostics)
}
