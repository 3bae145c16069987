internal import Hashing
internal import JSON
internal import NewsModel

/// Mends a store and finds out where its numbers stand.
struct Opening {
    var writer: StoreWriter
    var keys = KnownKeys(run: KeyRun())
    var recovery = Recovery()

    private let root: Folder
    private var upto = 0

    init(root: Folder) {
        self.root = root
        self.writer = StoreWriter(root: root)
    }

    mutating func run(day: CivilDate) throws(StoreError) {
        for kind in RecordKind.allCases { try cutTails(of: kind) }
        // What a process left that was killed while it rewrote a file.
        try folder(.feedState).remove(compactedFile)
        try Folder(path: root.path(of: "index")).remove(KeyRun.newFile)
        try readStates(day: day)
        try readArticles()
        try readAlerts()
        if !recovery.unmatched.isEmpty { recovery.unmatched.sort { $0.seq < $1.seq } }
    }

    private func folder(_ kind: RecordKind) -> Folder {
        Folder(path: root.path(of: kind.folder))
    }

    private mutating func cutTails(of kind: RecordKind) throws(StoreError) {
        let folder = folder(kind)
        for name in try folder.segments() {
            if let torn = try cutTail(of: name, in: folder, kind: kind) { recovery.tornTails.append(torn) }
        }
    }

    /// The last states, the highest `upto`, and whether the folder wants compaction.
    private mutating func readStates(day: CivilDate) throws(StoreError) {
        let folder = folder(.feedState)
        let names = try folder.segments()
        let last = try LastStateLines(files: folder.open(names))
        writer.lastState = last.lastSeq
        writer.feedBytes = last.byteCount
        writer.feedSegments = names.count
        upto = last.upto
        recovery.badLines += last.badLines
        recovery.feedStates = try last.states()
        writer.compactedFeedBytes = last.lines.reduce(0) { $0 + $1.length }
        if writer.feedsWantCompaction { writer.compactFeeds(day: day) }
    }

    /// The keys that the index lacks, the highest number, and the articles that a crash left unmatched.
    private mutating func readArticles() throws(StoreError) {
        let folder = folder(.article)
        var segments: [(path: String, last: Int)] = []
        for name in try folder.segments() {
            let path = folder.path(of: name.fileName)
            segments.append((path, try lastSeq(of: File(path: path, .read))))
        }
        let highest = segments.map(\.last).max() ?? 0
        // An index that knows of articles which are gone was made for another store, or before a loss.
        if let run = KeyRun(in: Folder(path: root.path(of: "index"))), run.upto <= highest {
            keys = KnownKeys(run: run)
        }
        let indexed = keys.run.upto
        for segment in segments where segment.last > min(indexed, upto) {
            try readArticles(of: File(path: segment.path, .read), after: indexed)
        }
        // Numbers at or below `upto` would never be matched again after a crash: do not give them out twice.
        writer.lastArticle = max(highest, upto)
    }

    private mutating func readArticles(of file: File, after indexed: Int) throws(StoreError) {
        var reader = LineReader(file: file)
        while try reader.advance() {
            guard let head = reader.withLine({ RecordHead($0, kind: .article) }),
                let known = reader.withLine({ RecordHead($0, kind: .article)?.known })
            else {
                try readForeignArticle(reader, after: indexed)
                continue
            }
            if head.seq > indexed { keys.note(known.key, known.article) }
            guard head.seq > upto else { continue }
            if let article = reader.withLine(decodeArticle) {
                recovery.unmatched.append(article)
            } else {
                note(reader)
            }
        }
    }

    /// A line that somebody else wrote, or that is none.
    private mutating func readForeignArticle(_ reader: LineReader, after indexed: Int) throws(StoreError) {
        guard let stored = reader.withLine(decodeArticle) else {
            try reader.refuseNewer(.article)
            return note(reader)
        }
        let article = stored.article
        if stored.seq > indexed {
            keys.note(
                identifierBits(article.key),
                KnownArticle(content: contentBits(article.contentHash), version: article.version, seq: stored.seq)
            )
        }
        if stored.seq > upto { recovery.unmatched.append(stored) }
    }

    /// The number of the last article of a segment, whose tail is mended; numbers only grow within a segment.
    ///
    /// Behind it may stand lines of kinds that this version does not know.
    private func lastSeq(of file: File) throws(StoreError) -> Int {
        var end = try file.size()
        while end > 0 {
            let start = try file.endOfLine(before: end - 1)
            let line = try file.bytes(at: start, count: end - 1 - start)
            if let seq = line.withUnsafeBytes({ recordSeq($0, kind: .article) }) { return seq }
            if let schema = line.withUnsafeBytes({ newerSchema($0, kind: .article) }) {
                throw .newer(path: file.path, schema: schema)
            }
            end = start
        }
        return 0
    }

    /// The ids in the log, its last number, and the hash of its last line.
    private mutating func readAlerts() throws(StoreError) {
        var hash = SHA256()
        for name in try folder(.alert).segments() {
            var reader = LineReader(file: try File(path: folder(.alert).path(of: name.fileName), .read))
            var last = 0
            var lastOffset = 0..<0
            while try reader.advance() {
                let seq = reader.withLine { recordSeq($0, kind: .alert) }
                let id = reader.withLine { line in
                    RecordHead(line, kind: .alert)?.alertID
                        ?? (try? parseJSON(line))?["id"]?.stringValue.map { identifierBits($0) }
                }
                guard let seq, let id else {
                    try reader.refuseNewer(.alert)
                    note(reader)
                    continue
                }
                writer.alertIDs.insert(id)
                if seq > last {
                    last = seq
                    lastOffset = reader.lineOffset..<(reader.nextOffset - 1)
                }
            }
            if last > writer.lastAlert {
                writer.lastAlert = last
                hash.update(try reader.file.bytes(at: lastOffset.lowerBound, count: lastOffset.count))
                writer.lastAlertHash = hash.finish().hex
            }
        }
    }

    private mutating func note(_ reader: LineReader) {
        recovery.badLines.append(BadLine(reader))
    }
}
