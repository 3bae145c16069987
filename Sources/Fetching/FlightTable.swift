internal import Curl
internal import NewsModel
internal import Synchronization

/// The requests in flight, by the number under which the thread knows them.
final class FlightTable: Sendable {
    private struct Flight {
        var feed: String
        var url: String
        var proxy: String?
        var isConditional: Bool
    }

    private struct Flights {
        var byTag: [Int: Flight] = [:]
        var nextTag = 0
    }

    private let flights = Mutex(Flights())

    /// The transfers for some requests, which are kept until their results come.
    func transfers(for requests: [FetchRequest]) -> [TransferRequest] {
        flights.withLock { flights in
            requests.map { request in
                let tag = flights.nextTag
                flights.nextTag += 1
                flights.byTag[tag] = Flight(
                    feed: request.feed,
                    url: request.url,
                    proxy: request.proxy,
                    isConditional: request.etag != nil || request.lastModified != nil
                )
                return transfer(for: request, tag: tag)
            }
        }
    }

    /// The responses that some results are.
    func responses(to results: [TransferResult]) -> [FetchResponse] {
        let finished = flights.withLock { flights in
            results.map { flights.byTag.removeValue(forKey: $0.tag) }
        }
        var responses: [FetchResponse] = []
        responses.reserveCapacity(results.count)
        for (result, flight) in zip(results, finished) {
            if let flight {
                responses.append(response(to: flight, result))
            }
        }
        return responses
    }

    private func response(to flight: Flight, _ result: TransferResult) -> FetchResponse {
        let blocks = HeaderBlocks(result.headers)
        let isPermanent = blocks.redirects.allSatisfy { $0 == 301 || $0 == 308 }
        return FetchResponse(
            feed: flight.feed,
            requestedURL: flight.url,
            url: result.url,
            outcome: outcome(of: result, of: flight),
            status: result.status,
            permanentRedirect: isPermanent && !blocks.redirects.isEmpty ? result.url : nil,
            headers: blocks.answer,
            firstByte: result.firstByte,
            total: result.total,
            share: result.share
        )
    }

    private func outcome(of result: TransferResult, of flight: Flight) -> FetchOutcome {
        if let error = result.error {
            // A redirect to no address of the web leads to no host: who redirects is told of.
            let host = hostName(of: error == .badScheme(afterRedirect: true) ? flight.url : result.url)
            return .failure(FetchError(cause: error, host: host, proxyHost: flight.proxy.map(hostName)))
        }
        switch result.status {
        case 200...299: return .body(result.body)
        case 304 where flight.isConditional: return .notModified
        default: return .httpStatus(result.status)
        }
    }
}

private func transfer(for request: FetchRequest, tag: Int) -> TransferRequest {
    var transfer = TransferRequest(tag: tag, url: request.url)
    transfer.headers = [accept]
    transfer.ownHeaders = request.headers.map { $0.value.isEmpty ? $0.name + ";" : $0.name + ": " + $0.value }
    if let etag = request.etag {
        transfer.headers.append("If-None-Match: " + etag)
    }
    // Both, as RFC 9110 §13.1.3 has it: some servers know only one of them.
    if let lastModified = request.lastModified {
        transfer.headers.append("If-Modified-Since: " + lastModified)
    }
    transfer.userAgent = request.userAgent
    transfer.user = request.login?.user
    transfer.password = request.login?.password
    transfer.bearer = request.bearer
    transfer.proxy = request.proxy
    transfer.caFile = request.caFile
    transfer.allowsPrivate = request.allowsPrivate
    transfer.byteLimit = request.byteLimit
    transfer.timeout = request.timeout
    transfer.keepsConnection = request.keepsConnection
    return transfer
}

/// Feeds rather than pages, where an address holds both; anything rather than nothing.
private let accept =
    "Accept: application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, "
    + "application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5"
