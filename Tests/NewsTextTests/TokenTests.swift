import NewsText
import Testing

private func words(_ text: TokenizedText) -> [String] {
    (0..<text.count).map { text.string($0..<($0 + 1)) }
}

@Suite("Tokens")
struct TokenTests {
    private static let cuts: [(String, [String])] = [
        ("The U.S. cut 3.5 tons", ["The", "U", ".", "S", ".", "cut", "3", ".", "5", "tons"]),
        ("Oruba’s G20-plan", ["Oruba", "’", "s", "G20", "-", "plan"]),
        ("会议在Oruba举行。", ["会", "议", "在", "Oruba", "举", "行", "。"]),
        ("e\u{301}tat, co\u{AD}op", ["e\u{301}tat", ",", "co\u{AD}op"]),
        ("ที่ดี", ["ที่", "ดี"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("か\u{3099}く", ["か\u{3099}", "く"]),
        ("", []),
        ("\u{FEFF} \r\n\t", []),
        ("word\u{200F}, \u{301} x", ["word", ",", "x"]),
    ]

    @Test("a word is a run of letters, marks and digits; CJK and Thai give one token a letter", arguments: cuts)
    func tokens(of string: String, are expected: [String]) {
        #expect(words(TokenizedText(string)) == expected)
    }

    // Pairs by Unicode's NFKD and CaseFolding.txt; Traditional and Simplified by Unihan.
    @Test(
        "spellings that fold alike hash alike",
        arguments: [
            ("Zürich", "ZU\u{308}RICH"), ("straße", "STRASSE"), ("ÉTAT", "etat"), ("Ёлка", "елка"),
            ("Σίσυφος", "σισυφοσ"),
            ("مُحَمَّد", "محمد"), ("أحمد", "احمد"), ("שָׁלוֹם", "שלום"), ("ＡＢＣ１２", "abc12"), ("ﬁnance", "finance"),
            ("馬", "马"), ("國", "国"), ("ﾊﾞ", "バ"), ("İzmir", "izmir"), ("Việt", "viet"), ("ــعربي", "عربي"), ("𝐀𝐁", "ab"),
        ]
    )
    func same(_ one: String, _ other: String) {
        #expect(foldedHash(of: one) == foldedHash(of: other))
        #expect(Array(TokenizedText(one).hashes) == [foldedHash(of: other)])
        #expect(Array(TokenizedText(other).hashes) == [foldedHash(of: other)])
    }

    @Test(
        "spellings that differ by more than fold differ",
        arguments: [("हिन्दी", "हन्द"), ("Łódź", "Lodz"), ("ø", "o"), ("ı", "i"), ("กี", "ก"), ("a", "b"), ("ة", "ه")]
    )
    func different(_ one: String, _ other: String) {
        #expect(foldedHash(of: one) != foldedHash(of: other))
    }

    @Test("a word is cut, hashed and marked alike wherever in it a byte stands and whatever follows it")
    func everyPlace() {
        for byte in UInt8(0x21)...0x7E {
            let sign = Character(Unicode.Scalar(byte))
            for before in 0...17 {
                for tail in ["", "y", "Y", " ", "é"] {
                    let string = String(repeating: "x", count: before) + String(sign) + tail
                    let text = TokenizedText(string)
                    #expect(words(text).joined() == string.filter { $0 != " " })
                    #expect(Array(text.hashes) == words(text).map { foldedHash(of: $0) })
                    guard sign.isLetter || sign.isNumber else {
                        #expect(words(text).contains(String(sign)))
                        continue
                    }
                    let word = string.filter { $0 != " " }
                    #expect(words(text) == [word])
                    #expect(Array(text.hashes) == [foldedHash(of: word.uppercased())])
                    #expect(text.flags[0].contains(.lowercase) == word.contains(where: \.isLowercase))
                    #expect(text.flags[0].contains(.capital) == (word.first(where: \.isLetter)?.isUppercase ?? false))
                    #expect(text.flags[0].contains(.number) == word.allSatisfy(\.isNumber))
                }
            }
        }
    }

    @Test("words of up to twenty letters that differ in one place hash differently")
    func distinct() {
        var seen: Set<UInt64> = []
        var count = 0
        for length in 1...20 {
            for place in 0..<length {
                for letter in "bcdefgé漢я" {
                    var word = [Character](repeating: "a", count: length)
                    word[place] = letter
                    seen.insert(foldedHash(of: String(word)))
                    count += letter == "é" ? 0 : 1
                }
            }
        }
        #expect(seen.count == count)
    }

    @Test("beyond the first token and the last nothing is told")
    func beyond() {
        for text in [TokenizedText("One Two"), TokenizedText("")] {
            for place in [Int.min, -2, -1, text.count, text.count + 1, Int.max] {
                #expect(text.hashes[place] == 0 && text.starts[place] == 0 && text.ends[place] == 0)
                #expect(text.scalarStarts[place] == 0 && text.scalarEnds[place] == 0 && text.flags[place] == [])
            }
            #expect(text.bytes[-1] == 0 && text.bytes[text.bytes.count] == 0)
            #expect(text.hashes[-3..<9].elementsEqual(text.hashes))
        }
    }

    @Test("offsets count bytes and scalars of the string")
    func offsets() {
        let text = TokenizedText("¿Qué? 馬 𝐀b")
        #expect(Array(text.starts) == [0, 2, 6, 8, 12])
        #expect(Array(text.ends) == [2, 6, 7, 11, 17])
        #expect(Array(text.scalarStarts) == [0, 1, 4, 6, 8])
        #expect(Array(text.scalarEnds) == [1, 4, 5, 7, 10])
        #expect(text.scalarCount == 10)
    }

    private static let forms: [(String, TokenFlags)] = [
        ("Word", [.word, .capital, .lowercase]), ("WORD", [.word, .capital, .allCapitals]),
        ("word", [.word, .lowercase]), ("A", [.word, .capital, .allCapitals]),
        ("G20", [.word, .capital, .allCapitals]), ("5G", [.word, .capital, .allCapitals]),
        ("1990s", [.word, .lowercase]), ("2019", [.word, .number]), ("मई", [.word]), ("٣", [.word, .number]),
        ("会", [.word, .unspaced]), ("ǅ", [.word, .capital, .allCapitals]),
    ]

    @Test("flags tell the form of a word", arguments: forms)
    func flags(of word: String, are expected: TokenFlags) {
        #expect(Array(TokenizedText(word).flags) == [expected.union([.spaceBefore, .lineBefore])])
    }

    @Test("ill-formed bytes become U+FFFD and never trap")
    func bytes() {
        let text = TokenizedText(bytes: [0x61, 0xFF, 0x62, 0xE2, 0x80, 0x20, 0xF0, 0x9F])
        #expect(String(decoding: text.bytes, as: UTF8.self) == "a\u{FFFD}b\u{FFFD} \u{FFFD}")
        #expect(text.count == 5)
        var seed: UInt64 = 7
        for length in 0..<600 {
            var noise: [UInt8] = []
            for _ in 0..<length {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let part = UInt8(truncatingIfNeeded: seed >> 40)
                let signs: [UInt8] = [0x22, 0x27, 0x2E, 0x0A, 0x20, 0x61, 0x41]
                noise.append(seed >> 60 < 8 ? part : signs[Int(part) % signs.count])
            }
            let text = TokenizedText(bytes: noise)
            #expect(text.scalarCount == String(decoding: noise, as: UTF8.self).unicodeScalars.count)
            #expect(text.sentences.last == Int32(text.count) && text.paragraphs.last == Int32(text.count))
            #expect(zip(text.sentences, text.sentences.dropFirst()).allSatisfy { $0 < $1 })
        }
    }
}
