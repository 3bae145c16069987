internal import NewsModel

extension Poll {
    /// Plans the pause after a good poll.
    mutating func planPause() {
        if let interval = policy.interval {
            delay = interval
            text = "every \(spoken(interval)), as --interval says"
        } else {
            followRhythm()
            if let asked = state.minimumInterval, asked > delay {
                delay = min(asked, policy.atMost)
                text = "the feed asks for \(spoken(asked)) between polls"
            }
        }
        if let freshness = state.freshness, freshness > delay {
            delay = min(freshness, max(policy.atMost, .seconds(86400)))
            text = "the server says it is fresh for \(spoken(freshness))"
        }
        if policy.interval == nil {
            // Up to 5 % later, never sooner, so that feeds do not stay in step.
            delay += delay * (0.05 * random)
            skipHoursAndDays()
        }
        heedRetryAfter(holdingHost: false)
    }

    /// Half the time to the next item, at most the usual pause; a feed with less than an item a day is asked less often
    /// in proportion.
    private mutating func followRhythm() {
        guard let mean = state.itemsDailyMean else {
            delay = policy.every
            text = "its rhythm is not yet known"
            return
        }
        let wanted: Duration
        if mean >= 1 {
            wanted = min(.seconds(86400 / mean / 2), policy.every)
            text = mean < 1.05 ? "about an item a day" : "about \(rounded(mean)) items a day"
        } else {
            wanted = policy.every * min(1 / max(mean, 0.001), 1000)
            text = "less than an item a day"
        }
        delay = min(max(wanted, policy.atLeast), policy.atMost)
        if let gap = state.gaps.last, days(since: gap.to) < 1 {
            let third = gap.to == now ? (before.interval ?? delay) / 3 : delay
            delay = max(policy.atLeast, min(delay, third))
            text = "items were missed, so it is asked more often"
        }
    }

    /// Moves the next poll out of the hours and days in which the feed asks to be left alone.
    ///
    /// Source: RSS 2.0, `skipHours` and `skipDays` (GMT).
    private mutating func skipHoursAndDays() {
        guard !state.skipHours.isEmpty || !state.skipDays.isEmpty else { return }
        var time = now + delay
        for _ in 0..<(24 * 7) {
            let hour = Int((time.seconds % 86400 + 86400) % 86400 / 3600)
            guard state.skipHours.contains(hour) || state.skipDays.contains(time.date.weekday) else {
                if time != now + delay {
                    delay = time - now
                    text = "the feed asks to be left alone until then"
                }
                return
            }
            time = Timestamp(seconds: time.seconds - (time.seconds % 3600 + 3600) % 3600 + 3600)
        }
        // It names every hour of the week: that cannot be meant.
    }

    /// Makes the pause as long as the server asks, up to a month.
    mutating func heedRetryAfter(holdingHost: Bool) {
        guard let retryAfter = response.headers.retryAfter else { return }
        let asked: Duration
        switch retryAfter {
        case .delay(let duration):
            asked = duration
        case .date(let date):
            // By the server's own clock, where it tells it.
            asked = date - (response.headers.date.flatMap { httpDate($0) } ?? now)
        }
        let heeded = min(asked, .seconds(30 * 86400))
        guard heeded > .zero else { return }
        state.retryAfter = now + heeded + .seconds(1)
        // One that a redirect led to is not the host whose other feeds would wait.
        if holdingHost, hostName(of: response.url) == hostName(of: response.requestedURL) {
            hostHold = heeded
        }
        if heeded > delay {
            delay = heeded
            text = "the server asks to wait \(spoken(heeded)) (Retry-After)"
        }
    }
}
