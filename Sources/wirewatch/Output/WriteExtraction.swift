import JSON
import NewsModel
import Storage

/// Writes the members of an extraction in the form of `wirewatch extract`, into an object that is open.
func writeExtraction(_ extraction: Extraction, words: SpanText, into json: inout JSONWriter) {
    json.field("language", extraction.language)
    json.key("dateline")
    if let dateline = extraction.dateline {
        json.beginObject()
        writeSpan(dateline.span, words, into: &json)
        json.field("place", dateline.place)
        json.field("agency", dateline.agency)
        json.field("date", dateline.date)
        json.endObject()
    } else {
        json.null()
    }
    writeMentions(extraction.mentions, words, into: &json)
    json.key("quotes")
    json.beginArray()
    for quote in extraction.quotes { writeQuote(quote, words: words, language: extraction.language, into: &json) }
    json.endArray()
    writeDates(extraction.dates, words, into: &json)
    writeNumbers(extraction.numbers, words, into: &json)
    writeClaims(extraction.claims, words, into: &json)
}

private func writeMentions(_ mentions: [Mention], _ words: SpanText, into json: inout JSONWriter) {
    // By entity: where its first name stands.
    var firstNames: [Span?] = []
    json.key("mentions")
    json.beginArray()
    for mention in mentions {
        json.beginObject()
        writeSpan(mention.span, words, into: &json)
        json.field("type", mention.type.rawValue)
        json.key("actor")
        json.string("e", mention.entity)
        writeWords("title", mention.title, words, into: &json)
        writeWords("affiliation", mention.affiliation, words, into: &json)
        while firstNames.count <= mention.entity { firstNames.append(nil) }
        if let first = firstNames[mention.entity] {
            if mention.isAlias { writeWords("alias_of", first, words, into: &json) }
        } else {
            firstNames[mention.entity] = mention.span
        }
        json.endObject()
    }
    json.endArray()
}

private func writeDates(_ dates: [DateExpression], _ words: SpanText, into json: inout JSONWriter) {
    json.key("dates")
    json.beginArray()
    for date in dates {
        json.beginObject()
        writeSpan(date.span, words, into: &json)
        json.field("value", date.value)
        json.field("kind", date.kind)
        json.field("modifier", date.modifier)
        json.endObject()
    }
    json.endArray()
}

private func writeNumbers(_ numbers: [NumberExpression], _ words: SpanText, into json: inout JSONWriter) {
    json.key("numbers")
    json.beginArray()
    for number in numbers {
        json.beginObject()
        writeSpan(number.span, words, into: &json)
        json.field("value", number.value)
        json.field("minimum", number.minimum)
        if number.isApproximate { json.field("approximate", true) }
        json.field("counts", number.counts)
        json.endObject()
    }
    json.endArray()
}

private func writeClaims(_ claims: [Claim], _ words: SpanText, into json: inout JSONWriter) {
    json.key("claims")
    json.beginArray()
    for claim in claims {
        json.beginObject()
        json.key("who")
        if let who = claim.who { json.string("e", who) } else { json.null() }
        json.field("did", claim.did.name)
        json.field("whom", claim.whom.map { "e\($0)" })
        writeWords("what", claim.what, words, into: &json)
        json.field("voice", claim.voice.rawValue)
        if claim.isNegated { json.field("negated", true) }
        if claim.isModal { json.field("modal", true) }
        json.key("evidence")
        writeOptionalSpan(claim.evidence, words, into: &json)
        json.endObject()
    }
    json.endArray()
}

private func writeOptionalSpan(_ span: Span?, _ words: SpanText, into json: inout JSONWriter) {
    guard let span else { return json.null() }
    json.beginObject()
    writeSpan(span, words, into: &json)
    json.endObject()
}

private func writeSpan(_ span: Span, _ words: SpanText, into json: inout JSONWriter) {
    words.withWords(of: span) { json.span(span.start, span.end, utf8: $0) }
    if span.field == .title { json.field("in", "title") }
}

private func writeWords(_ name: StaticString, _ span: Span?, _ words: SpanText, into json: inout JSONWriter) {
    guard let span else { return }
    words.withWords(of: span) { json.field(name, utf8: $0) }
}
