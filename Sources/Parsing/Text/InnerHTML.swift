internal import XML

extension FeedDocument {
    /// What stands inside an element, written out as HTML; `unwrapping` takes a single `div` around all of it off.
    func innerHTML(_ node: Int, _ scope: Scope, unwrapping: Bool) -> String {
        var output: [UInt8] = []
        let content = unwrapping ? soleDivision(node) ?? node : node
        let inner = content == node ? scope : scope.entering(content, of: self)
        write(content + 1..<end(content), inner, outer: scope, into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// The `div` that is all an element holds but white space.
    private func soleDivision(_ node: Int) -> Int? {
        var found: Int?
        var index = node + 1
        while index < end(node) {
            if xml.nodes[index].isText {
                if !text(at: index).trimmed.isEmpty { return nil }
            } else {
                guard found == nil, xml.name(of: index).local.loweredASCII == "div" else { return nil }
                found = index
            }
            index = end(index)
        }
        return found
    }

    /// Writes nodes; depth is bounded by the parser's own limit, and the loop keeps its own stack.
    private func write(_ range: Range<Int>, _ scope: Scope, outer: Scope, into output: inout [UInt8]) {
        var open: [(end: Int, name: String, scope: Scope)] = []
        var index = range.lowerBound
        func closeElements(upTo index: Int) {
            while let last = open.last, last.end <= index {
                output += "</\(last.name)>".utf8
                open.removeLast()
            }
        }
        while index < range.upperBound {
            closeElements(upTo: index)
            let node = xml.nodes[index]
            if node.isText {
                appendEscaped(text(at: index), to: &output)
                index = end(index)
                continue
            }
            let name = xml.name(of: index).local
            let here = (open.last?.scope ?? scope).entering(index, of: self)
            output.append(ASCII.less)
            output += name.utf8
            writeAttributes(of: index, here, outer, into: &output)
            if end(index) == index + 1, isVoid(name) {
                output += " />".utf8
            } else {
                output.append(ASCII.greater)
                open.append((end(index), name, here))
            }
            index += 1
        }
        closeElements(upTo: range.upperBound)
    }

    private func writeAttributes(of index: Int, _ scope: Scope, _ outer: Scope, into output: inout [UInt8]) {
        for (name, value) in attributes(of: index) where name.prefix != "xml" {
            // Addresses under a base of their own are resolved here; all others later, against the construct's base.
            let isOwn = scope.base != outer.base && linkAttributes.contains(name.local.loweredASCII)
            output.append(ASCII.space)
            output += (name.prefix.map { $0 + ":" } ?? "").utf8
            output += name.local.utf8
            output += "=\"".utf8
            appendEscaped(isOwn ? resolve(value, against: scope.base) : value, to: &output)
            output.append(ASCII.quote)
        }
    }

    private func isVoid(_ name: String) -> Bool {
        ["br", "hr", "img", "input", "col", "area", "wbr", "embed", "param", "source", "track"]
            .contains(name.loweredASCII)
    }
}

/// Attributes of HTML whose value is one address.
let linkAttributes: Set<String> = [
    "href", "src", "action", "background", "cite", "classid", "codebase", "data", "longdesc", "profile", "usemap",
    "poster", "formaction", "icon", "manifest", "lowsrc", "dynsrc",
]
