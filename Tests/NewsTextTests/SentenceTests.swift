import NewsText
import Testing

@Suite("Sentences, paragraphs and quotation marks")
struct SentenceTests {
    // One string a sentence, by a reader.
    @Test(
        "sentences end where a reader ends them",
        arguments: [
            "Mr. Alva met Sen. J. T. Brandt on Oct. 5 at 9 a.m. in Port St. Mary.|He left.",
            "It grew 3.5 percent in the U.S. market.|The U.S.|The rest fell.",
            "“We will go.”|Minister Alva left.",
            "“Will you go?” he asked.|“No!” she said.",
            "(He left.)|She stayed.",
            "Wait… and see.|So it was...|Then it ended.",
            "See example.org for more.|Yahoo! said no.",
            "The firm, Alva Inc., is new.|He runs Alva Corp. in Oruba.",
            "会议结束了。|他说：“我们不去。”|她走了！",
            "انتهى الاجتماع.|هل ذهب؟|نعم.",
            "बैठक समाप्त हुई।|वह चला गया।",
            "Er kam am 3. Oktober an.|Sie blieb bis 2019.|Dann ging sie z. B. nach Wien.",
            "«Стоп!» — сказал он.|А. С. Иванов ушёл.",
            "This is it.|\"Quoted words begin it,\" he said.",
            "He gave No. 5 and pp. 12 to them.|No.|They left.",
            "She said no.|Mr. Lind sat in the sun.|Alva left on Sat. Oct. 3 with no. 7.",
        ]
    )
    func sentences(_ marked: String) {
        let parts = marked.split(separator: "|").map(String.init)
        let isUnspaced = marked.contains("。")
        let text = TokenizedText(parts.joined(separator: isUnspaced ? "" : " "))
        let found = zip(text.sentences, text.sentences.dropFirst()).map { text.string(Int($0)..<Int($1)) }
        #expect(found == parts)
    }

    @Test("a line feed ends every line of a text that wraps none, and a line with a bullet")
    func unwrappedLines() {
        let long = String(repeating: "The delegates of the nine provinces came together ", count: 4) + "in Oruba."
        let heading = "Nine provinces meet in Oruba to speak of the harbour"
        let item = "* How the nine provinces came to speak of the harbour"
        let unwrapped = TokenizedText("\(heading)\n\(long)\nThey left.")
        let list = TokenizedText("\(item)\n\(item)\nThey left.")
        let found = [unwrapped, list].map { text in
            zip(text.sentences, text.sentences.dropFirst()).map { text.string(Int($0)..<Int($1)) }
        }
        #expect(found == [[heading, long, "They left."], [item, item, "They left."]])
    }

    @Test("an empty line ends a paragraph and its sentence; a line feed ends a short line, not a wrapped one")
    func lines() {
        let wrapped = "The delegates of all the nine provinces came together"
        let text = TokenizedText("A Heading\nThe first item\n\n\(wrapped)\nin Oruba and left\n\u{2029}last")
        #expect(text.paragraphs.map { Int($0) } == [0, 5, 18, 19].map { $0 })
        let found = zip(text.sentences, text.sentences.dropFirst()).map { text.string(Int($0)..<Int($1)) }
        #expect(found == ["A Heading", "The first item", "\(wrapped)\nin Oruba and left", "last"])
    }

    // < opens, > closes, = neither.
    @Test(
        "quotation marks open and close; apostrophes do neither",
        arguments: [
            ("\"Go,\" she said. \"Now.\"", "<><>"),
            ("He said: \"It's the officials' plan.\" It's 5\" long.", "<==>=="),
            ("‘It’s the officials’ claim,’ he said.", "<==>"),
            ("'The plan of '95 isn't ours,' he said.", "<==>"),
            ("the officials’ plan, rock ’n’ roll", "==="),
            ("„Wir gehen“, sagte er. „Nein!“", "<><>"),
            ("”Vi går”, sade han.", "<>"),
            ("« Nous partons », dit-elle. «Non»", "<><>"),
            ("»Wir gehen«, sagte er.", "<>"),
            ("他说：“我们不去。”「好」", "<><>"),
            ("他说:\"我们不去。\"她说:\"好\"", "<><>"),
            ("“One paragraph\n\n“opens again”", "<<>"),
            ("(\"Yes\"), ([\"No\"])", "<><>"),
        ]
    )
    func quotes(in string: String, are expected: String) {
        let text = TokenizedText(string)
        let signs: Set<String> = ["\"", "'", "“", "”", "„", "‘", "’", "«", "»", "「", "」"]
        var found = ""
        for token in 0..<text.count where signs.contains(text.string(token..<(token + 1))) {
            let flags = text.flags[token]
            found += flags.contains(.opensQuote) ? "<" : flags.contains(.closesQuote) ? ">" : "="
        }
        #expect(found == expected)
    }
}
