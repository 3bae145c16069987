import ArgumentParser
import JSON
import NewsExtraction
import NewsModel
import NewsText
import Storage

struct Extract: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Print what the extraction core finds in a text: names, quotes with speakers, dates, numbers.",
        discussion: """
            Offsets count Unicode code points of the text as it stands. With --ndjson every line in is an object \
            {"id","text","date"?,"title"?} and every line out the answer to one, in the same order.
            """
    )

    @Argument(help: "A text file, or - for standard input.", completion: .file())
    var file: String = "-"

    @Flag(help: "Read one JSON object a line and answer one a line.")
    var ndjson = false

    func run() throws {
        try withExitCodes {
            if ndjson { try answerLines() } else { try answerText() }
        }
    }

    private func answerText() throws(InputError) {
        let text = String(decoding: try readAll(file), as: UTF8.self)
        var json = JSONWriter()
        answer(text: text, title: "", date: nil, extractor: Extractor(), into: &json, id: nil)
        printBytes(json.bytes)
    }

    private func answerLines() throws(InputError) {
        var lines = try InputLines(file)
        let extractor = Extractor()
        var json = JSONWriter()
        var number = 0
        while let line = try lines.next() {
            number += 1
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x0d || $0 == 0x09 }) { continue }
            var id: JSONValue?
            do {
                let request = try parseJSON(line)
                id = request["id"]
                let text = try words("text", of: request, isNeeded: true) ?? ""
                let title = try words("title", of: request) ?? ""
                let date = try words("date", of: request).map { date throws(BadRequest) in
                    guard let day = readDate(date) else {
                        throw BadRequest("“date” is no day: write 2026-11-24, with or without a time after it")
                    }
                    return day
                }
                answer(text: text, title: title, date: date, extractor: extractor, into: &json, id: id)
            } catch JSONError.malformed(_, let column, let reason) {
                refuse("not JSON at column \(column): \(reason)", line: number, id: id, into: &json)
            } catch {
                refuse("\(error)", line: number, id: id, into: &json)
            }
            if json.bytes.count > 1 << 16 {
                printBytes(json.bytes)
                json.reset()
            }
        }
        printBytes(json.bytes)
    }

    /// A member with words; `nil` where it is missing or null and not needed.
    private func words(_ name: String, of request: JSONValue, isNeeded: Bool = false) throws(BadRequest) -> String? {
        if let words = request[name]?.stringValue { return words }
        if isNeeded { throw BadRequest("no member “\(name)” with a string") }
        switch request[name] {
        case nil, .null: return nil
        default: throw BadRequest("“\(name)” is no string")
        }
    }

    private func answer(
        text: String,
        title: String,
        date: Timestamp?,
        extractor: Extractor,
        into json: inout JSONWriter,
        id: JSONValue?
    ) {
        let extraction = extractor.extract(
            title: TokenizedText(title),
            text: TokenizedText(text),
            published: date,
            languageHint: nil
        )
        json.beginObject()
        if let id { writeID(id, into: &json) }
        writeExtraction(extraction, words: SpanText(title: title, text: text), into: &json)
        json.endObject()
        json.newline()
    }

    private func refuse(_ reason: String, line: Int, id: JSONValue?, into json: inout JSONWriter) {
        json.beginObject()
        writeID(id ?? .null, into: &json)
        json.field("line", line)
        json.field("error", reason)
        json.endObject()
        json.newline()
    }

    private func writeID(_ id: JSONValue, into json: inout JSONWriter) {
        json.key("id")
        switch id {
        case .string(let text): json.string(text)
        case .number: id.intValue.map { json.integer($0) } ?? json.null()
        default: json.null()
        }
    }
}

/// What is wrong with a line.
private struct BadRequest: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
