/// A sorted table of lines that is compiled into the program: the first field, up to a tab, is the key.
struct EmbeddedTable: @unchecked Sendable {
    // Never written to, and lies in the program's read-only data for as long as it runs.
    private let bytes: Bytes
    /// Where each line begins, and the end of the last.
    private let lines: [Int]

    init(_ start: UnsafePointer<UInt8>, count: Int) {
        bytes = Bytes(start: start, count: count)
        var lines = [0]
        for index in 0..<count where bytes[index] == ASCII.lineFeed { lines.append(index + 1) }
        self.lines = lines
    }

    /// What stands behind the key `wanted`, as a range of `bytes`.
    ///
    /// - Complexity: O(log n) comparisons of keys.
    func value(of wanted: Bytes) -> Slice<Bytes>? {
        var low = 0
        var high = lines.count - 1
        while low < high {
            let middle = (low + high) / 2
            let end = lines[middle + 1] - 1
            let tab = bytes.first(ASCII.tab, in: lines[middle]..<end) ?? end
            switch order(wanted, lines[middle]..<tab) {
            case 0: return bytes[min(tab + 1, end)..<end]
            case ..<0: high = middle
            default: low = middle + 1
            }
        }
        return nil
    }

    private func order(_ wanted: Bytes, _ key: Range<Int>) -> Int {
        for index in 0..<min(wanted.count, key.count) where wanted[index] != bytes[key.lowerBound + index] {
            return wanted[index] < bytes[key.lowerBound + index] ? -1 : 1
        }
        return wanted.count - key.count
    }
}
