/// One string cut into tokens, sentences and paragraphs; the one stream that extraction and watching share.
///
/// All arrays of tokens have the same count, those of sentences and paragraphs too. A token is a maximal run of
/// letters, marks and digits (in scripts written without spaces one scalar), or one scalar of punctuation or symbol;
/// white space makes no token. Beyond the first token and the last, what is told of each is nothing: 0 and no flags.
public struct TokenizedText: Sendable {
    /// The string's bytes, UTF-8.
    public let bytes: Padded<UInt8>
    /// A hash of each token's folded form; equal forms hash alike, so does a wrong one in 2^64.
    public let hashes: Padded<UInt64>
    /// First byte of each token.
    public let starts: Padded<Int32>
    /// One past the last byte of each token.
    public let ends: Padded<Int32>
    /// First scalar of each token.
    public let scalarStarts: Padded<Int32>
    /// One past the last scalar of each token.
    public let scalarEnds: Padded<Int32>
    /// Form and surroundings of each token.
    public internal(set) var flags: Padded<TokenFlags>
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
///
/// Computed, not stored: other modules ask for them at every token, and a stored constant is a call to its initialiser.
public struct TokenFlags: OptionSet, Sendable, Hashable, BitwiseCopyable {
    /// The bits.
    public let rawValue: UInt16

    /// Creates flags from their bits.
    @inlinable
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// Letters, marks or digits; otherwise punctuation or a symbol.
    @inlinable public static var word: TokenFlags { TokenFlags(rawValue: 1) }
    /// The first letter is a capital (or titlecase).
    @inlinable public static var capital: TokenFlags { TokenFlags(rawValue: 2) }
    /// All letters are capitals, and there are at least two scalars or it is a single capital.
    @inlinable public static var allCapitals: TokenFlags { TokenFlags(rawValue: 4) }
    /// Digits only.
    @inlinable public static var number: TokenFlags { TokenFlags(rawValue: 8) }
    /// One scalar of a script that is written without spaces (Han, kana, Hangul, Thai, …).
    @inlinable public static var unspaced: TokenFlags { TokenFlags(rawValue: 16) }
    /// White space, or the string's start, stands right before.
    @inlinable public static var spaceBefore: TokenFlags { TokenFlags(rawValue: 32) }
    /// A line feed stands between this token and the one before, or it is the first.
    @inlinable public static var lineBefore: TokenFlags { TokenFlags(rawValue: 64) }
    /// A quotation mark that opens.
    @inlinable public static var opensQuote: TokenFlags { TokenFlags(rawValue: 128) }
    /// A quotation mark that closes.
    @inlinable public static var closesQuote: TokenFlags { TokenFlags(rawValue: 256) }
    /// Holds a lower-case letter.
    @inlinable public static var lowercase: TokenFlags { TokenFlags(rawValue: 512) }
}
