package import NewsModel

/// The files `FEEDS` and `RULES`: the ids of the feeds that are polled and of the rules that are watched for, one a line.
///
/// What the store knows of a feed stays when it is taken out of the configuration, in case that it returns; without the
/// one it would be shown for ever. Without the other nobody saw from outside that nothing is watched for.
enum IDList: String {
    case feeds = "FEEDS"
    case rules = "RULES"

    func write(_ ids: [String], in store: Folder) {
        let fresh = rawValue + ".new"
        do throws(StoreError) {
            try File(path: store.path(of: fresh), .replace).write(Array(ids.map { $0 + "\n" }.joined().utf8))
            try store.rename(fresh, to: rawValue)
        } catch {
            // No list shows all feeds; an old one would hide the new.
            try? store.remove(rawValue)
            try? store.remove(fresh)
        }
    }

    /// - Returns: `nil` when there is no list.
    func read(in store: Folder) -> Set<String>? {
        guard let file = try? File(path: store.path(of: rawValue), .read), let size = try? file.size(),
            let bytes = try? file.bytes(at: 0, count: size)
        else { return nil }
        return Set(bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) })
    }
}

extension Store {
    /// Tells those who read the store which feeds are polled and which rules are watched for at present.
    package func list(_ feeds: [Feed], rules: [Rule]) {
        IDList.feeds.write(feeds.map(\.id), in: root)
        IDList.rules.write(rules.map(\.id), in: root)
    }
}

extension StoreReader {
    /// The last state of each feed that is polled now, by id; those taken out of the configuration are left out.
    ///
    /// - Throws: `StoreError.io` where a file cannot be read.
    package func polledFeedStates() throws(StoreError) -> [FeedState] {
        let states = try feedStates()
        guard let ids = IDList.feeds.read(in: root) else { return states }
        return states.filter { ids.contains($0.id) }
    }

    /// The rules that the process that writes watches for, or the last one did; `nil` where it did not say.
    package var watchedRules: Set<String>? { IDList.rules.read(in: root) }
}
