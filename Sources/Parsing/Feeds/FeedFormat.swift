internal import XML

/// The format of a document, by its root and the root's version and namespaces; `nil` when it is no feed.
///
/// The names are those of feedparser, which the checks and many programs know.
func feedFormat(_ document: FeedDocument, _ root: Int) -> String? {
    let version = document.attribute("version", of: root) ?? ""
    switch document.element(root) {
    case .rss: return rssFormat(version)
    case .rdf: return rdfFormat(document)
    case .feed:
        let namespace = document.xml.name(of: root).namespace?.loweredASCII ?? ""
        return namespace.hasPrefix("http://purl.org/atom/ns") || version.hasPrefix("0.") ? "atom03" : "atom10"
    case .channel:
        let isCDF = document.attribute("href", of: root) != nil || document.attribute("lastmod", of: root) != nil
        return isCDF || document.xml.name(of: root).local == "CHANNEL" ? "cdf" : "rss"
    case .entry: return "atom10"
    default: return nil
    }
}

private func rssFormat(_ version: String) -> String {
    switch version {
    case "0.90": "rss090"
    case "0.91": "rss091u"
    case "0.92": "rss092"
    case "0.93": "rss093"
    case "0.94": "rss094"
    case let version where version.hasPrefix("2"): "rss20"
    default: "rss"
    }
}

private func rdfFormat(_ document: FeedDocument) -> String {
    let isOld = document.xml.rootNamespaces.contains { $0.loweredASCII.hasSuffix("/rdf/simple/0.9/") }
    return isOld ? "rss090" : "rss10"
}
