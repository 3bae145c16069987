import Configuring
import JSON
import NewsModel
import Parsing

/// libFuzzer's entry point: any bytes are read or refused, and nothing traps.
///
/// The bytes are taken as a document, as a list of feeds, and as the words of an item's fields, so that the rules of
/// dates, people, addresses and markup are reached without a feed around them. Bytes that begin with `*` are a piece of
/// a document that is repeated: what takes more than linear time there runs into libFuzzer's `-timeout`.
@c(LLVMFuzzerTestOneInput)
public func fuzzParse(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    if bytes.first == UInt8(ascii: "*"), bytes.count > 1 {
        read(repeated(bytes.dropFirst()), headers: DocumentHeaders())
        return 0
    }
    read(bytes, headers: headers(for: count))
    _ = readFeedList(bytes, path: "feeds.opml")
    if bytes.count <= 512 { read(item(of: bytes), headers: headers(for: count)) }
    return 0
}

/// Reads a document in all the ways the program does and checks what comes out.
private func read(_ bytes: [UInt8], headers: DocumentHeaders) {
    let printed = ParseReport(bytes, headers: headers)
    guard case .feed(let feed) = printed else { return }
    for article in feed.articles(of: "feed", http: nil, now: Timestamp(seconds: 0)).articles {
        require(SeenItem(article) != nil, "an article without a usable key: \(article.key)")
        require(
            article.text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" },
            "a control in a text"
        )
    }
    var output: [UInt8] = []
    printed.write { output += $0 }
    let first = bodies(of: output, "what is printed")
    // What was printed is a JSON Feed itself.
    if case .failure(let error) = ParseReport(output) { report(finding: "what was printed is no feed: \(error)") }
    // Clean HTML stays as it is.
    output = []
    ParseReport(document(of: first)).write { output += $0 }
    let second = bodies(of: output, "what is printed of that")
    require(first.count == second.count, "\(first.count) items, read again \(second.count)")
    for (html, repeated) in zip(first, second) {
        require(html + mark == repeated, "sanitised twice it is other HTML:\n\(html)\n\(repeated)")
        if let found = activeContent(in: html) { report(finding: "\(found) in sanitised HTML:\n\(html)") }
    }
}

/// Stands behind each body that is read again: a character that keeps it from being taken for UTF-8 encoded twice.
private let mark = "<p>\u{65E5}</p>"

/// A feed without a base address whose items have these bodies.
private func document(of bodies: [String]) -> [UInt8] {
    var document = "<rss><channel>"
    for html in bodies {
        document += "<item><content:encoded>"
        for scalar in (html + mark).unicodeScalars {
            switch scalar {
            case "&": document += "&#38;"
            case "<": document += "&#60;"
            case ">": document += "&#62;"
            case "\r": document += "&#13;"
            default: document.unicodeScalars.append(scalar)
            }
        }
        document += "</content:encoded></item>"
    }
    return Array((document + "</channel></rss>").utf8)
}

/// `content_html` of each item; a trap where the output is no JSON.
private func bodies(of output: [UInt8], _ what: String) -> [String] {
    do {
        let items = try parseJSON(output)["items"]?.arrayValue ?? []
        return items.map { $0["content_html"]?.stringValue ?? "" }
    } catch {
        report(finding: "\(what) is no JSON: \(error)")
    }
}

/// A feed in which a piece stands again and again, 48 KiB in all.
private func repeated(_ piece: ArraySlice<UInt8>) -> [UInt8] {
    var document = Array("<rss><channel><item><description>".utf8)
    while document.count < 48 << 10 { document += piece }
    return document
}

/// A feed with one item that has the same words in every field.
private func item(of words: [UInt8]) -> [UInt8] {
    var document = Array("<rss><channel><item xml:base='http://news.example.org/a/b?c'>".utf8)
    for field in ["title", "link", "pubDate", "author", "category", "guid", "description", "itunes:duration"] {
        document += Array("<\(field)><![CDATA[".utf8) + words + Array("]]></\(field)>".utf8)
    }
    return document + Array("</item></channel></rss>".utf8)
}

/// Headers that change with the length: an input that grows by a byte comes with others.
private func headers(for count: Int) -> DocumentHeaders {
    let types: [String?] = [
        nil, "application/rss+xml; charset=utf-8", "text/xml", "text/html; charset=\"windows-1252\"",
        "application/json", "text/xml; charset=gb18030", "application/xml; charset=utf-16", "; charset=",
    ]
    return DocumentHeaders(
        url: count % 3 == 0 ? nil : "https://news.example.org/feeds/all.xml?page=1",
        contentType: types[count % types.count],
        contentLanguage: count % 5 == 0 ? "en_GB" : nil,
        contentLocation: count % 7 == 0 ? "../feed" : nil
    )
}

private func require(_ condition: Bool, _ finding: @autoclosure () -> String) {
    if !condition { report(finding: finding()) }
}

/// Ends the fuzzer, which is how libFuzzer learns of a finding; `precondition` would keep the words to itself in a
/// release build.
private func report(finding: String) -> Never {
    fatalError(finding)
}
