internal import NewsModel
internal import Parsing
internal import Storage

/// Tells what is new of an article that is read again.
struct Versions {
    let store: Store
    let archive: StoreReader

    /// Those of the batch at hand, by the hash of their article's key.
    private var pending: [UInt64: KnownVersion] = [:]
    /// What the articles of the batch that are later versions were before, by their keys.
    private(set) var formers: [String: Article] = [:]

    init(store: Store, archive: StoreReader) {
        self.store = store
        self.archive = archive
    }

    /// Gives an article its version; `nil` when it is known as it is or has been edited too often.
    mutating func numbered(_ article: Article) -> Article? {
        var article = article
        guard let item = SeenItem(article) else { return nil }
        if let before = pending[item.key] ?? stored(item) {
            guard before.content != item.content, before.version < 20 else { return nil }
            article.version = before.version + 1
            article.replaces = before.article?.contentHash
            formers[article.key] = before.article
        }
        pending[item.key] = KnownVersion(
            content: item.content,
            version: article.version,
            article: article
        )
        return article
    }

    private func stored(_ item: SeenItem) -> KnownVersion? {
        guard let known = store.known(item.key) else { return nil }
        let before = known.content == item.content ? nil : try? archive.article(seq: known.seq)
        return KnownVersion(content: known.content, version: known.version, article: before?.article)
    }

    /// Forgets the batch, which is written or given up.
    mutating func forgetBatch() {
        pending = [:]
        formers = [:]
    }
}

/// What a version of an article is known by.
private struct KnownVersion {
    var content: UInt32
    var version: Int
    var article: Article?
}
