internal import NewsModel
internal import XML

/// An XML feed while it is read: the nodes, what each name means, and shorthands to take values out.
///
/// A class, since every item's reader holds it.
final class FeedDocument {
    let xml: XMLDocument
    /// What each of the document's names means, by its number.
    let elements: [Element]
    /// Numbers of the names that stand for each attribute, looked up once.
    private let attributeNames: [String]
    /// The address relative references of the whole document start from.
    let base: String?
    let language: String?
    let fetched: Timestamp?
    /// Whether the root is in the namespace of Atom 0.3.
    let isAtom03: Bool
    /// What had to be mended in single texts.
    private(set) var problems: [Problem] = []

    init(_ xml: XMLDocument, base: String?, language: String?, fetched: Timestamp?) {
        self.xml = xml
        self.fetched = fetched
        self.base = base
        self.language = language
        attributeNames = xml.names.map(usualName)
        elements = attributeNames.map { Element(named: $0) }
        let namespace = xml.root.flatMap { xml.name(of: $0).namespace }
        isAtom03 = namespace?.loweredASCII.hasPrefix("http://purl.org/atom/ns") ?? false
    }

    /// What an element is.
    func element(_ node: Int) -> Element {
        let name = Int(xml.nodes[node].name)
        return name < 0 ? .other : elements[name]
    }

    func line(_ node: Int) -> Int { Int(xml.nodes[node].line) }

    /// The index past an element and all in it.
    func end(_ node: Int) -> Int { Int(xml.nodes[node].end) }

    /// Calls `body` with each element directly inside `node`.
    func forEachElement(in node: Int, _ body: (Int) -> Void) {
        var index = node + 1
        let end = end(node)
        while index < end {
            if !xml.nodes[index].isText { body(index) }
            index = Int(xml.nodes[index].end)
        }
    }

    /// The first element of that kind directly inside `node`.
    func child(_ wanted: Element, of node: Int) -> Int? {
        var index = node + 1
        let end = end(node)
        while index < end {
            if !xml.nodes[index].isText, element(index) == wanted { return index }
            index = Int(xml.nodes[index].end)
        }
        return nil
    }

    /// Whether an element holds an element.
    func hasElements(_ node: Int) -> Bool {
        var index = node + 1
        let end = end(node)
        while index < end {
            if !xml.nodes[index].isText { return true }
            index += 1
        }
        return false
    }

    /// The text of an element and all in it, as it stands.
    func rawText(_ node: Int) -> String {
        withText(node) { String(valid: $0) }
    }

    /// The text of an element without white space around it; `nil` when there is none.
    func text(_ node: Int) -> String? {
        withText(node) { bytes in
            let words = bytes.trimmed
            return words.isEmpty ? nil : String(valid: words)
        }
    }

    /// Calls `body` with the text of an element and all in it; where it was encoded twice, as it was meant.
    func withText<Result>(_ node: Int, _ body: (Bytes) -> Result) -> Result {
        let first = node + 1
        let end = end(node)
        guard first < end else { return body(Bytes(start: nil, count: 0)) }
        if end == first + 1 { return slice(first).withUnsafeBufferPointer { mended($0, node, body) } }
        var bytes: [UInt8] = []
        for index in first..<end where xml.nodes[index].isText { bytes += slice(index) }
        return bytes.withUnsafeBufferPointer { mended($0, node, body) }
    }

    private func mended<Result>(_ text: Bytes, _ node: Int, _ body: (Bytes) -> Result) -> Result {
        guard let once = decodedTwice(text) else { return body(text) }
        if problems.count < Limits.problems { problems.append(Problem(code: "double-encoded", line: line(node))) }
        return once.withUnsafeBufferPointer(body)
    }

    /// An attribute's value without white space around it; `nil` when it is absent or empty.
    ///
    /// The name is in lower case, with the usual prefix, such as `rdf:about`, unless it has no namespace.
    func attribute(_ name: String, of node: Int) -> String? {
        let node = xml.nodes[node]
        guard !node.isText else { return nil }
        for index in Int(node.start)..<Int(node.start) + Int(node.count) {
            let attribute = xml.attributes[index]
            guard attributeNames[Int(attribute.name)] == name else { continue }
            return value(attribute).withUnsafeBufferPointer { bytes in
                let words = bytes.trimmed
                return words.isEmpty ? nil : String(valid: words)
            }
        }
        return nil
    }

    /// Whether an element has an attribute, be it empty.
    func hasAttribute(_ name: String, of node: Int) -> Bool {
        let node = xml.nodes[node]
        guard !node.isText else { return false }
        let range = Int(node.start)..<Int(node.start) + Int(node.count)
        return range.contains { attributeNames[Int(xml.attributes[$0].name)] == name }
    }

    /// Names and values of an element's attributes.
    func attributes(of node: Int) -> [(name: XMLName, value: String)] {
        let node = xml.nodes[node]
        return (Int(node.start)..<Int(node.start) + Int(node.count)).map { index in
            let attribute = xml.attributes[index]
            return (xml.names[Int(attribute.name)], value(attribute).withUnsafeBufferPointer { String(valid: $0) })
        }
    }

    /// The text of the text node at `index`.
    func text(at index: Int) -> String {
        slice(index).withUnsafeBufferPointer { String(valid: $0) }
    }

    private func value(_ attribute: XMLAttribute) -> ArraySlice<UInt8> {
        xml.bytes[Int(attribute.start)..<Int(attribute.start) + Int(attribute.count)]
    }

    private func slice(_ index: Int) -> ArraySlice<UInt8> {
        let node = xml.nodes[index]
        return xml.bytes[Int(node.start)..<Int(node.start) + Int(node.count)]
    }
}

/// What an element inherits from those around it.
struct Scope {
    /// The base of relative addresses.
    var base: String?
    /// BCP 47.
    var language: String?

    /// The scope inside `node`.
    func entering(_ node: Int, of document: FeedDocument) -> Scope {
        guard document.xml.nodes[node].count > 0 else { return self }
        var scope = self
        if let own = document.attribute("xml:base", of: node) {
            let resolved = resolve(own, against: base)
            // A base that is no web address would spoil every link below it.
            if isUsableBase(resolved) { scope.base = resolved }
        }
        if let own = document.attribute("xml:lang", of: node) { scope.language = languageTag(own) }
        return scope
    }

    private func isUsableBase(_ address: String) -> Bool {
        guard address.utf8.count <= Limits.base else { return false }
        guard let scheme = WebAddress(address).scheme else { return true }
        return ["http", "https", "ftp", "file"].contains(String(scheme).loweredASCII)
    }
}

/// A language as BCP 47 writes it; `nil` for an empty one.
func languageTag(_ text: String) -> String? {
    let tag = text.trimmed
    guard tag.utf8.contains(0x5F) else { return tag.isEmpty ? nil : tag }
    return tag.replacing("_", with: "-")
}
