internal import NewsModel

/// The one form that most feeds write.
extension FeedDateReader {
    /// `Tue, 24 Nov 2026 22:29:29 GMT`, or an offset such as `+0100` for `GMT`, to the letter.
    ///
    /// - Returns: `nil` for any other form, which the other readers may know.
    ///
    /// Source: RFC 5322 §3.3.
    func mailDate() -> Timestamp? {
        let length = bytes.count - index
        guard length == 29 || length == 31 else { return nil }
        for (place, mark) in mailMarks where bytes[index + place] != mark { return nil }
        guard bytes[index].isLetter, let month = mailMonth(at: index + 8), let day = digits(2, at: 5),
            let year = digits(4, at: 12), let hour = digits(2, at: 17), let minute = digits(2, at: 20),
            let second = digits(2, at: 23), let offset = mailOffset(length), hour < 24, minute < 60, second < 60,
            let date = checked(CivilDate(year: year, month: month, day: day))
        else { return nil }
        return moment(date, Clock(hour: hour, minute: minute, second: second, offset: offset))
    }

    /// The number of so many digits at a place; `nil` when others stand there.
    private func digits(_ count: Int, at place: Int) -> Int? {
        var value = 0
        for index in index + place..<index + place + count {
            guard bytes[index].isDigit else { return nil }
            value = value * 10 + Int(bytes[index] & 0x0F)
        }
        return value
    }

    private func mailOffset(_ length: Int) -> Int? {
        if length == 29 { return bytes.has("gmt", at: index + 26) ? 0 : nil }
        let sign = bytes[index + 26]
        guard sign == 0x2B || sign == 0x2D, let hours = digits(2, at: 27), let minutes = digits(2, at: 29), hours < 13,
            minutes < 60
        else { return nil }
        return (hours * 60 + minutes) * (sign == 0x2D ? -1 : 1)
    }

    private func mailMonth(at place: Int) -> Int? {
        let name = UInt32(bytes[place].lowered) << 16 | UInt32(bytes[place + 1].lowered) << 8
        return mailMonths.firstIndex(of: name | UInt32(bytes[place + 2].lowered)).map { $0 + 1 }
    }
}

private let mailMarks: [(place: Int, mark: UInt8)] = [
    (3, 0x2C), (4, 0x20), (7, 0x20), (11, 0x20), (16, 0x20), (19, 0x3A), (22, 0x3A), (25, 0x20),
]

/// First three letters, as numbers.
private let mailMonths: [UInt32] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
].map { name in name.utf8.reduce(0) { $0 << 8 | UInt32($1) } }
