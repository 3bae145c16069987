internal import Glibc
package import NewsModel

/// A moment as people read it.
package struct LocalTime: Sendable, Hashable {
    /// The day on the wall.
    package var date: CivilDate
    /// 0 to 23.
    package var hour: Int
    /// 0 to 59.
    package var minute: Int

    /// Creates a local time.
    package init(date: CivilDate, hour: Int, minute: Int) {
        self.date = date
        self.hour = hour
        self.minute = minute
    }

    /// The same moment in UTC.
    package static func utc(_ moment: Timestamp) -> LocalTime {
        let day = moment.date
        let clock = moment.seconds - Timestamp(day).seconds
        return LocalTime(date: day, hour: Int(clock / 3600), minute: Int(clock / 60 % 60))
    }

    /// The same moment where this machine says it is (`TZ`, else /etc/localtime).
    package static func here(_ moment: Timestamp) -> LocalTime {
        var seconds = time_t(moment.seconds)
        var parts = tm()
        guard localtime_r(&seconds, &parts) != nil else { return .utc(moment) }
        let date = CivilDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        return LocalTime(date: date, hour: Int(parts.tm_hour), minute: Int(parts.tm_min))
    }

    /// The last midnight on the wall here, or the moment's UTC day where that is not known.
    package static func midnight(before moment: Timestamp) -> Timestamp {
        var seconds = time_t(moment.seconds)
        var parts = tm()
        guard localtime_r(&seconds, &parts) != nil else { return Timestamp(moment.date) }
        parts.tm_hour = 0
        parts.tm_min = 0
        parts.tm_sec = 0
        parts.tm_isdst = -1
        let midnight = mktime(&parts)
        return midnight == -1 ? Timestamp(moment.date) : Timestamp(seconds: Int64(midnight))
    }

    /// When a day begins on the wall here, or in UTC where that is not known.
    package static func midnight(of day: CivilDate) -> Timestamp {
        var parts = tm()
        parts.tm_year = Int32(clamping: day.year - 1900)
        parts.tm_mon = Int32(clamping: day.month - 1)
        parts.tm_mday = Int32(clamping: day.day)
        parts.tm_isdst = -1
        let midnight = mktime(&parts)
        return midnight == -1 ? Timestamp(day) : Timestamp(seconds: Int64(midnight))
    }

    /// `09:12`.
    package var clock: String { twoDigits(hour) + ":" + twoDigits(minute) }

    /// `Sat 14 Dec 2019`.
    package var day: String {
        let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        return "\(days[(date.weekday - 1) % 7]) " + shortDay
    }

    /// `14 Dec 2019`.
    package var shortDay: String {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let month = months.indices.contains(date.month - 1) ? months[date.month - 1] : "?"
        return "\(date.day) \(month) \(date.year)"
    }
}
