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
