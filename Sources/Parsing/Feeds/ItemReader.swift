internal import NewsModel
internal import XML

/// Reads one item of RSS or entry of Atom.
struct ItemReader {
    private let document: FeedDocument
    private let isAtom: Bool
    private var item = ParsedItem()
    private var links: [Link] = []
    private var itunesSummary: Markup?
    private var mediaDescription: Markup?
    private var mediaTitle: Markup?
    private var latitude: String?
    private var isPermalink = false

    init(_ document: FeedDocument, isAtom: Bool) {
        self.document = document
        self.isAtom = isAtom
    }

    /// The item at `node`; once.
    mutating func read(_ node: Int, _ outer: Scope) -> ParsedItem {
        let scope = outer.entering(node, of: document)
        item.line = document.line(node)
        item.language = scope.language
        if document.xml.nodes[node].count > 0 {
            // Channel Definition Format.
            if let address = document.attribute("href", of: node) {
                links.append(Link(url: resolve(address, against: scope.base)))
            }
            item.modified = document.attribute("lastmod", of: node).flatMap(feedDate)
        }
        if let about = document.attribute("rdf:about", of: node) {
            item.id = about
            item.idSource = .id
        }
        let end = document.end(node)
        var index = node + 1
        while index < end {
            if !document.xml.nodes[index].isText { read(element: index, scope) }
            index = document.end(index)
        }
        finish()
        // Taken out, not copied: an item has many fields.
        var read = ParsedItem()
        swap(&read, &item)
        return read
    }

    private mutating func read(element node: Int, _ scope: Scope) {
        let element = document.element(node)
        switch element {
        case .title: item.title = item.title ?? markup(node, scope)
        case .dcTitle: if item.title == nil { item.title = markup(node, scope) }
        case .mediaTitle, .itunesTitle: if mediaTitle == nil { mediaTitle = markup(node, scope) }
        case .description, .summary, .dcDescription, .dcAbstract: readSummary(node, scope)
        case .itunesSummary: itunesSummary = itunesSummary ?? markup(node, scope)
        case .itunesSubtitle, .subtitle: item.subtitle = item.subtitle ?? plain(node, scope)
        case .content, .encoded, .xhtmlBody, .xhtmlDiv: readContent(node, scope, element)
        case .guid:
            item.id = document.written(node, scope) ?? item.id
            item.idSource = .guid
            isPermalink = document.attribute("ispermalink", of: node)?.loweredASCII != "false"
        case .id:
            // Never resolved: identity must not change with the address a feed is fetched from.
            item.id = document.text(node) ?? item.id
            item.idSource = .id
            item.absoluteID = item.id.flatMap { document.absolute($0, node, scope) }
        case .dcIdentifier: if item.id == nil, let id = document.text(node) { (item.id, item.idSource) = (id, .id) }
        case .link, .origLink, .enclosure, .comments, .wfwComment, .wfwCommentRSS, .url:
            readLink(node, scope, element)
        case .pubdate, .published, .issued, .dcDate, .dcIssued, .modified, .updated, .dcModified, .created, .dcCreated,
            .expirationdate, .dcValid:
            readDate(node, element)
        case .author, .dcCreator, .dcAuthor, .itunesAuthor, .contributor, .dcContributor, .dcPublisher, .mediaCredit,
            .managingeditor, .foafPerson:
            readPerson(node, scope, element)
        case .category, .dcSubject, .itunesCategory, .itunesKeywords, .mediaCategory, .mediaKeywords:
            readCategory(node, element)
        case .mediaContent, .mediaGroup, .mediaThumbnail, .itunesImage, .image, .mediaDescription:
            readMedia(node, scope, element)
        case .rights, .copyright, .dcRights: item.rights = item.rights ?? markup(node, scope)
        case .dcLanguage, .language: item.language = document.text(node).flatMap(languageTag) ?? item.language
        case .source: item.source = document.source(node, scope)
        case .license, .creativeLicense:
            item.license = document.attribute("rdf:resource", of: node) ?? document.text(node)
        case .inReplyTo: item.reply = document.reply(node, scope)
        case .itunesDuration: item.duration = document.text(node)
        case .itunesExplicit: item.isExplicit = document.isExplicit(node)
        case .itunesBlock: item.isBlocked = document.isBlocked(node)
        case .geoLat: latitude = document.text(node)
        case .geoLong: item.place = item.place ?? Place(latitude: latitude, longitude: document.text(node))
        case .georssPoint, .georssLine, .georssPolygon, .georssBox, .georssWhere, .gmlPoint, .gmlLineString,
            .gmlPolygon:
            item.place = item.place ?? document.place(node)
        default: break
        }
    }

    private func markup(_ node: Int, _ scope: Scope) -> Markup? {
        document.markup(node, scope, isAtom: isAtom)
    }

    private func plain(_ node: Int, _ scope: Scope) -> String? {
        document.plain(node, scope, isAtom: isAtom)
    }

    private mutating func readSummary(_ node: Int, _ scope: Scope) {
        guard let words = markup(node, scope) else { return }
        // The second of two is the article, as some publishers have it.
        if item.summary == nil { item.summary = words } else if item.content == nil { item.content = words }
    }

    private mutating func readContent(_ node: Int, _ scope: Scope, _ element: Element) {
        if let source = document.attribute("src", of: node) {
            item.contentSource = resolve(source, against: scope.entering(node, of: document).base)
        }
        let typed = element == .content && (isAtom || document.attribute("type", of: node) != nil)
        guard var words = document.markup(node, scope, isAtom: typed) else { return }
        if element != .content { words.isHTML = true }
        if item.content == nil { item.content = words }
    }

    private mutating func readLink(_ node: Int, _ scope: Scope, _ element: Element) {
        // What would not be kept is not read either: a long base makes an address dear.
        if element == .link, links.count >= Limits.list { return }
        if element == .enclosure, item.attachments.count >= Limits.list { return }
        guard let link = document.link(node, scope) else { return }
        switch element {
        case .enclosure: attach(document.attachment(link))
        case .comments: item.commentsURL = link.url
        case .wfwComment: item.commentPostURL = link.url
        case .wfwCommentRSS: item.commentsFeedURL = link.url
        case .url: if links.isEmpty { links.append(link) }
        case _ where links.count >= Limits.list: break
        case .origLink: links.insert(link, at: 0)
        default:
            links.append(link)
            if link.relation == "enclosure" { attach(document.attachment(link)) }
            if link.relation == "license" { item.license = link.url }
            if link.relation == "image_src" { item.image = item.image ?? link.url }
        }
    }

    private mutating func attach(_ attachment: Attachment) {
        if item.attachments.count < Limits.list { item.attachments.append(attachment) }
    }

    private mutating func readDate(_ node: Int, _ element: Element) {
        guard let text = document.text(node) else { return }
        if element == .dcValid {
            item.expired = document.period(text).end
            return
        }
        guard let (date, rule) = readFeedDate(text) else { return note("bad-date", node) }
        if element != .expirationdate, !isPlausible(date, fetched: document.fetched) { note("implausible-date", node) }
        switch element {
        case .pubdate, .published, .issued, .dcIssued: (item.published, item.dateRule) = (date, rule)
        case .modified, .updated, .dcModified: item.modified = date
        case .created, .dcCreated: item.created = date
        case .expirationdate: item.expired = date
        default: if item.published == nil { (item.published, item.dateRule) = (date, rule) }
        }
    }

    private mutating func note(_ problem: String, _ node: Int) {
        guard item.problems.count < Limits.problems else { return }
        item.problems.append(Problem(code: problem, line: document.line(node)))
    }

    private mutating func readPerson(_ node: Int, _ scope: Scope, _ element: Element) {
        guard item.authors.count < Limits.list, item.contributors.count < Limits.list,
            let person = document.person(node, scope)
        else { return }
        switch element {
        case .contributor, .dcContributor: item.contributors.append(person)
        case .dcPublisher: item.publisher = person
        case .itunesAuthor, .mediaCredit: if item.authors.isEmpty, element != .mediaCredit { item.authors = [person] }
        default: if !item.authors.contains(person) { item.authors.append(person) }
        }
    }

    private mutating func readCategory(_ node: Int, _ element: Element) {
        guard item.categories.count < Limits.list else { return }
        for category in document.categories(node, element).prefix(Limits.list) where !item.categories.contains(category)
        {
            item.categories.append(category)
        }
    }

    private mutating func readMedia(_ node: Int, _ scope: Scope, _ element: Element) {
        if element == .mediaDescription {
            mediaDescription = mediaDescription ?? document.markup(node, scope, isAtom: true)
            return
        }
        let address = document.attribute("url", of: node) ?? document.attribute("href", of: node)
        if element == .mediaThumbnail || element == .itunesImage || element == .image {
            let url = document.child(.url, of: node).flatMap { document.text($0) }
            let text = document.hasElements(node) ? nil : document.text(node)
            guard let picture = address ?? url ?? text else { return }
            let resolved = resolve(picture, against: scope.base)
            if element == .mediaThumbnail, item.thumbnails.count < Limits.list { item.thumbnails.append(resolved) }
            item.image = item.image ?? resolved
            return
        }
        if element == .mediaContent, let address {
            let size = document.attribute("filesize", of: node).flatMap { Int($0) }
            let type = document.attribute("type", of: node)
            let url = resolve(address, against: scope.base)
            let isPicture = type?.hasPrefix("image/") ?? (document.attribute("medium", of: node) == "image")
            if isPicture { item.image = item.image ?? url }
            let seconds = document.attribute("duration", of: node).flatMap { Int($0) }
            attach(Attachment(url: url, mediaType: type, size: size, seconds: seconds))
        }
        document.forEachElement(in: node) { child in
            let inner = document.element(child)
            switch inner {
            case .mediaContent, .mediaThumbnail, .mediaDescription: readMedia(child, scope, inner)
            case .mediaTitle: if mediaTitle == nil { mediaTitle = document.markup(child, scope, isAtom: true) }
            case .mediaCategory, .mediaKeywords: readCategory(child, inner)
            default: break
            }
        }
    }

    /// Fills in what one field says for another.
    private mutating func finish() {
        item.links = links
        item.url = links.first { $0.relation == "alternate" }?.url
        if let related = links.first(where: { $0.relation == "related" }) { item.externalURL = related.url }
        if item.title == nil { item.title = mediaTitle }
        if item.summary == nil { item.summary = itunesSummary ?? mediaDescription }
        if item.url == nil, item.idSource == .guid, isPermalink, let id = item.id {
            let scheme = WebAddress(id).scheme.map { String($0).loweredASCII }
            if scheme == "http" || scheme == "https" {
                item.url = id
                item.isPermalink = true
            }
        }
        if item.url == nil, isAtom,
            let other = links.first(where: {
                $0.relation != "self" && $0.relation != "enclosure" && $0.relation != "edit"
            })
        {
            item.url = other.url
        }
        if item.image == nil {
            item.image = item.attachments.first { $0.mediaType?.hasPrefix("image/") ?? false }?.url
        }
    }
}
