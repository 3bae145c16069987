import ArgumentParser
import Glibc
import Monitoring
import NewsModel
import Terminal

struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
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
            setup.warnWithoutRules()
            var observer = observer(trace: options.trace)
            sayStart(of: setup, &observer)
            let summary = try runDaemon(setup, stay: .untilStopped, observer: observer) {
                do {
                    let new = try Setup(options)
                    if new.storePath != setup.storePath {
                        printError(
                            "wirewatch: the store’s path is now \(new.storePath): that needs a restart; until then all "
                                + "goes to \(setup.storePath)",
                            .trouble
                        )
                    }
                    return new.plan
                } catch let refusal as Refusal {
                    printError("wirewatch: \(refusal.message)")
                } catch {
                    printError("wirewatch: \(error)")
                }
                return nil
            }
            let counts = summary.counts
            let words = "\(counted(counts.articles, "article")), \(counted(counts.alerts, "alert"))"
            printError("wirewatch: stopped after \(words)", .info)
        }
    }

    /// Says in one line what is watched, once polling begins.
    private func sayStart(of setup: Setup, _ observer: inout Observer) {
        let ready = observer.ready
        observer.ready = {
            let plan = setup.plan
            printError(
                "wirewatch: \(programVersion) polls \(counted(plan.feeds.count, "feed")), watches with "
                    + "\(counted(plan.activeRules.count, "rule")), stores in \(setup.storePath)"
                    + (isatty(STDERR_FILENO) == 1 ? "; Control-C ends it" : ""),
                .info
            )
            ready()
        }
    }
}
