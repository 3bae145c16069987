import NewsExtraction
import NewsModel
import NewsText

/// libFuzzer's entry point: any words are read, and everything found stands inside them.
///
/// The first line is the title, the rest the text. Words that begin with `*` are repeated: what takes more than linear
/// time there runs into libFuzzer's `-timeout`.
@c(LLVMFuzzerTestOneInput)
public func fuzzExtract(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    if bytes.first == UInt8(ascii: "*"), bytes.count > 1 {
        var text: [UInt8] = []
        while text.count < 16 << 10 { text += bytes.dropFirst() }
        read(title: "", text: String(decoding: text, as: UTF8.self), seed: count)
        return 0
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", maxSplits: 1)
    let title = lines.count > 1 ? String(lines[0]) : ""
    read(title: title, text: lines.last.map { String($0) } ?? "", seed: count)
    return 0
}

private let extractor = Extractor()

private func read(title: String, text: String, seed: Int) {
    let hints: [String?] = [nil, "en", "de", "und", "zh-Hant", "x"]
    let found = extractor.extract(
        title: TokenizedText(title),
        text: TokenizedText(text),
        published: seed % 2 == 0 ? nil : Timestamp(seconds: 1_790_000_000),
        languageHint: hints[seed % hints.count]
    )
    let limits = [TextField.title: title.unicodeScalars.count, .text: text.unicodeScalars.count]
    for span in spans(of: found) {
        let limit = limits[span.field] ?? 0
        require(
            0 <= span.start && span.start < span.end && span.end <= limit,
            "\(span) of \(limit) scalars"
        )
    }
    for (index, quote) in found.quotes.enumerated() {
        if let first = quote.continues {
            require(found.quotes.indices.contains(first) && first != index, "\(index) goes on from \(first)")
        }
        require((0...100).contains(quote.confidence), "confidence \(quote.confidence)")
    }
    let entities = Set(found.mentions.map(\.entity))
    for entity in found.quotes.compactMap(\.speaker?.entity)
        + found.claims.flatMap({ [$0.who].compactMap(\.self) + $0.whom })
    {
        require(entities.contains(entity), "e\(entity) is nobody's")
    }
}

private func spans(of found: Extraction) -> [Span] {
    var spans = found.mentions.flatMap { [$0.span, $0.title, $0.affiliation].compactMap(\.self) }
    spans += found.quotes.flatMap { [$0.span, $0.cue, $0.speaker?.span].compactMap(\.self) }
    spans += found.dates.map(\.span) + found.numbers.map(\.span) + [found.dateline?.span].compactMap(\.self)
    return spans + found.claims.flatMap { [$0.evidence, $0.what].compactMap(\.self) }
}

/// Ends the fuzzer where the condition does not hold, which is how libFuzzer learns of a finding; `precondition` would
/// keep the words to itself in a release build.
private func require(_ condition: Bool, _ finding: @autoclosure () -> String) {
    if !condition { fatalError(finding()) }
}
