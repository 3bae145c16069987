internal import NewsText

/// Numbers in figures, with the letters that are glued to them, and the signs of money before them.
extension NumberReader {
    /// Digits with groups of three, a decimal point and a unit: "12,500", "2.4m", "N80.2", "120km".
    ///
    /// Times of the day, telephone numbers, scores and parts of longer numbers are none.
    func figure(at index: Int) -> Amount? {
        guard let first = parts(index), !isPart(index), !isPhone(index) else { return nil }
        var value = first.value
        var end = index + 1
        var suffix = first.suffix
        var isGrouped = false
        if suffix.isEmpty, first.digits <= 2 { readPairs(&value, &end) }
        while suffix.isEmpty, first.digits <= 3, text.mark(end) == UInt8(ascii: ",") || isSpacedGroup(end, isGrouped),
            let group = glued(text.mark(end) == 0 ? end : end + 1), group.digits == 3
        {
            value = value * 1000 + group.value
            suffix = group.suffix
            end = text.mark(end) == 0 ? end + 1 : end + 2
            isGrouped = true
        }
        if suffix.isEmpty, isPoint(end), let part = glued(end + 1) {
            var scale = 1.0
            for _ in 0..<part.digits { scale *= 10 }
            value += part.value / scale
            suffix = part.suffix
            end += 2
            isGrouped = true
        }
        guard isGrouped || first.digits < 9, !isTime(index, end) else { return nil }
        var amount = Amount(value: value, end: end, isMoney: !first.prefix.isEmpty)
        if !first.prefix.isEmpty {
            let isFollowed = end < text.count && text.classes[end].contains(.multiplier)
            guard isGrouped || isFollowed || !suffix.isEmpty else { return nil }
        }
        return suffix.isEmpty ? amount : withUnit(suffix, &amount, index)
    }

    /// The groups of two before the last one of "12,34,000", as figures are grouped in India.
    private func readPairs(_ value: inout Double, _ end: inout Int) {
        var pairs = value
        var place = end
        while text.mark(place) == UInt8(ascii: ","), let group = glued(place + 1), group.digits == 2,
            group.suffix.isEmpty, pairs < 1e9
        {
            pairs = pairs * 100 + group.value
            place += 2
        }
        guard text.mark(place) == UInt8(ascii: ","), glued(place + 1)?.digits == 3 else { return }
        value = pairs
        end = place
    }

    /// A decimal point, or the comma of "92,5".
    private func isPoint(_ index: Int) -> Bool {
        guard !text.isSpaced(index) else { return false }
        if text.mark(index) == UInt8(ascii: ".") { return true }
        return text.mark(index) == UInt8(ascii: ",") && index + 1 < text.count && isDigits(index + 1)
            && text.length(index + 1) <= 2 && text.mark(index + 2) != UInt8(ascii: ",")
    }

    /// A token with digits, cut before and behind them.
    private struct Parts {
        var prefix: ArraySlice<UInt8>
        var value: Double
        var digits: Int
        var suffix: ArraySlice<UInt8>
    }

    private func parts(_ index: Int) -> Parts? {
        let bytes = text.bytes(index)
        if text.text.flags[index].contains(.number) {
            return digits(bytes).map {
                Parts(prefix: bytes.prefix(0), value: $0, digits: bytes.count, suffix: bytes.suffix(0))
            }
        }
        let isDigit: (UInt8) -> Bool = { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        guard let first = bytes.firstIndex(where: isDigit), first - bytes.startIndex <= 4 else { return nil }
        let behind = bytes[first...].firstIndex { !isDigit($0) } ?? bytes.endIndex
        guard behind - first <= 12, bytes.endIndex - behind <= 4, let value = digits(bytes[first..<behind]) else {
            return nil
        }
        let suffix = bytes[behind...]
        let prefix = bytes[..<first]
        guard prefix.isEmpty || NumberReader.codes.contains(foldedHash(of: prefix)) && text.isCapital(index) else {
            return nil
        }
        return Parts(prefix: prefix, value: value, digits: behind - first, suffix: suffix)
    }

    /// Digits that go on right behind the token before.
    private func glued(_ index: Int) -> Parts? {
        guard index < text.count, text.isWord(index), !text.text.flags[index].contains(.lineBefore),
            text.mark(index - 1) == 0 || !text.hasSpace(before: index), let parts = parts(index), parts.prefix.isEmpty
        else { return nil }
        return parts
    }

    /// "25 000": thousands set off by a space, where no other number can be meant.
    private func isSpacedGroup(_ index: Int, _ isGrouped: Bool) -> Bool {
        guard index < text.count, text.text.flags[index].contains(.number), text.length(index) == 3 else {
            return false
        }
        return isGrouped && text.mark(index - 2) == 0 || text.spells(index, "000")
    }

    /// The value of letters behind digits: powers, or a unit.
    private func withUnit(_ suffix: ArraySlice<UInt8>, _ amount: inout Amount, _ index: Int) -> Amount? {
        let hash = foldedHash(of: suffix)
        if let power = NumberReader.powers[hash] {
            // "m" may be metres: "2.4m cars" are millions, "a 50m pool" is none
            let isSure = power > 1_000_000 || suffix.count > 1 || amount.isMoney || moneyStart(index) < index
            if isSure || opensPlural(amount.end) {
                amount.value *= power
                return amount
            }
            guard power == 1_000_000 else { return nil }
        } else if !NumberReader.units.contains(hash) {
            return nil
        }
        amount.hasUnit = true
        return amount
    }

    private func opensPlural(_ index: Int) -> Bool {
        guard index < text.count, text.isWord(index), !text.isCapital(index) else { return false }
        let word = text.bytes(index)
        return word.last == UInt8(ascii: "s") && word.count > 3 && !word.elementsEqual("hurdles".utf8)
            || NumberReader.plurals.contains(text.text.hashes[index])
    }

    func digits(_ bytes: ArraySlice<UInt8>) -> Double? {
        guard !bytes.isEmpty, bytes.count <= 12 else { return nil }
        var value = 0.0
        for byte in bytes {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            value = value * 10 + Double(byte - 48)
        }
        return value
    }

    // MARK: What is no number

    /// Part of "3-2", "12:30", "1.2.3", "+44".
    private func isPart(_ index: Int) -> Bool {
        guard index > 0, !text.hasSpace(before: index) else { return false }
        switch text.mark(index - 1) {
        case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "#"): return true
        case UInt8(ascii: "-"), UInt8(ascii: "_"):
            guard index > 1, !text.hasSpace(before: index - 1), text.isWord(index - 2) else { return false }
            guard text.mark(index - 1) == UInt8(ascii: "-") || text.text.flags[index - 2].contains(.number) else {
                return false
            }
            guard let before = digits(text.bytes(index - 2)) else { return true }
            return !isRange(before, index)
        case UInt8(ascii: "."), UInt8(ascii: ","):
            guard index > 1, !text.hasSpace(before: index - 1), text.isWord(index - 2) else { return false }
            return text.bytes(index - 2).last.map { $0 <= UInt8(ascii: "9") } == true
        default: return false
        }
    }

    /// Whether a number stands behind a dash: "10-15".
    func joinsNumber(_ index: Int) -> Bool {
        let next = index + 1
        return text.mark(index) == UInt8(ascii: "_") && !text.hasSpace(before: index) && next < text.count
            && !text.hasSpace(before: next) && text.text.flags[next].contains(.number)
    }

    /// "10-15 percent" is a range of amounts, "3-2" a score.
    func isRange(_ first: Double, _ index: Int) -> Bool {
        guard let second = digits(text.bytes(index)), second > first else { return false }
        let next = index + 1
        if text.mark(next) == UInt8(ascii: "%") { return true }
        guard next < text.count, text.isWord(next), !text.isCapital(next) else { return false }
        return opensPlural(next) || text.classes[next].contains(.multiplier)
            || text.spells(next, "percent") || text.spells(next, "per")
    }

    /// "0800 555 111", "13240061245": more digits than a number has, or a zero before them.
    private func isPhone(_ index: Int) -> Bool {
        guard text.text.flags[index].contains(.number) else { return false }
        let bytes = text.bytes(index)
        if bytes.count > 1, bytes.first == UInt8(ascii: "0") { return true }
        if text.mark(index + 1) == UInt8(ascii: ")"), text.mark(index - 1) == UInt8(ascii: "("), bytes.count == 3,
            isDigits(index + 2)
        {
            return true
        }
        var first = index
        while first > 0, first > index - 4, isDigits(first - 1), text.hasSpace(before: first) { first -= 1 }
        var last = index
        while last < index + 4, isDigits(last + 1), text.hasSpace(before: last + 1) { last += 1 }
        if text.mark(first - 1) == UInt8(ascii: "+") { return true }
        guard last - first >= 2 else {
            return last > first && text.bytes(first).first == UInt8(ascii: "0")
        }
        // "1 250 000" is a number
        return !(first + 1...last).allSatisfy { text.length($0) == 3 }
            || !text.spells(last, "000")
    }

    private func isDigits(_ index: Int) -> Bool {
        index >= 0 && index < text.count && text.text.flags[index].contains(.number)
    }

    /// "2 p.m.", "9 to 11 a.m.", "18:00", "0600 GMT".
    private func isTime(_ index: Int, _ end: Int) -> Bool {
        if text.mark(end) == UInt8(ascii: ":"), !text.isSpaced(end), !text.isSpaced(end + 1), isDigits(end + 1) {
            return true
        }
        if isHalfOfDay(end) { return true }
        // "9 to 11 a.m.", "9-11 a.m.", not "20 at 11 a.m."
        let next = end + 1
        guard next < text.count, isDigits(next), text.length(next) <= 2,
            NumberReader.betweenHours.contains(text.text.hashes[end]) || !text.isWord(end)
        else { return false }
        return isHalfOfDay(next + 1)
    }

    private func isHalfOfDay(_ index: Int) -> Bool {
        guard index < text.count, text.isWord(index), !text.text.flags[index].contains(.lineBefore) else {
            return false
        }
        let word = text.bytes(index)
        if word.count == 1, word.first == UInt8(ascii: "a") || word.first == UInt8(ascii: "p") {
            return text.mark(index + 1) == UInt8(ascii: ".") && index + 2 < text.count
                && !text.hasSpace(before: index + 2)
                && text.spells(index + 2, "m")
        }
        if word.elementsEqual("o".utf8) { return text.mark(index + 1) == UInt8(ascii: "'") }
        return word.count <= 4 && NumberReader.times.contains(text.text.hashes[index])
            && (!word.elementsEqual("am".utf8) || text.mark(index - 1) == 0)
    }

    // MARK: Money

    /// Where the sign or code of money begins that stands before a number; the number's own start where none does.
    func moneyStart(_ index: Int) -> Int {
        let sign = index - 1
        guard sign >= 0, !text.text.flags[index].contains(.lineBefore) else { return index }
        if !text.isWord(sign) {
            if text.mark(sign) == UInt8(ascii: "."), sign > 0, text.spells(sign - 1, "Rs") {
                return sign - 1
            }
            guard isSign(sign) else { return index }
            let letters = sign - 1
            let hasLetters =
                letters >= 0 && !text.hasSpace(before: sign) && text.text.flags[letters].contains(.allCapitals)
                && text.length(letters) <= 3
            return hasLetters ? letters : sign
        }
        return text.isCapital(sign) && NumberReader.spacedCodes.contains(text.text.hashes[sign]) ? sign : index
    }

    /// "$", "£", "¥" and the signs from U+20A0 to U+20CF.
    private func isSign(_ index: Int) -> Bool {
        if text.mark(index) == UInt8(ascii: "$") { return true }
        let bytes = text.bytes(index)
        if bytes.elementsEqual("£".utf8) || bytes.elementsEqual("¥".utf8) { return true }
        guard bytes.count == 3, bytes.first == 0xE2, let second = bytes.dropFirst().first, let third = bytes.last else {
            return false
        }
        return second == 0x82 && third >= 0xA0 || second == 0x83 && third <= 0x8F
    }

    // MARK: Words

    private static let powers: HashTable<Double> = {
        let powers: [(String, Double)] = [
            ("k", 1000), ("m", 1_000_000), ("mn", 1_000_000), ("mln", 1_000_000), ("b", 1_000_000_000),
            ("bn", 1_000_000_000), ("bln", 1_000_000_000), ("tn", 1_000_000_000_000), ("trn", 1_000_000_000_000),
        ]
        return HashTable(powers)
    }()

    private static let units = HashSet(words: "km kg cm mm mph kph kmh mw gw kw kwh gb tb mb ft lb lbs ha p c hp")
    private static let betweenHours = HashSet(words: "to and or until till")
    private static let times = HashSet(words: "am pm gmt utc hrs noon est edt pst bst cet")
    /// Codes that are glued to digits.
    private static let codes = HashSet(words: "n r rs sh ksh ush tsh sr rm rp tk dh dhs s usd eur gbp")
    /// Codes that stand before a number.
    private static let spacedCodes = HashSet(
        words:
            """
            rs rp usd eur gbp chf cad aud inr tk rmb kes ksh sh ngn zar aed sar myr rm sgd php idr jpy sek nok dkk pln \
            czk huf ron rub uah brl mxn krw pkr bdt lkr egp
            """
    )
    static let plurals = HashSet(words: "people children men women police troops")
}
