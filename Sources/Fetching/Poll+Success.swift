internal import NewsModel

extension Poll {
    /// A feed came.
    mutating func took(_ hints: FeedHints, seen: [SeenItem], published: [Timestamp], isCutOff: Bool) {
        self.isCutOff = isCutOff
        let known = Set(before.seen.map(\.key))
        let keys = Set(seen.map(\.key))
        let overlap = keys.count { known.contains($0) }
        let new = keys.count - overlap
        learn(hints)
        // With the validators of half a document the server would say of the whole one that nothing has changed.
        state.etag = isCutOff ? nil : response.headers.etag
        state.lastModified = isCutOff ? nil : response.headers.lastModified
        state.freshness = response.headers.freshness
        state.itemsInDocument = seen.count
        state.overlap = overlap
        state.seen = seen
        if new > 0 {
            state.lastNewItem = now
        }
        updateMean(new: new, published: published)
        // A document of one or two items may be replaced as a whole without a loss.
        if let lastOK = before.lastOK, !known.isEmpty, overlap == 0, keys.count >= 3 {
            // A feed that is never asked often enough has one long gap.
            if let last = state.gaps.last, last.to == lastOK {
                state.gaps[state.gaps.count - 1].to = now
            } else {
                state.gaps.append(Gap(from: lastOK, to: now))
            }
        }
        noteRedirect()
        succeeded()
    }

    /// It is as it was.
    mutating func wasNotModified() {
        // What a "not modified" does not say stays as the last document said it (RFC 9111 §4.3.4).
        if let freshness = response.headers.freshness {
            state.freshness = freshness
        }
        updateMean(new: 0, published: [])
        noteRedirect()
        succeeded()
    }

    private mutating func learn(_ hints: FeedHints) {
        state.title = hints.title ?? state.title
        state.homePage = hints.homePage ?? state.homePage
        state.language = hints.language ?? state.language
        state.minimumInterval = hints.minimumInterval
        state.skipHours = hints.skipHours
        state.skipDays = hints.skipDays
    }

    /// Weighs the items since the last poll into the mean: after a week without a word it has lost 63 %.
    private mutating func updateMean(new: Int, published: [Timestamp]) {
        guard let mean = before.itemsDailyMean, let lastOK = before.lastOK else {
            if let oldest = published.filter({ $0 <= now }).min() {
                state.itemsDailyMean = Double(published.count) / max(days(since: oldest), 1.0 / 24)
            } else if let lastOK = before.lastOK {
                // Without dates, one look at it tells little: an item a day is assumed.
                state.itemsDailyMean = max(Double(new) / max(days(since: lastOK), 1), 1)
            }
            return
        }
        let share = min(days(since: lastOK) / 7, 1)
        let elapsed = max(days(since: lastOK), 1.0 / 86400)
        state.itemsDailyMean = mean + (Double(new) / elapsed - mean) * share / (1 + share)
    }

    private mutating func noteRedirect() {
        if let target = response.permanentRedirect, keepsSecurity(target) {
            state.movedCount = target == state.movedTo ? min(state.movedCount, 999) + 1 : 1
            state.movedTo = target
        } else if response.requestedURL == state.url {
            state.movedTo = nil
            state.movedCount = 0
        }
    }

    /// Whether the new address is not `http` where the old one is `https`.
    private func keepsSecurity(_ target: String) -> Bool {
        target.hasPrefix("https:") || !state.url.hasPrefix("https:")
    }

    private mutating func succeeded() {
        state.errorsInRow = 0
        state.lastOK = now
        let month: Int64 = 30 * 86400
        // One that lies ahead was noted by a clock that had leapt.
        state.gaps.removeAll { $0.to.seconds < now.seconds - month || $0.to > now }
        planPause()
        judgeHealth()
    }

    private mutating func judgeHealth() {
        if isCutOff {
            state.health = .gap
            state.reason = "the feed's document ends early: items may be missing, it is asked for the whole again"
        } else if let gap = state.gaps.last, days(since: gap.to) < 1 {
            state.health = .gap
            let new = state.overlap == 0 && gap.to == now ? "\(state.itemsInDocument) new, none known: " : ""
            let change = before.interval.map { $0 > delay && gap.to == now ? " (was \(spoken($0)))" : "" } ?? ""
            state.reason = "\(new)items were missed; now polled every \(spoken(delay))\(change)"
        } else if let sentence = silence() {
            state.health = .silent
            state.reason = sentence
        } else if let target = state.adoptedAddress {
            state.health = .moved
            state.reason = "moved for good to \(shown(target)): put this address into your feeds"
        } else {
            state.health = .ok
            state.reason = nil
        }
    }

    /// Silent: a day and more without an item, where by its rhythm there should have been thirty.
    ///
    /// By chance alone a dozen would do (once in 160,000, e^-12); thirty let a feed of ten a day rest over a weekend.
    private func silence() -> String? {
        guard let last = state.lastNewItem, let mean = state.itemsDailyMean else { return nil }
        let silent = days(since: last)
        // The mean has sunk since; what it was when the last item came is what is missed.
        let usual = mean * exponential(of: silent / 7)
        guard silent >= 1, usual * silent >= 30 else { return nil }
        let hours = Int(silent * 24)
        return "0 items in \(hours) h, usual \(rounded(usual)) a day: look at the site, or ask the publisher"
    }
}

/// `e` to the power of `x`, for `x` of 0 and more, without the C library; at most `e` to 20.
private func exponential(of x: Double) -> Double {
    let limited = min(x, 20)
    var result = 1.0
    var term = 1.0
    for step in 1...80 {
        term *= limited / Double(step)
        result += term
    }
    return result
}
