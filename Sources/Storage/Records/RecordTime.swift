internal import JSON
internal import NewsModel

extension JSONWriter {
    /// Writes a time as RFC 3339 in UTC; nothing when there is none or its year has not four digits.
    mutating func field(_ name: StaticString, _ time: Timestamp?) {
        guard let time, representable.contains(time.seconds) else { return }
        key(name)
        string(rfc3339(time))
    }

    /// Writes a time that the schema demands; one outside the years 0 to 9999 becomes the nearest inside.
    mutating func requiredTime(_ name: StaticString, _ time: Timestamp) {
        let seconds = min(max(time.seconds, representable.lowerBound), representable.upperBound)
        key(name)
        string(rfc3339(Timestamp(seconds: seconds)))
    }
}

/// From 0000-01-01T00:00:00Z to 9999-12-31T23:59:59Z.
private let representable: ClosedRange<Int64> = -62_167_219_200...253_402_300_799

/// `Timestamp.rfc3339` without intermediate strings: times are a third of an article's encoding otherwise.
private func rfc3339(_ time: Timestamp) -> String {
    let date = time.date
    let clock = Int(time.seconds - date.daysSinceEpoch * 86400)
    return String(unsafeUninitializedCapacity: 20) { buffer in
        func two(_ value: Int, at index: Int, then separator: UInt8) {
            buffer[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / 10 % 10)
            buffer[index + 1] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10)
            buffer[index + 2] = separator
        }
        two(date.year / 100, at: 0, then: 0)
        two(date.year % 100, at: 2, then: UInt8(ascii: "-"))
        two(date.month, at: 5, then: UInt8(ascii: "-"))
        two(date.day, at: 8, then: UInt8(ascii: "T"))
        two(clock / 3600, at: 11, then: UInt8(ascii: ":"))
        two(clock / 60 % 60, at: 14, then: UInt8(ascii: ":"))
        two(clock % 60, at: 17, then: UInt8(ascii: "Z"))
        return 20
    }
}

extension JSONValue {
    /// The time, when this is one as records write it.
    var timeValue: Timestamp? {
        guard let text = stringValue else { return nil }
        let bytes = Array(text.utf8)
        guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z") else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in bytes[range] {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                value = value * 10 + Int(byte - UInt8(ascii: "0"))
            }
            return value
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
            let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19)
        else { return nil }
        let date = CivilDate(year: year, month: month, day: day)
        guard date.isValid, hour < 24, minute < 60, second <= 60 else { return nil }
        return Timestamp(date, hour: hour, minute: minute, second: second)
    }
}
