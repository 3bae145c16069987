extension StoryIndex {
    /// The near-duplicates of an article, and the story most like it.
    ///
    /// Copies are looked for among the articles that share one of a few phrases *or* the telling words: a short cut of
    /// a long report may miss the phrases that the report is found by.
    mutating func neighbours(of sketch: Sketch, telling: Telling, time: Int64, feed: Int32) -> Neighbours {
        let likely = postings.likeliest(telling.terms, among: entries.count, limits: limits)
        var candidates = Set(likely)
        candidates.formUnion(postings.sharing(sketch.phrases, limits: limits))
        var result = Neighbours()
        var otherIssues: Set<Int32> = []
        for entry in candidates where isAlive(entries[Int(entry)].story, at: time) {
            switch compare(sketch, time: time, feed: feed, with: Int(entry)) {
            case .copy(let copy): result.copies.append(copy)
            case .anotherIssue: otherIssues.insert(entries[Int(entry)].story)
            case .different: continue
            }
        }
        result.copies.sort { $0.percent != $1.percent ? $0.percent > $1.percent : $0.entry < $1.entry }
        if result.copies.isEmpty {
            result.story = nearestStory(
                telling,
                sketch,
                among: likely,
                without: otherIssues,
                time: time
            )
        }
        return result
    }

    func isAlive(_ story: Int32, at time: Int64) -> Bool {
        abs(time - stories[Int(story)].lastTime) <= window
    }

    /// The story of the reports most like the article, if one is like enough.
    private func nearestStory(
        _ telling: Telling,
        _ sketch: Sketch,
        among likely: [Int32],
        without excluded: Set<Int32>,
        time: Int64
    ) -> Int? {
        var seen = excluded
        var best: (story: Int, score: Float)?
        for entry in likely {
            let story = entries[Int(entry)].story
            guard seen.insert(story).inserted, isAlive(story, at: time) else { continue }
            let needed = best?.score ?? 1
            func score(aside: Bool) -> Float {
                likeness(telling, sketch, time: time, story: Int(story), aside: aside)
            }
            guard score(aside: false) >= needed else { continue }
            let alike = score(aside: true)
            if alike > best?.score ?? 0, alike >= 1 { best = (Int(story), alike) }
        }
        return best?.story
    }
}
