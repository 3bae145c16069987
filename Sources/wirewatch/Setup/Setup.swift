import Configuring
import Glibc
import Monitoring
import NewsModel
import Terminal

/// What `run` and `poll` work with, from configuration and arguments.
struct Setup {
    var plan: Plan
    var storePath: String

    init(plan: Plan, storePath: String) {
        self.plan = plan
        self.storePath = storePath
    }

    /// Reads configuration, feeds and watchlists; arguments override the configuration.
    ///
    /// - Throws: `Refusal` after every diagnostic was printed.
    init(_ options: PollingOptions) throws {
        let settings = try readConfiguration(options.config, isNeeded: options.feed.isEmpty && options.feeds == nil)
        var feeds = try Self.feeds(options) ?? settings.feeds
        if feeds.isEmpty {
            throw Refusal("there is no feed to poll: name some under ‘feeds’ or with --feed", status: 78)
        }
        if options.allowPrivate {
            for index in feeds.indices { feeds[index].allowsPrivate = true }
        }
        let paths = options.watch.isEmpty ? settings.watchlistPaths : options.watch
        let watchlists = try readWatchlists(paths, channels: settings.channels, feeds: feeds)
        var polling = Polling(settings.poll)
        polling.backlog = options.backlog
        if let text = options.interval {
            guard let interval = parseDuration(text, milliseconds: true), interval >= .milliseconds(1) else {
                throw Refusal("--interval ‘\(text)’ is no duration: write 1ms, 30s, 15m, 12h or 7d", status: 64)
            }
            polling.interval = interval
        }
        plan = Plan(feeds: feeds, watchlists: watchlists, polling: polling)
        storePath = try resolveStore(options.store, settings: settings)
    }

    /// Says so where nothing is watched for.
    func warnWithoutRules() {
        guard plan.watchlists.allSatisfy(\.rules.isEmpty) else { return }
        printError(
            "wirewatch: no rule: articles are stored and nothing is watched for; "
                + "give --watch, or ‘watchlists’ in the configuration",
            .trouble
        )
    }

    private static func feeds(_ options: PollingOptions) throws -> [Feed]? {
        guard !options.feed.isEmpty || options.feeds != nil else { return nil }
        var feeds: [Feed] = []
        if let path = options.feeds { feeds += try checked(readFeedList(path: path), status: 78) }
        for url in options.feed {
            do throws(FeedAddressError) {
                feeds.append(try makeFeed(at: url))
            } catch {
                throw Refusal("--feed \(url): \(error)", status: 64)
            }
        }
        var seen: Set<String> = []
        return feeds.filter { seen.insert($0.id).inserted }
    }
}

/// Reads wirewatch.yaml where it is found; without one, defaults when it is not needed.
func readConfiguration(_ option: String?, isNeeded: Bool) throws -> Settings {
    let environment = processEnvironment()
    let search = findConfiguration(option: option, environment: environment, exists: fileExists)
    guard let path = search.found else {
        guard isNeeded || option != nil else { return Settings() }
        let advice = isNeeded && option == nil ? "; name one with --config, or a feed with --feed" : ""
        throw Refusal(search.complaint + advice, status: option == nil ? 78 : 66)
    }
    return try checked(readSettings(path: path, environment: environment), status: 78)
}

/// Reads and checks watchlists.
func readWatchlists(_ paths: [String], channels: [String], feeds: [Feed]?) throws -> [Watchlist] {
    try checked(readWatchlists(paths: paths, knownChannels: Set(channels), feeds: feeds), status: 78)
}

/// The store's folder.
func resolveStore(_ option: String?, settings: Settings) throws -> String {
    let path = Configuring.storePath(
        option: option,
        configured: settings.store.path,
        environment: processEnvironment(),
        isServiceUser: isServiceUser()
    )
    guard let path else { throw Refusal("there is no place for the store: give --store, or set HOME", status: 78) }
    return path
}

/// Prints what is wrong; the value when nothing is that forbids it.
private func checked<Value>(_ result: Checked<Value>, status: Int32) throws -> Value {
    for diagnostic in result.diagnostics { printError(diagnostic.rendered(color: usesColor(STDERR_FILENO))) }
    if let value = result.value { return value }
    let count = result.diagnostics.count { $0.severity == .error }
    throw Refusal("\(counted(count, "error")) to mend first", status: status)
}

extension Polling {
    /// The `poll` section.
    init(_ settings: PollSettings) {
        self.init(userAgent: wirewatch.userAgent(contact: settings.contact))
        every = settings.every
        atLeast = settings.atLeast
        atMost = settings.atMost
        inFlight = settings.inFlight
        perHost = settings.perHost
        betweenStarts = settings.betweenStarts
        timeout = settings.timeout
        bodyLimit = settings.bodyLimit
    }
}
