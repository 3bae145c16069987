package import NewsModel

/// What HTTP said of a document, as far as it helps to read it.
package struct DocumentHeaders: Sendable, Hashable {
    /// Where the document came from, after redirects; relative addresses start here.
    package var url: String?
    /// `Content-Type`, with its charset.
    package var contentType: String?
    /// `Content-Language`.
    package var contentLanguage: String?
    /// `Content-Location`.
    package var contentLocation: String?
    /// When it was fetched: dates a day later are not plausible.
    package var fetched: Timestamp?

    /// Headers of an answer; nothing for a file.
    package init(
        url: String? = nil,
        contentType: String? = nil,
        contentLanguage: String? = nil,
        contentLocation: String? = nil,
        fetched: Timestamp? = nil
    ) {
        self.url = url
        self.contentType = contentType
        self.contentLanguage = contentLanguage
        self.contentLocation = contentLocation
        self.fetched = fetched
    }
}
