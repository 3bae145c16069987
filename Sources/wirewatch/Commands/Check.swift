import ArgumentParser
import Configuring
import NewsModel

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check configuration and watchlists, and run the tests inside the watchlists.",
        discussion:
            "Without files it checks the configuration and all that it names. Exit status 1 when something is wrong."
    )

    @Argument(
        help: ArgumentHelp("Watchlists, folders of them, or lists of feeds (.opml, .txt).", valueName: "file|dir"),
        completion: .file()
    )
    var files: [String] = []

    @Option(help: ArgumentHelp("The configuration. Default: as for `run`.", valueName: "file"), completion: .file())
    var config: String?

    @Flag(help: "Print one JSON object a finding, and one for the sum.")
    var json = false

    func run() throws {
        try withExitCodes {
            var report = CheckReport(isJSON: json)
            var paths = files.filter { !isFeedList($0) }
            var channels: Set<String> = []
            var feeds: [Feed]?
            var configuration: String?
            if files.isEmpty || config != nil {
                let path = try configurationPath()
                let settings = readSettings(path: path, environment: processEnvironment())
                report.take(settings.diagnostics, files: 1)
                configuration = path
                if files.isEmpty { paths = settings.readable?.watchlistPaths ?? [] }
                channels = Set(settings.readable?.channels ?? [])
                feeds = settings.readable?.feeds
                report.feeds = feeds?.count
                for feed in feeds ?? [] { report.tags[feed.id] = feed.tags }
            }
            for path in files where isFeedList(path) {
                let list = readFeedList(path: path)
                report.take(list.diagnostics, files: 1)
                report.feeds = (report.feeds ?? 0) + (list.readable?.count ?? 0)
            }
            let watchlists = readWatchlists(paths: paths, knownChannels: channels, feeds: feeds)
            report.take(watchlists.diagnostics, files: watchlists.readable?.count ?? 0)
            report.test(watchlists.readable ?? [])
            if let configuration { report.warnWithoutRules(configuration) }
            report.finish()
            if report.hasFailed { throw ExitCode(1) }
        }
    }

    /// By its name: a watchlist is YAML.
    private func isFeedList(_ path: String) -> Bool {
        [".opml", ".xml", ".txt"].contains { path.hasSuffix($0) } && !isFolder(path)
    }

    private func configurationPath() throws -> String {
        let search = findConfiguration(option: config, environment: processEnvironment(), exists: fileExists)
        guard let path = search.found else {
            let advice = config == nil ? "; name one with --config, or watchlists" : ""
            throw Refusal(search.complaint + advice, status: config == nil ? 78 : 66)
        }
        return path
    }
}
