internal import NewsModel
internal import YAML

/// Reads one watchlist file: nouns first, then the sentences that use them.
struct WatchlistReader {
    var reader: SchemaReader
    /// What could be read.
    private(set) var watchlist: Watchlist
    /// Every actor's id, also of one with errors, so that it is not called unknown as well.
    var actorPlaces: [Placed<String>] = []
    var rulePlaces: [Placed<String>] = []
    /// The channels that rules and defaults send to.
    var channelPlaces: [Placed<String>] = []
    var feedPlaces: [Placed<FeedSelector>] = []
    var groupMembers: [String: [String]] = [:]
    var topicIDs: Set<String> = []
    /// Keys of another version that were warned of once.
    var warnedKeys: Set<String> = []
    /// Sections that could not be read at all: references into them are not checked.
    private var hasUnreadableNouns = false
    private var actorIDs: Set<String> = []
    /// Members of groups that are neither actor nor group, said when all groups are known.
    private var unknownMembers: [Placed<String>] = []

    init(file: String, document: YAMLDocument) {
        reader = SchemaReader(file: file, source: document.source)
        watchlist = Watchlist(name: "", file: file)
        for problem in document.problems { reader.add(problem) }
        guard let root = document.root else {
            if document.problems.isEmpty { reader.error(0..<0, "the file is empty") }
            return
        }
        // After a syntax error only a part is known, and messages about what lacks would mislead.
        read(root)
    }

    /// What was found, in the order of the file.
    var diagnostics: [Diagnostic] {
        reader.diagnostics.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    }

    private mutating func read(_ root: YAMLNode) {
        if let other = otherFile(root) {
            reader.error(root.range.lowerBound..<root.range.lowerBound, "this is \(other)")
            return
        }
        let keys = ["watchlist", "about", "owner", "actors", "groups", "topics", "rules", "defaults"]
        guard let fields = reader.fields(root, keys: keys, unbuilt: ["use"]) else { return }
        let start = root.range.lowerBound..<root.range.lowerBound
        if let node = fields["watchlist"] {
            watchlist.name = reader.prose(node) ?? ""
        } else {
            reader.error(start, "‘watchlist’ is missing: the title of this watchlist")
        }
        watchlist.about = fields["about"].flatMap { reader.prose($0) }
        watchlist.owner = fields["owner"].flatMap { reader.prose($0) }

        let actors = section(fields["actors"])
        let groups = section(fields["groups"])
        let topics = section(fields["topics"])
        actorPlaces = actors.map { Placed($0.name, $0.nameRange) }
        actorIDs = Set(actors.map(\.name))
        topicIDs = Set(topics.map(\.name))
        watchlist.actors = actors.compactMap { actor($0) }
        for entry in actors { watchlist.actorLines[entry.name] = reader.line(of: entry.nameRange) }
        watchlist.groups = readGroups(groups)
        watchlist.topics = topics.compactMap { topic($0) }

        let defaults = fields["defaults"].flatMap { self.defaults($0) } ?? RuleSettings()
        if let node = fields["rules"] {
            let rules = reader.entries(node) ?? []
            if rules.isEmpty, node.content == .mapping([]) {
                reader.warning(node.range, "no rule stands here: this watchlist never alerts")
            }
            rulePlaces = rules.map { Placed($0.name, $0.nameRange) }
            let read = rules.compactMap { rule($0, defaults: defaults) }
            var revisions = RuleRevisions(watchlist)
            watchlist.rules = read.map { rule in
                var rule = rule
                rule.revision = revisions.revision(of: rule)
                return rule
            }
        } else {
            reader.error(start, "‘rules’ is missing: a watchlist without a rule never alerts")
        }
    }

    /// What stands here where it is no watchlist at all: one error in place of one a key.
    private func otherFile(_ root: YAMLNode) -> String? {
        switch root.content {
        case .scalar(let text, _) where text.hasPrefix("<"):
            return "XML, not a watchlist: a list of feeds goes to --feeds"
        case .mapping(let entries):
            let names = Set(entries.map(\.name))
            guard names.contains("feeds"), !names.contains("rules") else { return nil }
            return "a configuration, not a watchlist: it goes to --config"
        default: return nil
        }
    }

    /// The entries of `actors:`, `groups:` or `topics:`, whose keys are ids.
    private mutating func section(_ node: YAMLNode?) -> [YAMLNode.Entry] {
        guard let node else { return [] }
        guard let entries = reader.entries(node) else {
            hasUnreadableNouns = true
            return []
        }
        for entry in entries { reader.checkID(Placed(entry.name, entry.nameRange)) }
        return entries
    }

    // MARK: Groups

    /// Groups with the groups inside them replaced by their members.
    private mutating func readGroups(_ entries: [YAMLNode.Entry]) -> [Group] {
        var written: [String: [Placed<String>]] = [:]
        for entry in entries {
            if actorIDs.contains(entry.name) {
                reader.error(
                    entry.nameRange,
                    "‘\(entry.name)’ is an actor too",
                    suggestion: "give the group another id"
                )
            }
            let members = reader.texts(entry.value)
            if members.isEmpty, entry.value.content == .sequence([]) {
                reader.warning(entry.nameRange, "the group ‘\(entry.name)’ has no member")
            }
            written[entry.name] = members
        }
        for entry in entries {
            var path: [String] = []
            _ = flattened(entry.name, written, &path)
        }
        for member in unknownMembers { _ = actors(of: member) }
        return entries.map { Group(id: $0.name, members: groupMembers[$0.name] ?? []) }
    }

    /// A group's actors; `path` holds the groups that are being opened, outermost first.
    private mutating func flattened(
        _ id: String,
        _ written: [String: [Placed<String>]],
        _ path: inout [String]
    ) -> [String] {
        if let known = groupMembers[id] { return known }
        path.append(id)
        defer { path.removeLast() }
        var members: [String] = []
        var seen: Set<String> = []
        for member in written[id] ?? [] {
            var found: [String] = []
            if actorIDs.contains(member.value) {
                found = [member.value]
            } else if let start = path.firstIndex(of: member.value) {
                let circle = (path[start...] + [member.value]).joined(separator: " → ")
                reader.error(member.range, "the group ‘\(member.value)’ contains itself", suggestion: circle)
            } else if written[member.value] == nil {
                unknownMembers.append(member)
            } else if path.count == 32 {
                reader.error(member.range, "groups are nested more than 32 deep")
            } else {
                found = flattened(member.value, written, &path)
            }
            members += found.filter { seen.insert($0).inserted }
        }
        groupMembers[id] = members
        return members
    }

    // MARK: References

    /// The actors that an id of an actor or a group stands for; an unknown one is reported.
    mutating func actors(of id: Placed<String>) -> [String] {
        if actorIDs.contains(id.value) { return [id.value] }
        if let members = groupMembers[id.value] { return members }
        guard !hasUnreadableNouns else { return [] }
        if topicIDs.contains(id.value) {
            reader.error(id.range, "‘\(id.value)’ is a topic; here stands an actor or a group")
        } else {
            let known = actorPlaces.map(\.value) + groupMembers.keys.sorted()
            reader.error(
                id.range,
                "unknown actor or group ‘\(id.value)’",
                suggestion: didYouMean(id.value, among: known)
            )
        }
        return []
    }

    /// What a rule is about: a topic, an actor, or each actor of a group.
    mutating func subjects(of id: Placed<String>) -> [Subject] {
        if topicIDs.contains(id.value) {
            if actorIDs.contains(id.value) || groupMembers[id.value] != nil {
                reader.warning(id.range, "‘\(id.value)’ is a topic and an actor or group; here it is the topic")
            }
            return [.topic(id.value)]
        }
        if actorIDs.contains(id.value) || groupMembers[id.value] != nil { return actors(of: id).map(Subject.actor) }
        guard !hasUnreadableNouns else { return [] }
        let known = topicIDs.sorted() + actorPlaces.map(\.value) + groupMembers.keys.sorted()
        reader.error(
            id.range,
            "unknown topic, actor or group ‘\(id.value)’",
            suggestion: didYouMean(id.value, among: known)
        )
        return []
    }

    /// Reports ids that another file defines already, and remembers those of this one.
    mutating func checkUnique(_ what: String, _ ids: [Placed<String>], among known: inout [String: String]) {
        for id in ids {
            if let place = known[id.value] {
                reader.error(
                    id.range,
                    "the \(what) ‘\(id.value)’ is defined twice; first in \(place)",
                    suggestion: "give one of them another id"
                )
            } else {
                known[id.value] = "\(reader.file):\(reader.line(of: id.range))"
            }
        }
    }

    /// Warns, once a file, of a key that this version reads and does not use.
    mutating func warnUnbuilt(_ entry: YAMLNode.Entry) {
        guard warnedKeys.insert(entry.name).inserted else { return }
        reader.warning(entry.nameRange, "‘\(entry.name)’ is not in this version and has no effect")
    }
}
