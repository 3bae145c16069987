internal import CLibXML2

/// What libxml2's callbacks write into; one a document, used by one thread, reached through a pointer to the stack.
struct DocumentBuilder {
    private let parser: xmlParserCtxtPtr
    private let depthLimit: Int
    private let nodeLimit: Int
    private var document = XMLDocument()
    /// Indices of the elements that are open.
    private var open: [Int32] = []
    /// Elements open beyond `depthLimit`.
    private var tooDeep = 0
    private var isStopped = false
    /// Whether the last node is text that no tag has ended.
    private var isInText = false
    /// Names by the addresses libxml2's dictionary gave them: the same name has the same address.
    private var known: [KnownName] = Array(repeating: KnownName(), count: 64)

    init(parser: xmlParserCtxtPtr, byteCount: Int, depthLimit: Int, nodeLimit: Int) {
        self.parser = parser
        self.depthLimit = depthLimit
        self.nodeLimit = nodeLimit
        document.bytes.reserveCapacity(byteCount)
        document.nodes.reserveCapacity(min(byteCount / 32, nodeLimit) + 16)
        document.attributes.reserveCapacity(64)
        document.names.reserveCapacity(48)
    }

    /// The start of an element; five pointers an attribute: local name, prefix, namespace, value, end of value.
    mutating func open(
        _ local: UnsafePointer<xmlChar>?,
        _ prefix: UnsafePointer<xmlChar>?,
        _ namespace: UnsafePointer<xmlChar>?,
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
        _ attributeCount: Int
    ) {
        guard open.count < depthLimit, tooDeep == 0 else {
            tooDeep += 1
            document.isCut = true
            return
        }
        guard hasRoom() else { return }
        isInText = false
        let firstAttribute = Int32(truncatingIfNeeded: document.attributes.count)
        for index in 0..<(attributes == nil ? 0 : attributeCount) {
            guard let fields = attributes?.advanced(by: index * 5), let start = fields[3], let end = fields[4] else {
                continue
            }
            let name = number(fields[0], fields[1], fields[2])
            let first = byteCount
            appendValue(UnsafeBufferPointer(start: start, count: max(0, end - start)))
            document.attributes.append(XMLAttribute(name: name, start: first, count: byteCount - first))
        }
        let name = number(local, prefix, namespace)
        open.append(Int32(truncatingIfNeeded: document.nodes.count))
        let count = Int32(truncatingIfNeeded: document.attributes.count) - firstAttribute
        document.nodes.append(XMLNode(name: name, line: line, end: 0, start: firstAttribute, count: count))
    }

    /// Whether no element has begun yet.
    var isAtRoot: Bool { document.nodes.isEmpty }

    /// The namespaces of the root: two pointers each, prefix and address.
    mutating func declare(_ namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int) {
        for index in 0..<count {
            guard let address = namespaces?[index * 2 + 1] else { continue }
            document.rootNamespaces.append(String(cString: address))
        }
    }

    /// The end of an element.
    mutating func close() {
        guard tooDeep == 0 else {
            tooDeep -= 1
            return
        }
        isInText = false
        guard let element = open.popLast() else { return }
        document.nodes[Int(element)].end = Int32(truncatingIfNeeded: document.nodes.count)
    }

    /// Text, in pieces as the parser finds them; pieces that follow each other become one run.
    mutating func append(_ text: UnsafeBufferPointer<xmlChar>) {
        guard tooDeep == 0, !open.isEmpty else { return }
        let start = byteCount
        let last = document.nodes.count - 1
        if isInText {
            document.nodes[last].count += Int32(truncatingIfNeeded: text.count)
            document.nodes[last].line = line
        } else {
            guard hasRoom() else { return }
            document.nodes.append(
                XMLNode(
                    name: -1,
                    line: line,
                    end: Int32(truncatingIfNeeded: document.nodes.count + 1),
                    start: start,
                    count: Int32(truncatingIfNeeded: text.count)
                )
            )
        }
        document.bytes.append(contentsOf: text)
        isInText = true
    }

    /// An error or warning of the parser; the first is kept.
    mutating func note(_ error: xmlError) {
        guard document.fault == nil, error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
        let message = error.message.map { String(cString: $0) } ?? "not XML"
        document.fault = XMLFault(
            line: Int(error.line),
            column: Int(error.int2),
            reason: String(message.prefix { !$0.isNewline })
        )
    }

    /// The document; elements that were never closed end with it.
    consuming func finish(isWellFormed: Bool) -> XMLDocument {
        while !open.isEmpty || tooDeep > 0 { close() }
        if isWellFormed, !isStopped {
            // Undeclared prefixes are errors of namespaces only; the document is still XML.
            document.fault = nil
        } else if document.fault == nil {
            document.fault = XMLFault(line: Int(line), column: 0, reason: "not well-formed XML")
        }
        return document
    }

    /// Copies an attribute's value.
    ///
    /// libxml2 writes every ampersand of it as `&#38;`, for a tree builder that resolves the value once more.
    private mutating func appendValue(_ value: UnsafeBufferPointer<xmlChar>) {
        let mark: [xmlChar] = [0x26, 0x23, 0x33, 0x38, 0x3B]
        var rest = value[...]
        while let ampersand = rest.firstIndex(of: 0x26) {
            document.bytes.append(contentsOf: rest[...ampersand])
            let isMark = rest[ampersand...].starts(with: mark)
            rest = rest[(ampersand + (isMark ? mark.count : 1))...]
        }
        document.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: rest))
    }

    private var byteCount: Int32 { Int32(truncatingIfNeeded: document.bytes.count) }

    private var line: Int32 { parser.pointee.input?.pointee.line ?? 0 }

    private mutating func hasRoom() -> Bool {
        if document.nodes.count < nodeLimit { return true }
        guard !isStopped else { return false }
        isStopped = true
        document.fault = XMLFault(line: Int(line), column: 0, reason: "more than \(nodeLimit) elements")
        xmlStopParser(parser)
        return false
    }

    private mutating func number(
        _ local: UnsafePointer<xmlChar>?,
        _ prefix: UnsafePointer<xmlChar>?,
        _ namespace: UnsafePointer<xmlChar>?
    ) -> Int32 {
        let mask = known.count - 1
        var slot = Int(bitPattern: local) >> 3 ^ Int(bitPattern: namespace) >> 5 ^ Int(bitPattern: prefix) >> 4
        slot &= mask
        while known[slot].number >= 0 {
            if known[slot].local == local, known[slot].prefix == prefix, known[slot].namespace == namespace {
                return known[slot].number
            }
            slot = (slot + 1) & mask
        }
        let number = Int32(truncatingIfNeeded: document.names.count)
        document.names.append(
            XMLName(
                local: local.map { String(cString: $0) } ?? "",
                prefix: prefix.map { String(cString: $0) },
                namespace: namespace.map { String(cString: $0) }
            )
        )
        known[slot] = KnownName(local: local, prefix: prefix, namespace: namespace, number: number)
        if document.names.count * 2 > known.count { grow() }
        return number
    }

    private mutating func grow() {
        let old = known
        let mask = old.count * 2 - 1
        known = Array(repeating: KnownName(), count: old.count * 2)
        for name in old where name.number >= 0 {
            var slot = Int(bitPattern: name.local) >> 3 ^ Int(bitPattern: name.namespace) >> 5
            slot = (slot ^ Int(bitPattern: name.prefix) >> 4) & mask
            while known[slot].number >= 0 { slot = (slot + 1) & mask }
            known[slot] = name
        }
    }
}

/// A name that has a number; -1 marks a free slot.
private struct KnownName {
    var local: UnsafePointer<xmlChar>?
    var prefix: UnsafePointer<xmlChar>?
    var namespace: UnsafePointer<xmlChar>?
    var number: Int32 = -1
}
