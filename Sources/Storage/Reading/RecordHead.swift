internal import Hashing
internal import JSON

/// Reads the members that begin a line as the store writes it, without parsing the rest.
struct RecordHead {
    private let line: UnsafeRawBufferPointer
    private var index = 0
    /// The record's number among those of its kind.
    let seq: Int

    /// Begins with `schema` and `seq`; `nil` when the line does not begin as `kind` is written or does not end an object.
    init?(_ line: UnsafeRawBufferPointer, kind: RecordKind) {
        self.line = line
        guard line.last == UInt8(ascii: "}") else { return nil }
        var scan = Scan(line: line)
        guard scan.skip(kind.head), let seq = scan.integer(), seq > 0 else { return nil }
        self.seq = seq
        self.index = scan.index
    }

    /// What the index of known keys holds of an article.
    var known: (key: UInt64, article: KnownArticle)? {
        var scan = Scan(line: line, index: index)
        guard scan.skip(#","_wirewatch":{"key":""#), let key = scan.text(), scan.skip(#","version":"#),
            let version = scan.integer(), scan.skip(#","content_sha256":""#), let hash = scan.text(),
            let content = hashBits(hash)
        else { return nil }
        return (identifierBits(key), KnownArticle(content: content, version: version, seq: seq))
    }

    /// The hash of the alert's line before, with its algorithm.
    var previousHash: String? {
        var scan = Scan(line: line, index: index)
        guard scan.skip(#","prev":""#), let hash = scan.text() else { return nil }
        return String(decoding: hash, as: UTF8.self)
    }

    /// The bits of an alert's id.
    var alertID: UInt64? {
        var scan = Scan(line: line, index: index)
        guard scan.skip(#","prev":""#), scan.text() != nil, scan.skip(#","id":""#), let id = scan.text() else {
            return nil
        }
        return identifierBits(id)
    }

    /// A feed state's `upto` and feed.
    var state: (upto: Int, feed: String)? {
        var scan = Scan(line: line, index: index)
        guard scan.skip(#","upto":"#), let upto = scan.integer(), scan.skip(#","id":""#), let feed = scan.text() else {
            return nil
        }
        return (upto, String(decoding: feed, as: UTF8.self))
    }
}

private struct Scan {
    let line: UnsafeRawBufferPointer
    var index = 0

    mutating func skip(_ words: StaticString) -> Bool {
        let length = words.utf8CodeUnitCount
        let expected = UnsafeBufferPointer(start: words.utf8Start, count: length)
        guard index + length <= line.count, line[index..<(index + length)].elementsEqual(expected) else { return false }
        index += length
        return true
    }

    /// A number of up to 15 digits: a longer one would be past what a store can hold.
    mutating func integer() -> Int? {
        let start = index
        var value = 0
        while index < line.count, (0x30...0x39).contains(line[index]) {
            guard index - start < 15 else { return nil }
            value = value * 10 + Int(line[index] - 0x30)
            index += 1
        }
        return index > start ? value : nil
    }

    /// The rest of a string without escapes, its closing quotation mark passed.
    mutating func text() -> UnsafeRawBufferPointer? {
        let start = index
        while index < line.count, line[index] != UInt8(ascii: "\"") {
            guard line[index] != UInt8(ascii: "\\") else { return nil }
            index += 1
        }
        guard index < line.count else { return nil }
        index += 1
        return UnsafeRawBufferPointer(rebasing: line[start..<(index - 1)])
    }
}

/// The number of a record, whoever wrote the line; `nil` when it is none of this kind.
func recordSeq(_ line: UnsafeRawBufferPointer, kind: RecordKind) -> Int? {
    if let head = RecordHead(line, kind: kind) { return head.seq }
    guard let value = try? parseJSON(line), value["schema"]?.stringValue == kind.schema,
        let seq = value["seq"]?.intValue, seq > 0
    else { return nil }
    return seq
}

/// The schema of a line of this kind in a form that a later version writes; `nil` for lines of other kinds, and for what
/// is no record.
///
/// For lines that could not be read: it parses them.
func newerSchema(_ line: UnsafeRawBufferPointer, kind: RecordKind) -> String? {
    guard let schema = (try? parseJSON(line))?["schema"]?.stringValue else { return nil }
    let parts = schema.split(separator: "/", omittingEmptySubsequences: false)
    let known = kind.schema.split(separator: "/")
    guard parts.dropLast() == known.dropLast(), let version = parts.last.flatMap({ Int($0) }),
        let ours = known.last.flatMap({ Int($0) }), version > ours
    else { return nil }
    return schema
}
