import ArgumentParser
import JSON
import NewsExtraction
import NewsModel
import NewsText
import Storage

struct Extract: ParsableCommand {
    static let configuration = CommandConfiguration(
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
        while let line = lines.next() {
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x0d || $0 == 0x09 }) { continue }
            var id: JSONValue?
            do {
                let request = try parseJSON(line)
                id = request["id"]
                guard let text = request["text"]?.stringValue else {
                    refuse("no member “text” with a string", id: id, into: &json)
                    continue
                }
                let title = request["title"]?.stringValue ?? ""
                let date = request["date"]?.stringValue.flatMap(readDate)
                answer(text: text, title: title, date: date, extractor: extractor, into: &json, id: id)
            } catch {
                refuse("\(error)", id: id, into: &json)
            }
            if json.bytes.count > 1 << 16 {
                printBytes(json.bytes)
                json.reset()
            }
        }
        printBytes(json.bytes)
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

    private func refuse(_ reason: String, id: JSONValue?, into json: inout JSONWriter) {
        json.beginObject()
        writeID(id ?? .null, into: &json)
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
