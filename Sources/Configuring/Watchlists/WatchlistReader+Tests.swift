internal import NewsModel
internal import YAML

extension WatchlistReader {
    /// The section `tests:` of a rule.
    mutating func tests(_ node: YAMLNode) -> [RuleTest] {
        guard let fields = reader.fields(node, keys: ["alerts", "stays-quiet"]) else { return [] }
        var tests: [RuleTest] = []
        for (key, fires) in [("alerts", true), ("stays-quiet", false)] {
            guard let list = fields[key], let items = reader.items(list) else { continue }
            for (index, item) in items.enumerated() {
                if let test = test(item, number: index + 1, fires: fires) { tests.append(test) }
            }
        }
        return tests
    }

    private mutating func test(_ node: YAMLNode, number: Int, fires: Bool) -> RuleTest? {
        let line = reader.line(of: node.range)
        if case .scalar = node.content {
            guard let text = reader.text(node) else { return nil }
            if isArticleKey(text) {
                reader.warning(node.range, "tests by article are not in this version: this one is left out")
                return nil
            }
            return RuleTest(fires: fires, number: number, line: line, text: text)
        }
        let keys = ["title", "text", "feed", "source", "place", "date", "language"]
        if case .mapping(let entries) = node.content, let first = entries.first, !keys.contains(first.name),
            first.name.unicodeScalars.contains(" ")
        {
            reader.error(
                node.range,
                "expected text, found a key ‘\(first.name)’ with a value",
                suggestion: "put it in quotation marks if the ‘:’ belongs to the text"
            )
            return nil
        }
        guard let fields = reader.fields(node, keys: keys) else { return nil }
        var test = RuleTest(fires: fires, number: number, line: line, text: "")
        test.title = fields["title"].flatMap { reader.text($0) } ?? ""
        test.text = fields["text"].flatMap { reader.text($0) } ?? ""
        test.feed = fields["feed"].flatMap { reader.text($0) }
        test.source = fields["source"].flatMap { reader.text($0) }
        test.place = fields["place"].flatMap { reader.text($0) }
        test.language = fields["language"].flatMap { reader.text($0) }
        if let node = fields["date"], let date = reader.text(node) {
            if isDate(date) {
                test.date = date
            } else {
                reader.error(
                    node.range,
                    "‘\(date)’ is no date",
                    suggestion: "write 2024-05-31, or 2024-05-31T08:00:00Z"
                )
            }
        }
        if fields["title"] == nil, fields["text"] == nil {
            reader.error(node.range, "a test needs ‘text’ or ‘title’")
        }
        return test
    }

    /// `ar-` and 16 characters of base32.
    private func isArticleKey(_ text: String) -> Bool {
        text.utf8.count == 19 && text.hasPrefix("ar-")
            && text.utf8.dropFirst(3).allSatisfy { (0x61...0x7A).contains($0) || (0x32...0x37).contains($0) }
    }

    /// Whether a text begins with a day of ISO 8601 that there is and goes on with nothing or a time.
    private func isDate(_ text: String) -> Bool {
        let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            let year = wholeNumber(parts[0]), let month = wholeNumber(parts[1]), let day = wholeNumber(parts[2])
        else { return false }
        let rest = text.dropFirst(10)
        return CivilDate(year: year, month: month, day: day).isValid
            && (rest.isEmpty || rest.hasPrefix("T") || rest.hasPrefix(" "))
    }
}
