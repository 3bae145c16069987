internal import NewsModel
internal import XML

/// Sources, replies, categories of modules, places.
extension FeedDocument {
    /// The feed that an item was taken from: RSS's text with an address, or Atom's elements.
    func source(_ node: Int, _ outer: Scope) -> Source? {
        let scope = outer.entering(node, of: self)
        var source = Source()
        source.url = attribute("url", of: node).map { resolve($0, against: scope.base) }
        guard hasElements(node) else {
            source.title = text(node)
            return source.title == nil && source.url == nil ? nil : source
        }
        var parts = 0
        forEachElement(in: node) { child in
            parts += 1
            guard parts <= Limits.list else { return }
            switch element(child) {
            case .title: source.title = plain(child, scope, isAtom: true)
            case .subtitle, .tagline, .description: source.description = plain(child, scope, isAtom: true)
            case .rights, .copyright: source.rights = plain(child, scope, isAtom: true)
            case .id: source.id = text(child)
            case .updated, .modified: source.updated = text(child).flatMap(feedDate)
            case .link: if let link = link(child, scope) { source.links.append(link) }
            case .author: if let person = person(child, scope) { source.authors.append(person) }
            case .contributor: if let person = person(child, scope) { source.contributors.append(person) }
            case .category: if let category = category(child) { source.categories.append(category) }
            case .generator: source.generator = generator(child, scope)
            case .icon: source.icon = address(child, scope)
            case .logo: source.logo = address(child, scope)
            default: break
            }
        }
        source.url = source.url ?? source.links.first { $0.relation == "alternate" }?.url
        return source
    }

    /// What an entry answers.
    func reply(_ node: Int, _ outer: Scope) -> Reply {
        let base = outer.entering(node, of: self).base
        return Reply(
            ref: attribute("ref", of: node),
            href: attribute("href", of: node).map { resolve($0, against: base) },
            type: attribute("type", of: node),
            source: attribute("source", of: node).map { resolve($0, against: base) }
        )
    }

    /// Categories of RSS, Atom and modules; keywords are several.
    func categories(_ node: Int, _ element: Element) -> [Category] {
        switch element {
        case .itunesKeywords, .mediaKeywords:
            let words = text(node) ?? ""
            let separator: Character = words.contains(",") ? "," : " "
            return words.split(separator: separator).compactMap { word in
                let term = String(word).trimmed
                return term.isEmpty ? nil : Category(term: term, scheme: nil, label: nil)
            }
        case .itunesCategory:
            var found: [Category] = []
            if let term = attribute("text", of: node) ?? text(node) {
                found.append(Category(term: term, scheme: "http://www.itunes.com/", label: nil))
            }
            forEachElement(in: node) { child in
                guard self.element(child) == .itunesCategory, let term = attribute("text", of: child) else { return }
                found.append(Category(term: term, scheme: "http://www.itunes.com/", label: nil))
            }
            return found
        default:
            return category(node).map { [$0] } ?? []
        }
    }

    /// Start and end of a period as `start=…; end=…; scheme=W3C-DTF`.
    ///
    /// Source: DCMI Period.
    func period(_ text: String) -> (start: Timestamp?, end: Timestamp?) {
        var start: Timestamp?
        var end: Timestamp?
        for part in text.split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
            guard pair.count == 2 else { continue }
            if pair[0].loweredASCII == "start" { start = feedDate(pair[1]) }
            if pair[0].loweredASCII == "end" { end = feedDate(pair[1]) }
        }
        return (start, end)
    }

    /// A place in GeoRSS or GML.
    ///
    /// Source: OGC 17-002r1 (GeoRSS).
    func place(_ node: Int) -> Place? {
        switch element(node) {
        case .georssPoint, .gmlPoint: return place("Point", node, pairs: 1...1)
        case .georssLine, .gmlLineString: return place("LineString", node, pairs: 2...100_000)
        case .georssPolygon, .gmlPolygon: return place("Polygon", node, pairs: 4...100_000)
        case .georssBox: return place("Box", node, pairs: 2...2)
        case .georssWhere:
            var found: Place?
            forEachElement(in: node) { child in found = found ?? place(child) }
            return found
        default: return nil
        }
    }

    /// Whether coordinates are latitude and longitude, as in all geographic systems of the EPSG register (4001 to 4999)
    /// and without a named one; projected systems have easting first, as GeoJSON wants it.
    private func hasLatitudeFirst(_ node: Int) -> Bool {
        guard let name = attribute("srsname", of: node) else { return true }
        let digits = name.split { $0 == ":" || $0 == "/" || $0 == "#" }.last.flatMap { Int($0) }
        return digits.map { (4001...4999).contains($0) } ?? true
    }

    /// Latitudes and longitudes in the text, turned round.
    private func place(_ type: String, _ node: Int, pairs: ClosedRange<Int>) -> Place? {
        var numbers: [Double] = []
        for word in rawText(node).split(whereSeparator: { $0.isWhitespace || $0 == "," }) {
            guard let number = Double(word), number.isFinite else { return nil }
            numbers.append(number)
        }
        let dimensions = attribute("srsdimension", of: node) == "3" ? 3 : 2
        guard numbers.count % dimensions == 0, pairs.contains(numbers.count / dimensions) else { return nil }
        let (first, second) = hasLatitudeFirst(node) ? (1, 0) : (0, 1)
        let points = stride(from: 0, to: numbers.count, by: dimensions).map { start in
            [numbers[start + first], numbers[start + second]] + numbers[start + 2..<start + dimensions]
        }
        return Place(type: type, points: points)
    }
}

extension Place {
    /// A point from two elements; `nil` unless both are numbers of the globe.
    init?(latitude: String?, longitude: String?) {
        guard let latitude = latitude.flatMap(Double.init), let longitude = longitude.flatMap(Double.init),
            latitude.isFinite, longitude.isFinite
        else { return nil }
        self.init(type: "Point", points: [[longitude, latitude]])
    }
}
