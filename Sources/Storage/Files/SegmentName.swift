internal import NewsModel

/// The file name of a segment: a UTC day, and a number when the day has more than one.
///
/// `2026-11-24.jsonl`, `2026-11-24.2.jsonl`; the order of names says nothing about the order of records.
struct SegmentName: Hashable, Comparable, Sendable {
    let day: CivilDate
    let number: Int

    init(day: CivilDate, number: Int = 1) {
        self.day = day
        self.number = number
    }

    /// Reads a file name; `nil` when it is no segment's.
    init?(_ fileName: String) {
        let parts = fileName.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3, parts.last?.elementsEqual("jsonl".utf8) == true else { return nil }
        let numbers = parts[0].split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map {
            Int(String(decoding: $0, as: UTF8.self))
        }
        guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let date = numbers[2] else {
            return nil
        }
        let day = CivilDate(year: year, month: month, day: date)
        guard (0...9999).contains(year), day.isValid else { return nil }
        self.day = day
        if parts.count == 3 {
            guard let number = Int(String(decoding: parts[1], as: UTF8.self)), number > 1 else { return nil }
            self.number = number
        } else {
            self.number = 1
        }
    }

    var fileName: String {
        day.iso8601 + (number > 1 ? ".\(number)" : "") + ".jsonl"
    }

    var next: SegmentName {
        SegmentName(day: day, number: number + 1)
    }

    static func < (a: SegmentName, b: SegmentName) -> Bool {
        (a.day, a.number) < (b.day, b.number)
    }
}

extension Folder {
    /// The segments in it, by day and number.
    func segments() throws(StoreError) -> [SegmentName] {
        try names().compactMap { SegmentName($0) }.sorted()
    }

    /// Opens segments for reading.
    func open(_ names: [SegmentName]) throws(StoreError) -> [File] {
        var files: [File] = []
        for name in names { files.append(try File(path: path(of: name.fileName), .read)) }
        return files
    }
}
