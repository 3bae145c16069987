package import NewsModel

extension SeenItem {
    /// What a feed's state remembers of an article; `nil` when its key or content hash has another form.
    package init?(_ article: Article) {
        guard let key = SeenItem.first64(ofKey: article.key),
            let content = SeenItem.first32(ofHash: article.contentHash)
        else { return nil }
        self.init(key: key, content: content)
    }

    /// The first 64 bits behind `ar-` and 16 base32 characters.
    ///
    /// Source: RFC 4648 §6.
    private static func first64(ofKey key: String) -> UInt64? {
        let characters = key.utf8.dropFirst(3)
        guard key.hasPrefix("ar-"), characters.count == 16 else { return nil }
        var bits: UInt64 = 0
        for (index, byte) in characters.prefix(13).enumerated() {
            let value: UInt8
            switch byte {
            case 0x61...0x7A: value = byte - 0x61
            case 0x32...0x37: value = byte - 0x32 + 26
            default: return nil
            }
            // Thirteen characters are 65 bits: the last one gives four.
            bits = index < 12 ? bits << 5 | UInt64(value) : bits << 4 | UInt64(value >> 1)
        }
        return bits
    }

    private static func first32(ofHash hash: String) -> UInt32? {
        guard hash.hasPrefix("sha256:") else { return nil }
        let digits = hash.dropFirst(7).prefix(8)
        return digits.utf8.count == 8 ? UInt32(digits, radix: 16) : nil
    }
}
