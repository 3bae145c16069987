internal import NewsModel
internal import YAML

extension WatchlistReader {
    /// One entry of `topics:`, where text alone is a query; `nil` when something in it is wrong.
    mutating func topic(_ entry: YAMLNode.Entry) -> Topic? {
        let errors = reader.errorCount
        var topic = Topic(id: entry.name, name: spaced(entry.name))
        if case .scalar = entry.value.content {
            topic.query = query(entry.value)
            return reader.errorCount == errors ? topic : nil
        }
        let keys = ["name", "any", "all", "none", "query", "uri", "case"]
        guard let fields = reader.fields(entry.value, keys: keys) else { return nil }
        if let node = fields["name"], let name = reader.prose(node) { topic.name = name }
        topic.any = words(fields["any"])
        topic.all = words(fields["all"])
        topic.none = words(fields["none"])
        topic.query = fields["query"].flatMap { query($0) }
        topic.uri = fields["uri"].flatMap { reader.text($0) }
        if let node = fields["case"] {
            let cased = reader.texts(node)
            topic.cased = cased.map(\.value)
            if fields["query"] == nil { checkCased(cased, among: topic.any + topic.all, of: "the topic") }
        }
        guard reader.errorCount == errors else { return nil }
        if topic.any.isEmpty, topic.all.isEmpty, topic.query == nil {
            reader.error(
                entry.nameRange,
                topic.none.isEmpty
                    ? "the topic ‘\(entry.name)’ has nothing to find"
                    : "the topic ‘\(entry.name)’ only takes away: it never holds",
                suggestion: "give it ‘any’, ‘all’ or ‘query’"
            )
            return nil
        }
        return topic
    }

    private func spaced(_ id: String) -> String {
        String(String.UnicodeScalarView(id.unicodeScalars.map { $0 == "-" || $0 == "_" ? " " : $0 }))
    }

    /// A list of words and phrases.
    private mutating func words(_ node: YAMLNode?) -> [String] {
        guard let node else { return [] }
        guard case .sequence(let items) = node.content else { return reader.texts(node).map(\.value) }
        var words: [String] = []
        for item in items {
            guard let text = reader.text(item) else { continue }
            words.append(text)
            if let fault = wordFault(in: text) {
                reader.error(
                    reader.range(of: fault.range, in: item),
                    fault.message,
                    suggestion: fault.advice
                )
            } else if text.count > 2, text.hasPrefix("/"), text.hasSuffix("/") {
                reader.warning(
                    item.range,
                    "this is no regular expression: the words between the ‘/’ are searched for as they stand",
                    suggestion: "‘*’ ends a word, ‘query:’ knows OR and NEAR"
                )
            } else if text.contains(" OR ") || text.contains(" AND ") || text.contains(" NEAR/") {
                reader.warning(
                    item.range,
                    "operators are words in a list",
                    suggestion: "write it under ‘query:’"
                )
            }
        }
        return words
    }

    private mutating func query(_ node: YAMLNode) -> Query? {
        guard let text = reader.text(node) else { return nil }
        let parsed = parseQuery(text)
        for note in parsed.notes {
            let range = reader.range(of: note.range, in: node)
            switch note.severity {
            case .error: reader.error(range, note.message, suggestion: note.advice)
            case .warning: reader.warning(range, note.message, suggestion: note.advice)
            }
        }
        return parsed.query
    }
}
