import Foundation

/// A temporary folder in which the program runs; it goes away with the value.
final class Workplace: Sendable {
    let path: String

    /// Makes the folder with these files in it.
    init(_ files: [String: String] = [:]) throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "wirewatch-\(UUID().uuidString)")
        path = url.path
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        for (name, text) in files { try write(text, to: name) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file, in a folder of its own where its name has a slash.
    func write(_ text: String, to name: String) throws {
        let file = URL(filePath: path).appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// The lines of all files of one kind in the store `store`, the oldest first.
    func records(_ kind: String) throws -> [[String: Any]] {
        let folder = path + "/store/" + kind
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".jsonl") }
        return try names.sorted().flatMap { name in
            try String(contentsOfFile: folder + "/" + name, encoding: .utf8).objects
        }
    }
}

extension String {
    /// The objects of JSON lines; throws at a line that is none.
    var objects: [[String: Any]] {
        get throws {
            try split(separator: "\n").map { line in
                guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else {
                    throw CocoaError(.coderReadCorrupt)
                }
                return object
            }
        }
    }
}
