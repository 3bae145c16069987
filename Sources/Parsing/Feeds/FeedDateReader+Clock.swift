/// Time of day and zone.
extension FeedDateReader {
    struct Clock {
        var hour = 0
        var minute = 0
        var second = 0
        /// Minutes that this clock is ahead of UTC.
        var offset = 0
    }

    /// `hh:mm[:ss[.fraction]]`, `hhmm[ss]`, `hh`.
    mutating func time(_ clock: inout Clock) -> Bool {
        guard let first = number(atMost: 6) else { return false }
        switch first.digits {
        case 4: (clock.hour, clock.minute) = (first.value / 100, first.value % 100)
        case 6:
            (clock.hour, clock.minute, clock.second) = (first.value / 10000, first.value / 100 % 100, first.value % 100)
        case 1, 2:
            clock.hour = first.value
            if peek() == ASCII.colon {
                index += 1
                guard let minute = number(atMost: 2) else { return false }
                clock.minute = minute.value
                if peek() == ASCII.colon {
                    index += 1
                    guard let second = number(atMost: 2) else { return false }
                    clock.second = second.value
                }
            }
        default: return false
        }
        if peek() == 0x2E || peek() == 0x2C, next(1).isDigit {
            index += 1
            while peek().isDigit { index += 1 }
        }
        skipSpace()
        applyHalf(&clock)
        let isValid = clock.hour <= 24 && clock.minute <= 59 && clock.second <= 61
        return isValid && (clock.hour < 24 || clock.minute == 0 && clock.second == 0)
    }

    mutating func applyHalf(_ clock: inout Clock) {
        guard next(1) | 0x20 == 0x6D, !next(2).isLetter else { return }
        let mark = peek() | 0x20
        guard mark == 0x61 || mark == 0x70, clock.hour <= 12 else { return }
        clock.hour = clock.hour % 12 + (mark == 0x70 ? 12 : 0)
        index += 2
    }

    /// All that may follow the time: `Z`, an offset, a name, or nothing.
    mutating func zone(_ clock: inout Clock) -> Bool {
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x2B || byte == 0x2D {
                guard offset(&clock) else { return false }
            } else if byte.isLetter {
                let start = index
                skipWord()
                guard applyZone(start..<index, &clock) else { return false }
            } else if byte.isDigit {
                return false
            } else {
                index += 1
            }
        }
        return true
    }

    mutating func offset(_ clock: inout Clock) -> Bool {
        let isNegative = peek() == 0x2D
        index += 1
        skipSpace()
        guard let first = number(atMost: 4) else { return true }
        var minutes = first.digits > 2 ? first.value / 100 * 60 + first.value % 100 : first.value * 60
        if first.digits <= 2, peek() == ASCII.colon {
            index += 1
            guard let rest = number(atMost: 2), rest.value < 60 else { return false }
            minutes += rest.value
        }
        guard minutes <= 24 * 60 else { return false }
        clock.offset = isNegative ? -minutes : minutes
        return true
    }

    func applyZone(_ word: Range<Int>, _ clock: inout Clock) -> Bool {
        // A single letter is an unknown zone: RFC 5322 §4.3.
        guard word.count > 1 else { return true }
        guard let hours = zones[key(bytes, word)] else {
            // A name that nobody knows, such as "Etc/GMT", does not make the date unreadable.
            return true
        }
        clock.offset = hours
        return true
    }
}
