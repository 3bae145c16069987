internal import NewsModel
internal import YAML

extension WatchlistReader {
    static let settingKeys = ["severity", "send", "once-per", "again-if", "forget-after", "wait", "at-most"]

    /// The section `defaults:`.
    mutating func defaults(_ node: YAMLNode) -> RuleSettings? {
        guard let fields = reader.fields(node, keys: Self.settingKeys + ["languages", "feeds"]) else { return nil }
        var settings = settings(fields)
        settings.languages = fields["languages"].map { languages($0) }
        settings.feeds = fields["feeds"].map { feeds($0) }
        return settings
    }

    /// One entry of `rules:`; `nil` when something in it is wrong.
    mutating func rule(_ entry: YAMLNode.Entry, defaults: RuleSettings) -> Rule? {
        let errors = reader.errorCount
        reader.checkID(Placed(entry.name, entry.nameRange))
        let keys = ["title", "note", "disabled", "when", "except", "tests"]
        let known = keys + Self.settingKeys
        let hints = Dictionary(uniqueKeysWithValues: Self.conditionKeys.map { ($0, "it belongs under ‘when’") })
        guard let fields = reader.fields(entry.value, keys: known, elsewhere: hints) else { return nil }
        var rule = Rule(id: entry.name, when: [], line: reader.line(of: entry.nameRange))
        rule.title = fields["title"].flatMap { reader.prose($0) }
        rule.note = fields["note"].flatMap { reader.prose($0) }
        let isDisabled = fields["disabled"].flatMap { reader.flag($0) } ?? false

        var unbuilt: [YAMLNode.Entry] = []
        if let node = fields["when"] {
            rule.when = conditions(node, of: "when", &unbuilt).map { withDefaults($0, defaults) }
        } else {
            reader.error(entry.nameRange, "the rule ‘\(entry.name)’ has no ‘when’")
        }
        if let node = fields["except"] {
            rule.except = conditions(node, of: "except", &unbuilt)
            let isAll =
                !rule.when.isEmpty && rule.when.allSatisfy { held in rule.except.contains { $0.isPart(of: held) } }
            if isAll, reader.errorCount == errors {
                reader.warning(node.range, "this takes away all that ‘when’ finds: the rule never alerts")
            }
        }
        if isDisabled {
            rule.off = .disabled
        } else if let first = unbuilt.first {
            rule.off = .notInThisVersion(key: first.name)
            reader.warning(
                first.nameRange,
                "‘\(first.name)’ is not in this version: the rule ‘\(entry.name)’ is switched off"
            )
        }
        let settings = settings(fields).over(defaults)
        rule.severity = settings.severity ?? rule.severity
        rule.send = settings.send ?? rule.send
        rule.oncePer = settings.oncePer ?? rule.oncePer
        rule.againIf = settings.againIf ?? rule.againIf
        rule.forgetAfter = settings.forgetAfter ?? rule.forgetAfter
        rule.atMost = settings.atMost
        if let node = fields["tests"] { rule.tests = tests(node) }
        return reader.errorCount == errors ? rule : nil
    }

    private func withDefaults(_ condition: Condition, _ defaults: RuleSettings) -> Condition {
        var condition = condition
        if condition.languages.isEmpty, let languages = defaults.languages { condition.languages = languages }
        if condition.feeds.isEmpty, let feeds = defaults.feeds { condition.feeds = feeds }
        return condition
    }

    private mutating func settings(_ fields: Fields) -> RuleSettings {
        var settings = RuleSettings()
        settings.severity = fields["severity"].flatMap { reader.choice($0, "severity") }
        if let node = fields["send"] {
            let channels = reader.oneOrMore(node)
            channelPlaces += channels
            settings.send = channels.map(\.value)
        }
        settings.oncePer = fields["once-per"].flatMap { reader.choice($0, "value of ‘once-per’") }
        if let node = fields["again-if"] {
            var reasons: Set<AgainReason> = []
            for word in reader.oneOrMore(node) {
                if let reason = reader.choice(word, "value of ‘again-if’", of: AgainReason.self) {
                    reasons.insert(reason)
                }
            }
            settings.againIf = reasons
        }
        settings.forgetAfter = fields["forget-after"].flatMap { reader.duration($0) }
        settings.atMost = fields["at-most"].flatMap { rate($0) }
        if let wait = fields.entry("wait"), reader.duration(wait.value) != nil { warnUnbuilt(wait) }
        return settings
    }

    /// Such as `6 per hour`.
    private mutating func rate(_ node: YAMLNode) -> Rate? {
        guard let text = reader.text(node) else { return nil }
        let words = text.split(separator: " ")
        if words.count == 3, words[1] == "per", let count = wholeNumber(words[0]), count > 0 {
            switch words[2] {
            case "hour": return Rate(count: count, per: .seconds(3600))
            case "day": return Rate(count: count, per: .seconds(86400))
            default: break
            }
        }
        reader.error(node.range, "‘\(text)’ is no rate", suggestion: "write 6 per hour, or 20 per day")
        return nil
    }
}

extension Condition {
    /// Whether it asks nothing that `other` does not ask, so that it holds wherever `other` holds.
    fileprivate func isPart(of other: Condition) -> Bool {
        func covers<Value: Hashable>(_ mine: [Value], _ others: [Value]) -> Bool {
            mine.isEmpty || !others.isEmpty && Set(others).isSubset(of: mine)
        }
        return does.allSatisfy { $0 == .isMentioned } && (does.isEmpty || !who.isEmpty) && within == nil
            && sourcesAtLeast == 1 && covers(who, other.who) && covers(about, other.about)
            && covers(feeds, other.feeds) && covers(languages, other.languages) && covers(fromPlaces, other.fromPlaces)
    }
}
