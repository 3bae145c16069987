internal import XML

/// The elements that this room reads, whatever format or spelling they come in.
enum Element: String, CaseIterable {
    case other
    // Containers
    case rss, rdf = "rdf:rdf", feed, channel, item, entry
    // RSS and Atom, one vocabulary: most names mean the same in both
    case title, link, description, summary, subtitle, tagline, content, guid, id, author, contributor, category
    case pubdate, updated, published, modified, issued, created, lastbuilddate, expirationdate
    case name, email, uri, url, homepage, width, height
    case managingeditor, webmaster, copyright, rights, generator, docs, ttl, language, info
    case image, icon, logo, enclosure, comments, source, textinput, items
    case skiphours, skipdays, hour, day
    // Modules
    case dcTitle = "dc:title", dcDescription = "dc:description", dcCreator = "dc:creator", dcDate = "dc:date"
    case dcSubject = "dc:subject", dcRights = "dc:rights", dcPublisher = "dc:publisher", dcLanguage = "dc:language"
    case dcContributor = "dc:contributor", dcIdentifier = "dc:identifier", dcSource = "dc:source"
    case dcCreated = "dcterms:created", dcIssued = "dcterms:issued", dcModified = "dcterms:modified"
    case dcValid = "dcterms:valid", dcAbstract = "dcterms:abstract", dcAuthor = "dc:author"
    case encoded = "content:encoded", xhtmlBody = "xhtml:body", xhtmlDiv = "xhtml:div"
    case rdfValue = "rdf:value", foafPerson = "foaf:person", foafName = "foaf:name", foafMbox = "foaf:mbox"
    case updatePeriod = "sy:updateperiod", updateFrequency = "sy:updatefrequency"
    case itunesAuthor = "itunes:author", itunesSubtitle = "itunes:subtitle", itunesSummary = "itunes:summary"
    case itunesCategory = "itunes:category", itunesKeywords = "itunes:keywords", itunesDuration = "itunes:duration"
    case itunesExplicit = "itunes:explicit", itunesBlock = "itunes:block", itunesImage = "itunes:image"
    case itunesOwner = "itunes:owner", itunesName = "itunes:name", itunesEmail = "itunes:email"
    case itunesTitle = "itunes:title", itunesNewURL = "itunes:new-feed-url"
    case mediaContent = "media:content", mediaGroup = "media:group", mediaThumbnail = "media:thumbnail"
    case mediaTitle = "media:title", mediaDescription = "media:description", mediaKeywords = "media:keywords"
    case mediaCategory = "media:category", mediaCredit = "media:credit", mediaRating = "media:rating"
    case wfwCommentRSS = "wfw:commentrss", wfwComment = "wfw:comment"
    case origLink = "feedburner:origlink", license = "cc:license", creativeLicense = "creativecommons:license"
    case adminAgent = "admin:generatoragent", adminErrors = "admin:errorreportsto"
    case inReplyTo = "thr:in-reply-to"
    case geoLat = "geo:lat", geoLong = "geo:long", georssPoint = "georss:point", georssLine = "georss:line"
    case georssPolygon = "georss:polygon", georssBox = "georss:box", georssWhere = "georss:where"
    case gmlPoint = "gml:point", gmlLineString = "gml:linestring", gmlPolygon = "gml:polygon"
    case gmlPos = "gml:pos", gmlPosList = "gml:poslist", gmlCoordinates = "gml:coordinates"

    /// The element of a usual name.
    init(named name: String) {
        self = elements[name] ?? .other
    }
}

/// `prefix:name` in lower case, with the prefix that everybody uses for the namespace; core names without one.
func usualName(_ name: XMLName) -> String {
    let local = name.local.loweredASCII
    guard let prefix = usualPrefix(name) else { return local }
    return prefix + ":" + local
}

/// The prefix under which a name's namespace is known here; `nil` for RSS and Atom.
///
/// An unknown or undeclared namespace is known by the document's own prefix.
func usualPrefix(_ name: XMLName) -> String? {
    if let namespace = name.namespace {
        if let known = namespaces[namespace.loweredASCII.trimmed] { return known.isEmpty ? nil : known }
        guard let prefix = name.prefix?.loweredASCII else { return isUnknownDefault(namespace) ? "?" : nil }
        return prefix
    }
    guard let prefix = name.prefix?.loweredASCII else { return nil }
    return prefix == "atom" || prefix == "rss" ? nil : prefix
}

/// A default namespace that nobody knows: RSS is read all the same, a vocabulary of something else is not.
private func isUnknownDefault(_ namespace: String) -> Bool {
    let lowered = namespace.loweredASCII
    return !(lowered.withBytes { $0.find("rss", from: 0) != nil || $0.find("atom", from: 0) != nil })
        && lowered.hasPrefix("http://www.w3.org/")
}

private let elements: [String: Element] = {
    var elements = Dictionary(uniqueKeysWithValues: Element.allCases.map { ($0.rawValue, $0) })
    elements["rdf"] = .rdf
    elements["dc:rights"] = .dcRights
    elements["dcterms:rights"] = .dcRights
    elements["dcterms:creator"] = .dcCreator
    elements["dcterms:title"] = .dcTitle
    elements["dc:modified"] = .dcModified
    elements["dc:issued"] = .dcIssued
    elements["dc:created"] = .dcCreated
    elements["dc:date.modified"] = .dcModified
    elements["dc:date.taken"] = .dcCreated
    elements["fullitem"] = .encoded
    elements["body"] = .xhtmlBody
    elements["ttl"] = .ttl
    elements["date"] = .dcDate
    elements["abstract"] = .description
    elements["product"] = .item
    elements["tags"] = .mediaKeywords
    elements["modificationdate"] = .modified
    return elements
}()

private let namespaces: [String: String] = [
    "": "",
    "http://backend.userland.com/rss": "",
    "http://blogs.law.harvard.edu/tech/rss": "",
    "http://cyber.law.harvard.edu/rss": "",
    "http://backend.userland.com/rss2": "",
    "http://purl.org/rss/1.0/": "",
    "http://my.netscape.com/rdf/simple/0.9/": "",
    "http://channel.netscape.com/rdf/simple/0.9/": "",
    "http://my.netscape.com/publish/formats/rss-0.91.dtd": "",
    "http://purl.org/atom/ns#": "",
    "http://www.w3.org/2005/atom": "",
    "http://purl.org/rss/1.0/modules/rss091#": "",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/elements/1.0/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "http://purl.org/rss/1.0/modules/content/": "content",
    "http://purl.org/rss/1.0/modules/syndication/": "sy",
    "http://purl.org/rss/1.0/modules/slash/": "slash",
    "http://www.w3.org/1999/xhtml": "xhtml",
    "http://www.w3.org/xml/1998/namespace": "xml",
    "http://xmlns.com/foaf/0.1/": "foaf",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
    "http://search.yahoo.com/mrss": "media",
    "http://search.yahoo.com/mrss/": "media",
    "http://video.search.yahoo.com/mrss": "media",
    "http://video.search.yahoo.com/mrss/": "media",
    "http://wellformedweb.org/commentapi/": "wfw",
    "http://rssnamespace.org/feedburner/ext/1.0": "feedburner",
    "http://web.resource.org/cc/": "cc",
    "http://creativecommons.org/ns#license": "cc",
    "http://cyber.law.harvard.edu/rss/creativecommonsrssmodule.html": "creativecommons",
    "http://backend.userland.com/creativecommonsrssmodule": "creativecommons",
    "http://webns.net/mvcb/": "admin",
    "http://purl.org/syndication/thread/1.0": "thr",
    "http://www.w3.org/2003/01/geo/wgs84_pos#": "geo",
    "http://www.georss.org/georss": "georss",
    "http://www.opengis.net/gml": "gml",
]
