internal import XML

/// The constructs that feed formats share: words with markup, people, links, categories.
extension FeedDocument {
    /// The words of an element with what is known of their markup; `nil` when it is empty.
    ///
    /// With `isAtom` types count as Atom has them (no type: text); else, as in RSS, the words themselves tell.
    ///
    /// Source: RFC 4287 §3.1 and §4.1.3; Atom 0.3 §3.1 (`mode`).
    func markup(_ node: Int, _ outer: Scope, isAtom: Bool) -> Markup? {
        let scope = outer.entering(node, of: self)
        let type = attribute("type", of: node)?.loweredASCII
        let mode = attribute("mode", of: node)?.loweredASCII
        if hasElements(node), mode != "escaped" {
            // Atom 1.0 takes the division around XHTML for a wrapper, 0.3 for content (RFC 4287 §3.1.1.3).
            let html = innerHTML(node, scope, unwrapping: !isAtom || !isAtom03)
            return html.trimmed.isEmpty
                ? nil : Markup(value: html.trimmed, isHTML: true, base: scope.base, language: scope.language)
        }
        guard var text = text(node) else { return nil }
        let isOther = type.map { $0.contains("/") && !$0.hasPrefix("text/") && !$0.contains("xml") } ?? false
        if mode == "base64" || mode == nil && isAtom && isOther, let decoded = decodedBase64(text) { text = decoded }
        let isHTML: Bool
        switch type {
        case "html", "text/html", "xhtml", "application/xhtml+xml": isHTML = true
        case "text",
            "text/plain" where isAtom:
            isHTML = false
        default: isHTML = isAtom ? false : looksLikeHTML(text)
        }
        return Markup(value: text, isHTML: isHTML, base: scope.base, language: scope.language)
    }

    /// The text of an element, markup taken out; `nil` when there is none.
    func plain(_ node: Int, _ scope: Scope, isAtom: Bool) -> String? {
        markup(node, scope, isAtom: isAtom).map(\.line).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The text of an element whose words are no markup; elements in it are taken as written.
    func written(_ node: Int, _ scope: Scope) -> String? {
        guard hasElements(node) else { return text(node) }
        let html = innerHTML(node, scope, unwrapping: false).trimmed
        return html.isEmpty ? nil : html
    }

    /// A relative reference against the base at `node`; `nil` for an absolute one, and where there is no base.
    func absolute(_ reference: String, _ node: Int, _ outer: Scope) -> String? {
        guard let base = outer.entering(node, of: self).base else { return nil }
        let address = resolve(reference, against: base)
        return address == reference ? nil : address
    }

    /// An address that is an element's text.
    func address(_ node: Int, _ outer: Scope) -> String? {
        text(node).map { resolve($0, against: outer.entering(node, of: self).base) }
    }

    /// A link with an address in `href`, or as text.
    func link(_ node: Int, _ outer: Scope) -> Link? {
        if xml.nodes[node].count == 0, let address = text(node) {
            return Link(url: resolve(address, against: outer.base))
        }
        let scope = outer.entering(node, of: self)
        let reference =
            attribute("href", of: node) ?? attribute("url", of: node) ?? text(node)
            ?? attribute("rdf:resource", of: node)
            // An empty reference is the base itself: RFC 3986 §4.4.
            ?? (scope.base != nil && hasAttribute("href", of: node) ? "" : nil)
        guard let reference else { return nil }
        var link = Link(url: resolve(reference, against: scope.base))
        if let relation = attribute("rel", of: node)?.loweredASCII {
            let registered = "http://www.iana.org/assignments/relation/"
            link.relation = relation.hasPrefix(registered) ? String(relation.dropFirst(registered.count)) : relation
        }
        link.mediaType = attribute("type", of: node)
        link.title = attribute("title", of: node)
        link.language = attribute("hreflang", of: node)
        link.size = attribute("length", of: node)
        return link
    }

    /// A person: Atom's elements, or a line such as `a@example.org (Ann Example)`.
    func person(_ node: Int, _ outer: Scope) -> Person? {
        let scope = outer.entering(node, of: self)
        guard hasElements(node) else {
            if let resource = attribute("rdf:resource", of: node), resource.hasPrefix("mailto:") {
                return Person(email: String(resource.dropFirst(7)))
            }
            return text(node).flatMap(person(of:))
        }
        var person = Person()
        forEachElement(in: node) { child in
            switch element(child) {
            case .name, .itunesName, .foafName: person.name = plain(child, scope, isAtom: true)
            case .email, .itunesEmail: person.email = text(child)
            case .uri, .url, .homepage: person.url = address(child, scope)
            case .foafMbox:
                person.email = attribute("rdf:resource", of: child).map { String($0.trimmingPrefix("mailto:")) }
            case .foafPerson: person = self.person(child, scope) ?? person
            default: break
            }
        }
        return person.isEmpty ? nil : person
    }

    /// A person written on one line.
    private func person(of line: String) -> Person? {
        if isNameOnly(line) { return Person(name: line) }
        var rest = looksLikeHTML(line) ? plainLine(ofHTML: line) : plainLine(of: line)
        guard !rest.isEmpty else { return nil }
        var person = Person()
        let words = rest.split { " ()<>[],".contains($0) }
        if let email = words.first(where: isEmail) {
            person.email = String(email.trimmingPrefix("mailto:"))
            rest = rest.replacing(String(email), with: "")
        }
        let name = rest.trimmed.replacing("()", with: "").replacing("<>", with: "").trimmed
        var trimmedName = name
        for (open, close) in [("(", ")"), ("<", ">"), ("[", "]")]
        where trimmedName.hasPrefix(open) && trimmedName.hasSuffix(close) && trimmedName.count > 1 {
            trimmedName = String(trimmedName.dropFirst().dropLast()).trimmed
        }
        if person.email != nil, trimmedName.hasPrefix("-") { trimmedName = String(trimmedName.dropFirst()).trimmed }
        if !trimmedName.isEmpty { person.name = trimmedName }
        return person.isEmpty ? nil : person
    }

    /// Whether a line has no sign of an address, of markup or of brackets, and no white space but single spaces.
    private func isNameOnly(_ line: String) -> Bool {
        line.withBytes { bytes in
            guard bytes.endOfPlainRun(from: 0, to: bytes.count) == bytes.count else { return false }
            return !bytes.contains { byte in
                byte == UInt8(ascii: "@") || byte == ASCII.less || byte == UInt8(ascii: "(")
                    || byte == UInt8(ascii: "[")
            }
        }
    }

    private func isEmail(_ word: Substring) -> Bool {
        guard let at = word.firstIndex(of: "@"), at != word.startIndex else { return false }
        return word[at...].dropFirst().contains(".") || word.hasPrefix("mailto:")
    }

    /// A category: Atom's attributes or RSS's text.
    func category(_ node: Int) -> Category? {
        let category = Category(
            term: attribute("term", of: node) ?? written(node, Scope()),
            scheme: attribute("scheme", of: node) ?? attribute("domain", of: node),
            label: attribute("label", of: node)
        )
        return category.term == nil && category.label == nil ? nil : category
    }

    /// A file that belongs to an item, from a link.
    func attachment(_ link: Link) -> Attachment {
        Attachment(url: link.url, mediaType: link.mediaType, size: link.size.flatMap { Int($0) }, title: link.title)
    }

    /// The program that made the feed.
    func generator(_ node: Int, _ outer: Scope) -> Generator? {
        let scope = outer.entering(node, of: self)
        let url = attribute("uri", of: node) ?? attribute("url", of: node) ?? attribute("rdf:resource", of: node)
        let generator = Generator(
            name: written(node, scope),
            url: url.map { resolve($0, against: scope.base) },
            version: attribute("version", of: node)
        )
        return generator.name == nil && generator.url == nil && generator.version == nil ? nil : generator
    }

    /// What `itunes:explicit` says; `nil` for any value but Apple's, to the letter.
    ///
    /// Source: Apple, "A Podcaster's Guide to RSS": true and false, before 2019 yes, explicit, no and clean.
    func isExplicit(_ node: Int) -> Bool? {
        switch rawText(node) {
        case "yes", "Yes", "true", "explicit": true
        case "no", "No", "false", "clean": false
        default: nil
        }
    }

    /// What `itunes:block` says: "Yes" blocks, "any other value has no effect" (the same guide).
    func isBlocked(_ node: Int) -> Bool {
        let word = rawText(node)
        return word == "yes" || word == "Yes"
    }
}

/// Whether text that may be either holds markup or references of HTML.
///
/// One tag of HTML or one closed reference by name or number is enough; `a < b` and `<Unknown>` are not.
func looksLikeHTML(_ text: String) -> Bool {
    text.withBytes { bytes in
        let all = 0..<bytes.count
        let hasReference = bytes.first(ASCII.ampersand, in: all) != nil
        guard hasReference || bytes.first(ASCII.less, in: all) != nil else { return false }
        let lastGreater = bytes.last(ASCII.greater)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == ASCII.ampersand, let reference = CharacterReference(bytes, at: index, end: bytes.count),
                bytes[index + reference.length - 1] == ASCII.semicolon
            {
                return true
            }
            if byte == ASCII.less, index < lastGreater, isTag(bytes, index) { return true }
            index += 1
        }
        return false
    }
}

private func isTag(_ bytes: Bytes, _ index: Int) -> Bool {
    if bytes.has("<!--", at: index) { return true }
    var start = index + 1
    if start < bytes.count, bytes[start] == ASCII.slash { start += 1 }
    var end = start
    while end < bytes.count, bytes[end].isLetter || bytes[end].isDigit { end += 1 }
    guard end < bytes.count, HTMLElement(bytes, start..<end) != .other else { return false }
    let next = bytes[end]
    return next == ASCII.greater || next == ASCII.slash || next.isSpace
}
