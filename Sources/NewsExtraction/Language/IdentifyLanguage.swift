internal import NewsText

/// The language that a title and text are written in.
///
/// The feed's word, `hint` (BCP 47), is taken where the text itself does not tell.
///
/// - Returns: BCP 47; `und` when nothing tells.
/// - Complexity: O(n).
func identifyLanguage(title: AnnotatedText, text: AnnotatedText, lexicon: Lexicon, hint: String?) -> String {
    var scripts = ScriptCounts()
    scripts.add(title.text)
    scripts.add(text.text)
    if let language = scripts.language { return language }
    var best = 0
    var second = 0
    var language: String?
    let hinted = hint.map { String($0.lowercased().prefix { $0 != "-" && $0 != "_" }) }
    var hintedCount = 0
    for (index, code) in lexicon.languages.enumerated() {
        let count = text.languageCounts[index] + title.languageCounts[index]
        if code == hinted { hintedCount = count }
        if count > best {
            second = best
            best = count
            language = code
        } else if count > second {
            second = count
        }
    }
    // Languages share many function words: in a short text the feed's word decides among those that are near.
    if let hinted, hintedCount > 0, best < 12, hintedCount * 3 >= best * 2 { return hinted }
    // Two function words that no other language has as many of, or one in a short line that the feed's word agrees with.
    if let language, best > second, best >= 3 || (best >= 2 && second == 0) || language == hinted {
        // Short Romance texts share nearly all of them: a word of one language alone decides.
        let isClose =
            best < 12 && second * 3 >= best * 2 && hinted == nil && ["fr", "es", "pt", "it"].contains(language)
        return isClose ? languageOfShortText(text.text) ?? language : language
    }
    if let hinted, !hinted.isEmpty, best <= 3 { return hinted }
    if language == "en", best > second, best >= 2 { return "en" }
    if let short = languageOfShortText(text.text) ?? languageOfShortText(title.text) { return short }
    return best > second && best >= 2 ? language ?? "und" : "und"
}

/// Letters by script, counted by their leading byte.
private struct ScriptCounts {
    var han = 0
    var kana = 0
    var hangul = 0
    var thai = 0
    var greek = 0
    var hebrew = 0
    var devanagari = 0
    var others = 0

    mutating func add(_ text: TokenizedText) {
        guard text.scalarCount < text.bytes.count else {
            others += text.flags.reduce(0) { $0 + ($1.contains(.word) ? 1 : 0) }
            return
        }
        for index in 0..<text.count where text.flags[index].contains(.word) {
            let start = Int(text.starts[index])
            let lead = text.bytes[start]
            guard lead >= 0xCE else {
                others += 1
                continue
            }
            let second = start + 1 < text.bytes.count ? text.bytes[start + 1] : 0
            switch lead {
            case 0xCE, 0xCF: greek += 1
            case 0xD7: hebrew += 1
            case 0xE3 where (0x81...0x83).contains(second): kana += 1
            case 0xE0 where (0xA4...0xA5).contains(second): devanagari += 1
            case 0xE0 where (0xB8...0xB9).contains(second): thai += 1
            case 0xE3...0xE9: han += 1
            case 0xEA...0xED where second >= 0x80: hangul += 1
            default: others += 1
            }
        }
    }

    /// The language of a script that only one language of the news is written in.
    var language: String? {
        let all = han + kana + hangul + thai + greek + hebrew + devanagari + others
        guard all > 0 else { return "und" }
        if kana * 10 > all { return "ja" }
        if hangul * 3 > all { return "ko" }
        if (han + kana) * 2 > all { return "zh" }
        if thai * 2 > all { return "th" }
        if greek * 2 > all { return "el" }
        if hebrew * 2 > all { return "he" }
        if devanagari * 2 > all { return "hi" }
        return nil
    }
}
