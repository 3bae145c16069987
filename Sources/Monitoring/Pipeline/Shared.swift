internal import NewsModel

/// What the daemon's threads share.
struct Shared: Sendable {
    /// What the other threads tell the one that decides.
    let events = Mailbox<Event>()
    let underway = Underway()
    let tally = Tally()
    let states: StateTable
    /// The watchlists in force.
    let rules: Current<RuleBook>
    let polling: Current<Polling>
    let feeds: Current<FeedTable>
    let observer: Observer
    /// The wall clock, for records and people.
    let clock: @Sendable () -> Timestamp

    init(
        _ plan: Plan,
        states: [FeedState],
        observer: Observer,
        clock: @escaping @Sendable () -> Timestamp
    ) {
        self.states = StateTable(states)
        rules = Current(RuleBook(plan.watchlists))
        polling = Current(plan.polling)
        feeds = Current(FeedTable(plan.feeds))
        self.observer = observer
        self.clock = clock
    }
}
