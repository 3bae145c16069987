import ArgumentParser
import Delivery
import Monitoring
import NewsModel

struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Poll the feeds for as long as it lives; alerts go to stderr and to the store.",
        discussion: """
            SIGHUP reads the configuration again and keeps the old one when there is an error in it. SIGTERM and \
            SIGINT end in order. Under systemd it reports readiness, reload, status and signs of life.
            """
    )

    @OptionGroup var options: PollingOptions

    func run() throws {
        try withExitCodes {
            // A signal that comes while files are read waits for the daemon.
            Daemon.blockSignals()
            let setup = try Setup(options)
            _ = try runDaemon(setup, stay: .untilStopped, observer: observer(trace: options.trace)) {
                do {
                    return try Setup(options).plan
                } catch let refusal as Refusal {
                    printError("wirewatch: \(refusal.message)")
                } catch {
                    printError("wirewatch: \(error)")
                }
                return nil
            }
        }
    }
}

/// Tells people on stderr, and programs on stdout when `trace` is wanted.
func observer(trace: Bool) -> Observer {
    var observer = Observer()
    observer.note = { printError("wirewatch: \($0)") }
    observer.alert = { alert in
        if trace { printBytes(Array("ack \(alert.article.id)\n".utf8)) }
        printError(line(for: alert))
    }
    if trace { observer.ready = { printBytes(Array("ready\n".utf8)) } }
    return observer
}
