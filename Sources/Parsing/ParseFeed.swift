internal import NewsModel
internal import XML

/// Reads a feed: RSS 0.90 to 2.0, Atom 0.3 and 1.0, CDF, JSON Feed 1 and 1.1.
///
/// Mends what can be mended and says so in `problems`; never touches the network or the file system, and never traps.
///
/// - Parameters:
///   - bytes: the document as it was sent, content encodings removed.
///   - headers: what HTTP said of it.
///   - byteLimit: the most bytes accepted.
/// - Returns: items in document order, possibly none.
/// - Throws: `FeedError` when there is no feed in the bytes at all.
/// - Complexity: O(n) in `bytes`.
///
/// Source: RSS 2.0.11 (rssboard.org), RSS 1.0, RFC 4287, jsonfeed.org version 1.1.
package func parseFeed(
    _ bytes: [UInt8],
    headers: DocumentHeaders = .init(),
    byteLimit: Int = Feed.largestDocument
) throws(FeedError) -> ParsedFeed {
    guard bytes.count <= byteLimit else { throw .tooLarge(size: bytes.count, limit: byteLimit) }
    if bytes.starts(with: [0x1F, 0x8B]) { throw .notAFeed(found: "data compressed with gzip") }
    if let name = mediaName(bytes) { throw .notAFeed(found: name) }
    let decoded = DecodedDocument(bytes, contentType: headers.contentType)
    guard let first = decoded.bytes.first(where: { !$0.isSpace && $0 != 0 }) else { throw .empty }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { return try parseJSONFeed(decoded, headers) }
    let (xml, mending) = readXML(decoded)
    // What was mended has a root unless there was no tag to begin with.
    guard let root = xml.root else { throw .notAFeed(found: "text without markup") }
    let base = headers.contentLocation.flatMap { webAddress($0, against: headers.url) } ?? headers.url
    let language = headers.contentLanguage.flatMap(languageTag)
    let document = FeedDocument(xml, base: base, language: language, fetched: headers.fetched)
    guard let format = feedFormat(document, root) else {
        let feed = advertisedFeed(of: xml, base: base).map { " that names the feed \($0)" } ?? ""
        throw .notAFeed(found: kind(of: xml.name(of: root)) + feed)
    }
    var feed = FeedReader(document, format: format, encoding: decoded.encoding.name).read(root)
    feed.isMalformed = !decoded.problems.isEmpty || !mending.problems.isEmpty
    feed.problems += decoded.problems + mending.problems + document.problems
    if mending.isCutOff {
        feed.isCutOff = true
        // What half an article is called cannot be told: it would come again under its whole name.
        if mending.cut.inItem, feed.items.count < Limits.items, let last = feed.items.last,
            mending.cut.inIdentity || last.id == nil && last.url == nil
        {
            feed.items.removeLast()
        }
    }
    if let type = headers.contentType, !isXML(mediaType: type) {
        feed.problems.append(Problem(code: "media-type", line: 1))
        feed.isMalformed = true
    }
    return feed
}

/// What bytes are by how they begin, when they are a file that people mistake for a feed's address.
private func mediaName(_ bytes: [UInt8]) -> String? {
    let kinds: [(start: [UInt8], name: String)] = [
        (Array("%PDF-".utf8), "a PDF document"), ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        (Array("GIF8".utf8), "a GIF picture"), ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive"),
    ]
    return kinds.first { bytes.starts(with: $0.start) }?.name
}

/// Whether a `Content-Type` is one of XML.
///
/// Source: RFC 7303 §3 and §4.2.
private func isXML(mediaType: String) -> Bool {
    let type = String(mediaType.prefix { $0 != ";" }).trimmed.loweredASCII
    let known = ["xml", "xml-dtd", "xml-external-parsed-entity"]
    guard let slash = type.firstIndex(of: "/") else { return type.isEmpty }
    return type.hasSuffix("+xml") || known.contains(String(type[type.index(after: slash)...]))
}

/// A reference as an address, if it is one of the web.
func webAddress(_ location: String, against url: String?) -> String? {
    let address = resolve(location, against: url)
    return address.loweredASCII.hasPrefix("http:") || address.loweredASCII.hasPrefix("https:") ? address : nil
}

/// The document's nodes; what libxml2 finds wrong is mended first and read again.
private func readXML(_ decoded: DecodedDocument) -> (XMLDocument, Mending) {
    decoded.bytes.withUnsafeBufferPointer { bytes in
        let survey = Survey(bytes)
        if !survey.mustMend {
            let document = parseXML(decoded.bytes, from: survey.start)
            if document.fault == nil, !document.isCut, !holdsC1(document.bytes) {
                return (document, Mending())
            }
        }
        let mender = Mender(bytes, from: survey.start)
        return (parseXML(mender.output), mender.mending)
    }
}

/// Whether a C1 control stands in the text, which nobody means: windows-1252 was.
private func holdsC1(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
        var index = 0
        while let found = bytes.first(0xC2, in: index..<bytes.count) {
            if found + 1 < bytes.count, bytes[found + 1] < 0xA0 { return true }
            index = found + 1
        }
        return false
    }
}

/// What a document that is no feed is, in a few words.
private func kind(of root: XMLName) -> String {
    switch root.local.loweredASCII {
    case "html", "head", "body", "meta", "div", "script": "an HTML page"
    case "urlset", "sitemapindex": "a sitemap"
    case "opml": "a list of feeds (OPML)"
    case let name: "XML with the root element <\(name.prefix(40))\(name.count > 40 ? "…" : "")>"
    }
}
