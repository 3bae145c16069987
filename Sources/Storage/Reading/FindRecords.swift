internal import JSON
package import NewsModel

extension StoreReader {
    /// The articles that a person may mean by some words, each in its latest version, in the order of the store.
    ///
    /// - Parameters:
    ///   - words: an address, the publisher’s id, a key such as `ar-3gspfby53yl33bj5`, or a part of a title in any case.
    ///   - limit: the most articles that are found by their title.
    /// - Returns: those of that address, id or key; where there are none, those whose title has the words.
    /// - Throws: `StoreError.io` where a file cannot be read.
    /// - Complexity: a scan of all articles, without parsing those that do not fit.
    package func articles(meantBy words: String, limit: Int = 100) throws(StoreError) -> [StoredArticle] {
        let wanted = WantedArticle(words)
        var named = LatestVersions()
        var titled = LatestVersions()
        var lines = try RecordMerge(kind: .article, folder: folder(.article), names: folder(.article).segments())
        while try lines.next() != nil {
            let looksAtTitle = named.isEmpty
            let found = lines.withLine { wanted.mayBe($0, looksAtTitle: looksAtTitle) ? decodeArticle($0) : nil }
            guard let found else { continue }
            if wanted.isNamed(found.article) {
                named.take(found)
            } else if looksAtTitle, wanted.isTitled(found.article), titled.has(found) || titled.count < limit {
                titled.take(found)
            }
        }
        return named.isEmpty ? titled.articles : named.articles
    }

    /// The articles of a story, each version, in the order of the store.
    ///
    /// - Parameter id: as the records give it; the day in it says where to begin.
    /// - Returns: none for a story that is not known.
    /// - Throws: `StoreError.io` where a file cannot be read.
    /// - Complexity: a scan of the articles since the story began, without parsing those of other stories.
    package func articles(ofStory id: String) throws(StoreError) -> [StoredArticle] {
        let begin = storyDay(id)
        let names = try folder(.article).segments().filter { name in begin.map { name.day >= $0 } ?? true }
        var lines = try RecordMerge(kind: .article, folder: folder(.article), names: names)
        let needle = jsonString(id)
        var found: [StoredArticle] = []
        while try lines.next() != nil {
            let article = lines.withLine { contains($0, needle) ? decodeArticle($0) : nil }
            if let article, article.story == id { found.append(article) }
        }
        return found
    }

    /// Alerts in whose line one of these ids stands, in the order of the log.
    ///
    /// - Parameters:
    ///   - ids: of alerts, rules, stories or articles.
    ///   - since: those raised before are left out; all when `nil`.
    /// - Returns: also alerts that have the id elsewhere, a rule’s in a topic, say.
    /// - Throws: `StoreError.io` where a file cannot be read.
    /// - Complexity: a scan of the log, without parsing the lines of other alerts.
    package func alerts(of ids: [String], since: Timestamp? = nil) throws(StoreError) -> [Alert] {
        let range = since.map(days)
        let names = try folder(.alert).segments().filter { name in range.map { $0.contains(name.day) } ?? true }
        var lines = try RecordMerge(kind: .alert, folder: folder(.alert), names: names)
        let needles = ids.map(jsonString)
        var found: [Alert] = []
        while try lines.next() != nil {
            let alert = lines.withLine { line in
                needles.contains { contains(line, $0) } ? decodeAlert(line)?.alert : nil
            }
            if let alert, since.map({ alert.time >= $0 }) ?? true { found.append(alert) }
        }
        return found
    }
}

/// Articles by key, the last version of each, in the order in which they came.
package struct LatestVersions {
    private var places: [String: Int] = [:]
    /// One entry an article.
    package private(set) var articles: [StoredArticle] = []

    /// Takes in versions, the oldest first.
    package init(_ versions: [StoredArticle] = []) {
        for version in versions { take(version) }
    }

    var isEmpty: Bool { articles.isEmpty }
    var count: Int { articles.count }

    func has(_ stored: StoredArticle) -> Bool { places[stored.article.key] != nil }

    mutating func take(_ stored: StoredArticle) {
        if let place = places[stored.article.key] {
            articles[place] = stored
        } else {
            places[stored.article.key] = articles.count
            articles.append(stored)
        }
    }
}

/// Words that name an article, ready to be compared.
private struct WantedArticle {
    private let words: String
    private let address: String
    private let needle: [UInt8]
    private let title: [UInt8]

    init(_ words: String) {
        self.words = words
        address = bareAddress(words)
        // Without its quotation marks: the address stands behind a scheme.
        needle = Array(jsonString(address.isEmpty ? words : address).dropFirst().dropLast())
        title = plain(words)
    }

    func isNamed(_ article: Article) -> Bool {
        if article.key == words || article.id == words { return true }
        guard !address.isEmpty else { return false }
        return [article.url, article.externalURL].contains { $0.map { bareAddress($0) == address } ?? false }
    }

    func isTitled(_ article: Article) -> Bool {
        !title.isEmpty && plain(article.title).withUnsafeBytes { contains($0, title) }
    }

    /// Whether it is worth while to parse a line.
    func mayBe(_ line: UnsafeRawBufferPointer, looksAtTitle: Bool) -> Bool {
        standsAlone(in: line) || looksAtTitle && !title.isEmpty && mayBeTitled(line)
    }

    /// Whether a member `title` has the words: the item’s own, or that of a speaker before it.
    private func mayBeTitled(_ line: UnsafeRawBufferPointer) -> Bool {
        var start = 0
        while let found = place(of: titleKey, in: line, from: start) {
            start = found + titleKey.count
            let rest = UnsafeRawBufferPointer(rebasing: line[start...])
            guard let end = rest.firstIndex(of: UInt8(ascii: "\"")) else { return false }
            let written = UnsafeRawBufferPointer(rebasing: rest[..<end])
            // An escape: only the parsed title tells.
            if written.contains(UInt8(ascii: "\\")) { return true }
            if plain(String(decoding: written, as: UTF8.self)).withUnsafeBytes({ contains($0, title) }) { return true }
        }
        return false
    }

    /// Whether the words end a string and begin one or stand behind a scheme: no words of a text.
    private func standsAlone(in line: UnsafeRawBufferPointer) -> Bool {
        var start = 0
        while let found = place(of: needle, in: line, from: start) {
            let end = found + needle.count
            let isBegin = found > 0 && (line[found - 1] == UInt8(ascii: "\"") || line[found - 1] == UInt8(ascii: "/"))
            if isBegin, end < line.count,
                [UInt8(ascii: "\""), UInt8(ascii: "/"), UInt8(ascii: "#")].contains(line[end])
            {
                return true
            }
            start = found + 1
        }
        return false
    }
}

private let titleKey = Array(#","title":""#.utf8)

/// An address without scheme, fragment and the slash at its end.
private func bareAddress(_ address: String) -> String {
    var bare = address[...]
    for scheme in ["https://", "http://"] where bare.hasPrefix(scheme) { bare = bare.dropFirst(scheme.count) }
    if let fragment = bare.firstIndex(of: "#") { bare = bare[..<fragment] }
    while bare.last == "/" { bare.removeLast() }
    return String(bare)
}

/// Words in small letters with straight quotation marks and single spaces, since titles are often typed again.
private func plain(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var afterSpace = true
    for scalar in text.lowercased().unicodeScalars {
        if scalar.properties.isWhitespace {
            if !afterSpace { bytes.append(UInt8(ascii: " ")) }
            afterSpace = true
            continue
        }
        afterSpace = false
        switch scalar {
        case "‘", "’": bytes.append(UInt8(ascii: "'"))
        case "“", "”": bytes.append(UInt8(ascii: "\""))
        default:
            if scalar.isASCII {
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            } else {
                bytes.append(contentsOf: String(scalar).utf8)
            }
        }
    }
    if afterSpace, !bytes.isEmpty { bytes.removeLast() }
    return bytes
}

/// A string as it stands in a line, with its quotation marks.
private func jsonString(_ text: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.string(text)
    return writer.bytes
}

/// The day in the id of a story; `nil` when there is none.
private func storyDay(_ id: String) -> CivilDate? {
    let parts = id.split(separator: "-")
    guard parts.count == 3, parts[1].utf8.count == 8, let number = Int(parts[1]) else { return nil }
    let date = CivilDate(year: number / 10000, month: number / 100 % 100, day: number % 100)
    return date.isValid ? date : nil
}

private func contains(_ bytes: UnsafeRawBufferPointer, _ words: [UInt8]) -> Bool {
    place(of: words, in: bytes) != nil
}
