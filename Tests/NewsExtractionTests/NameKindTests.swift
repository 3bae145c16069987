import NewsModel
import Testing

/// What a name names, told by its own words and those beside it.
@Suite("Kinds of names")
struct NameKindTests {
    @Test(
        "an unknown place is told by what stands beside it",
        arguments: [
            ("The flood reached Velden Toor district.", ["place Velden Toor"]),
            ("They left the town of Marrekesh at dawn.", ["place Marrekesh"]),
            ("The road to West Kordofan was closed.", ["place West Kordofan"]),
            ("He lives in Saint-Orrec-de-Mer now.", ["place Saint-Orrec-de-Mer"]),
        ]
    )
    func place(in text: String, is expected: [String]) {
        #expect(Sample(text).names == expected)
    }

    @Test(
        "a surname that is a word of this or another language begins a name",
        arguments: [
            ("Officials met Yang Jinrui on Monday.", ["person Yang Jinrui"]),
            ("They told Ma Ruoxi to wait.", ["person Ma Ruoxi"]),
            ("Fan Meiqing said no.", ["person Fan Meiqing"]),
            ("Song Jiahui spoke to reporters.", ["person Song Jiahui"]),
            ("The vice premier He Ruifeng met them.", ["person He Ruifeng"]),
            ("The talks began. He Ruled.", []),
            ("The crowd welcomed Ada Quist there.", ["person Ada Quist"]),
            ("One says ha and ma there.", []),
            ("Das Virus ist da, und das ist nicht gut. Ha Marwat.", ["person Ha Marwat"]),
        ]
    )
    func surnameFirst(in text: String, is expected: [String]) {
        #expect(Sample(text).names == expected)
    }

    @Test(
        "a body is told by the word beside it, or is an ordinary word with a capital",
        arguments: [
            ("A Pollista poll put them last.", ["organization Pollista"]),
            ("They joined the Akbarun party in May.", ["organization Akbarun"]),
            ("He said Labour would keep the port.", ["organization Labour"]),
            ("Labour MP Nell Harwick left.", ["organization Labour", "person Nell Harwick"]),
            ("Nyong\u{2019}o Shipping Ltd paid.", ["organization Nyong\u{2019}o Shipping Ltd"]),
            (
                "Quillby Foods Ltd makes jam. The jam of Quillby is red.",
                ["organization Quillby Foods Ltd", "organization Quillby"]
            ),
        ]
    )
    func body(in text: String, is expected: [String]) {
        #expect(Sample(text).names == expected)
    }

    @Test(
        "towns that play are teams, countries stay countries",
        arguments: [
            ("Strasbourg beat Ipswich 3-1 on the day.", ["organization Strasbourg", "organization Ipswich"]),
            ("Ipswich captain Nell Harwick left.", ["organization Ipswich", "person Nell Harwick"]),
            ("Norway beat Portugal 3-1 on the day.", ["place Norway", "place Portugal"]),
            ("He left Strasbourg for Ipswich.", ["place Strasbourg", "place Ipswich"]),
        ]
    )
    func team(in text: String, is expected: [String]) {
        #expect(Sample(text).names == expected)
    }

    @Test(
        "the parts of a body's name stay together",
        arguments: [
            ("The Rivers and Forests Commission met.", ["organization Rivers and Forests Commission"]),
            (
                "The Ministry of Trade, Fisheries and Tourism met.",
                ["organization Ministry of Trade, Fisheries and Tourism"]
            ),
            ("The Supreme Court of Norway met.", ["organization Supreme Court of Norway"]),
            ("The Pilots\u{2019} Party met.", ["organization Pilots\u{2019} Party"]),
            ("The Lusatian People's Party met.", ["organization Lusatian People's Party"]),
            ("The al-Tarboush Brigades met.", ["organization al-Tarboush Brigades"]),
            ("The 3rd Harbour Brigade met.", ["organization 3rd Harbour Brigade"]),
            ("It was on BBC Radio 4 that day.", ["organization BBC Radio 4"]),
            ("He works for Quillby Ocean Co., a shipyard.", ["organization Quillby Ocean Co."]),
            ("The Bureau of Canals and Europol met.", ["organization Bureau of Canals", "organization Europol"]),
        ]
    )
    func parts(in text: String, are expected: [String]) {
        #expect(Sample(text).names == expected)
    }

    @Test(
        "the parts of a person's name stay together",
        arguments: [
            ("He met Ali bin Hassan Tarboush there.", ["person Ali bin Hassan Tarboush"]),
            ("He met Siti Aminah binti Rahman there.", ["person Siti Aminah binti Rahman"]),
            ("He met Pieter van der Quist-Jansen there.", ["person Pieter van der Quist-Jansen"]),
            ("He met Madeleine d\u{2019}Orrec there.", ["person Madeleine d\u{2019}Orrec"]),
            ("He met Leung Tak-hung there.", ["person Leung Tak-hung"]),
            ("Mei-Ling Quist left early.", ["person Mei-Ling Quist"]),
            ("Von der Quisten left early.", ["person Von der Quisten"]),
            ("The judge Loretta A. Harwick left.", ["person Loretta A. Harwick"]),
        ]
    )
    func person(in text: String, is expected: [String]) {
        #expect(Sample(text).names == expected)
    }

    @Test(
        "events, laws and works are no persons and no bodies",
        arguments: [
            ("They met at COP31 in May.", ["event COP31"]),
            ("Hurricane Olive took the roof.", ["event Hurricane Olive"]),
            ("He fought in the Norwegian War.", ["event Norwegian War"]),
            ("The Battle of Ostravik was lost.", ["event Battle of Ostravik"]),
            ("The Treaty of Ostravik failed.", ["law Treaty of Ostravik"]),
            ("They broke the Harbour Act 2023.", ["law Harbour Act 2023"]),
            ("They oppose Bill 96.", ["law Bill 96"]),
            ("They amended the Constitution.", ["law Constitution"]),
            ("She wrote the novel \u{201C}Jasper\u{201D} in May.", ["work Jasper"]),
        ]
    )
    func others(in text: String, are expected: [String]) {
        #expect(Sample(text).names == expected)
    }

    @Test(
        "sums, exchanges and amounts are no names",
        arguments: ["It cost US$7 billion.", "It cost N80.2 billion.", "It cost SR420 million."]
    )
    func sums(in text: String) {
        #expect(Sample(text).names == [])
    }
}
