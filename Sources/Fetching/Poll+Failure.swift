internal import NewsModel

extension Poll {
    /// The poll failed; the pause doubles with each failure in a row.
    mutating func failed(_ health: FeedHealth, _ sentence: String) {
        state.health = health
        state.reason = sentence
        state.lastError = sentence
        state.errorsInRow = min(max(before.errorsInRow, 0), 999_999) + 1
        doubtAdoptedAddress()
        pauseAfterErrors(from: policy.every)
    }

    /// Another HTTP status came.
    mutating func wasRefused(_ status: Int) {
        let host = hostName(of: response.url)
        switch status {
        case 410:
            failed(.failing, "410: \(host) says the feed is gone for good: take it out of your feeds")
            if state.errorsInRow >= 2 {
                retire("gone for good since \(spokenDay()): it is asked once a month; take it out of your feeds")
            }
        case 404:
            failed(.failing, "404: \(host) has no feed at this address: look for its new one")
            if state.errorsInRow >= 10, let since = state.lastOK ?? before.since, days(since: since) >= 7 {
                retire("404 for a week and more: it is asked once a month; look for its new address")
            }
        case 401, 407:
            failed(.blocked, "\(status): \(host) wants to know who asks: give the feed a ‘login’ or a ‘bearer’")
            pauseAfterErrors(from: max(policy.every, policy.interval ?? refusalPause))
        case 402, 403, 451:
            let sentence =
                "\(status): \(host) refuses; not retried hourly, not got round: "
                + "ask the publisher, see: wirewatch help 403"
            failed(.blocked, sentence)
            pauseAfterErrors(from: max(policy.every, policy.interval ?? refusalPause))
        case 429:
            failed(.failing, "429: \(host) is asked too often: raise ‘between-starts’ or this feed's ‘every’")
        case 503:
            failed(.failing, "503: \(host) is out of service for now: it is tried again")
        case 500...599:
            failed(.failing, "\(status): \(host) has an error of its own: it is tried again")
        case 304:
            failed(.failing, "304: \(host) says “not modified” to a request without validators: ask the publisher")
        case 300...399:
            failed(.failing, "\(status): \(host) redirects to nowhere: look for the feed's new address")
        default:
            failed(.failing, "\(status): \(host) does not take the request: check the address")
        }
        heedRetryAfter(holdingHost: status == 429 || status == 503)
        if let held = hostHold {
            state.reason = "\(status): \(host) asks to wait \(spoken(held)); none of its feeds is asked before"
        }
    }

    private mutating func pauseAfterErrors(from base: Duration) {
        let doublings = min(state.errorsInRow - 1, 20)
        let pause = min(base * (1 << doublings), max(policy.longestPause, base))
        // At most 10 % of jitter, upwards: the pause must not look shorter than the one before.
        delay = pause + pause * (0.1 * random)
        let times = state.errorsInRow == 1 ? "failed once" : "failed \(state.errorsInRow) times in a row"
        text = times
    }

    private mutating func retire(_ sentence: String) {
        state.health = .gone
        state.reason = sentence
        delay = .seconds(30 * 86400)
        text = "gone"
    }

    /// After three failures at the address it has moved to, the configured one is asked again.
    private mutating func doubtAdoptedAddress() {
        if state.adoptedAddress != nil, state.errorsInRow >= 3 || response.status == 404 || response.status == 410 {
            state.movedTo = nil
            state.movedCount = 0
            state.errorsInRow = 1
        }
    }

    private func spokenDay() -> String {
        (before.health == .gone ? before.since ?? now : now).date.iso8601
    }
}

/// First pause after a refusal: a wall against bots that is asked every half hour only grows.
private let refusalPause = Duration.seconds(6 * 3600)
