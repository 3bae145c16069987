internal import JSON
internal import NewsModel

/// The answer of `wirewatch parse` to one file: a JSON Feed, or one sentence why there is none.
package enum ParseReport: Sendable {
    /// A JSON Feed 1.1, one line without its line feed, UTF-8.
    case feed([UInt8])
    /// Why the bytes are no feed.
    case failure(FeedError)

    /// Reads a document.
    ///
    /// - Parameters:
    ///   - bytes: the document.
    ///   - headers: what HTTP said of it; nothing for a file.
    package init(_ bytes: [UInt8], headers: DocumentHeaders = .init()) {
        do {
            let feed = try parseFeed(bytes, headers: headers)
            var writer = JSONWriter()
            writeJSONFeed(feed, into: &writer)
            self = .feed(writer.bytes)
        } catch {
            self = .failure(error)
        }
    }

    /// The line of a batch: `{"file":…,"feed":…|null,"error":…}`, without its line feed.
    package func batchLine(file: String) -> [UInt8] {
        switch self {
        case .feed(let feed): ParseReport.line(file, feed: feed, error: nil)
        case .failure(let error): ParseReport.failureLine(file: file, error: "\(error)")
        }
    }

    /// The line of a batch for a file that could not even be read.
    package static func failureLine(file: String, error: String) -> [UInt8] {
        ParseReport.line(file, feed: Array("null".utf8), error: error)
    }

    private static func line(_ file: String, feed: [UInt8], error: String?) -> [UInt8] {
        var writer = JSONWriter()
        writer.string(file)
        var line = Array("{\"file\":".utf8) + writer.bytes + Array(",\"feed\":".utf8) + feed
        writer.reset()
        if let error { writer.string(error) } else { writer.null() }
        line += Array(",\"error\":".utf8) + writer.bytes + Array("}".utf8)
        return line
    }
}

/// One line of `wirewatch parse --jobs`: a file and, where HTTP matters, what HTTP said of it.
package struct ParseJob: Sendable, Hashable {
    /// The file to read.
    package var file: String
    /// The address it came from and the headers it came with.
    package var headers: DocumentHeaders

    /// Reads `{"file":…,"url":…?,"headers":{…}?}`; header names in any case.
    ///
    /// - Returns: `nil` for a line of another form.
    package init?(line: [UInt8]) {
        guard let value = try? parseJSON(line), let file = value["file"]?.stringValue else { return nil }
        self.file = file
        headers = DocumentHeaders(url: value["url"]?.stringValue)
        for member in value["headers"]?.objectValue ?? [] {
            switch member.name.loweredASCII {
            case "content-type": headers.contentType = member.value.stringValue
            case "content-language": headers.contentLanguage = member.value.stringValue
            case "content-location": headers.contentLocation = member.value.stringValue
            default: break
            }
        }
    }
}
