internal import NewsText

/// The language of a text with too few function words for a count of them, such as a feed's summary.
///
/// By script and its letters, else by the verbs and small words of the tongues whose speech is found.
///
/// - Returns: BCP 47; `nil` when nothing tells or the text is likelier English.
/// - Complexity: O(n).
func languageOfShortText(_ text: TokenizedText) -> String? {
    var letters = Letters()
    for index in 0..<text.count where text.flags[index].contains(.word) {
        letters.add(text.bytes, Int(text.starts[index])..<Int(text.ends[index]))
    }
    return letters.language ?? latinLanguage(of: text)
}

/// Letters of Cyrillic and Arabic script, and those of them that Russian and Arabic do not have.
private struct Letters {
    private var latin = 0
    private var cyrillic = 0
    private var arabic = 0
    private var isRussian = true
    private var isArabic = true

    mutating func add(_ bytes: Padded<UInt8>, _ range: Range<Int>) {
        var at = range.lowerBound
        while at < range.upperBound {
            let lead = bytes[at]
            guard lead >= 0xC3, lead < 0xE0, at + 1 < range.upperBound else {
                if lead < 0x80 { latin += 1 }
                at += 1
                continue
            }
            let scalar = UInt32(lead & 0x1F) << 6 | UInt32(bytes[at + 1] & 0x3F)
            at += 2
            switch scalar {
            // А to я and Ё, ё; what stands between them and beyond is Ukrainian, Belarusian, Serbian, Kazakh and others.
            case 0x401, 0x451, 0x410...0x44F: cyrillic += 1
            case 0x400...0x52F:
                cyrillic += 1
                isRussian = false
            // Letters for Persian, Urdu, Kurdish and others stand behind those of Arabic.
            case 0x671...0x6D3:
                arabic += 1
                isArabic = false
            case 0x620...0x670: arabic += 1
            default: latin += 1
            }
        }
    }

    var language: String? {
        if cyrillic > latin + arabic, isRussian { return "ru" }
        if arabic > latin + cyrillic, isArabic { return "ar" }
        return nil
    }
}

/// The tongue whose table knows most words that few others know: three points for a word of its own, two, one for those
/// of two and three.
///
/// Words with a capital do not count: they are names in every language.
private func latinLanguage(of text: TokenizedText) -> String? {
    let tongues: [Tongue] = [.english, .german, .french, .spanish, .portuguese, .italian]
    var points = [Int](repeating: 0, count: tongues.count)
    var own = [Int](repeating: 0, count: tongues.count)
    var hasVerb = [Bool](repeating: false, count: tongues.count)
    let tables = tongues.map(\.table)
    for index in 0..<min(text.count, 400)
    where text.flags[index].contains(.word) && !text.flags[index].contains(.capital) {
        var kinds = tables.map { $0[text.hashes[index]].kinds }
        // English sets no accents, which the hashes leave out.
        let letters = text.bytes[Int(text.starts[index])..<Int(text.ends[index])]
        if letters.contains(where: { $0 >= 0x80 }) { kinds[0] = [] }
        let known = kinds.count { !$0.isEmpty }
        guard known > 0, known <= 3 else { continue }
        for place in kinds.indices where !kinds[place].isEmpty {
            points[place] += 4 - known
            own[place] += 1
            if known == 1, !kinds[place].isDisjoint(with: .cue) { hasVerb[place] = true }
        }
    }
    guard let best = points.max(), let place = points.firstIndex(of: best), best >= 3, tongues[place] != .english,
        own[place] > 1 || hasVerb[place],
        !points.indices.contains(where: { $0 != place && points[$0] * 3 >= best * 2 })
    else { return nil }
    return tongues[place].rawValue
}
