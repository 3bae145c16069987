package import JSON
package import NewsModel

/// Writes a quote of an article as an object of quote.schema.json, its actor an entity of the article (`e3`).
///
/// - Parameters:
///   - quote: the quote.
///   - words: the words of the article it stands in.
///   - language: BCP 47 of the article; `und` and what is no tag is left out.
///   - writer: where to.
package func writeQuote(_ quote: Quote, words: SpanText, language: String, into writer: inout JSONWriter) {
    let entity = quote.speaker?.entity
    writeQuote(quote, about: [], language: language, into: &writer) { part, writer in
        switch part {
        case .words(let span), .cue(let span), .speaker(let span):
            writer.span(span, words)
        case .actor: if let entity { writer.string("e", entity) } else { writer.null() }
        }
    }
}

/// Writes a quote of an alert, its actor one of the watchlist.
func writeQuote(_ quote: AlertQuote, into writer: inout JSONWriter) {
    writeQuote(quote.quote, about: quote.about, language: quote.language, into: &writer) { part, writer in
        switch part {
        case .words(let span): writer.span(span, text: quote.text)
        case .cue(let span): writer.span(span, text: quote.cueText ?? "")
        case .speaker(let span): writer.span(span, text: quote.speakerText ?? "")
        case .actor: if let actor = quote.speakerActor { writer.string(actor) } else { writer.null() }
        }
    }
}

/// What is written of a quote in another way where the text lies beside it than where it does not.
private enum QuotePart {
    case words(Span)
    case cue(Span)
    case speaker(Span)
    case actor
}

private func writeQuote(
    _ quote: Quote,
    about: [String],
    language: String,
    into writer: inout JSONWriter,
    _ write: (QuotePart, inout JSONWriter) -> Void
) {
    writer.beginObject()
    write(.words(quote.span), &writer)
    writer.field("kind", quote.kind.rawValue)
    writer.key("cue")
    if let cue = quote.cue {
        writer.beginObject()
        write(.cue(cue), &writer)
        writer.endObject()
    } else {
        writer.null()
    }
    writer.key("speaker")
    if let speaker = quote.speaker {
        writer.beginObject()
        write(.speaker(speaker.span), &writer)
        writer.key("actor")
        write(.actor, &writer)
        writer.field("title", speaker.title)
        writer.field("affiliation", speaker.affiliation)
        writer.field("resolved", speaker.resolved)
        writer.endObject()
    } else {
        writer.null()
    }
    writer.field("act", quote.act.rawValue)
    writer.field("polarity", quote.polarity?.rawValue)
    writer.field("passive", quote.isPassive ? true : nil)
    writer.field("continues", quote.continues)
    writer.field("about", about)
    writer.field("language", language == "und" ? nil : languageTag(language))
    writer.field("quote_id", quote.id.isEmpty ? nil : quote.id)
    writer.field("confidence", percent(quote.confidence))
    writer.endObject()
}

extension JSONWriter {
    /// Writes a span's members: `start`, `end`, `in` where it is the title, and `text` where given.
    mutating func span(_ span: Span, text: String?) {
        position(span)
        field("text", text)
    }

    /// The same with the words of an article.
    mutating func span(_ span: Span, _ words: SpanText) {
        guard span.field == .title else {
            words.withWords(of: span) { self.span(max(span.start, 0), max(span.end, 0), utf8: $0) }
            return
        }
        position(span)
        words.withWords(of: span) { field("text", utf8: $0) }
    }

    private mutating func position(_ span: Span) {
        field("start", max(span.start, 0))
        field("end", max(span.end, 0))
        if span.field == .title { field("in", span.field.rawValue) }
    }
}

/// A number of 0 to 100.
func percent(_ value: Int) -> Int {
    min(max(value, 0), 100)
}

/// The tag when it has the form of BCP 47 that the schemas demand, else `nil`.
func languageTag(_ tag: String?) -> String? {
    guard let tag else { return nil }
    // "en": nearly all.
    if tag.utf8.count == 2, tag.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) { return tag }
    let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
        let length = index == 0 ? 2...3 : 2...8
        guard length.contains(part.count) else { return nil }
        for byte in part {
            let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
            let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            guard isLetter || (index > 0 && isDigit) else { return nil }
        }
    }
    return tag
}

extension JSONValue {
    /// The span, when this object has one.
    var spanValue: Span? {
        guard let start = self["start"]?.intValue, let end = self["end"]?.intValue, 0 <= start, start <= end else {
            return nil
        }
        return Span(self["in"]?.stringValue == "title" ? .title : .text, start, end)
    }

    /// The texts of an array; whatever is no text is left out.
    var stringValues: [String] {
        (arrayValue ?? []).compactMap(\.stringValue)
    }

    /// The quote, when this is one; its speaker's entity where the actor is one of an article.
    var quoteValue: Quote? {
        guard let span = spanValue, let kind = self["kind"]?.stringValue.flatMap(QuoteKind.init) else { return nil }
        var quote = Quote(span: span, kind: kind, confidence: self["confidence"]?.intValue ?? 0)
        quote.cue = self["cue"]?.spanValue
        if let record = self["speaker"], let span = record.spanValue {
            quote.speaker = Speaker(
                span: span,
                entity: record["actor"]?.entityValue,
                title: record["title"]?.stringValue,
                affiliation: record["affiliation"]?.stringValue,
                resolved: record["resolved"]?.stringValue
            )
        }
        quote.act = self["act"]?.stringValue.flatMap(Act.init) ?? .state
        quote.polarity = self["polarity"]?.stringValue.flatMap(Polarity.init)
        quote.isPassive = self["passive"]?.boolValue ?? false
        quote.continues = self["continues"]?.intValue
        quote.id = self["quote_id"]?.stringValue ?? ""
        return quote
    }

    /// The quote of an alert, when this is one.
    var alertQuoteValue: AlertQuote? {
        guard var quote = quoteValue, let text = self["text"]?.stringValue else { return nil }
        quote.speaker?.entity = nil
        return AlertQuote(
            quote: quote,
            text: text,
            cueText: self["cue"]?["text"]?.stringValue,
            speakerText: self["speaker"]?["text"]?.stringValue,
            speakerActor: self["speaker"]?["actor"]?.stringValue,
            about: self["about"]?.stringValues ?? [],
            language: self["language"]?.stringValue ?? "und"
        )
    }

    /// The number of an article-local entity: 3 for `e3`.
    var entityValue: Int? {
        guard let text = stringValue, text.utf8.first == UInt8(ascii: "e") else { return nil }
        return Int(text.dropFirst())
    }
}
