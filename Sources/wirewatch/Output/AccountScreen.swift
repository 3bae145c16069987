import Alerting
import Delivery
import Monitoring
import NewsModel
import NewsWatching
import Storage
import Terminal

/// Shows what became of an article to people.
struct AccountScreen {
    /// Columns.
    let width: Int

    private static let mostArticles = 20
    private static let mostWords = 8

    /// Articles that fit, for somebody who has to choose; lines that end in a line feed each.
    func list(_ articles: [StoredArticle]) -> String {
        let shown = articles.suffix(Self.mostArticles)
        let left = articles.count - shown.count
        let lines = shown.flatMap { rows($0.article.key, [title($0), place($0)], of: 19) }
        return (left > 0 ? ["… and \(left) from before"] + lines : lines).map { $0 + "\n" }.joined()
    }

    /// The article, its story, its rules; lines that end in a line feed each.
    func text(_ account: Account, all: Bool) -> String {
        (head(account) + story(account) + rules(account, all: all)).map { $0 + "\n" }.joined()
    }

    private func head(_ account: Account) -> [String] {
        let article = account.article.article
        var facts = [printable(account.source ?? article.feed), "read \(moment(article.firstSeen))"]
        if article.version > 1 { facts.append("version \(article.version)") }
        switch article.textFrom {
        case .feedContent: break
        case .feedSummary: facts.append("a summary only, \(article.text.unicodeScalars.count) characters")
        case .titleOnly: facts.append("a title only")
        }
        facts.append(article.key)
        var lines = wrapped(title(account.article), width: width)
        lines += wrapped(facts.joined(separator: " · "), width: width - 2).map { "  " + $0 }
        // Never wrapped, so that it can be followed and copied.
        if let url = article.url, !url.isEmpty { lines.append("  " + printable(url)) }
        return lines
    }

    private func story(_ account: Account) -> [String] {
        let own = account.article
        let articles = account.story
        let sources = Set(articles.map(\.article.feed)).count
        let count = "\(counted(articles.count, "article")) in \(counted(sources, "source"))"
        var lines = ["", "story \(printable(own.story)), since \(moment(account.began)): \(count)"]
        let others = articles.filter { $0.article.key != own.article.key }
        for other in others.prefix(Self.mostArticles) {
            let name = printable(other.article.feed) + ": " + title(other)
            let common = (account.common[other.article.key] ?? []).prefix(Self.mostWords).map { printable($0) }
            let both = common.isEmpty ? [] : ["both say: " + common.joined(separator: ", ")]
            lines += rows(moment(other.article.firstSeen), [name] + copy(other, articles) + both, of: 17)
        }
        if others.count > Self.mostArticles { lines.append("  and \(others.count - Self.mostArticles) more") }
        if let copy = copy(own, articles).first { lines.append("  this article is a " + copy) }
        return lines
    }

    private func rules(_ account: Account, all: Bool) -> [String] {
        let far = all ? [] : account.rules.filter(\.isFar)
        var lines = [""]
        for rule in account.rules where all || !rule.isFar {
            let head = padded(rule.outcome.word, to: 8) + printable(rule.id)
            if case .alerted(let alerts) = rule.outcome {
                lines += [head] + alerts.flatMap { proof(of: $0, rule) }
                continue
            }
            let words = rule.outcome.showsWords ? rule.words.map { shortened(printable($0), to: 200) } : []
            lines += rows(head, [sentence(rule, account)] + words, of: 8)
        }
        if !far.isEmpty {
            let other = far.count < account.rules.count ? "other " : ""
            lines += wrapped(
                "\(counted(far.count, other + "rule")): nobody whom \(far.count == 1 ? "it watches" : "they watch") is named, "
                    + "or nothing is said of the subject (--all lists them)",
                width: width
            )
        }
        if account.rules.contains(where: { $0.outcome.isJudgedToday }) {
            lines += wrapped("What is no alert is judged by the watchlists of today.", width: width)
        }
        return lines.count == 1 ? [] : lines
    }

    /// An alert and what it rests on, below its rule.
    private func proof(of logged: LoggedAlert, _ account: RuleAccount) -> [String] {
        let inner = AccountScreen(width: width - 10)
        let words = AlertScreen().words(of: logged.alert)
        let proof = AlertProof(logged, rule: account.rule)
        let lines =
            wrapped(account.words(logged.alert), width: inner.width)
            + proof.parts(words: words).flatMap { inner.rows($0.label, $0.passages, of: 5) }
            // Never wrapped, so that it can be copied.
            + [padded("from", to: 7) + proof.place]
        return lines.map { String(repeating: " ", count: 10) + $0 }
    }

    private func sentence(_ account: RuleAccount, _ whole: Account) -> String {
        account.reason { key in
            whole.story.first { $0.article.key == key }.map { "the article in \(printable($0.article.feed))" } ?? key
        }
    }

    private func title(_ stored: StoredArticle) -> String {
        let title = printable(stored.article.title)
        return title.isEmpty ? shortened(printable(stored.article.text), to: 80) : title
    }

    private func place(_ stored: StoredArticle) -> String {
        printable(stored.article.feed) + ", read " + moment(stored.article.firstSeen)
    }

    private func copy(_ stored: StoredArticle, _ story: [StoredArticle]) -> [String] {
        guard let key = stored.copyOf else { return [] }
        let original = story.first { $0.article.key == key }
        return ["copy of " + (original.map { "the article in " + printable($0.article.feed) } ?? key)]
    }

    /// A head in a column of its own, or on a line of its own where it is too wide, and texts beside or below it.
    private func rows(_ head: String, _ texts: [String], of indent: Int) -> [String] {
        let lines = texts.flatMap { wrapped($0, width: width - indent - 2) }
        let margin = String(repeating: " ", count: indent + 2)
        guard columns(head) <= indent, let first = lines.first else { return [head] + lines.map { margin + $0 } }
        return [padded(head, to: indent) + "  " + first] + lines.dropFirst().map { margin + $0 }
    }
}
