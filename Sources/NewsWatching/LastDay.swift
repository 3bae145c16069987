internal import NewsModel

/// The last day of an ISO 8601 value, in days since 1970; `nil` for a value of another form.
///
/// `2019`, `2019-05`, `2019-05-02`, `2019-W50`, `201X`, `19XX`, or of the second of two with a slash.
func lastDay(_ value: String) -> Int64? {
    let bytes = Array((value.split(separator: "/").last ?? "").utf8)
    guard bytes.count >= 4 else { return nil }
    var year = 0
    for byte in bytes[0..<4] {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): year = year * 10 + Int(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "X"): year = year * 10 + 9
        default: return nil
        }
    }
    if bytes.count == 4 { return CivilDate(year: year, month: 12, day: 31).daysSinceEpoch }
    guard bytes.count >= 7, bytes[4] == UInt8(ascii: "-"), !bytes[0..<4].contains(UInt8(ascii: "X")) else { return nil }
    if bytes[5] == UInt8(ascii: "W") {
        guard bytes.count >= 8, let week = number(bytes[6..<8]), (1...53).contains(week) else { return nil }
        // The week of 4 January is the first.
        let fourth = CivilDate(year: year, month: 1, day: 4)
        return fourth.daysSinceEpoch - Int64(fourth.weekday) + Int64(week) * 7
    }
    guard let month = number(bytes[5..<7]), (1...12).contains(month) else { return nil }
    if bytes.count >= 10, bytes[7] == UInt8(ascii: "-"), let day = number(bytes[8..<10]), (1...31).contains(day) {
        return CivilDate(year: year, month: month, day: day).daysSinceEpoch
    }
    guard bytes.count == 7 else { return nil }
    let next =
        month == 12 ? CivilDate(year: year + 1, month: 1, day: 1) : CivilDate(year: year, month: month + 1, day: 1)
    return next.daysSinceEpoch - 1
}

private func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for byte in digits {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
}
