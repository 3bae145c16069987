/// The keys of all articles: those of `index/keys`, and in memory those that came since it was written.
struct KnownKeys: Sendable {
    private(set) var run: KeyRun
    private(set) var newer: [UInt64: KnownArticle] = [:]

    init(run: KeyRun) {
        self.run = run
    }

    subscript(key: UInt64) -> KnownArticle? {
        newer[key] ?? run[key]
    }

    /// Takes note of an article; the one with the highest number counts.
    mutating func note(_ key: UInt64, _ article: KnownArticle) {
        if let known = newer[key], known.seq > article.seq { return }
        newer[key] = article
    }

    /// Goes on from an index that holds everything so far.
    mutating func replace(by run: KeyRun) {
        self.run = run
        newer.removeAll()
    }
}
