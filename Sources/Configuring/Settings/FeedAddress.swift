package import NewsModel
internal import Hashing

/// Why a text is no feed's address.
package enum FeedAddressError: Error, Sendable, Hashable, CustomStringConvertible {
    /// It begins with no `http://` or `https://`.
    case notWeb(String)
    /// There is no host, or one with a character that no host has.
    case noHost(String)
    /// The port is no number from 1 to 65535.
    case badPort(String)
    /// White space or a control character inside.
    case badCharacter(String)
    /// User and password inside, which would end in logs and records.
    case credentials

    /// One sentence without its full stop; never with a password.
    package var description: String {
        switch self {
        case .notWeb(let url): "‘\(url)’ is no address of the web; it begins with http:// or https://"
        case .noHost(let url): "‘\(url)’ names no host"
        case .badPort(let url): "‘\(url)’ has a port that is no number from 1 to 65535"
        case .badCharacter(let url): "‘\(url)’ has a space or control character inside"
        case .credentials: "user and password do not belong into an address; put them under ‘login:’"
        }
    }
}

/// Makes a feed of an address, with its default id.
///
/// - Parameter url: http or https, kept as written; `feed://` and `feed:https://`, as browsers hand feeds on, are read
///   as the address that they mean.
/// - Returns: a feed with everything else at its default.
/// - Throws: `FeedAddressError`.
package func makeFeed(at url: String) throws(FeedAddressError) -> Feed {
    let url = webAddress(url)
    _ = try hostAndPath(of: url)
    return Feed(id: feedID(for: url), url: url)
}

/// An address without the scheme `feed:`.
///
/// Source: the draft "The feed URI scheme" (2003): `feed://` stands for `http://`, and `feed:` before a whole address
/// for nothing.
func webAddress(_ url: String) -> String {
    let lower = url.lowercased()
    if lower.hasPrefix("feed://") { return "http" + url.dropFirst(4) }
    let isWhole = lower.hasPrefix("feed:http://") || lower.hasPrefix("feed:https://")
    return isWhole ? String(url.dropFirst(5)) : url
}

/// The default id of a feed: its host and path as a slug of at most 50 characters, `-`, and 6 characters of base32 of
/// the SHA-256 of the address as configured.
package func feedID(for url: String) -> String {
    let place = (try? hostAndPath(of: url)) ?? Substring(url)
    var slug = slugged(String(place))
    slug = String(slug.prefix(50))
    while slug.hasSuffix("-") { slug.removeLast() }
    return (slug.isEmpty ? "feed" : slug) + "-" + sha256(url).base32(6)
}

/// Host and path of an address that a feed may have.
private func hostAndPath(of url: String) throws(FeedAddressError) -> Substring {
    let lower = url.lowercased()
    let scheme = lower.hasPrefix("https://") ? 8 : lower.hasPrefix("http://") ? 7 : 0
    guard scheme > 0 else { throw .notWeb(url) }
    let isBad = url.unicodeScalars.contains { $0.value <= 0x20 || $0.value == 0x7F || $0.properties.isWhitespace }
    guard !isBad else { throw .badCharacter(url) }
    // The scheme is ASCII, so dropping its bytes ends between scalars.
    let rest = Substring(url.utf8.dropFirst(scheme))
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard !authority.contains("@") else { throw .credentials }
    var host = authority
    if authority.hasPrefix("[") {
        guard let close = authority.firstIndex(of: "]") else { throw .noHost(url) }
        host = authority[...close]
        try checkPort(authority[authority.index(after: close)...], of: url)
    } else if let colon = authority.firstIndex(of: ":") {
        host = authority[..<colon]
        try checkPort(authority[colon...], of: url)
    }
    let isBadHost = host.unicodeScalars.contains { "\"<>\\^`{|}%".unicodeScalars.contains($0) }
    guard !host.isEmpty, host != "[]", !isBadHost else { throw .noHost(url) }
    let path = rest[authority.endIndex...].prefix { $0 != "?" && $0 != "#" }
    return host + path
}

private func checkPort(_ text: Substring, of url: String) throws(FeedAddressError) {
    guard !text.isEmpty else { return }
    guard text.hasPrefix(":"), let port = wholeNumber(text.dropFirst()), 1...65535 ~= port else { throw .badPort(url) }
}
