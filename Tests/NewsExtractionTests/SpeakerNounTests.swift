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
            ("A ferry was late. “It rained,” her counsel, Nora Lind, told reporters.", "Nora Lind"),
            ("A ferry was late. “It rained,” Torsby’s counsel, Nora Lind, said.", "Nora Lind"),
            ("Singer Nora Lind hit back on Friday. “I was never asked,” the singer said.", "Nora Lind"),
            ("Nora Lind, 41, came late. “I was never asked,” the 41-year-old said.", "Nora Lind"),
            ("Nora Lind, a goalkeeper, came late. “I was never asked,” the goalkeeper said.", "Nora Lind"),
            ("Baker Nora Lind, a mother of two, came. “I was never asked,” the mother of two said.", "Nora Lind"),
            ("Chief Executive Nora Lind came. “I was never asked,” the CEO said.", "Nora Lind"),
            ("Nora Lind, the Nigerian coach, was booked. “I was never asked,” the Nigerian said.", "Nora Lind"),
            ("Nora Lind was fined. The 41-year-old welder told the court that it rained.", "Nora Lind"),
            (
                "“I was asked,” Nora Lind said. Chairs stood in the yard. The retired baker denied that it rained.",
                "Nora Lind"
            ),
            ("A baker came. “I was asked,” Nora Lind said. The retired baker denied that it rained.", nil),
            ("Paul Holm met Nora Lind. It rained. The retired baker denied that it was late.", nil),
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
            ("The Torsby Institute met. It rained. The institute said cranes were old.", "Torsby Institute"),
            ("The Hospital for Sailors met. It rained. The hospital said cranes were old.", "Hospital for Sailors"),
            (
                "The Torsby Museum said it rained. It closed its hall at the Lund Museum. The museum said cranes were old.",
                "Torsby Museum"
            ),
            ("The Torsby Institute met on Friday. Its report said cranes were old.", "Torsby Institute"),
            ("Nora Lind wrote to the mayor. Her letter says cranes are old.", "Nora Lind"),
            ("The Torsby Institute met an institute. The institute said cranes were old.", nil),
            ("The Torsby Institute met. The school said cranes were old.", nil),
            ("The Harbour Safety Agency met the river authority. The authority said cranes were old.", nil),
            ("The Harbour Safety Agency met. The company said cranes were old.", nil),
        ]
    )
    func bodies(in text: String, are expected: String?) { #expect(speaker(of: text) == expected) }

    @Test(
        "a ministry or central bank without a name is that of the country that the article is about",
        arguments: [
            ("Norway’s justice ministry met. The ministry said two judges had left.", "Norway"),
            ("Judges left. The justice ministry of Norway met. The justice ministry said two had left.", "Norway"),
            ("Norway will close two prisons. The justice ministry said the cells were empty.", "Norway"),
            ("Norway’s rate is 4 percent. The central bank said prices were rising.", "Norway"),
            ("Norway and Sweden will close two prisons. The justice ministry said they were empty.", nil),
            ("A man was sent back to Norway. The justice ministry said he had no visa.", nil),
            ("Norway will close two banks. The bank said it had no money.", nil),
            ("Norway will close two prisons. The school said it would help.", nil),
        ]
    )
    func states(in text: String, are expected: String?) { #expect(speaker(of: text) == expected) }

    @Test("the office that labels a turn of an interview is that of its holder")
    func labels() {
        let text = """
            Energy minister Nora Lind spoke to Radio Torsby on Monday.

            PRESENTER: Will you close the mine this year?

            MINISTER: We will not close it this year. I have said so before.

            PRESENTER: Does that mean next year?

            MINISTER: I will not speculate about that.
            """
        #expect(speaker(of: text) == "Nora Lind")
    }

    @Test(
        "an office with its field before a name is the title of a person",
        arguments: [
            ("Minister for Fisheries Nora Lind said the port would open.", "Nora Lind"),
            ("Secretary of State for Fisheries Nora Lind said the port would open.", "Nora Lind"),
            ("Head of policy Nora Lind said the port would open.", "Nora Lind"),
            ("Minister for Trade, Industry and Tourism Nora Lind said the port would open.", "Nora Lind"),
            ("The Minister for Trade, Industry and Tourism, Nora Lind, said the port would open.", "Nora Lind"),
            ("The minister for food, farming and rivers, Nora Lind, said the port would open.", "Nora Lind"),
            ("The head of the police, customs and border service, Nora Lind, said it was open.", "Nora Lind"),
            ("“The port is open,” said Minister for Food, Farming and Rivers Nora Lind.", "Nora Lind"),
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

    @Test(
        "a first name only suggests a gender: a pronoun means the one person named, whatever the name suggests",
        arguments: [
            ("“The dock will open,” Lin Wei told reporters. He denied that the strike had delayed it.", "Lin Wei"),
            ("Sheikh Hasina Marwat spoke on Friday. She said the vote was fair.", "Hasina Marwat"),
            ("Mr. Lin Wei spoke on Friday. She said the vote was fair.", nil),
            ("Nora Lind met Ada Quist. He said the vote was fair.", nil),
        ]
    )
    func suggested(in text: String, are expected: String?) { #expect(speaker(of: text) == expected) }

    @Test("a surname that is the name of a people too is the person’s where it speaks")
    func people() {
        let text = "Jonas Türk spoke on Friday."
        let sample = Sample(text, title: "Türk says the port is safe")
        #expect(sample.names == ["person Türk", "person Jonas Türk"])
        #expect(sample.extraction.mentions.map(\.entity) == [1, 1])
        #expect(Sample("Jonas Türk came. The Turk says no.").names == ["person Jonas Türk", "group Turk"])
        #expect(Sample("Jonas Dane came. Danes say no.").names == ["person Jonas Dane", "group Danes"])
    }
}
