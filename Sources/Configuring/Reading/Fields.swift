internal import YAML

/// The values of a mapping by key, once its keys are known to be allowed.
struct Fields {
    private let entries: [String: YAMLNode.Entry]
    /// The mapping itself.
    let range: Range<Int>

    init(_ entries: [YAMLNode.Entry], range: Range<Int>) {
        self.entries = Dictionary(entries.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        self.range = range
    }

    /// The value of a key; `nil` when the key does not stand there.
    subscript(key: String) -> YAMLNode? { entries[key]?.value }

    /// The key with its place and value.
    func entry(_ key: String) -> YAMLNode.Entry? { entries[key] }
}
