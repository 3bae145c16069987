/// A moment in time to the second, in UTC.
///
/// Records carry it as RFC 3339 with `Z`; arithmetic is on `seconds`. It is wall-clock time, for people and for records:
/// schedules count on a monotonic clock.
public struct Timestamp: Sendable, Hashable, Comparable {
    /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted; may be negative.
    public var seconds: Int64

    /// Creates a moment from seconds since 1970-01-01T00:00:00Z.
    public init(seconds: Int64) {
        self.seconds = seconds
    }

    /// Creates a moment from a date of the Gregorian calendar and a time of day in UTC.
    ///
    /// - Parameters:
    ///   - date: the calendar date.
    ///   - hour: 0 to 23.
    ///   - minute: 0 to 59.
    ///   - second: 0 to 60.
    public init(_ date: CivilDate, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        let clock = Int64(hour) * 3600 + Int64(minute) * 60 + Int64(second)
        self.seconds = date.daysSinceEpoch * 86400 + clock
    }

    /// The UTC calendar date of this moment.
    public var date: CivilDate {
        CivilDate(daysSinceEpoch: floorDivide(seconds, 86400))
    }

    /// `2019-12-14T09:12:06Z`.
    public var rfc3339: String {
        let clock = seconds - floorDivide(seconds, 86400) * 86400
        return date.iso8601 + "T" + twoDigits(clock / 3600) + ":" + twoDigits(clock / 60 % 60) + ":"
            + twoDigits(clock % 60) + "Z"
    }

    /// Earlier moments come first.
    public static func < (a: Timestamp, b: Timestamp) -> Bool { a.seconds < b.seconds }

    /// The moment `duration` later; fractions of a second are dropped.
    public static func + (a: Timestamp, duration: Duration) -> Timestamp {
        Timestamp(seconds: a.seconds + duration.components.seconds)
    }

    /// The time from `b` to `a`.
    public static func - (a: Timestamp, b: Timestamp) -> Duration {
        .seconds(a.seconds - b.seconds)
    }
}

/// A date of the proleptic Gregorian calendar.
public struct CivilDate: Sendable, Hashable, Comparable {
    /// The year; 1 BC is 0.
    public var year: Int
    /// 1 to 12.
    public var month: Int
    /// 1 to 31.
    public var day: Int

    /// Creates a date; the caller answers for the ranges (`isValid` tells).
    public init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Creates a date from days since 1970-01-01.
    ///
    /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
    public init(daysSinceEpoch days: Int64) {
        let shifted = days + 719_468
        let era = floorDivide(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthShifted = (5 * dayOfYear + 2) / 153
        let month = monthShifted < 10 ? monthShifted + 3 : monthShifted - 9
        self.year = Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0)
        self.month = Int(month)
        self.day = Int(dayOfYear - (153 * monthShifted + 2) / 5 + 1)
    }

    /// Days since 1970-01-01.
    ///
    /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
    public var daysSinceEpoch: Int64 {
        let shifted = Int64(month <= 2 ? year - 1 : year)
        let era = floorDivide(shifted, 400)
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * Int64(month > 2 ? month - 3 : month + 9) + 2) / 5 + Int64(day) - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// Whether such a day exists.
    public var isValid: Bool {
        (1...12).contains(month) && (1...31).contains(day) && CivilDate(daysSinceEpoch: daysSinceEpoch) == self
    }

    /// 1 (Monday) to 7 (Sunday), as ISO 8601 counts.
    public var weekday: Int {
        let days = daysSinceEpoch + 3
        return Int(days - floorDivide(days, 7) * 7) + 1
    }

    /// `2019-12-14`; years beyond 9999 and below 0 are written as they are.
    public var iso8601: String {
        let digits = String(year)
        let padded = year >= 0 && digits.utf8.count < 4 ? String(repeating: "0", count: 4 - digits.utf8.count) : ""
        return padded + digits + "-" + twoDigits(month) + "-" + twoDigits(day)
    }

    /// Earlier dates come first.
    public static func < (a: CivilDate, b: CivilDate) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }
}

private func floorDivide(_ a: Int64, _ b: Int64) -> Int64 {
    let quotient = a / b
    return a % b < 0 ? quotient - 1 : quotient
}

/// A number of hours, minutes or days as a clock shows it: `09`.
package func twoDigits(_ number: some BinaryInteger) -> String {
    number < 10 ? "0\(number)" : "\(number)"
}
