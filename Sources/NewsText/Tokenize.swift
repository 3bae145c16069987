extension TokenizedText {
    /// Cuts `string` into tokens, sentences and paragraphs.
    ///
    /// - Complexity: O(n) in its bytes.
    public init(_ string: String) {
        self.init(bytes: Array(string.utf8))
    }

    /// Cuts UTF-8 `bytes` into tokens, sentences and paragraphs.
    public init(bytes: [UInt8]) {
        self.bytes = bytes
        hashes = []
        starts = []
        ends = []
        scalarStarts = []
        scalarEnds = []
        flags = []
        sentences = []
        paragraphs = []
        scalarCount = 0

        var byte = 0
        var spaceBefore = true
        var lineBefore = true
        var lineFeeds = 2
        var current: (hash: UInt64, start: Int, scalar: Int, flags: TokenFlags)?
        func close(_ text: inout TokenizedText) {
            guard let token = current else { return }
            text.append(token.hash, token.start, byte, token.scalar, text.scalarCount, token.flags)
            current = nil
        }
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            let properties = scalar.properties
            let isWord =
                properties.isAlphabetic || properties.numericType != nil
                || properties.generalCategory == .nonspacingMark || properties.generalCategory == .spacingMark
            if properties.isWhitespace {
                close(&self)
                spaceBefore = true
                if scalar == "\n" {
                    lineBefore = true
                    lineFeeds += 1
                }
            } else {
                if current == nil || !isWord {
                    close(&self)
                    if lineFeeds >= 2 { paragraphs.append(Int32(hashes.count)) }
                    if lineFeeds >= 2 { sentences.append(Int32(hashes.count)) }
                    lineFeeds = 0
                    var form: TokenFlags = spaceBefore ? [.spaceBefore] : []
                    if lineBefore { form.insert(.lineBefore) }
                    if isWord { form.insert(.word) }
                    if properties.isUppercase { form.formUnion([.capital, .allCapitals]) }
                    if properties.numericType != nil { form.insert(.number) }
                    current = (14_695_981_039_346_656_037, byte, scalarCount, form)
                }
                for folded in properties.lowercaseMapping.utf8 {
                    let hash = current?.hash ?? 0
                    current?.hash = (hash ^ UInt64(folded)) &* 1_099_511_628_211
                }
                if properties.isLowercase { current?.flags.subtract([.allCapitals]); current?.flags.insert(.lowercase) }
                if properties.numericType == nil { current?.flags.subtract([.number]) }
                spaceBefore = false
                lineBefore = false
            }
            let width = UTF8.width(scalar)
            byte += width
            scalarCount += 1
            if !isWord, !properties.isWhitespace { close(&self) }
        }
        close(&self)
        sentences.append(Int32(hashes.count))
        paragraphs.append(Int32(hashes.count))
    }

    private mutating func append(
        _ hash: UInt64,
        _ start: Int,
        _ end: Int,
        _ scalarStart: Int,
        _ scalarEnd: Int,
        _ form: TokenFlags
    ) {
        hashes.append(hash)
        starts.append(Int32(start))
        ends.append(Int32(end))
        scalarStarts.append(Int32(scalarStart))
        scalarEnds.append(Int32(scalarEnd))
        flags.append(form)
    }
}
