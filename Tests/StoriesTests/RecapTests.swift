import NewsModel
import Testing

@testable import Stories

/// Two invented reports, the second some days after the first.
struct ReportPair: Sendable, CustomTestStringConvertible {
    let name: String
    let days: Double
    let titles: [String]
    let texts: [String]

    var testDescription: String { name }

    init(_ name: String, days: Double, _ title: String, _ text: String, _ laterTitle: String, _ laterText: String) {
        self.name = name
        self.days = days
        titles = [title, laterTitle]
        texts = [text, laterText]
    }

    /// Where the second belongs when the first was there before it, and whether that is the first one's story.
    func show() -> (later: StoryPlace, isOne: Bool) {
        var desk = Desk()
        let first = desk.show(texts[0], title: titles[0])
        let later = desk.show(texts[1], title: titles[1], day: days)
        return (later, first.story.id == later.story.id)
    }
}

@Test("a report of another event is a story of its own, whatever it repeats of an old one", arguments: recapPairs)
func recaps(_ pair: ReportPair) {
    let (later, isOne) = pair.show()
    #expect(!isOne)
    #expect(later.copyOf == nil)
    #expect(later.story.copies.isEmpty)
}

@Test("copies, rewrites and what comes next of one event are one story", arguments: followUpPairs)
func followUps(_ pair: ReportPair) {
    #expect(pair.show().isOne)
}
