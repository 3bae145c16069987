internal import Hashing
package import NewsModel

extension SeenItem {
    /// What a feed's state remembers of an article; `nil` when its key or content hash has another form.
    package init?(_ article: Article) {
        self.init(key: article.key, contentHash: article.contentHash)
    }

    /// What a feed's state remembers of an article with that key and content hash; `nil` when one has another form.
    package init?(key: String, contentHash: String) {
        let bits = key.withBytes { bytes in
            bytes.has("ar-", at: 0)
                ? base32Bits(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[3...]))) : nil
        }
        let content = contentHash.withBytes { hashBits(UnsafeRawBufferPointer($0)) }
        guard let bits, let content else { return nil }
        self.init(key: bits, content: content)
    }
}
