extension StoryIndex {
    /// Drops stories whose last article is older than the window, once the articles have grown by a half since.
    mutating func sweepIfDue(now: Int64) {
        guard entries.count >= nextSweep else { return }
        for index in stories.indices where stories[index].lastSeen + window < now { stories[index].isGone = true }
        let kept = entries.indices.filter { !stories[Int(entries[$0].story)].isGone }
        rebuild(kept)
        nextSweep = max(4096, entries.count * 3 / 2)
    }

    private mutating func rebuild(_ kept: [Int]) {
        guard kept.count < entries.count else { return }
        for (index, entry) in entries.enumerated() where stories[Int(entry.story)].isGone {
            rarity.forget(entry.terms)
            byKey[entries[index].key] = nil
        }
        var places = [Int32](repeating: -1, count: stories.count)
        var living: [Cluster] = []
        byID = [:]
        for (index, story) in stories.enumerated() where !story.isGone {
            places[index] = Int32(truncatingIfNeeded: living.count)
            byID[story.id] = places[index]
            var story = story
            story.dropMembers()
            living.append(story)
        }
        let old = entries
        entries = []
        entries.reserveCapacity(kept.count * 3 / 2)
        postings = ArticlePostings()
        stories = living
        for index in kept {
            var entry = old[index]
            entry.story = places[Int(entry.story)]
            stories[Int(entry.story)].keep(entry: entries.count)
            byKey[entry.key] = Int32(truncatingIfNeeded: entries.count)
            entries.append(entry)
            postings.insert(entry.phrases, terms: entry.terms, article: entries.count - 1, limits: limits)
        }
    }
}
