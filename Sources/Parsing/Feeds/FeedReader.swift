internal import NewsModel
internal import XML

/// Reads RSS of all versions and Atom from a document's nodes.
struct FeedReader {
    private let document: FeedDocument
    private let isAtom: Bool
    private var feed: ParsedFeed
    private var latitude: String?
    private var period: Duration?
    private var frequency = 1

    init(_ document: FeedDocument, format: String, encoding: String) {
        self.document = document
        isAtom = format.hasPrefix("atom")
        feed = ParsedFeed(format: format, encoding: encoding)
    }

    /// The feed whose root element is `root`.
    consuming func read(_ root: Int) -> ParsedFeed {
        let scope = Scope(base: document.base, language: document.language)
        feed.updated = document.attribute("lastmod", of: root).flatMap(feedDate)
        readChildren(of: root, scope)
        finish()
        return feed
    }

    private mutating func readChildren(of node: Int, _ outer: Scope) {
        let scope = outer.entering(node, of: document)
        feed.hints.language = feed.hints.language ?? scope.language
        let end = document.end(node)
        var index = node + 1
        while index < end {
            if !document.xml.nodes[index].isText { read(element: index, scope) }
            index = document.end(index)
        }
    }

    private mutating func read(element node: Int, _ scope: Scope) {
        let element = document.element(node)
        switch element {
        case .item, .entry:
            guard feed.items.count < Limits.items else {
                if feed.problems.isEmpty {
                    feed.problems.append(Problem(code: "too-many-items", line: document.line(node)))
                }
                return
            }
            var inner = scope
            inner.language = scope.language ?? feed.hints.language
            var reader = ItemReader(document, isAtom: isAtom || element == .entry)
            feed.items.append(reader.read(node, inner))
        case .channel, .feed, .rss: readChildren(of: node, scope)
        case .title: feed.title = feed.title ?? markup(node, scope)
        case .dcTitle: feed.title = feed.title ?? markup(node, scope)
        case .description, .subtitle, .tagline, .dcDescription, .itunesSubtitle, .itunesSummary:
            feed.description = feed.description ?? markup(node, scope)
        case .link:
            if feed.links.count < Limits.list, let link = document.link(node, scope) { feed.links.append(link) }
        case .id, .guid: feed.id = document.text(node).map { document.absolute($0, node, scope) ?? $0 }
        case .rights, .copyright, .dcRights: feed.rights = feed.rights ?? markup(node, scope)
        case .info: feed.info = markup(node, scope)
        case .generator: feed.generator = document.generator(node, scope) ?? feed.generator
        case .adminAgent: feed.generator = feed.generator ?? document.generator(node, scope)
        case .docs: feed.docs = document.address(node, scope)
        case .language, .dcLanguage: feed.hints.language = document.text(node).flatMap(languageTag)
        case .icon: feed.icon = document.address(node, scope)
        case .logo: feed.logo = document.address(node, scope)
        case .image, .itunesImage: readImage(node, scope, element)
        case .license, .creativeLicense:
            feed.license = document.attribute("rdf:resource", of: node) ?? document.text(node)
        case .itunesNewURL: feed.newURL = document.address(node, scope)
        case .itunesExplicit: feed.isExplicit = document.isExplicit(node)
        case .itunesBlock: feed.isBlocked = document.isBlocked(node)
        case .inReplyTo: feed.reply = document.reply(node, scope)
        case .geoLat: latitude = document.text(node)
        case .geoLong: feed.place = feed.place ?? Place(latitude: latitude, longitude: document.text(node))
        case .georssPoint, .georssLine, .georssPolygon, .georssBox, .georssWhere:
            feed.place = feed.place ?? document.place(node)
        case .ttl, .updatePeriod, .updateFrequency, .skiphours, .skipdays: readSchedule(node, element)
        default: readRest(node, scope, element)
        }
    }

    private mutating func readRest(_ node: Int, _ scope: Scope, _ element: Element) {
        switch element {
        case .updated, .modified, .lastbuilddate, .dcModified:
            feed.updated = document.text(node).flatMap(feedDate) ?? feed.updated
        case .pubdate, .published, .issued, .dcIssued:
            feed.published = document.text(node).flatMap(feedDate) ?? feed.published
        case .dcDate: feed.updated = feed.updated ?? document.text(node).flatMap(feedDate)
        case .created, .dcCreated: feed.created = document.text(node).flatMap(feedDate)
        case .dcValid: feed.validity = document.text(node).map { document.period($0) } ?? feed.validity
        case .author, .managingeditor, .dcCreator, .dcAuthor, .itunesAuthor, .itunesOwner, .webmaster, .foafPerson,
            .contributor, .dcContributor, .dcPublisher, .adminErrors:
            readPerson(node, scope, element)
        case .category, .dcSubject, .itunesCategory, .itunesKeywords:
            guard feed.categories.count < Limits.list else { return }
            for category in document.categories(node, element).prefix(Limits.list)
            where !feed.categories.contains(category) {
                feed.categories.append(category)
            }
        default: break
        }
    }

    private func markup(_ node: Int, _ scope: Scope) -> Markup? {
        document.markup(node, scope, isAtom: isAtom)
    }

    private mutating func readPerson(_ node: Int, _ scope: Scope, _ element: Element) {
        guard feed.authors.count < Limits.list, feed.contributors.count < Limits.list,
            let person = document.person(node, scope)
        else { return }
        switch element {
        case .contributor, .dcContributor: feed.contributors.append(person)
        case .dcPublisher, .webmaster, .itunesOwner: feed.publisher = feed.publisher ?? person
        case .adminErrors: feed.publisher = feed.publisher ?? person
        default: if !feed.authors.contains(person) { feed.authors.append(person) }
        }
    }

    private mutating func readImage(_ node: Int, _ scope: Scope, _ element: Element) {
        var image = feed.image ?? FeedImage()
        if let address = document.attribute("href", of: node) ?? document.attribute("url", of: node)
            ?? document.attribute("rdf:resource", of: node)
        {
            image.url = image.url ?? resolve(address, against: scope.base)
        } else if !document.hasElements(node) {
            image.url = image.url ?? document.address(node, scope)
        }
        document.forEachElement(in: node) { child in
            switch document.element(child) {
            case .url: image.url = document.address(child, scope)
            case .title: image.title = document.plain(child, scope, isAtom: isAtom)
            case .link: image.link = document.address(child, scope)
            case .width: image.width = document.text(child)
            case .height: image.height = document.text(child)
            case .description: image.description = document.plain(child, scope, isAtom: isAtom)
            default: break
            }
        }
        if image != FeedImage() { feed.image = image }
    }

    // MARK: When to ask again

    private mutating func readSchedule(_ node: Int, _ element: Element) {
        switch element {
        case .ttl: feed.ttl = document.text(node)
        case .updatePeriod: period = syndicationPeriod(document.text(node) ?? "")
        case .updateFrequency:
            frequency = document.text(node).flatMap { Int($0) }.map { min(max($0, 1), 1_000_000) } ?? 1
        case .skiphours:
            document.forEachElement(in: node) { child in
                guard let hour = document.text(child).flatMap({ Int($0) }), (0...24).contains(hour) else { return }
                if !feed.hints.skipHours.contains(hour % 24) { feed.hints.skipHours.append(hour % 24) }
            }
        default:
            document.forEachElement(in: node) { child in
                let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
                let name = (document.text(child) ?? "").loweredASCII.prefix(3)
                guard let day = days.firstIndex(where: { $0 == name }) else { return }
                if !feed.hints.skipDays.contains(day + 1) { feed.hints.skipDays.append(day + 1) }
            }
        }
    }

    /// Source: RSS 1.0 Syndication module.
    private func syndicationPeriod(_ word: String) -> Duration? {
        switch word.loweredASCII {
        case "hourly": .seconds(3600)
        case "daily": .seconds(86400)
        case "weekly": .seconds(7 * 86400)
        case "monthly": .seconds(30 * 86400)
        case "yearly": .seconds(365 * 86400)
        default: nil
        }
    }

    private mutating func finish() {
        if let ttl = feed.ttl.flatMap({ Int($0) }), (1...1_000_000).contains(ttl) {
            feed.hints.minimumInterval = .seconds(ttl * 60)
        }
        if let period { feed.hints.minimumInterval = max(feed.hints.minimumInterval ?? .zero, period / frequency) }
        feed.feedURL = feed.links.first { $0.relation == "self" }?.url
        feed.hints.hub = feed.links.first { $0.relation == "hub" }?.url
        feed.hints.title = feed.title?.line
        let page =
            feed.links.first { $0.relation == "alternate" }
            ?? feed.links.first { $0.relation != "self" && $0.relation != "hub" }
        feed.hints.homePage = page?.url
    }
}
