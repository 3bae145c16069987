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
    /// Why an article of the batch could not be compared with what is stored of it; the last reason.
    private(set) var failure: StoreError?

    init(store: Store, archive: StoreReader) {
        self.store = store
        self.archive = archive
    }

    /// Tells what an article is to the store.
    mutating func novelty(of article: Article) -> Novelty {
        var article = article
        guard let item = SeenItem(article) else { return .known }
        if var before = pending[item.key] ?? store.known(item.key).map({ KnownVersion($0) }) {
            guard before.content != item.content else { return .known }
            if let seq = before.seq {
                do throws(StoreError) {
                    before.article = try archive.article(seq: seq)?.article
                } catch {
                    // What is changed in it cannot be told: it is read again.
                    failure = error
                    return .postponed(item.key, known: before.content)
                }
            }
            if before.isTooRecent(for: article) { return .postponed(item.key, known: before.content) }
            article.version = before.version + 1
            article.replaces = before.article?.contentHash
            formers[article.key] = before.article
        }
        pending[item.key] = KnownVersion(
            content: item.content,
            version: article.version,
            article: article
        )
        return .new(article)
    }

    /// Forgets the batch, which is written or given up.
    mutating func forgetBatch() {
        pending = [:]
        formers = [:]
        failure = nil
    }
}

/// What an article that was read again is.
enum Novelty {
    /// One that is to be stored, with its version.
    case new(Article)
    /// As it was.
    case known
    /// Changed, and to be read later: the first 64 bits of its key, and the content that is stored.
    case postponed(UInt64, known: UInt32)
}

/// What a version of an article is known by.
private struct KnownVersion {
    var content: UInt32
    var version: Int
    var article: Article?
    /// Where the article is to be had, when it is in the store.
    var seq: Int?

    /// Whether another version so soon is one too many: pages that count their readers change with every poll.
    func isTooRecent(for later: Article) -> Bool {
        guard version >= 20, let article else { return false }
        return (.zero..<Duration.seconds(3600)).contains(later.firstSeen - article.firstSeen)
    }
}

extension KnownVersion {
    /// One of the store, whose article is not read yet.
    init(_ known: KnownArticle) {
        self.init(content: known.content, version: known.version, seq: known.seq)
    }
}
