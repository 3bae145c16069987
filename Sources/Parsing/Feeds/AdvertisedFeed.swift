internal import XML

/// The address of the first feed that a web page names: `<link rel="alternate" type="application/rss+xml" href="…">`.
///
/// - Parameters:
///   - page: its nodes, mended as those of a feed.
///   - base: what relative addresses start from.
/// - Returns: an address of the web; `nil` when the page names none.
///
/// Source: HTML, "Link type alternate"; blog.whatwg.org/feed-autodiscovery.
func advertisedFeed(of page: XMLDocument, base: String?) -> String? {
    let links = page.nodes.indices.lazy.filter { node in
        !page.nodes[node].isText && page.name(of: node).local.loweredASCII == "link"
    }
    for link in links {
        let relations = page.attribute("rel", of: link)?.loweredASCII.split(separator: " ") ?? []
        let type = page.attribute("type", of: link)?.loweredASCII.prefix { $0 != ";" && $0 != " " } ?? ""
        guard relations.contains("alternate"), feedTypes.contains(String(type)),
            let target = page.attribute("href", of: link)
        else { continue }
        if let address = webAddress(target, against: base), !address.contains("@") { return address }
    }
    return nil
}

private let feedTypes = ["application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml"]
