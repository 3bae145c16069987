package import NewsModel

/// The file `FEEDS`: the ids of the feeds that are polled, one a line.
///
/// What the store knows of a feed stays when it is taken out of the configuration, in case that it returns; without
/// this list it would be shown for ever.
enum PolledFeeds {
    private static let name = "FEEDS"

    static func write(_ ids: [String], in store: Folder) {
        let fresh = name + ".new"
        do throws(StoreError) {
            try File(path: store.path(of: fresh), .replace).write(Array(ids.map { $0 + "\n" }.joined().utf8))
            try store.rename(fresh, to: name)
        } catch {
            // No list shows all feeds; an old one would hide the new.
            try? store.remove(name)
            try? store.remove(fresh)
        }
    }

    /// - Returns: `nil` when there is no list.
    static func read(in store: Folder) -> Set<String>? {
        guard let file = try? File(path: store.path(of: name), .read), let size = try? file.size(),
            let bytes = try? file.bytes(at: 0, count: size)
        else { return nil }
        return Set(bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) })
    }
}

extension Store {
    /// Says which feeds are polled now, for those who read the store.
    package func list(_ feeds: [Feed]) { PolledFeeds.write(feeds.map(\.id), in: root) }
}

extension StoreReader {
    /// The last state of each feed that is polled now, by id; those taken out of the configuration are left out.
    ///
    /// - Throws: `StoreError.io` where a file cannot be read.
    package func polledFeedStates() throws(StoreError) -> [FeedState] {
        let states = try feedStates()
        guard let ids = PolledFeeds.read(in: root) else { return states }
        return states.filter { ids.contains($0.id) }
    }
}
