internal import Curl
package import NewsModel

/// One poll of one feed.
package struct FetchRequest: Sendable {
    /// The feed's id.
    package var feed: String
    /// The address to ask: the configured one, or where it has moved for good.
    package var url: String
    /// Sent as `If-None-Match`, byte for byte.
    package var etag: String?
    /// Sent as `If-Modified-Since`, byte for byte.
    package var lastModified: String?
    /// Further request headers, in order.
    package var headers: [Header]
    /// Stable, with an address that tells a publisher whom to write to.
    package var userAgent: String
    /// HTTP user and password.
    package var login: Login?
    /// A bearer token.
    package var bearer: String?
    /// The only proxy that counts.
    package var proxy: String?
    /// Certificates to trust instead of the system's.
    package var caFile: String?
    /// Whether addresses of private networks may be connected to.
    package var allowsPrivate: Bool
    /// Most decoded bytes.
    package var byteLimit: Int
    /// From start to end.
    package var timeout: Duration
    /// Whether another request to the same host comes soon.
    package var keepsConnection: Bool

    /// Creates a request without validators.
    package init(feed: String, url: String, userAgent: String) {
        self.feed = feed
        self.url = url
        self.etag = nil
        self.lastModified = nil
        self.headers = []
        self.userAgent = userAgent
        self.login = nil
        self.bearer = nil
        self.proxy = nil
        self.caFile = nil
        self.allowsPrivate = false
        self.byteLimit = 16 << 20
        self.timeout = .seconds(60)
        self.keepsConnection = false
    }

    /// Creates the next request for a feed: to where it has moved, with the validators of its last good answer.
    ///
    /// A feed that is silent although its server goes on saying "not modified" is asked once a day without validators:
    /// some servers say so whatever they hold.
    ///
    /// - Parameters:
    ///   - feed: as configured; with `user-agent` its own counts.
    ///   - state: of the same feed; its validators count only while the configured address is the same.
    ///   - userAgent: the program's own.
    ///   - now: tells whether a day has begun since the last request.
    package init(feed: Feed, state: FeedState, userAgent: String, now: Timestamp) {
        self.init(feed: feed.id, url: feed.url, userAgent: feed.userAgent ?? userAgent)
        headers = feed.headers
        login = feed.login
        bearer = feed.bearer
        proxy = feed.proxy
        caFile = feed.caFile
        allowsPrivate = feed.allowsPrivate
        guard state.url == feed.url else { return }
        if let target = state.adoptedAddress, !carriesSecrets || staysWithHost(target, from: url) {
            url = target
        }
        if !state.doubtsNotModified(now: now) {
            etag = state.etag
            lastModified = state.lastModified
        }
    }

    /// Whether another host must not see this request.
    private var carriesSecrets: Bool { login != nil || bearer != nil || !headers.isEmpty }
}

extension FeedState {
    /// Where the feed has moved for good: seen often enough to be believed.
    package var adoptedAddress: String? {
        movedCount >= permanentRedirectSightings ? movedTo : nil
    }

    /// Whether "not modified" should be put to the test by a request without validators.
    func doubtsNotModified(now: Timestamp) -> Bool {
        guard health == .silent, lastStatus == 304, let lastNewItem, let lastFetch else { return false }
        let day: Int64 = 86400
        return (now.seconds - lastNewItem.seconds) / day > (lastFetch.seconds - lastNewItem.seconds) / day
    }
}

/// A permanent redirect is believed when it was seen so many times in a row, each with a feed behind it.
///
/// Pages of maintenance and hotel networks redirect "permanently", too (vienna-rss#1546); Feedbin waits for 576 sightings,
/// which asks a moved feed for its old address for weeks.
let permanentRedirectSightings = 3
