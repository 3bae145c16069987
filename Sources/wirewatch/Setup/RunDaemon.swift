import Configuring
import Monitoring
import Storage

/// Opens the store and runs the daemon in it; `run`, `poll` and `demo` are this with other plans.
func runDaemon(
    _ setup: Setup,
    stay: Stay,
    observer: Observer,
    reload: @escaping @Sendable () -> Plan? = { nil }
) throws -> Summary {
    shareHeaps()
    if fileExists(setup.storePath), !isFolder(setup.storePath) { throw Refusal.noFolder(setup.storePath, status: 73) }
    do {
        let (store, recovery) = try Store.open(path: setup.storePath, version: programVersion, now: wallClock())
        for tail in recovery.tornTails {
            observer.note("\(tail.path): \(tail.byteCount) bytes of an unfinished line were put aside (.torn)")
        }
        if !recovery.badLines.isEmpty {
            observer.note(
                "the store has \(recovery.badLines.count) unreadable lines, first in \(recovery.badLines[0].path)"
            )
        }
        let daemon = Daemon(
            setup.plan,
            store: store,
            past: StoreReader(path: setup.storePath),
            recovery: recovery,
            observer: observer,
            environment: processEnvironment(),
            reload: reload
        )
        return try daemon.run(stay)
    } catch let error as StoreError {
        throw Refusal("\(error)", status: error.exitStatus)
    }
}

extension StoreError {
    /// Of sysexits: try again when somebody else writes, cannot create, else input/output.
    var exitStatus: Int32 {
        switch self {
        case .locked: 75
        case .diskFull: 74
        case .io(_, let action, _): action.contains("create") || action.contains("make") ? 73 : 74
        }
    }
}
