extension XMLDocument {
    /// Index of the root element; `nil` when there is no element.
    package var root: Int? {
        nodes.firstIndex { !$0.isText }
    }

    /// The elements directly inside `element`, in order, as indices in `nodes`.
    package func elements(in element: Int) -> [Int] {
        var found: [Int] = []
        var index = element + 1
        let end = Int(nodes[element].end)
        while index < end {
            if !nodes[index].isText { found.append(index) }
            index = Int(nodes[index].end)
        }
        return found
    }

    /// The name of an element.
    package func name(of element: Int) -> XMLName {
        names[Int(nodes[element].name)]
    }

    /// An attribute by its name and prefix as written; `nil` when the element has none such.
    package func attribute(_ local: String, prefix: String? = nil, of element: Int) -> String? {
        let node = nodes[element]
        for attribute in attributes[Int(node.start)..<Int(node.start) + Int(node.count)] {
            let name = names[Int(attribute.name)]
            if name.prefix == prefix, name.local == local { return string(attribute.start, attribute.count) }
        }
        return nil
    }

    /// All text inside `element`, also that of the elements in it.
    package func text(of element: Int) -> String {
        let inside = nodes[element + 1..<Int(nodes[element].end)]
        var text = ""
        for node in inside where node.isText { text += string(node.start, node.count) }
        return text
    }

    private func string(_ start: Int32, _ count: Int32) -> String {
        String(decoding: bytes[Int(start)..<Int(start) + Int(count)], as: UTF8.self)
    }
}
