/// A document as one flat list of nodes in document order, without pointers and without a string an element.
///
/// All words of the document lie in `bytes` (UTF-8); nodes and attributes point into it. Names are integers, the same
/// number for the same name, so that a reader compares numbers and looks at the few different names once.
package struct XMLDocument: Sendable {
    /// The different names of elements and attributes, in order of their first use.
    package var names: [XMLName] = []
    /// Elements and runs of text; the root, if there is one, is the first element.
    package var nodes: [XMLNode] = []
    /// Attributes of all elements, those of one element side by side.
    package var attributes: [XMLAttribute] = []
    /// The addresses that the root element declares for prefixes and for names without one, in order.
    package var rootNamespaces: [String] = []
    /// Text and attribute values, UTF-8.
    package var bytes: [UInt8] = []
    /// The first thing that breaks the rules of XML; `nil` for a well-formed document.
    package var fault: XMLFault?
    /// Whether elements were left out because they stand deeper than the limit.
    package var isCut = false

    /// An empty document.
    package init() {}
}

/// The name of an element or attribute.
package struct XMLName: Sendable, Hashable {
    /// Without its prefix.
    package var local: String
    /// As written; `nil` without one.
    package var prefix: String?
    /// The address the prefix stands for; `nil` when there is none or the prefix is not declared.
    package var namespace: String?
}

/// An element or a run of text.
package struct XMLNode: Sendable {
    /// Index in `names`; -1 for text.
    package var name: Int32
    /// The line it ends on (an element: its start tag), from 1.
    package var line: Int32
    /// Index in `nodes` of what follows this node and all that it contains.
    package var end: Int32
    /// Where it begins: a text in `bytes`, an element's attributes in `attributes`.
    package var start: Int32
    /// How much it is: a text's bytes, an element's attributes.
    package var count: Int32

    /// Whether it is a run of text.
    package var isText: Bool { name < 0 }
}

/// An attribute; its value is `bytes[start..<start + count]`, references resolved.
package struct XMLAttribute: Sendable {
    /// Index in `names`.
    package var name: Int32
    /// Where its value begins.
    package var start: Int32
    /// Bytes of its value.
    package var count: Int32
}

/// Where and how a document breaks the rules of XML.
package struct XMLFault: Error, Sendable, Hashable {
    /// From 1.
    package var line: Int
    /// From 1, in bytes as libxml2 counts; 0 when unknown.
    package var column: Int
    /// The parser's own sentence, one line.
    package var reason: String
}
