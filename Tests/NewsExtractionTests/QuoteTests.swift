import NewsExtraction
import NewsModel
import NewsText
import Testing

private let extractor = Extractor()

/// An article and what the extractor finds in it.
private struct Read {
    let scalars: [Unicode.Scalar]
    let title: [Unicode.Scalar]
    let extraction: Extraction

    init(_ text: String, title: String = "", language: String = "en") {
        scalars = Array(text.unicodeScalars)
        self.title = Array(title.unicodeScalars)
        extraction = extractor.extract(
            title: TokenizedText(title),
            text: TokenizedText(text),
            published: nil,
            languageHint: language
        )
    }

    func words(_ span: Span) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: (span.field == .title ? title : scalars)[span.start..<span.end])
        return String(view)
    }

    var quotes: [ExpectedQuote] {
        extraction.quotes.map { quote in
            ExpectedQuote(
                words(quote.span),
                quote.kind,
                quote.cue.map(words),
                (quote.speaker?.span).map(words),
                quote.act
            )
        }
    }

    /// The fullest name of each quote's speaker.
    var speakers: [String?] {
        extraction.quotes.map { quote in
            guard let entity = quote.speaker?.entity else { return nil }
            return extraction.mentions.filter { $0.entity == entity }.map { words($0.span) }.max { $0.count < $1.count }
        }
    }
}

@Suite("Quotes")
struct QuoteTests {
    @Test("words in quotation marks go to the speaker beside their cue", arguments: directSpeech)
    func direct(of example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("a clause with a quotation in it is one mixed quote", arguments: mixedSpeech)
    func mixed(of example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("reported words without marks end where the clause ends", arguments: indirectSpeech)
    func indirect(of example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("a verb of speech counts in a clause woven into another", arguments: wovenSpeech)
    func woven(of example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("words go to a speaker who stands further away or beside another kind of cue", arguments: looseSpeech)
    func loose(of example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("speech is found in court and match reports, releases and paragraphs run together", arguments: pressSpeech)
    func press(of example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("a verb of speech counts in the frames that news sets it in", arguments: framedSpeech)
    func framed(of example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("what was said ends where the article goes on in its own words", arguments: endedSpeech)
    func ended(of example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("an amount opens what is said, and a time does not", arguments: amountsSaid)
    func amount(_ example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test(
        "the seat of a body is no part of the speaker, and a weekly is",
        arguments: [
            ("The Harbour Federation in Lomna said the quay was open.", "Harbour Federation"),
            ("“It is open,” the Harbour Federation in Oslo said.", "Harbour Federation"),
            ("Valdoria's foreign ministry in Oslo said the quay was open.", "Valdoria's foreign ministry"),
            ("The foreign ministry in Oslo said the quay was open.", "The foreign ministry in Oslo"),
            ("The editor of the weekly Lomna Post said the quay was open.", "The editor of the weekly Lomna Post"),
        ]
    )
    func seat(in text: String, leaves expected: String) {
        let read = Read(text)
        #expect((read.extraction.quotes.last?.speaker?.span).map(read.words) == expected)
    }

    @Test("nobody speaks in a note of the editors", arguments: editorsNotes)
    func note(_ example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("communiqués say what they wish to state, and who", arguments: communiques)
    func communique(_ example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("a second verb goes on with the subject of one that may be a noun", arguments: secondVerbs)
    func secondVerb(_ example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("age, office and what somebody does part no name from its verb", arguments: busySpeakers)
    func busy(_ example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("a clause or a number between them does not part a subject from its verb", arguments: partedSubjects)
    func parted(of example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("what stands between commas keeps no speaker from the verb", arguments: partedSpeakers + sharedSubjects)
    func interposed(of example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("a verb of speech takes a clause, a participle or an object", arguments: complements)
    func complement(of example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("what is supposed, called untrue or done is no speech", arguments: unsaid + undenied)
    func deed(in text: String) { #expect(Read(text).quotes == []) }

    @Test("a time that owns what is said is a part of it", arguments: timesThatOwn)
    func times(thatOwn example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test(
        "a person behind a verb of admission or promise says what stands before it",
        arguments: personsBehindVerbs + furtherVerbsBehind
    )
    func persons(behind example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("what somebody does behind what is promised or demanded is no part of it", arguments: deedsBehindInfinitives)
    func deeds(behind example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("condemned by, committed to, stressed, warned about, said on a network", arguments: statementsOfForce)
    func force(of example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("how much somebody said, and what was said as a measure, is not what was said", arguments: littleSaid)
    func little(said example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("a participle, a day or another's doing behind what is said is no part of it", arguments: tails)
    func tail(of example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("a verb of manner, a noun or a pause introduces a quotation", arguments: manners)
    func manner(of example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("a verb with its noun or particle says what stands behind them", arguments: idioms)
    func idiom(of example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("where somebody stood and what made him speak part no verb from its subject", arguments: platforms)
    func platform(of example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("amounts, participles, places and insertions part no subject from what is said", arguments: wideSpeech)
    func wide(of example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("a verb that says little counts with the word that says it", arguments: lightVerbs)
    func light(of example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("an adjective or an accusation counts with the verb before it", arguments: stances)
    func stance(of example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test(
        "what is ruled out is denied, what somebody will not say is not",
        arguments: withheldSpeech + denials + passivesWithAgents
    )
    func withheld(of example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("a noun of speech counts with its owner", arguments: ownedNouns)
    func owned(of example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("a message before a colon has the words of whoever stands beside it", arguments: messages)
    func message(of example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("a speaker between commas parts a statement", arguments: partedStatements)
    func partedStatement(of example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("remarks, receivers and courtesies are not what was said", arguments: borders)
    func border(of example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("a sum of money ends no statement and opens one", arguments: sums)
    func sum(of example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("an office may have a list in it", arguments: officesWithLists)
    func office(of example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("the title of a work is no quotation", arguments: workTitles)
    func title(of example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("words stand before their verb, or on both sides of it", arguments: earlierClauses)
    func earlier(of example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test("the speaker's next deed and the article's comment are not what was said", arguments: followedSpeech)
    func followed(of example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test(
        "quotations of several paragraphs go to the speaker of the last, and one beside reported words to theirs",
        arguments: [
            (
                "“We left at night.\n\n“The path was steep.\n\n“Nobody slept,” Nora Lind said.",
                ["Nora Lind", "Nora Lind", "Nora Lind"]
            ),
            ("Nora Lind said the path was steep.\n\n“Nobody slept that night.”", ["Nora Lind", "Nora Lind"]),
            ("“We left at night,” Nora Lind said. “Alone.”", ["Nora Lind", "Nora Lind"]),
            (
                "“We left at night.\n\n“Nobody slept,” Nora Lind said, “in the whole of that week.”",
                ["Nora Lind", "Nora Lind", "Nora Lind"]
            ),
        ]
    )
    func paragraphs(of text: String, are speakers: [String]) { #expect(Read(text).speakers == speakers) }

    @Test("names in quotation marks, refusals and nouns are no quotes", arguments: silence)
    func nothing(in text: String) { #expect(Read(text).quotes == []) }

    @Test(
        "a pronoun, a title or a document stands for whom the text spoke of",
        arguments: [
            ("Anna Berg opened the fair. “It is ours,” she said.", "Anna Berg"),
            ("Foreign Minister Anna Berg arrived late. The minister said that trains were slow.", "Anna Berg"),
            ("Anna Berg met Paul Lind. Lind told reporters that it went well.", "Paul Lind"),
            ("“It was a mistake,” said Anna Berg of the Torsby Institute.", "Anna Berg"),
            ("“Bakers are not fined for old bread,” said its secretary, Paul Lind.", "Paul Lind"),
            ("„Das Brot ist alt“, sagte die Ministerin für Handel, Anna Berg, in Lund.", "Anna Berg"),
        ]
    )
    func antecedent(of text: String, is name: String) { #expect(Read(text).speakers == [name]) }

    @Test(
        "a headline is read without its verbs' lower case",
        arguments: [
            ("Anna Berg Denies Plan to Close the Harbour", "Plan to Close the Harbour", Act.deny),
            ("Harbour will stay open, says Anna Berg", "Harbour will stay open", Act.state),
            ("Anna Berg: ‘The harbour stays open’", "‘The harbour stays open’", Act.state),
        ]
    )
    func headline(_ title: String, says words: String, as act: Act) {
        let quotes = Read("", title: title).quotes
        #expect(quotes.map(\.words) == [words])
        #expect(quotes.map(\.speaker) == ["Anna Berg"])
        #expect(quotes.map(\.act) == [act])
    }

    @Test("a headline gives speech in short forms", arguments: headlinesThatSpeak)
    func headline(of example: HeadlineCase) {
        let quotes = Read("", title: example.title).quotes
        #expect(quotes.map(\.words) == [example.words])
        #expect(quotes.map(\.speaker) == [example.speaker])
        #expect(quotes.map(\.act) == [example.act])
    }

    @Test("a headline's label that is no speaker gives no speech", arguments: headlinesThatDoNot)
    func label(of title: String) { #expect(Read("", title: title).quotes == []) }

    @Test("a line of an interview behind its speaker's name is a quote without marks", arguments: interviews)
    func interview(_ example: QuoteCase) { #expect(Read(example.text).quotes == example.quotes) }

    @Test(
        "words that call a claim false are a denial under a neutral cue",
        arguments: [
            ("Anna Berg said the report was baseless.", Polarity.denial),
            ("Anna Berg said the report was not a lie.", nil),
            ("Anna Berg said she could not swim.", nil),
        ]
    )
    func polarity(of text: String, is expected: Polarity?) {
        #expect(Read(text).extraction.quotes.map(\.polarity) == [expected])
    }

    @Test("the parts of a split quotation point to the first")
    func continuation() {
        let read = Read("“Every file,” Anna Berg said, “is answered within a month.” It rained.")
        #expect(read.extraction.quotes.map(\.continues) == [nil, 0])
    }

    @Test(
        "broken marks and empty strings give no trap",
        arguments: [
            "", "“", "”“”“", "\"said", "said", "’’’’ said ‘", "according to", ": “", "X said,", "who said that that",
            "Marlow told Anna Quist’", "Marlow admitted to Anna Quist’", "the claim has been denied",
            "Anna says,,that–",
            "Anna Quist said a",
            "'s 4 6 - Marlow",
            "According to Lind the port was closed, she said.",
            "Claiming the port was closed, he said.",
            "of MINISTER: I will not speculate about",
            "laut Quist 3,5 den e l de ", "Laut der Behörde , so",
        ]
    )
    func broken(_ text: String) { _ = Read(text, title: text).quotes }

    @Test("a sample that breaks off behind any of its words gives no trap, as a headline and as a text")
    func brokenOff() {
        let samples: [[QuoteCase]] = [
            amountsSaid, personsBehindVerbs, deedsBehindInfinitives, furtherVerbsBehind, partedSubjects,
            earlierClauses, followedSpeech, communiques, secondVerbs, busySpeakers, denials,
            passivesWithAgents, editorsNotes, statementsOfForce, littleSaid, framedSpeech, endedSpeech,
            idioms, platforms, interviews, looseSpeech, ownedNouns, messages,
            partedStatements, borders, sums, officesWithLists, directSpeech, mixedSpeech, indirectSpeech,
            wovenSpeech, partedSpeakers, sharedSubjects, complements, tails, manners, stances,
            withheldSpeech, timesThatOwn, wideSpeech, lightVerbs, workTitles,
        ]
        for sample in samples.joined().map(\.text) + silence + unsaid + undenied + headlinesThatDoNot {
            for place in sample.indices where !sample[place].isLetter && !sample[place].isNumber {
                let start = String(sample[..<place])
                _ = extractor.extract(
                    title: TokenizedText(start),
                    text: TokenizedText(start),
                    published: nil,
                    languageHint: "en"
                )
            }
        }
    }
}

@Suite("German quotes")
struct GermanQuoteTests {
    @Test(
        "the verb's subject stands on either side of it",
        arguments: [
            QuoteCase(
                "Die Stadt hat das beschlossen. „Der Hafen bleibt offen“, sagte Anna Berg am Montag.",
                ExpectedQuote("„Der Hafen bleibt offen“", .direct, "sagte", "Anna Berg")
            ),
            QuoteCase(
                "Das ist nicht neu. Am Dienstag sagte der Minister: „Wir sehen das ganz anders.“",
                ExpectedQuote("„Wir sehen das ganz anders.“", .direct, "sagte", "der Minister")
            ),
            QuoteCase(
                "Anna Berg erklärte, dass die Arbeit an der Brücke weitergeht.",
                ExpectedQuote("dass die Arbeit an der Brücke weitergeht", .indirect, "erklärte", "Anna Berg")
            ),
        ]
    )
    func german(of example: QuoteCase) { #expect(Read(example.text, language: "de").quotes == example.quotes) }

    @Test(
        "a surname that two persons have is that of the one who spoke last, and a former office that of the person before",
        arguments: [
            (
                "Its mayor, Jan Tessen, said on Monday the rates were low. His sister, Anna Tessen, sat there. “I know,” Tessen said.",
                "Jan Tessen"
            ),
            (
                "Anna Tessen won. Tessen said yes. Tessen left.\n\nJan Tessen spoke there.\n\n“I know,” Tessen said.",
                "Anna Tessen"
            ),
            ("Paul Berg sat there. Anna Berg left. “I know,” Mr. Berg said.", "Paul Berg"),
            ("Anna Berg will fly there. The former judge praised the council for its patience.", "Anna Berg"),
            ("The harbour pilot, Anna Berg, praised the council for its patience.", "Anna Berg"),
            ("“It fell,” one engineer, Anna Berg, said.", "Anna Berg"),
            ("“It failed,” Anna Berg said. Her lawyer was not convinced. “The law is clear,” she said.", nil),
            ("“It failed,” Anna Berg said. It rained. “The law is clear,” she said.", "Anna Berg"),
            (
                "“It failed,” Anna Berg said. Sarvania’s minister said it was late. “The law is clear,” she said.",
                nil
            ),
            ("Anna Berg opened the hall. A nurse said there were no beds. “It was cold,” she said.", nil),
            ("Anna Berg opened the hall. A welder from the valley rose. “It was cold,” she said.", nil),
            ("A nurse told Anna Berg that it was late. “It was cold,” she said.", nil),
            ("Anna Berg came. A nurse asked her why it was late. “It was cold,” she said.", "Anna Berg"),
            ("Shares fell in early London trading after it denied the leak.", nil),
            ("A nurse asked Anna Berg to sit down. “It was cold,” she said.", "Anna Berg"),
            ("Anna Berg came. A nurse asked her sister to sit down. “It was cold,” she said.", nil),
            ("Anna Berg came. A nurse met a guard. The nurse said it was late. “It was cold,” she said.", nil),
            ("Anna Berg came. Quellan, a local nurse, said it was late. “It was cold,” she said.", nil),
            ("Anna Berg came. A spokesman said it was late. “It was cold,” she said.", "Anna Berg"),
            ("Anna Berg came. A nurse said it was late. Berg nodded. “It was cold,” she said.", "Anna Berg"),
            ("Anna Berg came. A local paper said it was late. “It was cold,” she said.", "Anna Berg"),
        ] as [(String, String?)]
    )
    func namesakes(in text: String, is expected: String?) {
        let speaker = Read(text).extraction.quotes.last?.speaker
        #expect(speaker != nil)
        #expect(speaker?.resolved == expected)
    }
}
