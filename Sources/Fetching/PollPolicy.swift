/// How often a feed may be asked: from the `poll` section and the feed's own `every`.
package struct PollPolicy: Sendable, Hashable {
    /// The usual pause, at least `atLeast`.
    package var every: Duration
    /// Never sooner.
    package var atLeast: Duration
    /// Never later, but for a feed that is gone and a longer `Retry-After`.
    package var atMost: Duration
    /// For tests and trials: replaces the three and what the feed's document asks for, not what HTTP does
    /// (`Retry-After`, `Cache-Control`), nor the pauses after errors, which grow from it.
    package var interval: Duration?

    /// Creates a policy.
    ///
    /// - Parameters:
    ///   - every: the `poll` section's.
    ///   - atLeast: the `poll` section's.
    ///   - atMost: the `poll` section's.
    ///   - feedEvery: the feed's own `every`: never sooner.
    ///   - interval: `--interval`.
    package init(
        every: Duration = .seconds(1800),
        atLeast: Duration = .seconds(300),
        atMost: Duration = .seconds(86400),
        feedEvery: Duration? = nil,
        interval: Duration? = nil
    ) {
        self.atLeast = interval ?? feedEvery ?? atLeast
        self.every = max(interval ?? feedEvery ?? every, self.atLeast)
        self.atMost = max(interval ?? atMost, self.every)
        self.interval = interval
    }

    /// The longest pause after errors.
    var longestPause: Duration { interval.map { min($0 * 16, .seconds(86400)) } ?? atMost }
}
