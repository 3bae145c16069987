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
        "scores, times and dates are no numbers",
        arguments: ["They won 3-2.", "It left on May 5, 2021.", "Since the 1970s."]
    )
    func none(text: String) {
        #expect(Sample(text).extraction.numbers.isEmpty)
    }
}
