import Configuring
import Monitoring
import NewsModel
import Storage
import Terminal

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
            observer.note(
                .trouble,
                "\(tail.path): \(tail.byteCount) bytes of an unfinished line were put aside (.torn)"
            )
        }
        if !recovery.badLines.isEmpty {
            observer.note(
                .trouble,
                "the store has \(counted(recovery.badLines.count, "unreadable line")), first in \(recovery.badLines[0].path): "
                    + "they stay there and are passed over"
            )
        }
        let daemon = Daemon(
            setup.plan,
            store: store,
            archive: StoreReader(path: setup.storePath),
            recovery: recovery,
            observer: observer,
            environment: processEnvironment(),
            reload: reload
        )
        return try daemon.run(stay)
    } catch let error as StoreError {
        throw Refusal("\(error)", status: error.exitStatus)
    } catch let error as ThreadError {
        throw Refusal("\(error)", status: 71)
    }
}

/// Tells people on stderr, and programs on stdout when `trace` is wanted.
func observer(trace: Bool) -> Observer {
    var observer = Observer()
    // A feed's title or a root element's name may stand in it.
    observer.note = { weight, line in printError("wirewatch: \(escaped(line))", weight) }
    let journal = AlertJournal()
    observer.alert = { alert in
        if trace { printText("ack \(alert.article.id)\n") }
        journal.write(alert)
    }
    if trace { observer.ready = { printText("ready\n") } }
    return observer
}
