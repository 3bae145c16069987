package import NewsModel

extension SeenItem {
    /// What a feed's state remembers of an article; `nil` when its key or content hash has another form.
    package init?(_ article: Article) {
        self.init(key: article.key, contentHash: article.contentHash)
    }

    /// What a feed's state remembers of an article with that key and content hash; `nil` when one has another form.
    package init?(key: String, contentHash: String) {
        guard let key = SeenItem.first64(ofKey: key), let content = SeenItem.first32(ofHash: contentHash) else {
            return nil
        }
        self.init(key: key, content: content)
    }

    /// The first 64 bits behind `ar-` and 16 base32 characters.
    ///
    /// Source: RFC 4648 §6.
    private static func first64(ofKey key: String) -> UInt64? {
        key.withBytes { bytes in
            guard bytes.count == 19, bytes.has("ar-", at: 0) else { return nil }
            var bits: UInt64 = 0
            for index in 0..<13 {
                let byte = bytes[3 + index]
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
    }

    private static func first32(ofHash hash: String) -> UInt32? {
        hash.withBytes { bytes in
            guard bytes.count >= 15, bytes.has("sha256:", at: 0) else { return nil }
            var bits: UInt32 = 0
            for index in 7..<15 {
                guard let digit = bytes[index].hexValue else { return nil }
                bits = bits << 4 | digit
            }
            return bits
        }
    }
}
