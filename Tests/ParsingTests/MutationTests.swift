import NewsModel
import Testing

@testable import Parsing

/// A generator with a seed: the same bytes on every machine.
///
/// Source: SplitMix64, Steele, Lea and Flood 2014.
private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

@Suite("No bytes trap the parser")
struct MutationTests {
    private static let seeds: [[UInt8]] = [
        rss(
            """
            <item><title>A &amp; B &eacute;</title><guid>1</guid><pubDate>Sat, 14 Dec 2019 09:12:06 GMT</pubDate>
            <description><![CDATA[<p style="color: red">x <a href="/y?z=1&w=2">q</a><br><!-- c --></p>]]></description></item>
            """
        ),
        atom(
            """
            <entry xml:base="../x/"><id>1</id><updated>2019-12-14T09:12:06.5+01:00</updated><link href="a?b#c"/>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>X<br/></p></div></content></entry>
            """
        ),
        Array(
            "<!DOCTYPE rss [<!ENTITY a \"b\"><!ENTITY c SYSTEM 'd'>]><rss><channel><item><title>&a;&c;&#146;é</title></item></channel></rss>"
                .utf8
        ),
        Array(
            "<?xml version='1.0' encoding='gb2312'?><rdf:RDF xmlns='http://purl.org/rss/1.0/'><item><title>x</title></item></rdf:RDF>"
                .utf8
        ),
        Array(
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"t\",\"items\":[{\"id\":1e400,\"content_html\":\"<p>&#x110000;\"}]}"
                .utf8
        ),
    ]
    private static let pieces: [[UInt8]] =
        [
            "<", ">", "&", "&#", "&#x", ";", "]]>", "<![CDATA[", "<!--", "-->", "<!DOCTYPE [", "</", "/>", "=\"", "'",
            "<item>",
            "</item>", "<?", "?>", "\u{0}", "99999999999999999999", "+99:99", "é", "\u{FFFE}",
        ].map { Array($0.utf8) } + [[0xFF], [0xC2], [0xEF, 0xBF], [0xF0, 0x90], [0xFE, 0xFF], [0x80]]

    @Test("mutated feeds parse or are refused", arguments: 0..<5)
    func mutated(seed: Int) {
        var random = SeededGenerator(state: UInt64(seed) &+ 2019)
        for _ in 0..<400 {
            var bytes = Self.seeds[seed]
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let place = Int.random(in: 0...bytes.count, using: &random)
                switch Int.random(in: 0..<5, using: &random) {
                case 0: bytes.insert(contentsOf: Self.pieces.randomElement(using: &random) ?? [], at: place)
                case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...9, using: &random)))
                case 2: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &random) }
                case 3: bytes.removeSubrange(place...)
                default:
                    let start = Int.random(in: 0...bytes.count, using: &random)
                    bytes.insert(contentsOf: bytes[start..<min(bytes.count, start + 40)], at: place)
                }
            }
            _ = try? parseFeed(bytes).articles(of: "f", http: nil, now: Timestamp(seconds: 0))
            ParseReport(bytes).write { _ in }
        }
    }
}
