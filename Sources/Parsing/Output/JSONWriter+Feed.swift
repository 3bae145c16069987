internal import JSON
internal import NewsModel

/// The small objects of a feed; what is absent or empty is not written.
extension JSONWriter {
    mutating func people(_ name: StaticString, _ people: [Person]) {
        guard !people.isEmpty else { return }
        key(name)
        beginArray()
        for person in people { write(person) }
        endArray()
    }

    mutating func person(_ name: StaticString, _ person: Person?) {
        guard let person else { return }
        key(name)
        write(person)
    }

    private mutating func write(_ person: Person) {
        beginObject()
        field("name", person.name)
        field("url", person.url)
        field("email", person.email)
        endObject()
    }

    mutating func problems(_ problems: [Problem]) {
        guard !problems.isEmpty else { return }
        key("problems")
        beginArray()
        for problem in problems {
            beginObject()
            field("code", problem.code)
            field("line", problem.line > 0 ? problem.line : nil)
            endObject()
        }
        endArray()
    }

    mutating func links(_ links: [Link]) {
        guard !links.isEmpty else { return }
        key("links")
        beginArray()
        for link in links {
            beginObject()
            field("url", link.url)
            field("rel", link.relation)
            field("mime_type", link.mediaType)
            field("title", link.title)
            field("language", link.language)
            field("size_in_bytes", link.size)
            endObject()
        }
        endArray()
    }

    mutating func categories(_ categories: [Category]) {
        guard !categories.isEmpty else { return }
        key("categories")
        beginArray()
        for category in categories {
            beginObject()
            field("term", category.term)
            field("scheme", category.scheme)
            field("label", category.label)
            endObject()
        }
        endArray()
    }

    mutating func generator(_ generator: Generator?) {
        guard let generator else { return }
        key("generator")
        beginObject()
        field("name", generator.name)
        field("url", generator.url)
        field("version", generator.version)
        endObject()
    }

    mutating func source(_ source: Source?) {
        guard let source else { return }
        key("source")
        beginObject()
        field("title", source.title)
        field("url", source.url)
        field("id", source.id)
        field("description", source.description)
        field("rights", source.rights)
        field("updated", source.updated?.rfc3339)
        links(source.links)
        people("authors", source.authors)
        people("contributors", source.contributors)
        categories(source.categories)
        generator(source.generator)
        field("favicon", source.icon)
        field("icon", source.logo)
        endObject()
    }

    /// GeoJSON's names; a box keeps GeoRSS's.
    mutating func place(_ place: Place?) {
        guard let place else { return }
        key("geo")
        beginObject()
        field("type", place.type)
        key("coordinates")
        if place.type == "Point", let point = place.points.first {
            write(point)
        } else {
            beginArray()
            if place.type == "Polygon" { beginArray() }
            for point in place.points { write(point) }
            if place.type == "Polygon" { endArray() }
            endArray()
        }
        endObject()
    }

    private mutating func write(_ point: [Double]) {
        beginArray()
        for number in point { double(number) }
        endArray()
    }

    mutating func reply(_ reply: Reply?) {
        guard let reply else { return }
        key("in_reply_to")
        beginObject()
        field("ref", reply.ref)
        field("href", reply.href)
        field("type", reply.type)
        field("source", reply.source)
        endObject()
    }

    mutating func itunes(isBlocked: Bool, isExplicit: Bool?, duration: String? = nil, subtitle: String? = nil) {
        guard isBlocked || isExplicit != nil || duration != nil || subtitle != nil else { return }
        key("itunes")
        beginObject()
        field("block", isBlocked)
        field("explicit", isExplicit)
        field("duration", duration)
        field("subtitle", subtitle)
        endObject()
    }
}
