import NewsModel
import Testing

@testable import Alerting

private let whole = "A levy keeps the bees alive. The guild meets again in May."

@Test(
    "a beginning of the text before is shortened where a machine has cut it, any other text is not",
    arguments: [
        ("A levy keeps the bees al…", true),
        ("A levy keeps the bees al", true),
        ("A levy keeps the bees alive. The guild [...]", true),
        ("A levy keeps the bees alive. The guild […]", true),
        ("A levy keeps the bees alive. The guild meets", true),
        ("A levy keeps the bees alive. The guild meets again in M…", true),
        ("A levy…", true),
        ("", true),
        ("A levy keeps the bees alive.", false),
        (whole, false),
        (whole + " It meets again.", false),
        ("A levy keeps bees alive …", false),
        ("A levy keeps the bees alive. The guild meets again in June…", false),
        ("The guild meets again in May.", false),
    ]
)
func shortening(_ text: String, _ isShortened: Bool) {
    #expect(Report(text: text).article.isShortened(Report(text: whole).article) == isShortened, "\(text)")
}

@Test("the first sentence of a long text is a summary, that of a summary one that lost its end")
func firstSentence() {
    let first = "A levy keeps the bees alive."
    var former = Report(text: whole).article
    former.textFrom = .feedSummary
    var article = Report(text: first).article
    article.textFrom = .feedSummary
    #expect(article.isShortened(former))
    let long = first + String(repeating: " The guild meets again in May.", count: 20)
    #expect(Report(text: first).article.isShortened(Report(text: long).article))
}

@Test("a long text in the place of the summary that lost its last sentence was edited")
func longSummary() {
    let long = String(repeating: "The guild meets again in May. ", count: 20)
    var former = Report(text: long + whole).article
    former.textFrom = .feedSummary
    var article = Report(text: long + "A levy keeps the bees alive.").article
    article.textFrom = .feedSummary
    #expect(!article.isShortened(former))
}

@Test("a summary in place of the whole text is shortened, whatever its words")
func summary() {
    var article = Report(text: "Bees: what the guild wants.").article
    article.textFrom = .feedSummary
    #expect(article.isShortened(Report(text: whole).article))
}
