internal import NewsModel

extension FeedState {
    /// Takes items for as they are stored, so that the next poll finds them changed, whatever the server says of the
    /// document.
    ///
    /// - Parameter items: content by the first 64 bits of the key.
    mutating func keepAsStored(_ items: [UInt64: UInt32]) {
        guard !items.isEmpty else { return }
        for index in seen.indices {
            if let content = items[seen[index].key] { seen[index].content = content }
        }
        etag = nil
        lastModified = nil
    }
}
