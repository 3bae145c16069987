/// One GET request: everything that libcurl is told about it.
package struct TransferRequest: Sendable {
    /// The caller's own number; comes back with the result.
    package var tag: Int
    /// `http:` or `https:`; other schemes fail, also behind a redirect.
    package var url: String
    /// Further request headers, each a whole line without its line end, such as `Accept: text/xml`, one byte a scalar
    /// (ISO 8859-1); lines with control characters or wider scalars are not sent.
    package var headers: [String]
    /// Like `headers`, but they may hold a secret: a redirect to another host, or from https to http, drops them.
    package var ownHeaders: [String]
    /// Sent as `User-Agent`; nothing is sent when empty.
    package var userAgent: String
    /// HTTP Basic user; goes to the host of `url` only.
    package var user: String?
    /// The password of `user`.
    package var password: String?
    /// An OAuth 2 bearer token; goes to the host of `url` only.
    package var bearer: String?
    /// The only proxy that counts: `http_proxy` and its kin are ignored.
    package var proxy: String?
    /// A PEM file of certificates to trust instead of the system's.
    package var caFile: String?
    /// Whether addresses that are not public may be connected to; such a connection is not kept.
    package var allowsPrivate: Bool
    /// Leave the connection open for another request to the same host that comes soon.
    package var keepsConnection: Bool
    /// Most decoded bytes of a body.
    package var byteLimit: Int
    /// Most bytes of headers, those of redirects included.
    package var headerLimit: Int
    /// Most redirects that are followed.
    package var redirectLimit: Int
    /// From the start to the last byte.
    package var timeout: Duration
    /// From the start to an open connection, TLS included.
    package var connectTimeout: Duration
    /// A transfer that stays under 10 bytes a second for so long is given up.
    package var slowLimit: Duration
    /// Bytes libcurl reads at a time, 1,024 to 524,288: small saves memory and time where only headers come.
    package var bufferSize: Int

    /// Creates a request with limits that suit a feed.
    package init(tag: Int, url: String) {
        self.tag = tag
        self.url = url
        self.headers = []
        self.ownHeaders = []
        self.userAgent = ""
        self.user = nil
        self.password = nil
        self.bearer = nil
        self.proxy = nil
        self.caFile = nil
        self.allowsPrivate = false
        self.keepsConnection = false
        self.byteLimit = 16 << 20
        self.headerLimit = 64 << 10
        self.redirectLimit = 5
        self.timeout = .seconds(60)
        self.connectTimeout = .seconds(20)
        self.slowLimit = .seconds(30)
        self.bufferSize = 16 << 10
    }
}
