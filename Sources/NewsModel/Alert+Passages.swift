extension Alert {
    /// The article's own words that show a quote with who said it and by which verb, in the order of the text; none where
    /// the alert has none, as those of older logs.
    ///
    /// They are evidence `quote:` with the quote's id, so that anyone can check them against the stored text.
    package func passages(of quote: AlertQuote) -> [Evidence] {
        let role = AlertQuote.passageRole(ofID: quote.quote.id)
        let places = [quote.quote.span, quote.quote.cue, quote.quote.speaker?.span].compactMap(\.self)
        return evidence.filter { item in item.role == role && places.contains { item.span.contains($0) } }
    }
}

extension AlertQuote {
    /// What evidence that is a passage of a quote is for.
    package static func passageRole(ofID id: String) -> String { "quote:" + id }

    /// Whether evidence for `role` is a passage of a quote.
    package static func isPassage(role: String) -> Bool { role.hasPrefix("quote:q-") }
}
