public import NewsModel
public import NewsText

/// Reads articles: language, dateline, names with their entities, quotes with their speakers, dates, numbers, claims.
///
/// It holds nothing but its tables, so one serves any number of threads; making one costs a few milliseconds.
public struct Extractor: Sendable {
    private let lexicon: Lexicon
    private let model: NameModel?

    /// Reads the tables from the binary.
    public init() {
        lexicon = Lexicon()
        model = NameModel()
    }

    /// What stands in one article.
    ///
    /// - Parameters:
    ///   - title: the headline; may be empty.
    ///   - text: the article's words; may be empty.
    ///   - published: when it was published, the base of "last week" where the dateline gives no date.
    ///   - languageHint: the feed's word for the language (BCP 47).
    /// - Returns: everything found, title before text.
    /// - Complexity: O(n) in the text.
    public func extract(
        title: TokenizedText,
        text: TokenizedText,
        published: Timestamp?,
        languageHint: String?
    ) -> Extraction {
        let title = AnnotatedText(title, lexicon)
        let text = AnnotatedText(text, lexicon)
        var extraction = Extraction()
        extraction.language = identifyLanguage(title: title, text: text, lexicon: lexicon, hint: languageHint)
        let dateline = findDateline(in: text, published: published?.date)
        let tongue = Tongue(language: extraction.language)
        let names = findNames(
            title: title,
            text: text,
            dateline: dateline,
            model: model,
            tongue: tongue
        )
        let printed = dateline?.date == nil ? findPrintedDate(in: text) : nil
        let base = dateline?.date ?? printed?.day ?? published?.date
        extraction.dateline = value(dateline, credit: findCredit(in: text), text)
        extraction.mentions = mentions(names.title, title, .title) + mentions(names.text, text, .text)
        let datesOfTitle = findDates(in: title, field: .title, names: names.title, base: base, documentDate: nil)
        let datesOfText = findDates(
            in: text,
            field: .text,
            names: names.text,
            base: base,
            documentDate: dateline?.dateTokens ?? printed?.tokens
        )
        extraction.dates = datesOfTitle + datesOfText
        extraction.numbers =
            findNumbers(in: title, field: .title, names: names.title, dates: datesOfTitle)
            + findNumbers(in: text, field: .text, names: names.text, dates: datesOfText)
        let taggedTitle = TaggedText(title.text, field: .title, names: names.title.names, tongue: tongue)
        let taggedText = TaggedText(text.text, field: .text, names: names.text.names, tongue: tongue)
        let quotesOfTitle = findQuotes(in: taggedTitle, entities: names.title.entities, dateline: nil)
        var quotesOfText = findQuotes(in: taggedText, entities: names.text.entities, dateline: dateline?.tokens)
        for index in quotesOfText.indices { quotesOfText[index].continues? += quotesOfTitle.count }
        extraction.quotes = quotesOfTitle + quotesOfText
        extraction.claims =
            speechClaims(of: extraction.quotes, title: (title, names.title), text: (text, names.text))
            + findDeeds(in: taggedTitle, quotes: quotesOfTitle) + findDeeds(in: taggedText, quotes: quotesOfText)
        return extraction
    }

    /// The dateline, with the agency that the text credits at its end where the head names none.
    private func value(_ dateline: FoundDateline?, credit: Range<Int>?, _ text: AnnotatedText) -> Dateline? {
        guard let dateline else {
            return credit.map { Dateline(span: span($0, text, .text), place: "", agency: text.string($0)) }
        }
        return Dateline(
            span: span(dateline.tokens, text, .text),
            place: text.string(dateline.place),
            agency: (dateline.agency ?? credit).map { text.string($0) },
            date: dateline.date?.iso8601
        )
    }

    private func mentions(_ names: Names, _ text: AnnotatedText, _ field: TextField) -> [Mention] {
        names.names.map { name in
            Mention(
                span: span(name.tokens, text, field),
                type: name.type,
                entity: name.entity,
                title: name.title.map { span($0, text, field) },
                affiliation: name.affiliation.map { span($0, text, field) },
                isAlias: name.isAlias
            )
        }
    }

    private func span(_ tokens: Range<Int>, _ text: AnnotatedText, _ field: TextField) -> Span {
        Span(field, Int(text.text.scalarStarts[tokens.lowerBound]), Int(text.text.scalarEnds[tokens.upperBound - 1]))
    }
}
