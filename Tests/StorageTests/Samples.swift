import Foundation
import Hashing
import NewsModel
import Storage

/// A folder that is removed with the value.
final class ScratchFolder: Sendable {
    let path: String

    init() {
        // In memory where there is such a place: the tests sync thousands of times.
        let memory = "/dev/shm"
        let parent = FileManager.default.isWritableFile(atPath: memory) ? memory : NSTemporaryDirectory()
        path = parent + "/wirewatch-\(UUID().uuidString)"
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var store: String { path + "/store" }

    func file(_ name: String) -> URL { URL(filePath: store + "/" + name) }

    func read(_ name: String) throws -> [UInt8] { try Array(Data(contentsOf: file(name))) }

    func write(_ bytes: [UInt8], to name: String) throws { try Data(bytes).write(to: file(name)) }

    func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: store + "/" + folder).sorted()
    }

    func lines(_ name: String) throws -> [String] {
        String(decoding: try read(name), as: UTF8.self).split(separator: "\n").map(String.init)
    }
}

/// 2026-11-24T10:00:00Z.
let noon = Timestamp(CivilDate(year: 2026, month: 11, day: 24), hour: 10)

func key(_ number: Int) -> String { "ar-" + sha256("harbour-news\0item-\(number)").base32(16) }

func sampleArticle(_ number: Int, version: Int = 1) -> StoredArticle {
    let title = "The harbour bridge opens, part \(number)"
    let text =
        "PORT ELM, Monday — “Ships will pass again,” said Mara Köhler.\n\nShe counted \(number) of them, v\(version)."
    var article = Article(
        key: key(number),
        feed: "harbour-news",
        id: "item-\(number)",
        title: title,
        text: text,
        contentHash: "sha256:" + sha256(title + "\n" + text).hex,
        firstSeen: noon
    )
    article.version = version
    article.url = "https://news.example/\(number)?a=1&b=\"2\""
    article.published = noon + .seconds(-600)
    article.language = "en"
    article.authors = [Author(name: "M. Köhler", url: "https://news.example/mk")]
    article.tags = ["harbour", "ünïcode"]
    article.http = HTTPFacts(status: 200, url: "https://news.example/rss", etag: "\"e\"", fetchedAt: noon)
    article.problems = [Problem(code: "bad-date", line: 7)]
    var extraction = Extraction(language: "en")
    extraction.dateline = Dateline(span: Span(.text, 0, 16), place: "PORT ELM")
    extraction.mentions = [
        Mention(span: Span(.title, 4, 11), type: .place, entity: 2),
        Mention(span: Span(.text, 49, 60), type: .person, entity: 1),
    ]
    var quote = Quote(
        span: Span(.text, 19, 43),
        kind: .direct,
        cue: Span(.text, 44, 48),
        speaker: Speaker(span: Span(.text, 49, 60), entity: 1, title: "engineer"),
        act: .promise,
        polarity: .affirmation,
        continues: 0,
        confidence: 90
    )
    quote.id = "q-" + sha256("ships will pass again").base32(16)
    extraction.quotes = [quote, Quote(span: Span(.text, 62, 90), kind: .indirect, isPassive: true, confidence: 40)]
    return StoredArticle(article: article, extraction: extraction, story: "st-20261124-abcdef", copyOf: key(900))
}

func sampleAlert(_ number: Int) -> Alert {
    let stored = sampleArticle(number)
    var article = stored.article
    article.tags = []
    article.problems = []
    article.authors = [Author(name: "M. Köhler")]
    article.http = nil
    article.text = ""
    var minister = Actor(id: "mara-koehler", name: "Mara Köhler", kind: .person)
    minister.role = "engineer"
    minister.country = "CH"
    minister.ids = [Identifier(scheme: "wikidata", value: "Q42")]
    var alert = Alert(
        id: "al-" + sha256("rule\0\(number)").base32(16),
        time: noon,
        severity: .high,
        kind: .new,
        message: "Mara Köhler is quoted on the harbour.",
        rule: AlertRule(
            id: "harbour",
            title: "The harbour",
            watchlist: "Port",
            file: "watch.d/port.yaml",
            line: 12,
            revision: "sha256:" + sha256("rule").hex
        ),
        evidence: [
            Evidence(
                role: "actor:mara-koehler",
                exact: "Mara Köhler",
                prefix: "said ",
                suffix: ".",
                span: Span(.text, 49, 60)
            ),
            Evidence(role: "topic:harbour", exact: "harbour", prefix: "", suffix: "", span: Span(.title, 4, 11)),
        ],
        article: article,
        story: Story(
            id: "st-20261124-abcdef",
            firstSeen: noon,
            articles: 2,
            sources: 2,
            copies: [Copy(key: "", feed: "other", url: "https://o.example/1", similarity: 97, fetchedAt: noon)]
        )
    )
    alert.does = [.says, .promises]
    alert.actors = [AlertActor(actor: minister, part: .speaker)]
    alert.topics = [AlertTopic(id: "harbour", name: "harbour", uri: "https://v.example/h", matched: ["harbour"])]
    if var quote = stored.extraction.quotes.first {
        quote.speaker?.entity = nil
        alert.quotes = [
            AlertQuote(
                quote: quote,
                text: "“Ships will pass again,”",
                cueText: "said",
                speakerText: "Mara Köhler",
                speakerActor: "mara-koehler",
                about: ["harbour"],
                language: "en"
            )
        ]
    }
    alert.source = "Harbour News"
    alert.agency = "ELM"
    alert.located = "PORT ELM"
    alert.changed = [Change(what: "quote", before: "old", after: nil)]
    alert.confidence = 90
    alert.sendTo = ["desk"]
    alert.heldBy = "throttle"
    return alert
}

func sampleState(_ id: String = "harbour-news", etag: String = "\"e\"") -> FeedState {
    var state = FeedState(id: id, url: "https://news.example/rss")
    state.homePage = "https://news.example/"
    state.title = "Harbour News"
    state.language = "en"
    state.tags = ["ports"]
    state.health = .gap
    state.reason = "items were probably missed"
    state.since = noon
    state.etag = etag
    state.lastModified = "Tue, 24 Nov 2026 09:00:00 GMT"
    state.lastStatus = 200
    state.lastError = "timed out"
    state.errorsInRow = 1
    state.lastFetch = noon
    state.lastOK = noon
    state.lastNewItem = noon
    state.nextFetch = noon + .seconds(1800)
    state.interval = .seconds(1800)
    state.items24h = 12
    state.itemsInDocument = 2
    state.overlap = 1
    state.gaps = [Gap(from: noon + .seconds(-3600), to: noon)]
    state.seen = [SeenItem(key: 0x0123_4567_89ab_cdef, content: 0xfedc_ba98), SeenItem(key: .max, content: 0)]
    return state
}

func batch(_ numbers: ClosedRange<Int>, alerts: Bool = true) -> Batch {
    Batch(
        articles: numbers.map { sampleArticle($0) },
        alerts: alerts ? numbers.map { sampleAlert($0) } : [],
        states: [sampleState()]
    )
}

func openStore(_ folder: ScratchFolder, at now: Timestamp = noon) throws -> (store: Store, recovery: Recovery) {
    try Store.open(path: folder.store, version: "1.0", now: now)
}

func articleSeqs(_ folder: ScratchFolder) throws -> [Int] {
    var reader = try StoreReader(path: folder.store).articles()
    return try reader.rest().map(\.seq)
}

func alerts(_ folder: ScratchFolder) throws -> [StoredAlert] {
    var reader = try StoreReader(path: folder.store).alerts()
    return try reader.rest()
}
