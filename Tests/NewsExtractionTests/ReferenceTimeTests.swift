import NewsModel
import Testing

@Suite("Expressions of time that go on from the reference time")
struct ReferenceTimeTests {
    /// A Wednesday of ISO week 18.
    private let published = CivilDate(year: 2021, month: 5, day: 5)

    @Test(
        "what goes on from the reference day has a value where that day stands near",
        arguments: [
            (
                "They met on Monday and left the previous day.",
                ["Monday = 2021-05-03", "the previous day = 2021-05-02"]
            ),
            ("In 2019 it built more than a year earlier.", ["2019 = 2019", "a year earlier = 2018"]),
            ("Three were named earlier in the day.", ["earlier in the day = 2021-05-05"]),
            ("They met the day before yesterday.", ["the day before yesterday = 2021-05-03"]),
            ("Twenty years later they met.", []),
            (
                "The company was founded on 3 March 1994. Two years later it built a ferry.",
                ["3 March 1994 = 1994-03-03", "Two years later = 1996"]
            ),
            (
                "The company was founded on 3 March 1994. Five months later it built a ferry.",
                ["3 March 1994 = 1994-03-03", "Five months later = 1994-08"]
            ),
            (
                "The company was founded in 1994. It built its first ferry one year later.",
                ["1994 = 1994", "one year later = 1995"]
            ),
            (
                "The company was founded in 1994. A decade later it built a ferry.",
                ["1994 = 1994", "A decade later = 2004"]
            ),
            (
                "The port closed on 3 March 2019. A fortnight later it opened.",
                ["3 March 2019 = 2019-03-03", "A fortnight later = 2019-03-17"]
            ),
            (
                "Profit rose in the first quarter from a year earlier.",
                ["first quarter = 2021-01/2021-03", "a year earlier = 2020-01/2020-03"]
            ),
            ("The ferry sank on 3 March 2019, ten days after the storm.", ["3 March 2019 = 2019-03-03"]),
        ]
    )
    func reference(in text: String, is expected: [String]) {
        #expect(Sample(text, published: published).dates == expected)
    }

    @Test(
        "“that day” and “later that year” are of the reference time where no conjunction and no longer noun stands there",
        arguments: [
            (
                "The ferry sank on 3 March 2019. Divers went down that day.",
                ["3 March 2019 = 2019-03-03", "that day = 2019-03-03"]
            ),
            (
                "The ferry sank on 3 March 2019. That same day the port closed.",
                ["3 March 2019 = 2019-03-03", "That same day = 2019-03-03"]
            ),
            ("The company was founded in 1994. That year it built two ferries.", ["1994 = 1994", "That year = 1994"]),
            (
                "The port was attacked on Sunday. It opened again that evening.",
                ["Sunday = 2021-05-02", "that evening = 2021-05-02"]
            ),
            (
                "The port was attacked on Sunday. Later that night it opened again.",
                ["Sunday = 2021-05-02", "Later that night = 2021-05-02"]
            ),
            (
                "The vote was held in June 2019. Later that month the mayor left.",
                ["June 2019 = 2019-06", "Later that month = 2019-06"]
            ),
            (
                "The vote was held in June 2019. Later that year the mayor left.",
                ["June 2019 = 2019-06", "Later that year = 2019"]
            ),
            (
                "The vote was held on 4 June 2019. Earlier that week the mayor left.",
                ["4 June 2019 = 2019-06-04", "Earlier that week = 2019-W23"]
            ),
            ("By that day the mayor had left.", []),
            ("The mayor said that day was hard.", []),
            ("The mayor said that night shifts would end on Monday.", ["Monday = 2021-05-10"]),
            ("The mayor said that Monday's strike was over.", ["Monday = 2021-05-03"]),
            (
                "The mayor won in 2016. The council fell that November, carrying two wards.",
                ["2016 = 2016", "that November = 2016-11"]
            ),
            (
                "The mayor won in 2016, and that spring the port closed.",
                ["2016 = 2016", "that spring = 2016-03/2016-05"]
            ),
            ("It was built earlier in the week.", ["earlier in the week = 2021-W18"]),
            ("It will be built later in the year.", ["later in the year = 2021"]),
            ("It was built earlier in the month of April.", ["April = 2021-04"]),
        ]
    )
    func that(in text: String, is expected: [String]) {
        #expect(Sample(text, published: published).dates == expected)
    }

    @Test(
        "the day, month or year before, behind or of the reference time",
        arguments: [
            (
                "The ferry sank on 3 March 2019. The crew were found on the same day.",
                ["3 March 2019 = 2019-03-03", "the same day = 2019-03-03"]
            ),
            (
                "The ferry sank on Monday. The following day the port closed.",
                ["Monday = 2021-05-03", "The following day = 2021-05-04"]
            ),
            (
                "The ferry sank on Monday, and the port closed the day after.",
                ["Monday = 2021-05-03", "the day after = 2021-05-04"]
            ),
            (
                "The port was attacked on Sunday. The previous night two men had been seen.",
                ["Sunday = 2021-05-02", "The previous night = 2021-05-01"]
            ),
            (
                "The port was attacked on Sunday. The night before, two men had been seen.",
                ["Sunday = 2021-05-02", "The night before = 2021-05-01"]
            ),
            (
                "The port was attacked on Sunday. The next morning it opened again.",
                ["Sunday = 2021-05-02", "The next morning = 2021-05-03"]
            ),
            (
                "The company was founded in 1994. The following year it built a ferry.",
                ["1994 = 1994", "The following year = 1995"]
            ),
            (
                "The company was founded in March 1994. The following month it built a ferry.",
                ["March 1994 = 1994-03", "The following month = 1994-04"]
            ),
            (
                "The company was founded on 3 March 1994. The following year it built a ferry.",
                ["3 March 1994 = 1994-03-03", "The following year = 1995"]
            ),
            (
                "The company was founded on 3 March 1994. The following month it built a ferry.",
                ["3 March 1994 = 1994-03-03", "The following month = 1994-04"]
            ),
            (
                "The port closed in 2019. The year before, it had made a profit.",
                ["2019 = 2019", "The year before = 2018"]
            ),
            (
                "The port closed in January 2019. The month before, it had made a profit.",
                ["January 2019 = 2019-01", "The month before = 2018-12"]
            ),
            (
                "In 2016 it was planned. The next year, when it was built, it failed.",
                ["2016 = 2016", "The next year = 2017"]
            ),
            ("It will grow over the next year.", ["next year = 2022"]),
            (
                "The storm came on 12 March 2019. On the following Thursday the port opened.",
                ["12 March 2019 = 2019-03-12", "the following Thursday = 2019-03-14"]
            ),
            ("The mayor left the previous Friday.", ["the previous Friday = ?"]),
            (
                "The port sold less in October than in the same month last year.",
                ["October = 2020-10", "the same month last year = 2020-10"]
            ),
        ]
    )
    func beside(in text: String, is expected: [String]) {
        #expect(Sample(text, published: published).dates == expected)
    }

    @Test(
        "a month or day shares the reference year where the text says so, or prints a day right before",
        arguments: [
            (
                "The company was founded in March 1994 and sold its first ferry in June that year.",
                ["March 1994 = 1994-03", "June that year = 1994-06"]
            ),
            (
                "The company was founded in 1994. In June of that year it sold its first ferry.",
                ["1994 = 1994", "June of that year = 1994-06"]
            ),
            (
                "The company was founded in 1994. In March the following year it sold its first ferry.",
                ["1994 = 1994", "March the following year = 1995-03"]
            ),
            (
                "The company was founded in 1994 and sold in October the same year.",
                ["1994 = 1994", "October the same year = 1994-10"]
            ),
            (
                "The ferry sank on July 2, 2019. The following day the port closed. On July 25 it reopened.",
                ["July 2, 2019 = 2019-07-02", "The following day = 2019-07-03", "July 25 = 2019-07-25"]
            ),
            (
                "The ferry sank on July 2, 2019. On July 25 it will be raised.",
                ["July 2, 2019 = 2019-07-02", "July 25 = 2021-07-25"]
            ),
            (
                "The ferry sank on 3 March 2019. The inquiry opened on 20 June.",
                ["3 March 2019 = 2019-03-03", "20 June = 2021-06-20"]
            ),
            ("It happened in May. In 2019 the port closed.", ["May = 2021-05", "2019 = 2019"]),
            (
                "It happened between 4 and 11 May. In 2019 the port closed.",
                ["4 = 2021-05-04", "11 May = 2021-05-11", "2019 = 2019"]
            ),
        ]
    )
    func year(in text: String, is expected: [String]) {
        #expect(Sample(text, published: published).dates == expected)
    }

}
