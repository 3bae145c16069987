import ArgumentParser

/// The options that `run` and `poll` share: where feeds, watchlists and store are.
struct PollingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The configuration. Default: $WIREWATCH_CONFIG, ./wirewatch.yaml, /etc/wirewatch/wirewatch.yaml.",
            valueName: "file"
        ),
        completion: .file()
    )
    var config: String?

    @Option(
        help: ArgumentHelp(
            "Poll this feed, instead of those of the configuration; may be given often.",
            valueName: "url"
        )
    )
    var feed: [String] = []

    @Option(
        help: ArgumentHelp(
            "Poll the feeds of an OPML file, or of a list with one URL or ID URL a line.",
            valueName: "file"
        ),
        completion: .file()
    )
    var feeds: String?

    @Option(
        help: ArgumentHelp(
            "Watch with this file or folder, instead of those of the configuration; may be given often.",
            valueName: "file|dir"
        ),
        completion: .file()
    )
    var watch: [String] = []

    @Option(
        help: ArgumentHelp(
            "The store's folder. Default: the configuration's, $STATE_DIRECTORY, /var/lib/wirewatch for root and the group wirewatch, ~/.local/state/wirewatch.",
            valueName: "dir"
        ),
        completion: .directory
    )
    var store: String?

    @Option(
        help: ArgumentHelp(
            "Poll every feed so often (1ms, 30s, 15m, 12h), for tests and trials; a server's Retry-After still counts. Default: the `poll` section and each feed's own rhythm, about 30m.",
            valueName: "duration"
        )
    )
    var interval: String?

    @Flag(
        help:
            "Let all feeds be at addresses of private networks and of this machine. Default: as each feed says, else refused."
    )
    var allowPrivate = false

    @Flag(help: "Alert on items of a feed's first poll that are older than 3 days, too.")
    var backlog = false

    @Flag(help: "Print “ready” once polling begins and “ack ITEM-ID” for each alert once it is durable.")
    var trace = false
}
