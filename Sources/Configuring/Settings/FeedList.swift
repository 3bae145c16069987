internal import NewsModel
internal import XML
internal import YAML

/// Feeds of one file with the lines they stand in.
struct FeedList {
    /// A feed and its place.
    struct Item {
        var feed: Feed
        /// From 1.
        var line: Int
    }

    private(set) var items: [Item] = []
    private(set) var diagnostics: [Diagnostic] = []
    private let file: String
    private let source: SourceText
    /// Where an address stands in `items`.
    private var indexByURL: [String: Int] = [:]
    private var indexByID: [String: Int] = [:]

    /// Reads OPML when the first character is `<`, else one `URL` or `ID URL` a line.
    init(file: String, bytes: [UInt8]) {
        self.file = file
        source = SourceText(bytes)
        let first = source.utf8.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        switch first {
        case nil: diagnostics.append(Diagnostic(.error, file: file, message: "the file is empty"))
        case UInt8(ascii: "<"): readOPML()
        case _ where looksLikeYAML:
            let message = "this is YAML, not a list of feeds: a configuration goes to --config, a watchlist to --watch"
            diagnostics.append(Diagnostic(.error, file: file, message: message))
        default: readLines()
        }
        if items.isEmpty, diagnostics.isEmpty {
            diagnostics.append(Diagnostic(.warning, file: file, message: "no feed in this file"))
        }
    }

    // MARK: OPML

    private mutating func readOPML() {
        let document = parseXML(source.utf8)
        if let fault = document.fault {
            // libxml2's word for a reference; what people forget is to escape the &.
            let advice = fault.reason.contains("EntityRef") ? "; write & as &amp;" : ""
            report(.error, line: fault.line, "this is no well-formed XML: \(fault.reason)\(advice)", marking: nil)
            return
        }
        guard let root = document.root, document.name(of: root).local.lowercased() == "opml" else {
            let name = document.root.map { document.name(of: $0).local } ?? ""
            report(.error, line: 1, "this is no OPML: its root is <\(name)>", marking: "<\(name)")
            return
        }
        for body in document.elements(in: root) where document.name(of: body).local.lowercased() == "body" {
            readOutlines(in: body, of: document, folders: [])
        }
    }

    /// Depth is bounded by the XML parser's own limit.
    private mutating func readOutlines(in element: Int, of document: XMLDocument, folders: [String]) {
        for outline in document.elements(in: element) where document.name(of: outline).local.lowercased() == "outline" {
            func value(_ name: String) -> String? {
                document.attribute(name, of: outline)
            }
            let text = trimmed(value("title") ?? value("text") ?? "")
            let url = value("xmlUrl") ?? value("xmlurl")
            guard let url = url.map(trimmed), !url.isEmpty else {
                warnOfMissingAddress(outline, of: document, title: text)
                let inner = text.isEmpty || folders.contains(text) ? folders : folders + [text]
                readOutlines(in: outline, of: document, folders: inner)
                continue
            }
            add(
                url,
                title: text.isEmpty || text == url ? nil : text,
                tags: folders + categories(value("category")).filter { !folders.contains($0) },
                id: document.attribute("id", prefix: "wirewatch", of: outline),
                line: Int(document.nodes[outline].line)
            )
            readOutlines(in: outline, of: document, folders: folders)
        }
    }

    /// Says that an outline which looks like a feed has no address, unless it is a folder.
    private mutating func warnOfMissingAddress(_ outline: Int, of document: XMLDocument, title: String) {
        let inner = document.elements(in: outline)
        guard !inner.contains(where: { document.name(of: $0).local.lowercased() == "outline" }) else { return }
        let names = ["xmlUrl", "xmlurl", "type", "url", "href", "htmlUrl"]
        guard names.contains(where: { document.attribute($0, of: outline) != nil }) else { return }
        let other = ["url", "href"].first { document.attribute($0, of: outline) != nil }
        report(
            .warning,
            line: Int(document.nodes[outline].line),
            "this feed is left out: \(title.isEmpty ? "it" : "‘\(title)’") has no address in ‘xmlUrl’"
                + (other.map { "; write xmlUrl=\"…\" in place of \($0)=\"…\"" } ?? ""),
            marking: nil
        )
    }

    /// Source: OPML 2.0, "category": comma-separated, the parts of each after slashes.
    private func categories(_ list: String?) -> [String] {
        (list ?? "").split(separator: ",").map { entry in
            trimmed(String(entry.split(separator: "/").last ?? ""))
        }.filter { !$0.isEmpty }
    }

    private mutating func add(_ url: String, title: String?, tags: [String], id: String?, line: Int) {
        if let index = indexByURL[webAddress(url)] {
            // A feed in two folders has both tags.
            items[index].feed.tags += tags.filter { !items[index].feed.tags.contains($0) }
            return
        }
        do throws(FeedAddressError) {
            var feed = try makeFeed(at: url)
            feed.title = title
            feed.tags = tags
            // Articles are known by it, and rules name it: a list that goes to another machine takes it along.
            if let id {
                if isSlug(id), indexByID[id] == nil {
                    feed.id = id
                } else {
                    report(
                        .warning,
                        line: line,
                        "‘\(id)’ is taken or no id: the feed is called ‘\(feed.id)’",
                        marking: id
                    )
                }
            }
            if !standsTwice(feed, line: line, marking: url) { append(feed, line: line) }
        } catch {
            report(.warning, line: line, "this feed is left out: \(error)", marking: error == .credentials ? nil : url)
        }
    }

    // MARK: Lines

    /// Whether the first line that says something is a key of YAML: `feeds:`, `watchlist: Ports`.
    private var looksLikeYAML: Bool {
        for number in 1...max(1, source.lineCount) {
            let words = source.line(number).unicodeScalars.split { $0.properties.isWhitespace }.map(String.init)
            guard let first = words.first, !first.hasPrefix("#") else { continue }
            return first == "---" || first.hasSuffix(":") && !first.contains("/")
        }
        return false
    }

    private mutating func readLines() {
        for number in 1...max(1, source.lineCount) {
            let line = source.line(number)
            let words = line.unicodeScalars.split { $0.properties.isWhitespace }.map(String.init)
            guard let first = words.first, !first.hasPrefix("#") else { continue }
            let end = words.firstIndex { $0.hasPrefix("#") } ?? words.count
            switch end {
            case 1: addLine(id: nil, url: first, line: number)
            case 2: addLine(id: first, url: words[1], line: number)
            default: report(.error, line: number, "expected ‘URL’ or ‘ID URL’ in a line", marking: words[2])
            }
        }
    }

    private mutating func addLine(id: String?, url: String, line: Int) {
        if let id, !isSlug(id) {
            let message = "‘\(id)’ is no id; ids are small letters, digits, ‘-’, ‘_’ and ‘.’, at most 64"
            report(.error, line: line, message, marking: id)
            return
        }
        do throws(FeedAddressError) {
            var feed = try makeFeed(at: url)
            if let id { feed.id = id }
            if !standsTwice(feed, line: line, marking: id ?? url) { append(feed, line: line) }
        } catch {
            report(.error, line: line, "\(error)", marking: url)
        }
    }

    // MARK: Both

    /// Whether another feed has the id already, which is said.
    private mutating func standsTwice(_ feed: Feed, line: Int, marking word: String) -> Bool {
        guard let index = indexByID[feed.id] else { return false }
        let isSame = items[index].feed.url == feed.url
        let message = "the feed ‘\(feed.id)’ stands twice; first in line \(items[index].line)"
        report(isSame ? .warning : .error, line: line, message, marking: word)
        return true
    }

    private mutating func append(_ feed: Feed, line: Int) {
        indexByURL[feed.url] = items.count
        indexByID[feed.id] = items.count
        items.append(Item(feed: feed, line: line))
    }

    private mutating func report(_ severity: Diagnostic.Severity, line: Int, _ message: String, marking word: String?) {
        let text = source.line(line)
        var column = text.unicodeScalars.prefix { $0.properties.isWhitespace }.count
        var length = 0
        if let word, !word.isEmpty, let found = text.firstRange(of: word) {
            column = text.unicodeScalars.distance(from: text.startIndex, to: found.lowerBound)
            length = word.unicodeScalars.count
        }
        diagnostics.append(
            Diagnostic(
                severity,
                file: file,
                line: max(1, line),
                column: column + 1,
                length: length,
                message: message,
                sourceLine: text
            )
        )
    }

    private func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
        let end = scalars.lastIndex { !$0.properties.isWhitespace }
        return end.map { String(scalars[...$0]) } ?? ""
    }
}
