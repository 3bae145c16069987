import NewsModel
import Testing

@Suite("Numbers")
struct NumberTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var span: String
        var value: Double?
        var minimum: Double?
        var approximate = false
        var counts: String?
        var testDescription: String { text }
    }

    @Test(
        "a number has a value, or the least that it can be",
        arguments: [
            Case(text: "They hired three divers.", span: "three divers", value: 3, counts: "divers"),
            Case(text: "They hired twenty-five divers.", span: "twenty-five divers", value: 25, counts: "divers"),
            Case(text: "It hired 20 at 11 a.m. on Monday.", span: "20", value: 20),
            Case(text: "It cost 12,500 crowns.", span: "12,500 crowns", value: 12500, counts: "crowns"),
            Case(text: "It grew by 4.5 percent.", span: "4.5 percent", value: 4.5, counts: "percent"),
            Case(
                text: "An estimated 2 million people left.",
                span: "An estimated 2 million people",
                value: 2_000_000,
                approximate: true,
                counts: "people"
            ),
            Case(
                text: "It moved hundreds of thousands of people.",
                span: "hundreds of thousands",
                minimum: 200_000,
                approximate: true,
                counts: "people"
            ),
            Case(
                text: "At least 40 sailors were rescued.",
                span: "At least 40 sailors",
                minimum: 40,
                approximate: true,
                counts: "sailors"
            ),
            Case(
                text: "One hundred and eighty thousand people left.",
                span: "One hundred and eighty thousand people",
                value: 180_000,
                counts: "people"
            ),
            Case(text: "One sailor was killed.", span: "One sailor", value: 1, counts: "sailor"),
            Case(text: "It sold 2.4m tickets.", span: "2.4m tickets", value: 2_400_000, counts: "tickets"),
            Case(text: "They won 2.5 lakh votes.", span: "2.5 lakh votes", value: 250_000, counts: "votes"),
            Case(text: "It fell by 42 per cent.", span: "42 per cent", value: 42, counts: "per cent"),
            Case(text: "It grew by 10-15 percent.", span: "10", value: 10),
            Case(
                text: "More than 150,000 children attended two schools.",
                span: "More than 150,000 children",
                minimum: 150_000,
                approximate: true,
                counts: "children"
            ),
            Case(
                text: "It found 30 locally bred sea-eagles.",
                span: "30 locally bred sea-eagles",
                value: 30,
                counts: "locally bred sea-eagles"
            ),
            Case(
                text: "Up to 500 sailors came.",
                span: "Up to 500 sailors",
                value: 500,
                approximate: true,
                counts: "sailors"
            ),
            Case(
                text: "Scores of sailors came.",
                span: "Scores of sailors",
                minimum: 40,
                approximate: true,
                counts: "sailors"
            ),
            Case(text: "A dozen sailors came.", span: "A dozen sailors", value: 12, counts: "sailors"),
            Case(
                text: "Several hundred sailors came.",
                span: "Several hundred sailors",
                minimum: 200,
                approximate: true,
                counts: "sailors"
            ),
            Case(text: "It rose 15-fold.", span: "15-fold", value: 15, counts: "fold"),
            Case(text: "A 66-year-old sailor came.", span: "66-year", value: 66, counts: "year"),
        ]
    )
    func number(_ example: Case) throws {
        let sample = Sample(example.text)
        let number = try #require(sample.extraction.numbers.first)
        #expect(sample.words(number.span).hasPrefix(example.span))
        #expect(number.value == example.value)
        #expect(number.minimum == example.minimum)
        #expect(number.isApproximate == example.approximate)
        #expect(number.counts == example.counts)
    }

    @Test(
        "an amount of money is read with its sign and what is glued to it",
        arguments: [
            Case(text: "It cost $3bn.", span: "$3bn", value: 3_000_000_000),
            Case(text: "It cost £1.3m in all.", span: "£1.3m", value: 1_300_000),
            Case(text: "It cost US$7 billion a year.", span: "US$7 billion", value: 7_000_000_000),
            Case(text: "They signed a $26-billion merger.", span: "$26-billion", value: 26_000_000_000),
            Case(
                text: "It cost nearly €19 million.",
                span: "nearly €19 million",
                value: 19_000_000,
                approximate: true
            ),
            Case(text: "Of it N80.2 billion is lost.", span: "N80.2 billion", value: 80_200_000_000),
            Case(text: "It pays them N30,000 a month.", span: "N30,000", value: 30_000),
            Case(text: "It cost Rs 1,256 crore.", span: "Rs 1,256 crore", value: 12_560_000_000),
            Case(text: "It cost Rs. 1,20,000.", span: "Rs. 1,20,000", value: 120_000),
            Case(text: "It cost Rs 12,34,567 a year.", span: "Rs 12,34,567", value: 1_234_567),
            Case(text: "It owes two million million.", span: "two million million", value: 2_000_000_000_000),
        ]
    )
    func money(_ example: Case) throws {
        try number(example)
    }

    @Test(
        "a fraction or a ratio has the value of the share",
        arguments: [
            Case(text: "It lost a quarter of its ships.", span: "a quarter", value: 0.25),
            Case(text: "It fell by a third.", span: "a third", value: 1.0 / 3),
            Case(text: "It took two-fifths of the votes.", span: "two-fifths", value: 0.4, counts: "votes"),
            Case(text: "Over half of them left.", span: "Over half", minimum: 0.5, approximate: true),
            Case(
                text: "It sold half a million tickets.",
                span: "half a million tickets",
                value: 500_000,
                counts: "tickets"
            ),
            Case(text: "One in four sailors left.", span: "One in four sailors", value: 0.25, counts: "sailors"),
            Case(text: "Two out of five sailors left.", span: "Two out of five sailors", value: 0.4, counts: "sailors"),
            Case(text: "It took six and a half years.", span: "six and a half years", value: 6.5, counts: "years"),
            Case(text: "It took 8 1/2 years.", span: "8 1/2 years", value: 8.5, counts: "years"),
        ]
    )
    func fraction(_ example: Case) throws {
        try number(example)
    }

    @Test(
        "scores, times, dates, labels and telephone numbers are no numbers",
        arguments: [
            "They won 3-2.", "It left on May 5, 2021.", "Since the 1970s.", "It left at 18:00.", "It left at 2 p.m.",
            "It left from 9 to 11 a.m.", "Call 0800 555 111.", "Call +44 20 555 0142.", "Quote 13240061245.",
            "It broke Article 5.", "It broke section 18 of the law.", "Ferries left Terminals 1 and 3.",
            "A magnitude 7.5 quake came.", "Ferries flew with Harbour Radio 4.", "No one left.", "One of them left.",
            "The one-off rally.", "He lives at 12 North Quay St.", "12 - Ada Quist (Oslo)",
            "In the second half of the match they rested.", "Under the Harbour Act, 2021, it fell.",
        ]
    )
    func none(text: String) {
        #expect(Sample(text).extraction.numbers.isEmpty)
    }
}
