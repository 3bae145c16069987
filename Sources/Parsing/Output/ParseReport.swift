internal import JSON
internal import NewsModel

/// The answer of `wirewatch parse` to one file: a JSON Feed, or one sentence why there is none.
package enum ParseReport: Sendable {
    /// What is written as a JSON Feed 1.1.
    case feed(ParsedFeed)
    /// Why the bytes are no feed.
    case failure(FeedError)

    /// Reads a document.
    ///
    /// - Parameters:
    ///   - bytes: the document.
    ///   - headers: what HTTP said of it; nothing for a file.
    package init(_ bytes: consuming [UInt8], headers: DocumentHeaders = .init()) {
        do {
            self = .feed(try parseFeed(bytes, headers: headers))
        } catch {
            self = .failure(error)
        }
    }

    /// Hands the feed to `output` in pieces, which together are one line of JSON with its line feed; nothing for a failure.
    package func write(to output: ([UInt8]) -> Void) {
        guard case .feed(let feed) = self else { return }
        var writer = JSONWriter()
        writeJSONFeed(feed, into: &writer, flushingTo: output)
        output(writer.bytes + [ASCII.lineFeed])
    }

    /// Hands the line of a batch to `output` in pieces: `{"file":…,"feed":…|null,"error":…}` and a line feed.
    package func writeBatchLine(file: String, to output: ([UInt8]) -> Void) {
        switch self {
        case .feed(let feed):
            var writer = JSONWriter()
            writer.beginObject()
            writer.field("file", file)
            writer.key("feed")
            writeJSONFeed(feed, into: &writer, flushingTo: output)
            writer.key("error")
            writer.null()
            writer.endObject()
            output(writer.bytes + [ASCII.lineFeed])
        case .failure(let error): output(ParseReport.failureLine(file: file, error: "\(error)"))
        }
    }

    /// The line of a batch for a file that could not be read, with its line feed.
    package static func failureLine(file: String, error: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.field("file", file)
        writer.key("feed")
        writer.null()
        writer.field("error", error)
        writer.endObject()
        return writer.bytes + [ASCII.lineFeed]
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
