import NewsModel
import Testing

@Suite struct TimestampTests {
    @Test(
        "a moment is written as RFC 3339 in UTC",
        arguments: [
            (0, "1970-01-01T00:00:00Z"),
            (1_576_314_726, "2019-12-14T09:12:06Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (-1, "1969-12-31T23:59:59Z"),
            (2_147_483_648, "2038-01-19T03:14:08Z"),
            (253_402_300_800, "10000-01-01T00:00:00Z"),
        ] as [(Int64, String)]
    )
    func rfc3339(seconds: Int64, is expected: String) {
        #expect(Timestamp(seconds: seconds).rfc3339 == expected)
    }

    @Test("a date and a time of day make a moment, as `date -u -d … +%s` counts")
    func fromCivilDate() {
        let date = CivilDate(year: 2019, month: 12, day: 14)
        #expect(Timestamp(date, hour: 9, minute: 12, second: 6).seconds == 1_576_314_726)
    }

    @Test("every day of four centuries survives the way there and back, and weekdays follow each other")
    func daysRoundTrip() {
        var weekday = CivilDate(daysSinceEpoch: -200_000).weekday
        for day in Int64(-200_000)...Int64(-200_000 + 146_097) {
            let date = CivilDate(daysSinceEpoch: day)
            #expect(date.daysSinceEpoch == day && date.isValid && date.weekday == weekday)
            weekday = weekday % 7 + 1
        }
    }

    @Test("weekdays are those of the calendar", arguments: [(2019, 12, 14, 6), (1970, 1, 1, 4), (2000, 2, 29, 2)])
    func weekday(year: Int, month: Int, day: Int, is expected: Int) {
        #expect(CivilDate(year: year, month: month, day: day).weekday == expected)
    }

    @Test(
        "days that do not exist are not valid",
        arguments: [(2019, 2, 29), (2019, 13, 1), (2019, 4, 31), (2019, 1, 0)]
    )
    func invalid(year: Int, month: Int, day: Int) {
        #expect(!CivilDate(year: year, month: month, day: day).isValid)
    }
}
