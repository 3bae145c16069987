import Configuring
import Foundation
import NewsModel

/// A temporary folder with files; it goes away with the value.
final class Folder {
    let path: String

    init(_ files: [String: String]) throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "wirewatch-\(UUID().uuidString)")
        path = url.path
        for (name, text) in files {
            let file = url.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Diagnostics as they are printed, with paths as if this folder were the working directory.
    func screen(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map { diagnostic in
            var short = diagnostic
            short.file = diagnostic.file.replacingOccurrences(of: path + "/", with: "")
            short.message = diagnostic.message.replacingOccurrences(of: path + "/", with: "")
            return short.rendered(color: false)
        }.joined(separator: "\n")
    }

    func watchlists(_ names: String..., channels: Set<String> = []) -> Checked<[Watchlist]> {
        readWatchlists(paths: names.map { "\(path)/\($0)" }, knownChannels: channels)
    }
}
