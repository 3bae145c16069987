internal import Hashing
internal import JSON

/// Something that is wrong with the alert log.
package enum ChainFinding: Sendable, Hashable {
    /// Numbers are missing: alerts were taken out, or a disk lost them.
    case gap(from: Int, to: Int)
    /// Two lines have this number.
    case repeated(seq: Int)
    /// The line before this one is not the one that was there when it was written.
    case altered(before: Int)
    /// A line that is no alert.
    case unreadable(BadLine)
}

extension ChainFinding: CustomStringConvertible {
    /// One sentence.
    package var description: String {
        switch self {
        case .gap(let from, let to) where from == to: "alert \(from) is missing"
        case .gap(let from, let to): "alerts \(from) to \(to) are missing"
        case .repeated(let seq): "two lines have the number \(seq)"
        case .altered(let seq): "the line before alert \(seq) is not as it was written"
        case .unreadable(let line): "\(line.path): the line at byte \(line.offset) is no alert"
        }
    }
}

extension StoreReader {
    /// Checks the numbers and the chain of hashes of the whole alert log.
    ///
    /// - Returns: what is wrong, in order; empty when every line is as it was written.
    /// - Throws: `StoreError.io` where a file cannot be read.
    /// - Complexity: O(n), about 400 MB a second.
    package func checkAlertLog() throws(StoreError) -> [ChainFinding] {
        var findings: [ChainFinding] = []
        var merge = try alertLines()
        var last = 0
        var lastHash = String(repeating: "0", count: 64)
        var hash = SHA256()
        while let seq = try merge.next() {
            if seq == last {
                findings.append(.repeated(seq: seq))
                continue
            }
            if seq > last + 1 {
                findings.append(.gap(from: last + 1, to: seq - 1))
            } else if merge.withLine(previousHash) != "sha256:" + lastHash {
                findings.append(.altered(before: seq))
            }
            merge.withLine { hash.update($0) }
            lastHash = hash.finish().hex
            last = seq
        }
        return findings + merge.badLines.map { .unreadable($0) }
    }
}

private func previousHash(_ line: UnsafeRawBufferPointer) -> String? {
    if let hash = RecordHead(line, kind: .alert)?.previousHash { return hash }
    return (try? parseJSON(line))?["prev"]?.stringValue
}
