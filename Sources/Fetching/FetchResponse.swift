package import Curl
package import NewsModel

/// What came of one poll.
package struct FetchResponse: Sendable {
    /// The feed's id.
    package var feed: String
    /// The address that was asked.
    package var requestedURL: String
    /// Where the answer came from, without user and password.
    package var url: String
    /// What to go on with.
    package var outcome: FetchOutcome
    /// HTTP status of the last answer; 0 when there was none.
    package var status: Int
    /// Where the feed lives now, when every redirect on the way said that it is for good (301 or 308).
    package var permanentRedirect: String?
    /// What the last answer's headers say.
    package var headers: AnswerHeaders
    /// From the start to the first byte of the answer.
    package var firstByte: Duration
    /// From the start to the end.
    package var total: Duration
    /// Keeps the body counted against the memory of all bodies; ends with the last copy of this response.
    package var share: BodyShare?

    /// Creates a response.
    package init(
        feed: String,
        requestedURL: String,
        url: String,
        outcome: FetchOutcome,
        status: Int,
        permanentRedirect: String? = nil,
        headers: AnswerHeaders = AnswerHeaders(),
        firstByte: Duration = .zero,
        total: Duration = .zero,
        share: BodyShare? = nil
    ) {
        self.feed = feed
        self.requestedURL = requestedURL
        self.url = url
        self.outcome = outcome
        self.status = status
        self.permanentRedirect = permanentRedirect
        self.headers = headers
        self.firstByte = firstByte
        self.total = total
        self.share = share
    }

    /// The facts that an article keeps of the answer it came in.
    package func facts(fetchedAt: Timestamp) -> HTTPFacts {
        HTTPFacts(
            status: status,
            url: url,
            etag: headers.etag,
            lastModified: headers.lastModified,
            date: headers.date,
            fetchedAt: fetchedAt
        )
    }
}

/// How one poll ended.
package enum FetchOutcome: Sendable {
    /// A document, decoded; may be empty.
    case body([UInt8])
    /// 304: as it was when the validators were given out.
    case notModified
    /// Another HTTP status, also a 304 that nobody asked for; what came with it is dropped.
    case httpStatus(Int)
    /// No whole answer.
    case failure(FetchError)
}
