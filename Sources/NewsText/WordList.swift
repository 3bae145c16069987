/// Lists of words, which stand in the source with a space or a line feed between them.
///
/// By bytes: a string's characters are asked for their borders and properties, and a program that makes all its tables so
/// needs ten times as long.
extension StringProtocol where UTF8View.SubSequence == Substring.UTF8View {
    /// The parts between ASCII marks; empty ones are left out.
    @inlinable
    package func cut(at mark: Unicode.Scalar) -> [Substring] {
        utf8.split(separator: UInt8(ascii: mark)).map { Substring($0) }
    }

    /// Its words.
    @inlinable
    package var listedWords: [Substring] {
        utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { Substring($0) }
    }
}

/// Hands over the folded hash of each word of a list.
package func forEachWord(of list: String, _ take: (_ hash: UInt64) -> Void) {
    let bytes = list.utf8.span
    var start = 0
    for place in 0...bytes.count
    where place == bytes.count || bytes[place] == UInt8(ascii: " ") || bytes[place] == UInt8(ascii: "\n") {
        if start < place { take(foldedHash(of: bytes.extracting(start..<place))) }
        start = place + 1
    }
}
