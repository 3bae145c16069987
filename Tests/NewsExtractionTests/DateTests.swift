import NewsModel
import Testing

@Suite("Expressions of time")
struct DateTests {
    /// A Wednesday of ISO week 18.
    private let published = CivilDate(year: 2021, month: 5, day: 5)

    @Test(
        "a date has an ISO value, relative ones from the day of publication",
        arguments: [
            ("It opened on 14 December 2019.", ["14 December 2019 = 2019-12-14"]),
            ("It opened on December 14, 2019.", ["December 14, 2019 = 2019-12-14"]),
            ("It opened on Dec. 14.", ["Dec. 14 = 2020-12-14"]),
            ("It opens on May 20.", ["May 20 = 2021-05-20"]),
            ("It opened in March 2020.", ["March 2020 = 2020-03"]),
            ("A November report said so.", ["November = 2020-11"]),
            ("It opened on 2021-02-28.", ["2021-02-28 = 2021-02-28"]),
            ("It never opened on 2021-02-30.", []),
            ("It opened yesterday.", ["yesterday = 2021-05-04"]),
            ("It opened on Monday.", ["Monday = 2021-05-03"]),
            ("It opened last Wednesday.", ["last Wednesday = 2021-04-28"]),
            ("It opens next Friday.", ["next Friday = 2021-05-07"]),
            ("It opened this week.", ["this week = 2021-W18"]),
            ("It opened last week.", ["last week = 2021-W17"]),
            ("It opened last month.", ["last month = 2021-04"]),
            ("It opened last year.", ["last year = 2020"]),
            ("It opened three weeks ago.", ["three weeks ago = 2021-W15"]),
            ("It opened two days ago.", ["two days ago = 2021-05-03"]),
            ("It opened in 1987.", ["1987 = 1987"]),
            ("It has run since the 1970s.", ["since the 1970s = 197X"]),
            ("Es wurde am 3. Oktober 1990 eröffnet.", ["3. Oktober 1990 = 1990-10-03"]),
            ("Se abrió el 7 de octubre de 2019.", ["7 de octubre de 2019 = 2019-10-07"]),
            ("She may go, and they march on.", []),
            ("The Harbour Act of 2019 was passed.", []),
            ("It cost 2,000 crowns.", []),
        ]
    )
    func value(of text: String, is expected: [String]) {
        #expect(Sample(text, published: published).dates == expected)
    }

    @Test(
        "weeks belong to the year of their Thursday (ISO 8601)",
        arguments: [
            // a Friday of the week that began in 2020
            (CivilDate(year: 2021, month: 1, day: 1), "2020-W53"),
            // a Tuesday before Thursday, 1 January 2015
            (CivilDate(year: 2014, month: 12, day: 30), "2015-W01"),
        ]
    )
    func isoWeek(of day: CivilDate, is expected: String) {
        #expect(Sample("It opened this week.", published: day).dates == ["this week = " + expected])
    }

    @Test("without a date of publication relative expressions have no value, and the dateline's date comes first")
    func base() {
        #expect(Sample("It opened yesterday.").dates == ["yesterday = ?"])
        let sample = Sample("OSLO, March 2, 2020 (Harbour Wire) - It opened yesterday.", published: published)
        #expect(sample.dates == ["March 2, 2020 = 2020-03-02", "yesterday = 2020-03-01"])
        #expect(sample.extraction.dates.map(\.kind) == ["document", nil])
    }
}
