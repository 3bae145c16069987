internal import Alerting
internal import NewsModel
internal import Storage

extension Committer {
    /// Makes the batch durable, then tells everybody.
    ///
    /// A disk that is full holds it back, however long that takes. With `isHealing` the log may have some of the alerts.
    mutating func commit(isHealing: Bool = false) {
        guard !draft.states.isEmpty || !draft.alerts.isEmpty else { return }
        var isBlocked = false
        while true {
            do {
                let start = threadNanoseconds()
                let committed = try store.commit(draft, now: shared.clock())
                let time = threadNanoseconds() - start
                let done = done
                shared.tally.add { counts in
                    counts.commitTime += time
                    counts.alerts += committed.alerts.count
                    counts.held += committed.alerts.count { $0.heldBy != nil }
                    counts.add(done)
                }
                if isBlocked {
                    store.markBlocked(false)
                    shared.events.push(.unblocked)
                }
                if !isHealing { noteRepeated(committed) }
                acknowledge(committed)
                return
            } catch {
                store.markBlocked(true)
                if !isBlocked {
                    isBlocked = true
                    shared.events.push(.blocked(reason: "\(error)"))
                }
                pulse.progress()
                // The disk is tried every second; a daemon that is told to stop gives up what it never acknowledged.
                if stopping.take(until: .now() + .seconds(1)) == nil {
                    clear()
                    if !hasGivenUp {
                        shared.observer.note(.failure, "what could not be written is fetched again at the next start")
                    }
                    hasGivenUp = true
                    return
                }
            }
        }
    }

    /// Says of alerts that the log has them already, as where somebody has removed articles: they are not shown again.
    private func noteRepeated(_ committed: Committed) {
        guard committed.alerts.count < draft.alerts.count else { return }
        let written = Set(committed.alerts.map(\.id))
        for alert in draft.alerts where !written.contains(alert.id) {
            shared.observer.note(.failure, "\(alert.id), \(alert.rule.id): in the alert log already, not written again")
        }
    }

    private mutating func acknowledge(_ committed: Committed) {
        shared.states.update(draft.states)
        for alert in committed.alerts { shared.observer.alert(alert) }
        for event in finished { shared.events.push(event) }
        clear()
        let now = shared.clock()
        if lastForgotten.map({ now - $0 > .seconds(3600) }) ?? true {
            lastForgotten = now
            memory.forget(before: shared.rules.value.memoryBegins(at: now))
        }
    }

    private mutating func clear() {
        draft = Batch()
        finished = []
        done = Tally.Counts()
        versions.forgetBatch()
    }
}
