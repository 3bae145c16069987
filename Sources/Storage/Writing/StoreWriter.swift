internal import Hashing
internal import JSON
internal import NewsModel

/// The state behind commits: numbers, the alert chain, and the three segment writers.
struct StoreWriter: Sendable {
    /// The number of the last article.
    var lastArticle = 0
    /// The number of the last alert.
    var lastAlert = 0
    /// The hash of the last alert's line.
    var lastAlertHash = String(repeating: "0", count: 64)
    /// The number of the last feed state.
    var lastState = 0
    /// The bits of the ids of all alerts in the log.
    var alertIDs: Set<UInt64> = []
    /// Bytes in `feeds/`, and what they were after the last compaction.
    var feedBytes = 0
    var compactedFeedBytes = 0
    /// Segments in `feeds/`: all are open at once when states are read.
    var feedSegments = 0

    private let root: Folder
    private var articles: SegmentWriter
    private var alerts: SegmentWriter
    private var states: SegmentWriter
    private var text = JSONWriter()
    /// The articles of the last commit, for the index of known keys.
    private(set) var written: [WrittenArticle] = []
    private var linkTarget: String?
    private var day: CivilDate?

    init(root: Folder) {
        func writer(_ kind: RecordKind) -> SegmentWriter {
            SegmentWriter(folder: Folder(path: root.path(of: kind.folder)))
        }
        self.root = root
        self.articles = writer(.article)
        self.alerts = writer(.alert)
        self.states = writer(.feedState)
    }

    /// Appends a batch; after an error nothing of it is left and no number has moved.
    mutating func commit(_ batch: Batch, day: CivilDate) throws(StoreError) -> Committed {
        defer { shrink() }
        written.removeAll(keepingCapacity: true)
        if !batch.articles.isEmpty {
            encode(batch.articles)
            try articles.append(text.bytes, day: day)
        }
        let upto = lastArticle + batch.articles.count
        let fresh = encode(batch.alerts)
        if !fresh.alerts.isEmpty {
            do {
                try alerts.append(text.bytes, day: day)
            } catch {
                if !batch.articles.isEmpty { articles.undo() }
                throw error
            }
        }
        if !batch.states.isEmpty {
            encode(batch.states, upto: upto)
            do {
                try states.append(text.bytes, day: day)
            } catch {
                if !fresh.alerts.isEmpty { alerts.undo() }
                if !batch.articles.isEmpty { articles.undo() }
                throw error
            }
            feedBytes += text.bytes.count
        }
        let seqs = (lastArticle + 1)..<(upto + 1)
        lastArticle = upto
        lastAlert += fresh.alerts.count
        lastAlertHash = fresh.lastHash
        alertIDs.formUnion(fresh.ids)
        lastState += batch.states.count
        linkAlerts()
        return Committed(articleSeqs: seqs, alerts: fresh.alerts)
    }

    /// Remembers the day; `true` when it is another than that of the commit before.
    mutating func turn(to day: CivilDate) -> Bool {
        defer { self.day = day }
        guard let last = self.day, last != day else { return false }
        feedSegments += 1
        return true
    }

    /// Whether `feeds/` holds mostly outdated lines (a quarter is alive at best, and it is worth the rewriting) or is
    /// spread over many days.
    var feedsWantCompaction: Bool {
        feedBytes > 4 * compactedFeedBytes + (16 << 20) || feedSegments > 60
    }

    /// Compacts `feeds/`.
    ///
    /// A failure costs only room: it is tried again when as much has come on top.
    mutating func compactFeeds(day: CivilDate) {
        states.close()
        feedSegments = 1
        let folder = Folder(path: root.path(of: RecordKind.feedState.folder))
        if let length = try? Storage.compactFeeds(in: folder, day: day) {
            feedBytes = length
            compactedFeedBytes = length
        } else {
            compactedFeedBytes = feedBytes
        }
    }

    private mutating func encode(_ batch: [StoredArticle]) {
        text.reset()
        // A span lends its elements: a copy would retain each of their strings, a tenth of a commit's time.
        let articles = batch.span
        for index in articles.indices { encode(articles[index], seq: lastArticle + 1 + index) }
    }

    private mutating func encode(_ stored: borrowing StoredArticle, seq: Int) {
        writeArticle(stored, seq: seq, into: &text)
        text.newline()
        // Now, while the strings are in the processor's cache.
        written.append(
            WrittenArticle(
                stored.article.key,
                stored.article.contentHash,
                version: stored.article.version,
                seq: seq
            )
        )
    }

    private mutating func encode(_ batch: [Alert]) -> (alerts: [Alert], ids: Set<UInt64>, lastHash: String) {
        text.reset()
        var fresh: [Alert] = []
        var ids: Set<UInt64> = []
        var prev = lastAlertHash
        guard !batch.isEmpty else { return (fresh, ids, prev) }
        var hash = SHA256()
        for alert in batch {
            let id = identifierBits(alert.id)
            guard !alertIDs.contains(id), ids.insert(id).inserted else { continue }
            fresh.append(alert)
            let start = text.bytes.count
            writeAlert(alert, seq: lastAlert + fresh.count, prev: "sha256:" + prev, into: &text)
            text.bytes.withUnsafeBytes { hash.update(UnsafeRawBufferPointer(rebasing: $0[start...])) }
            prev = hash.finish().hex
            text.newline()
        }
        return (fresh, ids, prev)
    }

    private mutating func encode(_ batch: [FeedState], upto: Int) {
        text.reset()
        for index in batch.indices {
            var state = batch[index]
            state.upto = upto
            writeFeedState(state, seq: lastState + 1 + index, into: &text)
            text.newline()
        }
    }

    /// Points `alerts.jsonl` at the segment that is written to.
    ///
    /// It is for people, so a failure is tried again later.
    private mutating func linkAlerts() {
        guard let fileName = alerts.fileName else { return }
        let target = RecordKind.alert.folder + "/" + fileName
        guard target != linkTarget else { return }
        if (try? root.link("alerts.jsonl", to: target)) != nil { linkTarget = target }
    }

    /// A batch that was unusually large must not hold its memory for ever.
    private mutating func shrink() {
        if text.bytes.capacity > 8 << 20 { text = JSONWriter() }
    }
}
