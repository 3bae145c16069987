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
            ("It opened last summer.", ["last summer = 2020"]),
            ("It opened this weekend.", ["this weekend = 2021-05-01/2021-05-02"]),
            ("It closes at the end of the year.", ["end of the year = 2021-12-31"]),
            ("It closes by year end.", ["year end = 2021-12-31"]),
            ("It opened several years ago.", ["several years ago = ?"]),
            ("It lost money in the past three years.", ["past three years = ?"]),
            ("Ferries run on Mondays.", ["Mondays = ?"]),
            ("It opened in May.", ["May = 2021-05"]),
            ("It grew from January to June.", ["January = 2021-01", "June = 2020-06"]),
            ("The March figures were good.", ["March = 2021-03"]),
            ("It opened in mid-June.", ["June = 2020-06"]),
            ("It ran on December 13-15, 2020.", ["December 13-15, 2020 = 2020-12-13/2020-12-15"]),
            ("It ran in 2013-15.", ["2013-15 = 2013/2015"]),
            ("It ran from 2004 to 2007.", ["2004 = 2004", "2007 = 2007"]),
            ("A 2012 report said so.", ["2012 = 2012"]),
            ("The port’s 2019 plan failed.", ["2019 = 2019"]),
            ("It won the Harbour Cup 2018 in Oslo.", ["2018 = 2018"]),
            ("A photo from the archive, 2008.", ["2008 = 2008"]),
            ("It opened on 27.08.2020.", ["27.08.2020 = 2020-08-27"]),
            ("It opened on 27/8/2020.", ["27/8/2020 = 2020-08-27"]),
            ("It opened on 4/6/2020.", ["4/6/2020 = ?"]),
            ("It was built in the 19th century.", ["19th century = 18XX"]),
            ("It was built in the late ’70s.", ["70s = 197X"]),
            ("It was built in the sixties.", ["sixties = 196X"]),
            ("Workers counted 1709 birds.", []),
            ("The Sun rose, and he is in his sixties.", []),
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

    @Test("a full date on a line of its own at the head is the day that the words mean")
    func printed() {
        let sample = Sample(
            "Ferries stay in port\n\nTuesday, 4 May 2021\n\nThe storm came yesterday.",
            published: published
        )
        #expect(sample.dates == ["Tuesday, 4 May 2021 = 2021-05-04", "yesterday = 2021-05-03"])
        #expect(sample.extraction.dates.map(\.kind) == ["document", nil])
        #expect(sample.extraction.dateline == nil)
    }
}
