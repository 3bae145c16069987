import NewsModel
import Testing

/// Nouns and titles that stand for a speaker named elsewhere.
@Suite("Nouns for speakers")
struct SpeakerNounTests {
    /// The fullest name of whoever speaks last.
    private func speaker(of text: String) -> String? {
        let sample = Sample(text)
        guard let entity = sample.extraction.quotes.last?.speaker?.entity else { return nil }
        return sample.extraction.mentions.filter { $0.entity == entity }.map { sample.words($0.span) }
            .max { $0.count < $1.count }
    }

    @Test(
        "what was said of a person beside the name takes up the name",
        arguments: [
            ("Singer Nora Lind hit back on Friday. “I was never asked,” the singer said.", "Nora Lind"),
            ("Nora Lind, 41, came late. “I was never asked,” the 41-year-old said.", "Nora Lind"),
            ("Nora Lind, a goalkeeper, came late. “I was never asked,” the goalkeeper said.", "Nora Lind"),
            ("Baker Nora Lind, a mother of two, came. “I was never asked,” the mother of two said.", "Nora Lind"),
            ("Chief Executive Nora Lind came. “I was never asked,” the CEO said.", "Nora Lind"),
            ("Nora Lind, the Nigerian coach, was booked. “I was never asked,” the Nigerian said.", "Nora Lind"),
            ("Nora Lind was fined. The 41-year-old welder told the court that it rained.", "Nora Lind"),
            ("Nora Lind, a goalkeeper, met a singer. “I was never asked,” the singer said.", nil),
            ("Nora Lind, 41, met Paul Holm, 46. “I was never asked,” the 46-year-old said.", "Paul Holm"),
            ("Singer Nora Lind met another singer. “I was never asked,” the singer said.", nil),
            ("Minister Nora Lind met Paul Holm. “I was never asked,” the ex-minister said.", nil),
        ]
    )
    func persons(in text: String, are expected: String?) { #expect(speaker(of: text) == expected) }

    @Test(
        "a noun for its kind takes up a body",
        arguments: [
            ("Quillby Systems AG cut its forecast. The company said demand was weak.", "Quillby Systems AG"),
            ("The United Dock Workers met. The union said the strike would go on.", "United Dock Workers"),
            ("The Harbour Safety Agency met. The regulator said cranes were old.", "Harbour Safety Agency"),
            ("The Harbour Safety Agency met the river authority. The authority said cranes were old.", nil),
            ("The Harbour Safety Agency met. The company said cranes were old.", nil),
        ]
    )
    func bodies(in text: String, are expected: String?) { #expect(speaker(of: text) == expected) }

    @Test(
        "an office with its field before a name is the title of a person",
        arguments: [
            ("Minister for Fisheries Nora Lind said the port would open.", "Nora Lind"),
            ("Secretary of State for Fisheries Nora Lind said the port would open.", "Nora Lind"),
            ("Head of policy Nora Lind said the port would open.", "Nora Lind"),
            ("Mayor of Leeds Nora Lind said the port would open.", "Nora Lind"),
            ("A commuter, Mrs Nora Lind, said she had walked to work.", "Nora Lind"),
            ("“No comment,” said a visibly angry Nora Lind.", "Nora Lind"),
        ]
    )
    func offices(in text: String, are expected: String) { #expect(speaker(of: text) == expected) }

    @Test("a noun of kinship tells whether a pronoun can mean somebody")
    func kinship() {
        let text = "Mr. Lind was born in Torsby. His mother, Robin, was strict. “It was cold,” he recalled."
        #expect(speaker(of: text) == "Lind")
    }
}
