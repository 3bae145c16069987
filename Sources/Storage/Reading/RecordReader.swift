internal import JSON

/// Records of one kind in the order of `seq`, read as they are asked for.
///
/// What is committed while it reads may or may not come; half a line never does.
package struct RecordReader<Record: Sendable> {
    private var merge: RecordMerge
    private let decode: @Sendable (UnsafeRawBufferPointer) -> Record?

    init(
        kind: RecordKind,
        folder: Folder,
        names: [SegmentName],
        decode: @escaping @Sendable (UnsafeRawBufferPointer) -> Record?
    ) throws(StoreError) {
        self.merge = try RecordMerge(kind: kind, folder: folder, names: names)
        self.decode = decode
    }

    /// Whole lines that were passed over because they are no record.
    package var badLines: [BadLine] { merge.badLines }

    /// The next record; `nil` at the end.
    package mutating func next() throws(StoreError) -> Record? {
        while try merge.next() != nil {
            if let record = merge.withLine(decode) { return record }
            merge.reject()
        }
        return nil
    }

    /// The records that are left, for where they are few.
    package mutating func rest() throws(StoreError) -> [Record] {
        var records: [Record] = []
        while let record = try next() { records.append(record) }
        return records
    }
}

/// Reads an article's line.
@Sendable func decodeArticle(_ line: UnsafeRawBufferPointer) -> StoredArticle? {
    (try? parseJSON(line))?.articleRecord
}

/// Reads an alert's line.
@Sendable func decodeAlert(_ line: UnsafeRawBufferPointer) -> StoredAlert? {
    guard let value = try? parseJSON(line), let seq = value["seq"]?.intValue, let prev = value["prev"]?.stringValue,
        let alert = value.alertRecord
    else { return nil }
    return StoredAlert(seq: seq, prev: prev, alert: alert, line: String(decoding: line, as: UTF8.self))
}
