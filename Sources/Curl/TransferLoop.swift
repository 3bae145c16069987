/// What the thread owns: transfers in flight, handles at rest, requests that wait.
final class TransferLoop {
    private let multi: MultiHandle
    private let budget: BodyBudget
    private let inFlightLimit: Int
    private var active: [ObjectIdentifier: Transfer] = [:]
    private var resting: [Transfer] = []
    private var waiting: [TransferRequest] = []
    private var nextWaiting = 0
    private var privileged: Transfer?

    init(multi: MultiHandle, budget: BodyBudget, inFlightLimit: Int) {
        self.multi = multi
        self.budget = budget
        self.inFlightLimit = inFlightLimit
    }

    /// Whether nothing is in flight.
    var isIdle: Bool { active.isEmpty }

    /// Whether so much is in flight that a turn costs more than it moves, when it is for one of them.
    ///
    /// Not while some wait for memory: those that have it should be done soon.
    var isCrowded: Bool { active.count > 16 && !active.values.contains { $0.isPaused } }

    /// Starts what may start, moves every transfer on as far as it goes without waiting.
    ///
    /// - Returns: what has finished.
    func turn(adding requests: [TransferRequest]) -> [TransferResult] {
        waiting.append(contentsOf: requests)
        var results: [TransferResult] = []
        startWaiting(failed: &results)
        resumePaused()
        multi.perform()
        while let (transfer, code) = multi.nextFinished() {
            let result = transfer.finish(code)
            results.append(result)
            retire(transfer)
        }
        if privileged == nil {
            resumePaused()
        }
        // A transfer that is added has a timer that is due: the wait that follows ends at once.
        startWaiting(failed: &results)
        return results
    }

    /// Ends everything in flight.
    func dropAll() {
        for transfer in active.values {
            multi.remove(transfer)
            transfer.dropBody()
        }
        active = [:]
        resting = []
    }

    private func startWaiting(failed: inout [TransferResult]) {
        while active.count < inFlightLimit, nextWaiting < waiting.count {
            let request = waiting[nextWaiting]
            nextWaiting += 1
            guard let transfer = resting.popLast() ?? Transfer(budget: budget) else {
                failed.append(TransferResult(outOfMemory: request))
                continue
            }
            transfer.prepare(request)
            if multi.add(transfer) {
                active[ObjectIdentifier(transfer)] = transfer
            } else {
                failed.append(TransferResult(outOfMemory: request))
            }
        }
        if nextWaiting == waiting.count {
            waiting.removeAll(keepingCapacity: waiting.capacity <= 4096)
            nextWaiting = 0
        }
    }

    private func resumePaused() {
        guard budget.takeWaiting() else { return }
        for transfer in active.values where transfer.isPaused {
            if privileged == nil {
                privileged = transfer
                transfer.isPrivileged = true
            }
            transfer.resume()
        }
    }

    private func retire(_ transfer: Transfer) {
        multi.remove(transfer)
        active[ObjectIdentifier(transfer)] = nil
        if privileged === transfer {
            privileged = nil
        }
        resting.append(transfer)
    }
}

extension TransferResult {
    fileprivate init(outOfMemory request: TransferRequest) {
        self.init(
            tag: request.tag,
            error: .outOfMemory,
            status: 0,
            url: "",
            headers: [],
            body: [],
            share: nil,
            firstByte: .zero,
            total: .zero
        )
    }
}
