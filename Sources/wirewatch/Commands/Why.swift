import ArgumentParser
import Configuring
import Glibc
import Monitoring
import NewsModel
import Storage

struct Why: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why",
        abstract:
            "Explain an alert, or what became of an article: its story, and each rule’s alert or the reason for none.",
        discussion: """
            Alerts are those of the log, each with what it rests on: who, does what, about what, in which words, and why \
            it is new, an update or a correction. Why a rule raised none is found out anew, by the watchlists and the \
            program of today: older ones are not in the store. Nothing is written.
            """
    )

    @Argument(
        help: ArgumentHelp(
            "Its address, its id, an alert’s id or the beginning of one, or a part of its title.",
            valueName: "article"
        )
    )
    var article: String

    @OptionGroup var store: StoreOptions

    @Option(
        help: ArgumentHelp(
            "Judge by this file or folder, instead of the watchlists of the configuration; may be given often.",
            valueName: "file|dir"
        ),
        completion: .file()
    )
    var watch: [String] = []

    @Option(help: ArgumentHelp("Only this rule.", valueName: "id"))
    var rule: String?

    @Flag(help: "List also the rules of which nothing stands in the article.")
    var all = false

    @Flag(help: "Print one JSON object.")
    var json = false

    func validate() throws {
        if article.allSatisfy(\.isWhitespace) { throw ValidationError("name an article: see wirewatch help why") }
    }

    func run() throws {
        try withStore {
            let reader = try store.reader()
            let watchlists = try watch.isEmpty ? store.watchlists() : watchlists(watch)
            let ids = watchlists.flatMap(\.rules).map(\.id)
            let found = try articles(reader)
            guard let stored = found.first else {
                throw Refusal(
                    "no article in the store fits ‘\(article)’: give its address, its id, an alert’s id or a part of "
                        + "its title",
                    status: 66
                )
            }
            let screen = AccountScreen(width: screenWidth(STDOUT_FILENO))
            guard found.count == 1 else {
                printBytes(json ? candidatesJSON(found) : Array(screen.list(found).utf8))
                throw Refusal("\(found.count) articles fit ‘\(article)’: give the id of one of them", status: 64)
            }
            if ids.isEmpty {
                printError("wirewatch: no rule: give --watch, or ‘watchlists’ in the configuration")
            }
            var account = try Inquiry(watchlists, feeds: store.feeds(), in: reader).account(of: stored)
            if let rule {
                account.rules.removeAll { $0.id != rule }
                if account.rules.isEmpty { throw Refusal.noRule(rule, among: ids) }
            }
            let listsAll = all || rule != nil
            printBytes(json ? accountJSON(account, all: listsAll) : Array(screen.text(account, all: listsAll).utf8))
        }
    }

    private func articles(_ reader: StoreReader) throws -> [StoredArticle] {
        guard let alert = try alert(reader) else { return try reader.articles(meantBy: article) }
        return try reader.articles(meantBy: alert.article.key)
    }

    /// The alert of an id, or of the beginning of one that is enough to tell it from others.
    private func alert(_ reader: StoreReader) throws -> Alert? {
        let letters = article.dropFirst("al-".count)
        guard article.hasPrefix("al-"), letters.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
            return nil
        }
        if let alert = try reader.alerts(of: [article]).first(where: { $0.id == article }) { return alert }
        guard letters.count >= 3 else { return nil }
        var found: [Alert] = []
        var alerts = try reader.alerts()
        while let alert = try alerts.next()?.alert {
            if alert.id.hasPrefix(article) { found.append(alert) }
        }
        if Set(found.map(\.article.key)).count > 1 {
            throw Refusal("\(found.count) alerts begin with ‘\(article)’: give more of the id", status: 64)
        }
        return found.first
    }

    private func watchlists(_ paths: [String]) throws -> [Watchlist] {
        for path in paths where !fileExists(path) {
            throw Refusal("--watch \(path): no such file or folder", status: 66)
        }
        let read = readWatchlists(paths: paths)
        if read.hasErrors {
            printError("wirewatch: the watchlists have errors (wirewatch check); what can be read of them counts")
        }
        return read.readable ?? []
    }
}
