internal import NewsModel
internal import YAML

extension WatchlistReader {
    static let conditionKeys = [
        "who", "does", "about", "within", "feeds", "languages", "from-places", "first-time-in", "spike",
        "sources-at-least", "silent-for",
    ]

    /// The value of `when` or `except`: one condition or a list of them.
    ///
    /// `unbuilt` gets the keys that need what this version does not do.
    mutating func conditions(_ node: YAMLNode, of key: String, _ unbuilt: inout [YAMLNode.Entry]) -> [Condition] {
        guard case .sequence(let items) = node.content else { return [condition(node, of: key, &unbuilt)] }
        if items.isEmpty { reader.error(node.range, "‘\(key)’ asks nothing") }
        return items.map { condition($0, of: key, &unbuilt) }
    }

    private mutating func condition(_ node: YAMLNode, of key: String, _ unbuilt: inout [YAMLNode.Entry]) -> Condition {
        var condition = Condition()
        let hints = Dictionary(
            uniqueKeysWithValues: (Self.settingKeys + ["tests", "title", "note", "except", "disabled"]).map {
                ($0, "it belongs to the rule, beside ‘when’")
            }
        )
        guard let fields = reader.fields(node, keys: Self.conditionKeys, elsewhere: hints) else { return condition }
        if node.content == .mapping([]) {
            reader.error(node.range, "‘\(key)’ asks nothing", suggestion: "give it ‘who’, ‘does’ or ‘about’")
        }
        if let node = fields["who"] {
            condition.who = unique(reader.oneOrMore(node).flatMap { actors(of: $0) })
        }
        if let node = fields["does"] {
            condition.does = unique(reader.oneOrMore(node).compactMap { reader.choice($0, "verb", of: Verb.self) })
        }
        if let node = fields["about"] {
            condition.about = unique(reader.oneOrMore(node).flatMap { subjects(of: $0) })
        }
        if let node = fields["within"] {
            condition.within = reader.choice(node, "value of ‘within’")
            if fields["who"] == nil || fields["about"] == nil {
                reader.warning(node.range, "‘within’ has an effect only with both ‘who’ and ‘about’")
            }
        }
        if let node = fields["feeds"] { condition.feeds = feeds(node) }
        if let node = fields["languages"] { condition.languages = languages(node) }
        if let node = fields["from-places"] { condition.fromPlaces = reader.oneOrMore(node).map(\.value) }
        if let node = fields["sources-at-least"] {
            condition.sourcesAtLeast = reader.integer(node, in: 2...1000) ?? 1
        }
        for key in ["first-time-in", "spike", "silent-for"] {
            guard let entry = fields.entry(key) else { continue }
            if key == "spike" { checkSpike(entry.value) } else { _ = reader.duration(entry.value) }
            unbuilt.append(entry)
        }
        return condition
    }

    /// Feed ids and `tag:NAME`.
    mutating func feeds(_ node: YAMLNode) -> [FeedSelector] {
        var selectors: [FeedSelector] = []
        for word in reader.oneOrMore(node) {
            let selector: FeedSelector
            if word.value.hasPrefix("tag:") {
                let tag = String(word.value.dropFirst(4))
                if tag.isEmpty { reader.error(word.range, "‘tag:’ without a name") }
                selector = .tag(tag)
            } else {
                reader.checkID(word)
                selector = .id(word.value)
            }
            selectors.append(selector)
            feedPlaces.append(Placed(selector, word.range))
        }
        return unique(selectors)
    }

    /// Primary languages of BCP 47 tags: `zh-Hant` counts as `zh`.
    mutating func languages(_ node: YAMLNode) -> [String] {
        var languages: [String] = []
        for word in reader.oneOrMore(node) {
            let primary = word.value.prefix { $0 != "-" }.lowercased()
            if 2...3 ~= primary.utf8.count, primary.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
                languages.append(primary)
            } else {
                let advice = languageNames[primary].map { "write \($0)" } ?? "such as en, fr or zh"
                reader.error(word.range, "‘\(word.value)’ is no language code", suggestion: advice)
            }
        }
        return unique(languages)
    }

    private mutating func checkSpike(_ node: YAMLNode) {
        guard let text = reader.text(node) else { return }
        let words = text.split(separator: " ")
        let isRight =
            words.count == 3 && words[1] == "over" && words[0].hasSuffix("x")
            && Double(words[0].dropLast()) != nil && words[2].hasSuffix("d") && wholeNumber(words[2].dropLast()) != nil
        if !isRight { reader.error(node.range, "‘\(text)’ is no spike", suggestion: "write 3x over 14d") }
    }

    /// Each value once, in order.
    private func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
        var seen: Set<Value> = []
        return values.filter { seen.insert($0).inserted }
    }
}

/// Codes of languages that people write out.
private let languageNames = [
    "arabic": "ar", "chinese": "zh", "dutch": "nl", "english": "en", "french": "fr", "german": "de", "hindi": "hi",
    "italian": "it", "japanese": "ja", "korean": "ko", "persian": "fa", "polish": "pl", "portuguese": "pt",
    "russian": "ru", "spanish": "es", "swedish": "sv", "turkish": "tr", "ukrainian": "uk",
]
