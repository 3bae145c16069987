import NewsModel
import Testing

@Suite("Dateline")
struct DatelineTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var span: String
        var place: String
        var agency: String?
        var date: String?
        var testDescription: String { span }
    }

    @Test(
        "a report says where, when and by whom it was filed",
        arguments: [
            Case(
                text: "LISBON, May 5 (Harbour Wire) - The ferries stayed in port.",
                span: "LISBON, May 5 (Harbour Wire)",
                place: "LISBON",
                agency: "Harbour Wire",
                date: "2021-05-05"
            ),
            Case(text: "OSLO — The ferries stayed in port.", span: "OSLO", place: "OSLO"),
            Case(
                text: "PARIS/LONDON (AP) — The ferries stayed in port.",
                span: "PARIS/LONDON (AP)",
                place: "PARIS",
                agency: "AP"
            ),
            Case(
                text: "(Reuters) - The ferries stayed in port.",
                span: "(Reuters)",
                place: "",
                agency: "Reuters"
            ),
            Case(
                text: "date 2021-04-30 AFP, LISBON\n\nThe ferries stayed in port.",
                span: "date 2021-04-30 AFP, LISBON",
                place: "LISBON",
                agency: "AFP",
                date: "2021-04-30"
            ),
            Case(
                text: "Berlin (dpa) - Die Fähren blieben im Hafen.",
                span: "Berlin (dpa)",
                place: "Berlin",
                agency: "dpa"
            ),
            Case(
                text: "PARIS, 5 mai 2021 (AFP) - Les bateaux sont restés au port.",
                span: "PARIS, 5 mai 2021 (AFP)",
                place: "PARIS",
                agency: "AFP",
                date: "2021-05-05"
            ),
            Case(
                text: "Madrid, 5 may (EFE).- Los barcos se quedaron en el puerto.",
                span: "Madrid, 5 may (EFE)",
                place: "Madrid",
                agency: "EFE",
                date: "2021-05-05"
            ),
            Case(
                text: "NORRHAVN - \"The quay is safe,\" Ada Quist said.",
                span: "NORRHAVN",
                place: "NORRHAVN"
            ),
            Case(
                text: "OSLO — The ferries stayed in port.\n\nThe storm goes on. (AFP/Reuters)",
                span: "OSLO",
                place: "OSLO",
                agency: "AFP/Reuters"
            ),
            Case(
                text: "The ferries stayed in port.\n\nSource: Reuters",
                span: "Reuters",
                place: "",
                agency: "Reuters"
            ),
            Case(
                text: "CAIRO - 5 May 2021\nThe ferries stayed in port.",
                span: "CAIRO - 5 May 2021",
                place: "CAIRO",
                date: "2021-05-05"
            ),
            Case(text: "KARACHI: The ferries stayed in port.", span: "KARACHI", place: "KARACHI"),
            Case(text: "Abuja – The ferries stayed in port.", span: "Abuja", place: "Abuja"),
            Case(
                text: "ANKARA\nThe ferries stayed in port on Monday night.",
                span: "ANKARA",
                place: "ANKARA"
            ),
            Case(text: "(New York) – The ferries stayed in port.", span: "(New York)", place: "New York"),
            Case(
                text: "(Beirut, May 5, 2021) – The ferries stayed in port.",
                span: "(Beirut, May 5, 2021)",
                place: "Beirut",
                date: "2021-05-05"
            ),
            Case(
                text: "MOSCOW, May 5. /TASS/. Ferries of Oslo stayed in port.",
                span: "MOSCOW, May 5. /TASS/",
                place: "MOSCOW",
                agency: "TASS",
                date: "2021-05-05"
            ),
            Case(
                text: "New Delhi, May 5 (PTI) The Harbour Guild stayed in port.",
                span: "New Delhi, May 5 (PTI)",
                place: "New Delhi",
                agency: "PTI",
                date: "2021-05-05"
            ),
            Case(
                text: "BAKU, Azerbaijan, May 5. The ferries stayed in port.",
                span: "BAKU, Azerbaijan, May 5",
                place: "BAKU",
                date: "2021-05-05"
            ),
            Case(
                text: "Kuala Lumpur (May 5): The ferries stayed in port.",
                span: "Kuala Lumpur (May 5)",
                place: "Kuala Lumpur",
                date: "2021-05-05"
            ),
            Case(
                text: "(Norrhavn, 5 May 2021) – The ferries stayed in port.",
                span: "(Norrhavn, 5 May 2021)",
                place: "Norrhavn",
                date: "2021-05-05"
            ),
            Case(
                text: "NORRHAVN: The harbour minister on Tuesday opened the quay.",
                span: "NORRHAVN",
                place: "NORRHAVN"
            ),
            Case(
                text: "Norrhavn, May 5: The harbour minister opened the quay.",
                span: "Norrhavn, May 5",
                place: "Norrhavn",
                date: "2021-05-05"
            ),
            Case(
                text: "LAKE SPARROW, Que. - The ferries stayed in port.",
                span: "LAKE SPARROW, Que",
                place: "LAKE SPARROW"
            ),
            Case(
                text: "BASEL, Switzerland, May 5, 2021 /HarbourWire/ -- The ferries stayed in port.",
                span: "BASEL, Switzerland, May 5, 2021 /HarbourWire/",
                place: "BASEL",
                agency: "HarbourWire",
                date: "2021-05-05"
            ),
            Case(
                text: "LONDON--(HARBOUR WIRE)--The ferries stayed in port.",
                span: "LONDON--(HARBOUR WIRE)",
                place: "LONDON",
                agency: "HARBOUR WIRE"
            ),
            Case(
                text: "OTTAWA — The ferries stayed in port.\n\n"
                    + "This report by The Canadian Press was first published May 5, 2021.",
                span: "OTTAWA",
                place: "OTTAWA",
                agency: "Canadian Press"
            ),
        ]
    )
    func dateline(_ example: Case) throws {
        let sample = Sample(example.text, published: CivilDate(year: 2021, month: 5, day: 6))
        let dateline = try #require(sample.extraction.dateline)
        #expect(sample.words(dateline.span) == example.span)
        #expect(dateline.place == example.place)
        #expect(dateline.agency == example.agency)
        #expect(dateline.date == example.date)
    }

    @Test(
        "other first lines are no dateline",
        arguments: [
            "Portugal Ferries (PF) and its rivals have signed a deal.",
            "TODAY PORTUGAL – The ferries stayed in port.",
            "FOOTBALL - LATE GOALS DECIDE THE CUP FINAL",
            "UPDATE - The ferries stayed in port.",
            "The ferries stayed in port, as it told Reuters.",
            "The ferries - three of them - stayed in port.",
            "WATCH: The ferries stayed in port.",
            "WARNING: The ferries stay in port on Tuesday.",
            "UPDATE: The ferries stay in port on Tuesday.",
            "NORRHAVN: The quay is safe, and I opened it on Tuesday.",
            "NORRHAVN: The quay is safe.",
            "SMITH: The quay is safe since Tuesday.",
            "(Updated, 5 May 2021) The ferries stayed in port.",
            "Karachi: The ferries stayed in port.",
            "Paris – the city of ferries – stayed calm.",
            "LONDON\nPARIS\nThe ferries stayed in port.",
            "",
        ]
    )
    func none(text: String) {
        #expect(Sample(text).extraction.dateline == nil)
    }
}
