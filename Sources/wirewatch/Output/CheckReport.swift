import Configuring
import Glibc
import JSON
import NewsExtraction
import NewsModel
import NewsText
import NewsWatching
import Terminal

/// Prints what `wirewatch check` finds, and counts it.
struct CheckReport {
    private let isJSON: Bool
    /// How many the configuration names; `nil` when none was read.
    var feeds: Int?
    /// The tags of those feeds, by id: a rule may ask for them.
    var tags: [String: [String]] = [:]
    private var files = 0
    private var rules = 0
    private var errors = 0
    private var passed = 0
    private var failures: [String] = []
    private var skipped: [String] = []

    init(isJSON: Bool) {
        self.isJSON = isJSON
    }

    /// Whether something is wrong.
    var hasFailed: Bool { errors > 0 || !failures.isEmpty }

    /// Prints diagnostics of so many files.
    mutating func take(_ diagnostics: [Diagnostic], files count: Int) {
        files += count
        errors += diagnostics.count { $0.severity == .error }
        for diagnostic in diagnostics {
            if isJSON {
                write(diagnostic)
            } else {
                printText(diagnostic.rendered(color: usesColor(STDOUT_FILENO)) + "\n")
            }
        }
    }

    /// Runs the tests inside watchlists.
    mutating func test(_ watchlists: [Watchlist]) {
        let watch = Watch(watchlists)
        // By file: a long watchlist may have many warnings.
        var lines: [String: [Substring]] = [:]
        let found = watch.warnings.map { diagnostic(of: $0, in: watchlists, &lines) }
        take(found, files: 0)
        let extractor = Extractor()
        for watchlist in watchlists {
            for rule in watchlist.rules {
                rules += 1
                if let off = rule.off { skipped.append("\(rule.id): switched off, \(off.words)") }
                guard rule.off == nil else { continue }
                for test in rule.tests { run(test, of: rule, watch: watch, extractor: extractor) }
            }
        }
    }

    /// Says so where a configuration leaves nothing to watch for.
    mutating func warnWithoutRules(_ file: String) {
        guard rules == 0, errors == 0 else { return }
        take([Diagnostic(.warning, file: file, message: "no rule: nothing would be watched for")], files: 0)
    }

    /// A warning with the place of what it is about.
    private func diagnostic(
        of warning: WatchWarning,
        in watchlists: [Watchlist],
        _ known: inout [String: [Substring]]
    ) -> Diagnostic {
        let place = watchlists.lazy.compactMap { list in list.actorLines[warning.actor].map { (list.file, $0) } }.first
        guard let (file, line) = place else {
            return Diagnostic(.warning, file: watchlists.first?.file ?? "", message: "\(warning)")
        }
        let lines = known[file] ?? read(file)
        known[file] = lines
        let source = lines.indices.contains(line - 1) ? String(lines[line - 1]) : ""
        return Diagnostic(
            .warning,
            file: file,
            line: line,
            column: source.unicodeScalars.prefix { $0.properties.isWhitespace }.count + 1,
            length: warning.actor.unicodeScalars.count,
            message: "\(warning)",
            sourceLine: source
        )
    }

    /// The lines of a file; none when it cannot be read.
    private func read(_ file: String) -> [Substring] {
        let text = (try? readAll(file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        return text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    private mutating func run(_ test: RuleTest, of rule: Rule, watch: Watch, extractor: Extractor) {
        let title = TokenizedText(test.title)
        let text = TokenizedText(test.text)
        let published = test.date.flatMap(readDate)
        var extraction = extractor.extract(
            title: title,
            text: text,
            published: published,
            languageHint: test.language
        )
        if let language = test.language { extraction.language = language }
        if let place = test.place { extraction.dateline = Dateline(span: Span(.text, 0, 0), place: place) }
        let feed = WatchedFeed(id: test.feed ?? "test", title: test.source, tags: test.feed.flatMap { tags[$0] } ?? [])
        let matches = watch.matches(
            title: title,
            text: text,
            extraction: extraction,
            feed: feed,
            published: published
        )
        let match = matches.first { $0.rule == rule.id }
        if (match != nil) == test.fires {
            passed += 1
            return
        }
        let list = test.fires ? "alerts" : "stays-quiet"
        let reason: String
        if let match {
            let words = match.topics.flatMap(\.matched).first ?? match.evidence.first?.exact ?? ""
            reason = "it fired on ‘\(words)’"
        } else {
            let silence = watch.silence(
                of: rule.id,
                title: title,
                text: text,
                extraction: extraction,
                feed: feed,
                published: published
            )
            reason = "it stayed quiet" + (silence.map { ": \($0)" } ?? "")
        }
        failures.append("\(rule.id) \(list) \(test.number): \(reason)")
    }

    /// Prints the sum.
    func finish() {
        if isJSON { return finishJSON() }
        for line in skipped { printText("  off: \(line)\n") }
        for line in failures { printText("  fails: \(line)\n") }
        let tests = passed + failures.count
        var sum = "\(counted(files, "file")), "
        if let feeds { sum += "\(counted(feeds, "feed")), " }
        sum += "\(counted(rules, "rule")), \(counted(tests, "test")): \(passed) pass"
        if !failures.isEmpty { sum += ", \(failures.count) fail\(failures.count == 1 ? "s" : "")" }
        printText(sum + "\n")
        if errors > 0 {
            printText("\(counted(errors, "error")) to mend\n")
        }
    }

    private func finishJSON() {
        var json = JSONWriter()
        json.beginObject()
        json.field("files", files)
        json.field("feeds", feeds)
        json.field("rules", rules)
        json.field("errors", errors)
        json.field("tests_passed", passed)
        json.field("tests_failed", failures)
        json.field("rules_off", skipped)
        json.endObject()
        json.newline()
        printBytes(json.bytes)
    }

    private func write(_ diagnostic: Diagnostic) {
        var json = JSONWriter()
        json.beginObject()
        json.field("severity", diagnostic.severity.rawValue)
        json.field("file", diagnostic.file)
        json.field("line", diagnostic.line)
        json.field("column", diagnostic.column)
        json.field("message", diagnostic.message)
        json.field("suggestion", diagnostic.suggestion)
        json.endObject()
        json.newline()
        printBytes(json.bytes)
    }
}
