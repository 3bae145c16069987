internal import Files
internal import NewsModel
internal import YAML

/// Reads the sections of wirewatch.yaml.
struct SettingsReader {
    var reader: SchemaReader
    let secrets: Secrets
    /// Of the feed lists, which are files of their own.
    var listDiagnostics: [Diagnostic] = []
    /// Where each feed id was given first, such as `wirewatch.yaml:12`.
    var placeByID: [String: String] = [:]
    var idByURL: [String: String] = [:]

    init(file: String, document: YAMLDocument, environment: [String: String]) {
        reader = SchemaReader(file: file, source: document.source)
        secrets = Secrets(environment: environment, configuration: file)
        for problem in document.problems { reader.add(problem) }
    }

    /// What was found: that of the file in the order of its lines, then that of the feed lists.
    var diagnostics: [Diagnostic] {
        reader.diagnostics.sorted { ($0.line, $0.column) < ($1.line, $1.column) } + listDiagnostics
    }

    mutating func settings(_ document: YAMLDocument) -> Settings? {
        guard let root = document.root else {
            if document.problems.isEmpty { reader.error(0..<0, "the file is empty", suggestion: "it needs ‘feeds:’") }
            return nil
        }
        let keys = ["feeds", "watchlists", "store", "poll"]
        guard let fields = reader.fields(root, keys: keys, unbuilt: ["channels", "web", "websub"]) else { return nil }
        var settings = Settings()
        if let node = fields["feeds"] {
            settings.feeds = feeds(node)
        } else {
            let start = root.range.lowerBound..<root.range.lowerBound
            reader.error(start, "‘feeds’ is missing: there is nothing to poll")
        }
        settings.watchlistPaths = watchlists(fields["watchlists"])
        if let node = fields["store"] { settings.store = store(node) }
        if let node = fields["poll"] { settings.poll = poll(node) }
        return settings
    }

    // MARK: Sections

    private mutating func watchlists(_ node: YAMLNode?) -> [String] {
        guard let node else {
            let standard = resolve("watch.d", relativeToFile: reader.file)
            if kind(ofPath: standard) == .folder { return [standard] }
            reader.warning(0..<0, "‘watchlists’ is missing, and there is no folder \(standard): nothing will alert")
            return []
        }
        return reader.texts(node).compactMap { path in
            let resolved = resolve(path.value, relativeToFile: reader.file)
            if kind(ofPath: resolved) != .nothing { return resolved }
            reader.error(path.range, "no such file or folder: \(resolved)")
            return nil
        }
    }

    private mutating func store(_ node: YAMLNode) -> StoreSettings {
        var store = StoreSettings()
        if case .scalar(let path, _) = node.content, !path.isEmpty {
            reader.error(node.range, "expected keys with values, found text", suggestion: "write {path: \(path)}")
            return store
        }
        let unbuilt = ["keep-text", "at-most", "compress-after"]
        guard let fields = reader.fields(node, keys: ["path"], unbuilt: unbuilt) else { return store }
        if let node = fields["path"], let path = reader.text(node) {
            store.path = resolve(path, relativeToFile: reader.file)
            if path == "~" || path.hasPrefix("~/") {
                reader.error(node.range, "‘~’ is no folder here", suggestion: "write the whole path")
            }
        }
        return store
    }

    private mutating func poll(_ node: YAMLNode) -> PollSettings {
        var poll = PollSettings()
        let keys = [
            "every", "at-least", "at-most", "in-flight", "per-host", "between-starts", "timeout", "body", "contact",
        ]
        guard let fields = reader.fields(node, keys: keys) else { return poll }
        poll.every = fields["every"].flatMap { reader.duration($0) } ?? poll.every
        poll.atLeast = fields["at-least"].flatMap { reader.duration($0) } ?? min(poll.atLeast, poll.every)
        poll.atMost = fields["at-most"].flatMap { reader.duration($0) } ?? max(poll.atMost, poll.every)
        poll.inFlight = fields["in-flight"].flatMap { reader.integer($0, in: 1...10_000) } ?? poll.inFlight
        poll.perHost = fields["per-host"].flatMap { reader.integer($0, in: 1...100) } ?? poll.perHost
        poll.betweenStarts = fields["between-starts"].flatMap { pause($0) } ?? poll.betweenStarts
        poll.timeout = fields["timeout"].flatMap { reader.duration($0) } ?? poll.timeout
        if let node = fields["body"], let size = reader.size(node) {
            poll.bodyLimit = size
            let limit = Feed.largestDocument
            if size > limit { reader.error(node.range, "‘body’ is at most \(limit >> 20)MiB") }
        }
        if let node = fields["contact"], let contact = reader.text(node) {
            let isSafe = contact.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x28 && $0 != 0x29 }
            if isSafe, contact.contains("@") || contact.hasPrefix("http") {
                poll.contact = contact
            } else {
                reader.error(
                    node.range,
                    "‘contact’ is a web or mail address",
                    suggestion: "such as https://example.org/bot"
                )
            }
        }
        if let node = fields["at-least"] ?? fields["every"], poll.atLeast > poll.every {
            reader.error(node.range, "‘at-least’ is longer than ‘every’")
        }
        if let node = fields["at-most"] ?? fields["every"], poll.every > poll.atMost {
            reader.error(node.range, "‘at-most’ is shorter than ‘every’")
        }
        return poll
    }

    /// A duration that may be nothing.
    private mutating func pause(_ node: YAMLNode) -> Duration? {
        if case .scalar(let text, _) = node.content, parseDuration(text) == .zero { return .zero }
        return reader.duration(node)
    }
}
