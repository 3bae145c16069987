/// The hash that a token with the spelling `word` has in any text.
///
/// `word` is one word, or one scalar of punctuation.
public func foldedHash(of word: String) -> UInt64 {
    foldedHash(of: word.utf8.span)
}

/// The same of a part of a string.
package func foldedHash(of word: Substring) -> UInt64 { foldedHash(of: word.utf8.span) }

/// The same of valid UTF-8 where it lies.
func foldedHash(of word: borrowing Span<UInt8>) -> UInt64 {
    var hash = TokenHash()
    foldedScalars(of: word) { hash.add($0) }
    return hash.value
}

/// The hash that a token with the spelling `bytes`, UTF-8, has in any text.
public func foldedHash(of bytes: some Sequence<UInt8>) -> UInt64 {
    foldedHash(of: String(decoding: Array(bytes), as: UTF8.self))
}

/// The same for lower-case ASCII letters, without a string.
public func foldedHash(ofLowerCase letters: borrowing Span<UInt8>) -> UInt64 {
    var hash = TokenHash()
    for place in letters.indices { hash.add(UInt32(letters[place])) }
    return hash.value
}

/// Hands over the scalars that valid UTF-8 folds to, without white space.
public func foldedScalars(of bytes: borrowing Span<UInt8>, _ take: (UInt32) -> Void) {
    let table = FoldTable()
    var place = 0
    while place < bytes.count {
        let (value, width) = scalar(in: bytes, at: place)
        let entry = table.entry(of: value)
        if !entry.isSpace { table.fold(value, entry, take) }
        place += width
    }
}

extension TokenizedText {
    /// The folded words of tokens `range`, one space between them: equal for spellings that fold alike.
    public func foldedWords(_ range: Range<Int>) -> String {
        var out = String.UnicodeScalarView()
        for token in range where flags[token].contains(.word) {
            if !out.isEmpty { out.append(" ") }
            out.append(contentsOf: foldedForm(of: token).compactMap(Unicode.Scalar.init))
        }
        return String(out)
    }

    /// The scalars that token `token` folds to; hashes are over these.
    public func foldedForm(of token: Int) -> [UInt32] {
        var out: [UInt32] = []
        let range = Int(starts[token])..<Int(ends[token])
        foldedScalars(of: bytes.elements.span.extracting(range)) { out.append($0) }
        return out
    }

    /// The words of tokens `range` as they stand, from the first one's start to the last one's end.
    public func string(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        return String(decoding: bytes[Int(starts[range.lowerBound])..<Int(ends[range.upperBound - 1])], as: UTF8.self)
    }

    /// Whether token `token` folds to `folded`, or begins with it.
    ///
    /// - Complexity: O(n) in the token, no allocation.
    public func folds(_ token: Int, to folded: [UInt32], orBeginsWithIt isPrefix: Bool = false) -> Bool {
        var place = 0
        var isSame = true
        foldedScalars(of: bytes.elements.span.extracting(Int(starts[token])..<Int(ends[token]))) { scalar in
            if place < folded.count {
                if folded[place] != scalar { isSame = false }
            } else if !isPrefix {
                isSame = false
            }
            place += 1
        }
        return isSame && place >= folded.count
    }

    /// Hands over, for each number of folded scalars that token `token` begins with, the hash that a token with these
    /// alone has.
    public func forEachBeginning(of token: Int, _ take: (_ scalars: Int, _ hash: UInt64) -> Void) {
        var hash = TokenHash()
        var count = 0
        foldedScalars(of: bytes.elements.span.extracting(Int(starts[token])..<Int(ends[token]))) { scalar in
            hash.add(scalar)
            count += 1
            take(count, hash.value)
        }
    }
}
