import NewsModel
import Testing

@testable import Parsing

@Suite("Dates of feeds")
struct FeedDateTests {
    @Test(
        "are read as the standards have them",
        arguments: [
            // RFC 5322 §3.3, §4.3 and appendix A
            ("Fri, 21 Nov 1997 09:55:06 -0600", "1997-11-21T15:55:06Z"),
            ("21 Nov 97 09:55:06 GMT", "1997-11-21T09:55:06Z"),
            ("Thu, 13 Feb 1969 23:32 -0330", "1969-02-14T03:02:00Z"),
            ("Sat, 14 Dec 2019 09:12:06 EST", "2019-12-14T14:12:06Z"),
            ("Sat, 14 Dec 2019 09:12:06 Z", "2019-12-14T09:12:06Z"),
            // RFC 3339 §5.8
            ("1985-04-12T23:20:50.52Z", "1985-04-12T23:20:50Z"),
            ("1996-12-19T16:39:57-08:00", "1996-12-20T00:39:57Z"),
            // ISO 8601
            ("2019-12-14", "2019-12-14T00:00:00Z"),
            ("20191214T091206Z", "2019-12-14T09:12:06Z"),
            ("2019-348", "2019-12-14T00:00:00Z"),
            ("2019-12", "2019-12-01T00:00:00Z"),
            // asctime
            ("Sat Dec 14 09:12:06 2019", "2019-12-14T09:12:06Z"),
        ]
    )
    func standard(_ text: String, is expected: String) {
        #expect(feedDate(text)?.rfc3339 == expected)
    }

    @Test(
        "are read as publishers break them",
        arguments: [
            ("2019-12-14 09:12:06", "2019-12-14T09:12:06Z"),
            ("2019-12-14 09:12:06 +0100", "2019-12-14T08:12:06Z"),
            ("Sat, 14 December 2019 09:12 AM +0000", "2019-12-14T09:12:00Z"),
            ("Dec 14, 2019 9:12 PM", "2019-12-14T21:12:00Z"),
            ("Samstag, 14. Dezember 2019 09:12:06 CET", "2019-12-14T08:12:06Z"),
            ("14/12/2019", "2019-12-14T00:00:00Z"),
            ("12/14/2019 09:12", "2019-12-14T09:12:00Z"),
            ("Sat,14 Dec 2019 09:12:06 GMT+0100", "2019-12-14T08:12:06Z"),
            ("2019年12月14日 09:12", "2019-12-14T09:12:00Z"),
            ("Sat, 14 Dec 2019 24:00:00 GMT", "2019-12-15T00:00:00Z"),
        ]
    )
    func broken(_ text: String, is expected: String) {
        #expect(feedDate(text)?.rfc3339 == expected)
    }

    @Test(
        "that are none are none",
        arguments: [
            "", "yesterday", "32 Dec 2019", "2019-13-01", "29 Feb 2019 10:00:00 GMT", "0000-00-00 00:00:00",
            "Sat, 14 Dec 2019 25:00:00 GMT", "2019-12-14T09:61:00Z", "99999999999999999999", "-", "::", "Dec", "14 Dec",
        ]
    )
    func none(_ text: String) {
        #expect(feedDate(text) == nil)
    }
}
