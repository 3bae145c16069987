internal import Files
internal import NewsModel
internal import YAML

extension SettingsReader {
    /// What may be said of a feed, and of all feeds of a list at once.
    private static let sharedKeys = [
        "tags", "every", "full-text", "allow-private", "user-agent", "headers", "proxy", "login", "bearer", "ca-file",
    ]

    /// The section `feeds:`.
    mutating func feeds(_ node: YAMLNode) -> [Feed] {
        guard let items = reader.items(node) else { return [] }
        if items.isEmpty { reader.error(node.range, "the list is empty: there is nothing to poll") }
        var feeds: [Feed] = []
        for item in items {
            if case .scalar(let text, _) = item.content, !item.isAbsent {
                reader.error(item.range, "expected keys with values, found text", suggestion: "write \(asKey(text))")
                continue
            }
            guard let fields = reader.fields(item, keys: ["file", "url", "id"] + Self.sharedKeys) else { continue }
            switch (fields.entry("file"), fields.entry("url")) {
            case (let file?, nil): feeds += listed(file, fields)
            case (nil, let url?):
                if let feed = single(url.value, fields) { feeds.append(feed) }
            case (nil, nil): reader.error(item.range, "this feed has neither ‘url’ nor ‘file’")
            case (let file?, _?): reader.error(file.nameRange, "‘file’ and ‘url’ cannot stand together")
            }
        }
        return feeds
    }

    /// `url: http://…` for an address, also for one behind `url` without its colon or the space after it.
    private func asKey(_ text: String) -> String {
        for key in ["url", "file"] where text.hasPrefix(key) {
            let rest = text.dropFirst(key.count).drop { $0 == ":" || $0 == " " }
            if text.dropFirst(key.count).first.map({ $0 == ":" || $0 == " " }) ?? false { return "\(key): \(rest)" }
        }
        return "url: \(text)"
    }

    private mutating func single(_ node: YAMLNode, _ fields: Fields) -> Feed? {
        guard let url = reader.text(node) else { return nil }
        do throws(FeedAddressError) {
            var feed = try makeFeed(at: url)
            var place = node.range
            if let node = fields["id"], let id = reader.text(node) {
                reader.checkID(Placed(id, node.range))
                feed.id = id
                place = node.range
            }
            apply(fields, to: &feed)
            warnOfOpenSecret(fields, url: feed.url, isPrivate: feed.allowsPrivate)
            if let first = placeByID[feed.id] {
                let message = "the feed ‘\(feed.id)’ stands twice; first in \(first)"
                if idByURL[feed.url] == feed.id {
                    reader.warning(place, message, suggestion: "it is polled once, as there; take this away")
                } else {
                    reader.error(place, message)
                }
                return nil
            }
            if let other = idByURL[feed.url] {
                reader.warning(node.range, "the feed ‘\(other)’ has this address too; it will be polled twice")
            }
            remember(feed, at: "\(reader.file):\(reader.line(of: place))")
            return feed
        } catch {
            reader.error(node.range, "\(error)")
            return nil
        }
    }

    /// The feeds of an OPML file or a list of lines.
    private mutating func listed(_ entry: YAMLNode.Entry, _ fields: Fields) -> [Feed] {
        if let id = fields.entry("id") {
            reader.error(id.nameRange, "‘id’ belongs to one feed, not to a file of feeds")
        }
        var common = Feed(id: "", url: "")
        apply(fields, to: &common)
        guard let path = reader.text(entry.value) else { return [] }
        let resolved = resolve(path, relativeToFile: reader.file)
        let list: FeedList
        do throws(FileFailure) {
            list = FeedList(file: resolved, bytes: try readFile(resolved))
        } catch {
            reader.error(entry.value.range, "\(resolved) cannot be read: \(error.reason)")
            return []
        }
        listDiagnostics += list.diagnostics
        if let open = list.items.first(where: { $0.feed.url.lowercased().hasPrefix("http://") }) {
            warnOfOpenSecret(fields, url: open.feed.url, isPrivate: common.allowsPrivate)
        }
        var feeds: [Feed] = []
        var repeated: [(item: FeedList.Item, first: String)] = []
        var same: [(item: FeedList.Item, first: String)] = []
        for item in list.items {
            if let first = placeByID[item.feed.id] {
                if idByURL[item.feed.url] == item.feed.id {
                    same.append((item, first))
                } else {
                    repeated.append((item, first))
                }
                continue
            }
            var feed = common
            feed.id = item.feed.id
            feed.url = item.feed.url
            feed.title = item.feed.title
            feed.tags += item.feed.tags.filter { !common.tags.contains($0) }
            remember(feed, at: "\(resolved):\(item.line)")
            feeds.append(feed)
        }
        if let (message, count) = twice(repeated, in: resolved) {
            reader.error(entry.value.range, message + count)
        }
        if let (message, count) = twice(same, in: resolved) {
            reader.warning(entry.value.range, message + count, suggestion: "polled once, as it stands first")
        }
        return feeds
    }

    /// What is said of feeds of a list that stand elsewhere too: the first, and how many more.
    private func twice(_ feeds: [(item: FeedList.Item, first: String)], in path: String) -> (String, String)? {
        guard let (item, first) = feeds.first else { return nil }
        let others = feeds.count > 1 ? "; of this file \(feeds.count - 1) more do" : ""
        return ("the feed ‘\(item.feed.id)’ of \(path):\(item.line) stands twice, first in \(first)", others)
    }

    private mutating func remember(_ feed: Feed, at place: String) {
        placeByID[feed.id] = place
        idByURL[feed.url] = feed.id
    }

    // MARK: Keys of a feed

    private mutating func apply(_ fields: Fields, to feed: inout Feed) {
        if let node = fields["tags"] { feed.tags = reader.texts(node).map(\.value) }
        feed.every = fields["every"].flatMap { reader.duration($0) }
        if let entry = fields.entry("full-text"), reader.flag(entry.value) == true {
            reader.error(entry.nameRange, "‘full-text: yes’ is not in this version", suggestion: "take it away")
        }
        feed.allowsPrivate = fields["allow-private"].flatMap { reader.flag($0) } ?? false
        feed.userAgent = fields["user-agent"].flatMap { headerValue($0) }
        if let node = fields["headers"] {
            for entry in reader.entries(node) ?? [] {
                if !isHeaderName(entry.name) {
                    reader.error(entry.nameRange, "‘\(entry.name)’ is no name of a header")
                } else if let value = headerValue(entry.value) {
                    // Sent as a byte a character.
                    if value.unicodeScalars.contains(where: { $0.value > 0xFF }) {
                        let message = "a header's value has only letters of Western Europe: ASCII and ‘À’ to ‘ÿ’"
                        reader.error(entry.value.range, message)
                    }
                    feed.headers.append(Header(name: entry.name, value: value))
                }
            }
        }
        if let node = fields["proxy"] { feed.proxy = proxy(node) }
        if let node = fields["login"], let login = reader.fields(node, keys: ["user", "secret"]) {
            let user = required("user", in: login)
            if let user, let password = secret(in: login) { feed.login = Login(user: user, password: password) }
        }
        if let node = fields["bearer"], let bearer = reader.fields(node, keys: ["secret"]) {
            feed.bearer = secret(in: bearer)
        }
        if let login = fields.entry("login"), fields["bearer"] != nil {
            reader.error(login.nameRange, "‘login’ and ‘bearer’ cannot stand together")
        }
        if let node = fields["ca-file"], let path = reader.text(node) {
            let resolved = resolve(path, relativeToFile: reader.file)
            if kind(ofPath: resolved) != .file {
                reader.error(node.range, "no such file: \(resolved)")
            } else if !holdsCertificate(resolved) {
                reader.error(
                    node.range,
                    "no certificate in \(resolved)",
                    suggestion: "it needs -----BEGIN CERTIFICATE-----"
                )
            } else {
                feed.caFile = resolved
            }
        }
    }

    /// Whether a file has a certificate in PEM; one that cannot be read here may be read by the service.
    private func holdsCertificate(_ path: String) -> Bool {
        guard let bytes = try? readFile(path) else { return true }
        return String(decoding: bytes, as: UTF8.self).contains("-----BEGIN ")
    }

    /// Warns of a password or token that everybody on the way to the server can read.
    private mutating func warnOfOpenSecret(_ fields: Fields, url: String, isPrivate: Bool) {
        guard let entry = fields.entry("login") ?? fields.entry("bearer") else { return }
        guard url.lowercased().hasPrefix("http://"), !isPrivate else { return }
        reader.warning(
            entry.nameRange,
            "‘\(entry.name)’ goes over http://, where others can read it",
            suggestion: "write https:// if the server has it"
        )
    }

    private mutating func required(_ key: String, in fields: Fields) -> String? {
        guard let node = fields[key] else {
            reader.error(fields.range, "‘\(key)’ is missing here")
            return nil
        }
        return reader.text(node)
    }

    private mutating func secret(in fields: Fields) -> String? {
        guard let name = required("secret", in: fields), let node = fields["secret"] else { return nil }
        do throws(FileFailure) {
            return try secrets.read(name)
        } catch {
            reader.error(node.range, "the secret ‘\(name)’: \(error.reason)")
            return nil
        }
    }

    private mutating func headerValue(_ node: YAMLNode) -> String? {
        guard let value = reader.text(node) else { return nil }
        guard value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            reader.error(node.range, "a header's value is one line without control characters")
            return nil
        }
        return value
    }

    /// Source: RFC 9110 §5.6.2, token.
    private func isHeaderName(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                    || "!#$%&'*+-.^_`|~".utf8.contains(byte)
            }
    }

    private mutating func proxy(_ node: YAMLNode) -> String? {
        guard let address = reader.text(node) else { return nil }
        let schemes = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"]
        let isClean = address.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
        if isClean, schemes.contains(where: { address.hasPrefix($0 + "://") && address.utf8.count > $0.utf8.count + 3 })
        {
            return address
        }
        reader.error(
            node.range,
            "‘\(address)’ is no address of a proxy",
            suggestion: "such as http://proxy.example.org:3128 or socks5h://127.0.0.1:9050"
        )
        return nil
    }
}
