/// What is known of the latest version of an article.
package struct KnownArticle: Sendable, Hashable {
    /// The first 32 bits of its content hash.
    package var content: UInt32
    /// Its version, from 1.
    package var version: Int
    /// Its number in the store.
    package var seq: Int

    /// Creates what is known of an article.
    package init(content: UInt32, version: Int, seq: Int) {
        self.content = content
        self.version = version
        self.seq = seq
    }
}

/// What the index of known keys takes of an article that was written.
struct WrittenArticle: Sendable {
    let key: UInt64
    let known: KnownArticle

    init(_ key: String, _ contentHash: String, version: Int, seq: Int) {
        self.key = identifierBits(key)
        known = KnownArticle(content: contentBits(contentHash), version: version, seq: seq)
    }
}
