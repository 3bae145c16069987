package import NewsModel

extension StoreReader {
    /// One version of an article by its number.
    ///
    /// - Parameter seq: as `KnownArticle` and the records give it.
    /// - Returns: the article; `nil` when there is none.
    /// - Throws: `StoreError.io` where a file cannot be read.
    /// - Complexity: some 15 short reads, and one in each segment that is newer.
    package func article(seq: Int) throws(StoreError) -> StoredArticle? {
        let folder = folder(.article)
        for name in try folder.segments().reversed() {
            let file = try File(path: folder.path(of: name.fileName), .read)
            if let found = try article(seq, in: file) { return found }
        }
        return nil
    }

    /// Numbers only grow within a segment: it is halved until a stretch is left that is read in one go.
    private func article(_ seq: Int, in file: File) throws(StoreError) -> StoredArticle? {
        // The record begins at `low` or later and before `high`, if it is here.
        var low = 0
        var high = try file.size()
        guard let first = try firstRecord(in: file, from: 0, before: high), first.seq <= seq else { return nil }
        while high - low > 64 << 10 {
            let middle = low + (high - low) / 2
            if let found = try firstRecord(in: file, from: middle, before: high), found.seq <= seq {
                low = found.offset
                if found.seq == seq { break }
            } else {
                high = middle
            }
        }
        var reader = LineReader(file: file, at: low)
        while try reader.advance(), reader.lineOffset < high {
            guard let found = reader.withLine({ recordSeq($0, kind: .article) }) else { continue }
            if found == seq { return reader.withLine(decodeArticle) }
            if found > seq { return nil }
        }
        return nil
    }

    /// The first record whose line begins at an offset or later.
    private func firstRecord(
        in file: File,
        from start: Int,
        before end: Int
    ) throws(StoreError) -> (seq: Int, offset: Int)? {
        // From the byte before: the line that holds it ends where the first one of the stretch begins.
        var reader = LineReader(file: file, at: max(start - 1, 0), chunk: 8 << 10)
        if start > 0 { guard try reader.advance() else { return nil } }
        while try reader.advance(), reader.lineOffset < end {
            if let seq = reader.withLine({ recordSeq($0, kind: .article) }) { return (seq, reader.lineOffset) }
        }
        return nil
    }

    /// The versions that these articles replaced, by the numbers of these.
    ///
    /// - Parameters:
    ///   - later: articles as they are stored; those that replaced none do not count.
    ///   - progress: called now and then.
    /// - Returns: without those that are not in the store any more.
    /// - Throws: `StoreError.io` where a file cannot be read.
    /// - Complexity: a scan back to the segment of the oldest, without parsing other articles.
    package func formers(of later: [StoredArticle], progress: () -> Void) throws(StoreError) -> [Int: Article] {
        var wanted: [UInt64: [StoredArticle]] = [:]
        for stored in later where stored.article.replaces != nil {
            wanted[identifierBits(stored.article.key), default: []].append(stored)
        }
        var formers: [Int: Article] = [:]
        let folder = folder(.article)
        for name in try folder.segments().reversed() where !wanted.isEmpty {
            var reader = LineReader(file: try File(path: folder.path(of: name.fileName), .read))
            while try reader.advance() {
                let former = reader.withLine { line in
                    let known = RecordHead(line, kind: .article)?.known
                    return known.map { wanted[$0.key] != nil } ?? true ? decodeArticle(line) : nil
                }
                guard let former else { continue }
                for stored in wanted[identifierBits(former.article.key)] ?? [] where former.isReplaced(by: stored) {
                    formers[stored.seq] = former.article
                }
            }
            for (key, articles) in wanted {
                let left = articles.filter { formers[$0.seq] == nil }
                wanted[key] = left.isEmpty ? nil : left
            }
            progress()
        }
        return formers
    }
}

extension StoredArticle {
    fileprivate func isReplaced(by later: StoredArticle) -> Bool {
        seq < later.seq && article.key == later.article.key && article.contentHash == later.article.replaces
    }
}
