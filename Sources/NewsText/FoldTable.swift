internal import CTables

/// What a scalar is and what it folds to, from a table that Tools/fold_table.py makes.
///
/// Sources: Unicode Character Database (NFKD, case folding, categories); Traditional to Simplified: OpenCC.
struct FoldTable {
    private let entries: UnsafePointer<UInt32>
    /// 256 entries by byte: those of ASCII, each "one scalar", then nothing.
    let ascii: UnsafePointer<UInt32>
    private let index: UnsafePointer<UInt16>
    private let expansions: UnsafePointer<UInt32>

    init() {
        entries = fold_table_entries()
        ascii = fold_table_ascii()
        index = fold_table_index()
        expansions = fold_table_expansions()
    }

    /// The entry of a scalar; a number that is none has the entry of nothing known.
    @inline(__always)
    func entry(of scalar: UInt32) -> FoldEntry {
        guard scalar < 0x110000 else { return FoldEntry(bits: 0) }
        let block = Int(index[Int(scalar >> 8)])
        return FoldEntry(bits: entries[block << 8 | Int(scalar & 255)])
    }

    /// The entry of an ASCII byte, always of the form "one scalar"; of another byte, the entry of nothing.
    @inline(__always)
    func entry(of byte: UInt8) -> FoldEntry {
        FoldEntry(bits: ascii[Int(byte)])
    }

    /// Hands over the scalars that `scalar` folds to, none to eighteen.
    @inline(__always)
    func fold(_ scalar: UInt32, _ entry: FoldEntry, _ take: (UInt32) -> Void) {
        switch entry.form {
        case 0: take(scalar)
        case 1: take(entry.value)
        case 2:
            let place = Int(entry.value)
            let count = Int(expansions[place])
            for offset in 0..<count { take(expansions[place + 1 + offset]) }
        default: break
        }
    }
}

/// One entry of the table.
struct FoldEntry {
    /// As Tools/fold_table.py lays them out.
    var bits: UInt32

    /// The scalar, or the place of the expansion.
    @inline(__always) var value: UInt32 { bits & 0x1F_FFFF }
    /// 0 itself, 1 one scalar, 2 an expansion, 3 nothing.
    @inline(__always) var form: UInt32 { bits >> 21 & 3 }
    /// White space.
    @inline(__always) var isSpace: Bool { bits & FoldEntry.space != 0 }
    /// A letter, mark or digit.
    @inline(__always) var isWord: Bool { bits & FoldEntry.word != 0 }
    /// Of a script that is written without spaces.
    @inline(__always) var isUnspaced: Bool { bits & FoldEntry.unspaced != 0 }
    /// A combining mark.
    @inline(__always) var isMark: Bool { bits & FoldEntry.mark != 0 }
    /// A soft hyphen, a sign of direction and the like: nothing by itself.
    @inline(__always) var isJoiner: Bool { bits & FoldEntry.joins != 0 }

    static let space: UInt32 = 1 << 23
    static let word: UInt32 = 1 << 24
    static let unspaced: UInt32 = 1 << 25
    static let mark: UInt32 = 1 << 26
    static let capital: UInt32 = 1 << 27
    static let lowercase: UInt32 = 1 << 28
    static let digit: UInt32 = 1 << 29
    static let joins: UInt32 = 1 << 30
    static let letter: UInt32 = 1 << 31
}
