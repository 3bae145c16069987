/// The encoding in which bytes without a label make sense as text of a script other than Latin.
///
/// Every candidate reads the beginning of the document; the one whose text has most of the letters that are common in
/// its language wins, if it has at least half as many as usual. Texts in Latin letters give `nil`: there, the letters
/// beyond ASCII stand alone between others, and their encodings differ in too little.
///
/// Source: Unicode charts and published letter frequencies; the shares are what the commonest letters make up of
/// running text, rounded.
func guessedEncoding(_ bytes: Bytes) -> CharacterEncoding? {
    let sample = Bytes(rebasing: bytes.prefix(sampleLength))
    guard isDense(sample) else { return nil }
    var best: (encoding: CharacterEncoding, score: Double)?
    for candidate in candidates {
        guard let encoding = CharacterEncoding(label: candidate.label), let text = transcode(sample, from: encoding)
        else { continue }
        let score = candidate.score(of: text.bytes)
        if score >= 0.5, score > best?.score ?? 0 { best = (encoding, score) }
    }
    guard let best else { return nil }
    let hasC1 = sample.contains { $0 &- 0x80 < 0x20 }
    return best.encoding.decoder == CharacterEncoding.thai.decoder && !hasC1 ? .thai : best.encoding
}

private let sampleLength = 32 << 10

/// Whether most bytes beyond ASCII have another one beside them.
private func isDense(_ bytes: Bytes) -> Bool {
    var high = 0
    var alone = 0
    for index in bytes.indices where bytes[index] >= 0x80 {
        high += 1
        let hasLeft = index > 0 && bytes[index - 1] >= 0x80
        let hasRight = index + 1 < bytes.count && bytes[index + 1] >= 0x80
        if !hasLeft, !hasRight { alone += 1 }
    }
    return high >= 4 && alone * 2 < high
}

/// An encoding and the letters by which a text in it is known.
private struct Candidate {
    let label: String
    /// The commonest letters of its language.
    let common: Set<Unicode.Scalar>
    /// What they make up of the characters beyond ASCII of a text.
    let share: Double

    init(_ label: String, _ letters: String, share: Double) {
        self.label = label
        common = Set(letters.unicodeScalars)
        self.share = share
    }

    /// How usual the letters of a text are: about 1 in the right encoding; 0 when more than one in fifty is none.
    func score(of text: [UInt8]) -> Double {
        var count = 0
        var hits = 0
        var faults = 0
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where scalar.value >= 0x80 {
            count += 1
            if common.contains(scalar) { hits += 1 }
            let isPrivate = (0xE000...0xF8FF).contains(scalar.value)
            if scalar.value < 0xA0 || scalar.value == 0xFFFD || isPrivate { faults += 1 }
        }
        guard count > 0, faults * 50 <= count else { return 0 }
        return min(1.2, Double(hits) / Double(count) / share)
    }
}

private let candidates: [Candidate] = {
    let cyrillic = "оеаинтсрвлкмдпу"
    let kana = String(String.UnicodeScalarView((0x3041...0x30FE).compactMap(Unicode.Scalar.init(_:)))) + "、。"
    let simplified = """
        的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所\
        然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实文很，。、
        """
    let traditional = """
        的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所\
        然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實文很，。、
        """
    let hangul = """
        이다는을의에가고하지로한사도기서어리자정대해그인시스부나아라제일보수것들있으원를과등전여게만은주구국되니장성
        """
    return [
        Candidate("shift_jis", kana, share: 0.5),
        Candidate("euc-jp", kana, share: 0.5),
        Candidate("euc-kr", hangul, share: 0.45),
        Candidate("gb18030", simplified, share: 0.4),
        Candidate("big5", traditional, share: 0.4),
        Candidate("koi8-r", cyrillic, share: 0.8),
        Candidate("windows-1251", cyrillic, share: 0.8),
        Candidate("iso-8859-5", cyrillic, share: 0.8),
        Candidate("ibm866", cyrillic, share: 0.8),
        Candidate("windows-1253", "αοιετσνηρκπυςλμάέήίόύώ", share: 0.9),
        Candidate("windows-1255", "יוהלאתרבמשםנ", share: 0.8),
        Candidate("windows-1256", "اليمنترودبةعسفهكقح", share: 0.9),
        Candidate("windows-874", "านรอกเงมยลวดทสตะปบคไจหแี่้ัิุูำ", share: 0.9),
    ]
}()
