import NewsModel
import Testing

@testable import Parsing

@Suite("A document is read in the encoding it is in")
struct EncodingTests {
    private static func feed(_ declaration: String, _ title: [UInt8]) -> [UInt8] {
        Array("\(declaration)<rss><channel><item><title>".utf8) + title + Array("</title></item></channel></rss>".utf8)
    }

    @Test(
        "labels of the web are known",
        arguments: [
            // Bytes: what iconv of the same name writes; characters: the Unicode charts.
            ("iso-8859-1", [0x93, 0xE9, 0x94] as [UInt8], "“é”"),
            ("windows-1251", [0xCC, 0xE8, 0xF0], "Мир"),
            ("gb2312", [0xCD, 0xE2, 0xBD, 0xBB], "外交"),
            ("Shift_JIS", [0x93, 0xFA, 0x87, 0x40], "日①"),
            ("euc-kr", [0xB3, 0xE2], "년"),
            ("big5", [0xA4, 0xA4], "中"),
            ("koi8-r", [0xED, 0xC9, 0xD2], "Мир"),
            ("utf-16", Array("é".utf8), "é"),
            ("x-bogus-99", Array("é".utf8), "é"),
        ]
    )
    func labels(_ label: String, _ bytes: [UInt8], are text: String) throws {
        let document = Self.feed("<?xml version=\"1.0\" encoding=\"\(label)\"?>", bytes)
        #expect(try onlyItem(document).title?.line == text)
    }

    @Test("HTTP's charset goes before the declaration, a byte order mark before both")
    func order() throws {
        let document = Self.feed("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>", [0xCC, 0xE8, 0xF0])
        let headers = DocumentHeaders(contentType: "text/xml; charset=\"windows-1251\"")
        #expect(try onlyItem(document, headers: headers).title?.line == "Мир")
        let marked = [0xEF, 0xBB, 0xBF] + Self.feed("", Array("é".utf8))
        #expect(try onlyItem(marked, headers: headers).title?.line == "é")
    }

    @Test("UTF-16 and UTF-32 are known by their shape")
    func wide() throws {
        let text = String(decoding: Self.feed("", Array("Mir Мир".utf8)), as: UTF8.self)
        let units = Array(text.utf16)
        let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let widest = text.unicodeScalars.flatMap { [0, 0, UInt8($0.value >> 8), UInt8($0.value & 0xFF)] }
        for bytes in [little, big, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big, widest] {
            #expect(try onlyItem(bytes).title?.line == "Mir Мир")
        }
    }

    @Test("UTF-8 under a wrong label is UTF-8, windows-1252 under UTF-8's is windows-1252")
    func mislabelled() throws {
        let latin = Self.feed("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>", Array("é".utf8))
        #expect(try onlyItem(latin).title?.line == "é")
        let utf8 = Self.feed("<?xml version=\"1.0\" encoding=\"utf-8\"?>", [0x93, 0xE9, 0x94])
        #expect(try onlyItem(utf8).title?.line == "“é”")
    }

    @Test(
        "a declaration that an article quotes is none of the feed's",
        arguments: [
            #"{"version":"https://jsonfeed.org/version/1","title":"<?xml version='1.0' encoding='gb2312'?> é","items":[]}"#,
            "<rss><channel><title><![CDATA[<?xml version='1.0' encoding='gb2312'?> é]]></title></channel></rss>",
            "<feed><title type=\"html\"><![CDATA[<?xml version='1.0' encoding='gb2312'?> é]]></title></feed>",
        ]
    )
    func quotedDeclaration(_ document: String) throws {
        let feed = try parseFeed(Array(document.utf8))
        #expect(feed.encoding == "utf-8")
        #expect(feed.title?.line.hasSuffix("é") == true)
    }

    @Test("UTF-8 by HTTP and another encoding by declaration: the one that fits")
    func conflict() throws {
        let document = Self.feed("<?xml version=\"1.0\" encoding=\"windows-1251\"?>", [0xCC, 0xE8, 0xF0])
        let headers = DocumentHeaders(contentType: "text/xml; charset=utf-8")
        #expect(try onlyItem(document, headers: headers).title?.line == "Мир")
    }

    @Test("without a label the language tells what is no UTF-8")
    func language() throws {
        let words: [UInt8] = [0xC6, 0xFC, 0xCB, 0xDC, 0xB8, 0xEC]  // 日本語 in EUC-JP
        let head = Array("<rss><channel><language>ja</language><item><title>".utf8)
        let item = try onlyItem(head + words + Array("</title></item></channel></rss>".utf8))
        #expect(item.title?.line == "日本語")
    }

    @Test("one bad byte among good ones becomes one replacement character")
    func badByte() throws {
        let feed = try parseFeed(Self.feed("", Array("é ".utf8) + [0xE9] + Array(" x".utf8)))
        #expect(feed.items.map { $0.title?.line } == ["é \u{FFFD} x"])
        #expect(feed.problems.map(\.code) == ["invalid-bytes"])
    }
}
