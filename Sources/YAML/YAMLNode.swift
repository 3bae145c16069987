/// A value of a YAML file with the place where it stands.
///
/// Every scalar is text, whatever it looks like: `no`, `22:00`, `1e3` and `~` are the characters that are written.
package struct YAMLNode: Sendable, Hashable {
    /// What it is.
    package var content: Content
    /// Scalars of the source from its first character to behind its last; with quotation marks, block indicators,
    /// anchor and tag.
    package var range: Range<Int>

    /// Creates a node.
    package init(content: Content, range: Range<Int>) {
        self.content = content
        self.range = range
    }

    /// What a node can be.
    package enum Content: Sendable, Hashable {
        /// Text; nothing at all (`key:`) is the empty plain scalar.
        case scalar(String, Style)
        /// A list, in order.
        case sequence([YAMLNode])
        /// Keys with values, in order; every key is a scalar and stands once.
        case mapping([Entry])
    }

    /// How a scalar is written.
    package enum Style: Sendable, Hashable {
        /// Without quotation marks, on one or several lines.
        case plain
        /// Between `'`.
        case singleQuoted
        /// Between `"`, with backslash escapes.
        case doubleQuoted
        /// A block after `|`.
        case literal
        /// A block after `>`.
        case folded
    }

    /// A key with its value.
    package struct Entry: Sendable, Hashable {
        /// The key's text.
        package var name: String
        /// Where the key stands.
        package var nameRange: Range<Int>
        /// The value.
        package var value: YAMLNode

        /// Creates an entry.
        package init(name: String, nameRange: Range<Int>, value: YAMLNode) {
            self.name = name
            self.nameRange = nameRange
            self.value = value
        }
    }

    /// Whether nothing is written where the value should stand.
    package var isAbsent: Bool { content == .scalar("", .plain) }
}
