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
            ("It opened last summer.", ["last summer = 2020-06/2020-08"]),
            ("It opened this weekend.", ["this weekend = 2021-05-01/2021-05-02"]),
            ("It closes at the end of the year.", ["end of the year = 2021-12-31"]),
            ("It closes by year end.", ["year end = 2021-12-31"]),
            ("It opened several years ago.", ["several years ago = ?"]),
            ("It lost money in the past three years.", ["past three years = ?"]),
            ("Ferries run on Mondays.", ["Mondays = ?"]),
            ("It opened in May.", ["May = 2021-05"]),
            ("It grew from January to June.", ["January = 2020-01", "June = 2020-06"]),
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
        "a date without its year, and a weekday, lie ahead where their clause looks ahead",
        arguments: [
            ("The quay will open in September.", ["September = 2021-09"]),
            ("The quay opened in September.", ["September = 2020-09"]),
            ("Voting is due on 12 August.", ["12 August = 2021-08-12"]),
            ("The lease ends on Sept. 30.", ["Sept. 30 = 2021-09-30"]),
            ("The trial was adjourned until mid-October.", ["October = 2021-10"]),
            ("Ferries ran until October.", ["October = 2020-10"]),
            ("By November prices had doubled.", ["November = 2020-11"]),
            (
                "It was planned for September, but Oslo in April postponed it.",
                ["September = 2020-09", "April = 2021-04"]
            ),
            ("The minister will leave for Oslo on Saturday.", ["Saturday = 2021-05-08"]),
            ("The minister left for Oslo on Saturday.", ["Saturday = 2021-05-01"]),
            ("She said on Monday that Oslo will pay.", ["Monday = 2021-05-03"]),
            ("He could not be reached on Monday.", ["Monday = 2021-05-03"]),
            ("He was due to speak on Monday.", ["Monday = 2021-05-03"]),
            ("The harbour council meets on Friday.", ["Friday = 2021-05-07"]),
            ("Oslo faces a strike this Saturday.", ["this Saturday = 2021-05-08"]),
            ("Oslo signed the deal this Monday.", ["this Monday = 2021-05-03"]),
            ("They meet next Monday and Tuesday.", ["next Monday = 2021-05-10", "Tuesday = 2021-05-11"]),
            ("They meet next week Thursday.", ["next week Thursday = 2021-05-13"]),
            ("They met on Thursday last week.", ["Thursday last week = 2021-04-29"]),
            ("It opened last Tuesday.", ["last Tuesday = 2021-04-27"]),
            ("Her term ends next June.", ["next June = 2022-06"]),
            ("The storm came over the weekend.", ["the weekend = 2021-05-01/2021-05-02"]),
            ("The storm will come over the weekend.", ["the weekend = 2021-05-08/2021-05-09"]),
            ("Oil for July delivery rose.", ["July = 2021-07"]),
            ("It opened on the 5. December", ["5. December = 2020-12-05"]),
            ("Rovers travel to Oslo on Saturday.", ["Saturday = 2021-05-08"]),
            ("Harbour host Quayside on Saturday.", ["Saturday = 2021-05-08"]),
            ("His Oslo visit on Saturday was short.", ["Saturday = 2021-05-01"]),
            ("Talks resume on Friday.", ["Friday = 2021-05-07"]),
            ("The harbour court sits again on Friday.", ["Friday = 2021-05-07"]),
            ("Ferries were to return on Saturday.", ["Saturday = 2021-05-08"]),
            ("Ferries were to return on Tuesday.", ["Tuesday = 2021-05-04"]),
            ("Oslo was set to vote on Saturday.", ["Saturday = 2021-05-08"]),
            ("Oslo was set to vote on Tuesday.", ["Tuesday = 2021-05-04"]),
            ("The port sued Oslo on Saturday.", ["Saturday = 2021-05-01"]),
            ("She can win it over the course of July.", ["July = 2021-07"]),
            ("He was to have returned on Saturday.", ["Saturday = 2021-05-01"]),
            ("The port has to decide in August.", ["August = 2021-08"]),
            ("The port would cut fares from August.", ["August = 2021-08"]),
            ("The port cut fares in August.", ["August = 2020-08"]),
            ("If she wins in August, fares will fall.", ["August = 2021-08"]),
            ("If the August figures showed a fall, it was small.", ["August = 2020-08"]),
            ("The port announced a fare plan on Saturday.", ["Saturday = 2021-05-01"]),
            ("The port plans a rally on Saturday.", ["Saturday = 2021-05-08"]),
            ("A poll of likely voters on Saturday showed a lead.", ["Saturday = 2021-05-01"]),
            ("A vote is likely on Saturday.", ["Saturday = 2021-05-08"]),
            ("The November election divides Oslo.", ["November = 2021-11"]),
            ("The November election divided Oslo.", ["November = 2020-11"]),
            ("The fall of March was small, and it has to end.", ["March = 2021-03"]),
            ("Ahead of Saturday's vote, Oslo calmed.", ["Saturday = 2021-05-08"]),
            ("Work should be done by the end of November.", ["November = 2021-11"]),
            ("It had grown to feed Oslo by the end of March.", ["March = 2021-03"]),
            (
                "She is bent on winning before the party’s convention in September, but Oslo has not.",
                ["September = 2021-09"]
            ),
            ("If they do, she will have a shot at Oslo’s September 7 primary.", ["September 7 = 2021-09-07"]),
            ("Growth will be slower than forecast in February.", ["February = 2021-02"]),
            ("Members who were late are eligible to vote in November.", ["November = 2021-11"]),
            ("It is an effort to recover from Monday’s widely panned debate.", ["Monday = 2021-05-03"]),
            ("Faced with debt, the port could be sold in August.", ["August = 2021-08"]),
            ("He was in towns that vote in September.", ["September = 2021-09"]),
            ("It recalled the Sept. 11 attacks.", ["Sept. 11 = 2001-09-11"]),
            ("One Sunday in late 2001 she left.", ["Sunday = ?", "2001 = 2001"]),
            ("The port is closed every Monday.", ["Monday = ?"]),
            ("The release on Friday of April data showed a loss.", ["Friday = 2021-04-30", "April = 2021-04"]),
            ("She sails on Sunday mornings.", ["Sunday = ?"]),
        ]
    )
    func direction(of text: String, is expected: [String]) {
        #expect(Sample(text, published: published).dates == expected)
    }

    @Test(
        "days and months side by side share their month and year",
        arguments: [
            ("They met on 21 and 22 March.", ["21 = 2021-03-21", "22 March = 2021-03-22"]),
            ("They met on 12-13 March.", ["12-13 March = 2021-03-12/2021-03-13"]),
            ("They met from 3 to 5 May 2019.", ["3 to 5 May 2019 = 2019-05-03/2019-05-05"]),
            ("They met on June 4 and 5, 2019.", ["June 4 = 2019-06-04", "5, 2019 = 2019-06-05"]),
            ("They met on June 4 to 6.", ["June 4 to 6 = 2021-06-04/2021-06-06"]),
            ("On March 4, 5 divers left.", ["March 4 = 2021-03-04"]),
            ("They met between April and June 2019.", ["April = 2019-04", "June 2019 = 2019-06"]),
            (
                "It ran from 15 November to 3 January 2019.",
                ["15 November = 2018-11-15", "3 January 2019 = 2019-01-03"]
            ),
            ("The show runs from 2 May to 1 September.", ["2 May = 2021-05-02", "1 September = 2021-09-01"]),
            ("It struck on 6 February last year.", ["6 February last year = 2020-02-06"]),
            ("It was built in the 18th and 19th centuries.", ["18th = 17XX", "19th centuries = 18XX"]),
        ]
    )
    func sharing(in text: String, is expected: [String]) {
        #expect(Sample(text, published: published).dates == expected)
    }

    @Test(
        "quarters and halves are intervals of months, and holidays on a fixed day are days",
        arguments: [
            ("Profit rose in the fourth quarter.", ["fourth quarter = 2020-10/2020-12"]),
            ("Profit rose in the first quarter of 2019.", ["first quarter of 2019 = 2019-01/2019-03"]),
            ("Profit rose in Q3 2019.", ["Q3 2019 = 2019-07/2019-09"]),
            ("Talks start in the second half of the year.", ["second half of the year = 2021-07/2021-12"]),
            ("It sold 300 boats in the first 11 months.", ["first 11 months = 2020-01/2020-11"]),
            ("It fell in the first two months of 2020.", ["first two months of 2020 = 2020-01/2020-02"]),
            ("The first two months of his term were calm.", []),
            ("She scored in the fourth quarter.", []),
            ("It grew this quarter.", ["this quarter = 2021-04/2021-06"]),
            ("It opened in summer 2019.", ["summer 2019 = 2019-06/2019-08"]),
            ("It opened on New Year's Day.", ["New Year's Day = 2021-01-01"]),
            ("It opened on Christmas Eve.", ["Christmas Eve = 2020-12-24"]),
            ("It will open by Christmas.", ["Christmas = 2021-12-25"]),
            ("Profit rose in the final quarter of 2019.", ["final quarter of 2019 = 2019-10/2019-12"]),
            ("Profit rose in the last quarter of 2019.", ["last quarter of 2019 = 2019-10/2019-12"]),
            ("Profit rose in the last two months of 2019.", ["last two months of 2019 = 2019-11/2019-12"]),
            ("Profit rose in the first quarter from 2019.", ["first quarter = 2021-01/2021-03", "2019 = 2019"]),
            ("It closed at Easter.", ["Easter = 2021-04-04"]),
            (
                "It closed on Good Friday and Easter Monday.",
                ["Good Friday = 2021-04-02", "Easter Monday = 2021-04-05"]
            ),
            ("It closed at Easter 2019.", ["Easter 2019 = 2019-04-21"]),
            ("It closed at Christmas 2019.", ["Christmas 2019 = 2019-12-25"]),
            ("They voted on Super Tuesday.", ["Super Tuesday = ?"]),
            ("She watched Saturday Night Revue at home.", []),
            ("The 21st Century Quay Group paid.", []),
            ("It closed last winter.", ["last winter = 2020-12/2021-02"]),
            ("It grew in the past year.", ["past year = ?"]),
            ("Ice covered it 4,000 years ago.", ["4,000 years ago = ?"]),
            ("It opened twenty-five years ago.", ["twenty-five years ago = 1996"]),
            ("It opened two or three years ago.", ["two or three years ago = ?"]),
            ("It opened 10-15 years ago.", ["10-15 years ago = ?"]),
            ("It opened on Good", []),
            ("It closed two", []),
            ("It closed in the last two", []),
            ("It closed at Easter", ["Easter = 2021-04-04"]),
            ("The Christmas market closed.", []),
            ("It closes by the end of the week.", ["end of the week = 2021-05-09"]),
            ("It closed a fortnight ago.", ["a fortnight ago = 2021-W16"]),
            ("It grew in the past decade.", ["past decade = ?"]),
            ("The body of Mei-Ling Quist was found.", []),
            ("She read it in the Guild’s Today.", []),
            ("He lives at 1815 North Quay St. in Oslo.", []),
            ("The Harbour (Dues) Act, 2019.", []),
        ]
    )
    func period(in text: String, is expected: [String]) {
        #expect(Sample(text, published: published).dates == expected)
    }

    @Test(
        "seasons, ends and fiscal years, weekdays with their day, years of events and in two digits",
        arguments: [
            ("The port grew over the summer.", ["the summer = 2020-06/2020-08"]),
            ("The port will open in the summer.", ["the summer = 2021-06/2021-08"]),
            ("Since the fall of the wall the port has grown.", []),
            ("The port opened in spring.", []),
            ("The port closed on Friday, January 15.", ["Friday, January 15 = 2021-01-15"]),
            ("The port closed on Friday, 17 January.", ["Friday, 17 January = 2020-01-17"]),
            ("During 2022 FIFA World Cup the port closed.", ["2022 = 2022"]),
            ("A crowd of 1709 people gathered.", []),
            ("In '08 the port closed.", ["08 = 2008"]),
            ("The port will pay by the end of next month.", ["end of next month = 2021-06-30"]),
            ("The port paid at the end of last year.", ["end of last year = 2020-12-31"]),
            ("The port lost money in the third quarter of fiscal 2019.", ["third quarter of fiscal 2019 = 2019"]),
        ]
    )
    func other(in text: String, is expected: [String]) {
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
