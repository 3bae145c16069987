internal import NewsModel

/// Reads the parts of a date from bytes, from left to right.
struct FeedDateReader {
    let bytes: Bytes
    var index = 0
    var isKorean = false

    init(_ bytes: Bytes) {
        self.bytes = bytes
        skipSpace()
    }

    struct Number {
        var value: Int
        var digits: Int
    }

    /// Digits from here; `nil` when there is none or there are more than `limit`.
    mutating func number(atMost limit: Int) -> Number? {
        var value = 0
        let start = index
        while index < bytes.count, bytes[index].isDigit {
            guard index - start < limit else { return nil }
            value = value * 10 + Int(bytes[index] & 0x0F)
            index += 1
        }
        return index > start ? Number(value: value, digits: index - start) : nil
    }

    func peek() -> UInt8 { next(0) }

    func next(_ offset: Int) -> UInt8 {
        index + offset < bytes.count ? bytes[index + offset] : 0
    }

    mutating func skipSpace() {
        while index < bytes.count, bytes[index].isSpace { index += 1 }
    }

    mutating func skipSeparators() {
        while index < bytes.count, bytes[index].isSpace || bytes[index] == 0x2C { index += 1 }
    }

    mutating func skipWord() {
        while index < bytes.count, bytes[index].isLetter || bytes[index] >= 0x80 { index += 1 }
    }

    /// 年, 月, 日, 년, 월, 일 and spaces between the numbers of a date.
    mutating func skipYearMark() {
        skipSpace()
        if peek() >= 0x80, let mark = dayMarks.first(where: { bytes[index...].starts(with: $0) }) {
            index += mark.count
            isKorean = isKorean || koreanMarks.contains(mark)
        }
        skipSpace()
    }

    mutating func skipDayMarks() {
        if peek() == 0x2C { index += 1 }
        skipYearMark()
        skipWeekday()
    }

    /// A day of the week of Chinese, or any in brackets, between date and time.
    private mutating func skipWeekday() {
        if peek() == UInt8(ascii: "("), let close = bytes.first(UInt8(ascii: ")"), in: index..<bytes.count) {
            index = close + 1
        } else if peek() >= 0x80, let mark = weekMarks.first(where: { bytes[index...].starts(with: $0) }) {
            index = min(index + mark.count + 3, bytes.count)
        }
        skipSpace()
    }

    mutating func halfOfDay() -> HalfOfDay? {
        guard peek() >= 0x80 else { return nil }
        for (mark, half) in halfMarks where bytes[index...].starts(with: mark) {
            index += mark.count
            isKorean = isKorean || koreanMarks.contains(mark)
            return half
        }
        return nil
    }

    func checked(_ date: CivilDate) -> CivilDate? {
        (1...9999).contains(date.year) && date.isValid ? date : nil
    }

    func moment(_ day: CivilDate, _ clock: Clock) -> Timestamp {
        var moment = Timestamp(day, hour: clock.hour, minute: clock.minute, second: clock.second)
        moment.seconds -= Int64(clock.offset) * 60
        return moment
    }

    func isNoise(_ word: Range<Int>) -> Bool {
        word.count <= 2
    }

    func isWeekday(_ word: Range<Int>) -> Bool {
        word.count >= 2 && weekdays.contains(key(bytes, word.lowerBound..<min(word.upperBound, word.lowerBound + 3)))
    }
}
