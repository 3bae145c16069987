import NewsModel
import Testing

@testable import Alerting

private let whole = "A levy keeps the bees alive. The guild meets again in May."

@Test(
    "a text that is a beginning of the one before is shortened, any other is not",
    arguments: [
        ("A levy keeps the bees alive.", true),
        ("A levy keeps the bees al…", true),
        ("A levy keeps the bees alive. The guild [...]", true),
        ("A levy keeps the bees alive. The guild […]", true),
        ("", true),
        (whole, false),
        (whole + " It meets again.", false),
        ("A levy keeps bees alive …", false),
        ("The guild meets again in May.", false),
    ]
)
func shortening(_ text: String, _ isShortened: Bool) {
    #expect(Report(text: text).article.isShortened(Report(text: whole).article) == isShortened, "\(text)")
}

@Test("a summary in place of the whole text is shortened, whatever its words")
func summary() {
    var article = Report(text: "Bees: what the guild wants.").article
    article.textFrom = .feedSummary
    #expect(article.isShortened(Report(text: whole).article))
}
