import Fetching
import NewsModel
import Testing

/// A request that may go to 127.0.0.1.
func request(_ url: String, feed: String = "feed", change: (inout FetchRequest) -> Void = { _ in }) -> FetchRequest {
    var request = FetchRequest(feed: feed, url: url, userAgent: "wirewatch-tests/1 (+https://example.org/bot)")
    request.allowsPrivate = true
    change(&request)
    return request
}

/// The responses to some requests, in the order in which they came.
func fetch(_ requests: [FetchRequest], with fetcher: StreamingFetcher) async -> [FetchResponse] {
    fetcher.start(requests)
    var responses: [FetchResponse] = []
    for await batch in fetcher.responses {
        responses += batch
        if responses.count >= requests.count { break }
    }
    return responses
}

/// The response to one request.
func fetch(_ request: FetchRequest) async throws -> FetchResponse {
    let fetcher = try StreamingFetcher()
    defer { fetcher.stop() }
    return try #require(await fetch([request], with: fetcher).first)
}

extension FetchResponse {
    /// The body as text.
    var text: String? {
        guard case .body(let bytes) = outcome else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Why there was no whole answer.
    var error: FetchError? {
        guard case .failure(let error) = outcome else { return nil }
        return error
    }
}
