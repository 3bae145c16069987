/// One string cut into tokens, sentences and paragraphs; the one stream that extraction and watching share.
///
/// All arrays of tokens have the same count, those of sentences and paragraphs too. A token is a maximal run of
/// letters, marks and digits (in scripts written without spaces one scalar), or one scalar of punctuation or symbol;
/// white space makes no token.
public struct TokenizedText: Sendable {
    /// The string's bytes, UTF-8.
    public var bytes: [UInt8]
    /// A hash of each token's folded form; equal forms hash alike, so does a wrong one in 2^64.
    public var hashes: [UInt64]
    /// First byte of each token.
    public var starts: [Int32]
    /// One past the last byte of each token.
    public var ends: [Int32]
    /// First scalar of each token.
    public var scalarStarts: [Int32]
    /// One past the last scalar of each token.
    public var scalarEnds: [Int32]
    /// Form and surroundings of each token.
    public var flags: [TokenFlags]
    /// First token of each sentence, and at the end the count of tokens.
    public var sentences: [Int32]
    /// First token of each paragraph, and at the end the count of tokens.
    public var paragraphs: [Int32]
    /// Scalars in the string.
    public var scalarCount: Int

    /// How many tokens there are.
    public var count: Int { hashes.count }
}

/// Form and surroundings of a token.
public struct TokenFlags: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt16

    /// Creates flags from their bits.
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// Letters, marks or digits; otherwise punctuation or a symbol.
    public static let word = TokenFlags(rawValue: 1)
    /// The first letter is a capital (or titlecase).
    public static let capital = TokenFlags(rawValue: 2)
    /// All letters are capitals, and there are at least two scalars or it is a single capital.
    public static let allCapitals = TokenFlags(rawValue: 4)
    /// Digits only.
    public static let number = TokenFlags(rawValue: 8)
    /// One scalar of a script that is written without spaces (Han, kana, Hangul, Thai, …).
    public static let unspaced = TokenFlags(rawValue: 16)
    /// White space, or the string's start, stands right before.
    public static let spaceBefore = TokenFlags(rawValue: 32)
    /// A line feed stands between this token and the one before, or it is the first.
    public static let lineBefore = TokenFlags(rawValue: 64)
    /// A quotation mark that opens.
    public static let opensQuote = TokenFlags(rawValue: 128)
    /// A quotation mark that closes.
    public static let closesQuote = TokenFlags(rawValue: 256)
    /// Holds a lower-case letter.
    public static let lowercase = TokenFlags(rawValue: 512)
}
