/// Which articles hold a feature, the latest first.
///
/// An open table from feature to its last posting, and postings that point to the one before: no object a feature.
struct Postings {
    private struct Head {
        var feature: UInt32
        /// Index of the last posting, -1 where the place is free.
        var last: Int32
    }

    private struct Posting {
        var article: Int32
        var before: Int32
    }

    private var heads = [Head](repeating: Head(feature: 0, last: -1), count: 1024)
    private var features = 0
    private var postings: [Posting] = []

    /// Notes that an article, whose number is higher than all before, holds `feature`.
    mutating func insert(_ feature: UInt32, article: Int) {
        var slot = slot(of: feature)
        if heads[slot].last < 0 {
            if features * 3 > heads.count * 2 {
                grow()
                slot = self.slot(of: feature)
            }
            features += 1
            heads[slot].feature = feature
        }
        postings.append(Posting(article: Int32(truncatingIfNeeded: article), before: heads[slot].last))
        heads[slot].last = Int32(truncatingIfNeeded: postings.count - 1)
    }

    /// The last articles that hold `feature`, at most `limit`, appended to `found`.
    func append(_ feature: UInt32, limit: Int, to found: inout [Int32]) {
        var posting = heads[slot(of: feature)].last
        var left = limit
        while posting >= 0, left > 0 {
            let entry = postings[Int(posting)]
            found.append(entry.article)
            posting = entry.before
            left -= 1
        }
    }

    private func slot(of feature: UInt32) -> Int {
        let mask = heads.count - 1
        var slot = Int(mixed(feature)) & mask
        while heads[slot].last >= 0, heads[slot].feature != feature { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let old = heads
        heads = [Head](repeating: Head(feature: 0, last: -1), count: old.count * 2)
        for head in old where head.last >= 0 { heads[slot(of: head.feature)] = head }
    }
}
