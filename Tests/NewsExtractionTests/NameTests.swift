import NewsModel
import Testing

@Suite("Names")
struct NameTests {
    @Test(
        "a name has a type",
        arguments: [
            ("The ferry reached Portugal on time.", ["place Portugal"]),
            ("The ferry reached Buenos Aires on time.", ["place Buenos Aires"]),
            ("He praised Margaret Quillfeather for it.", ["person Margaret Quillfeather"]),
            ("Prime Minister Margaret Quillfeather left.", ["person Margaret Quillfeather"]),
            (
                "A letter came from the Ministry of Harbours and Canals.",
                ["organization Ministry of Harbours and Canals"]
            ),
            ("A letter came from Quillfeather Shipping Ltd.", ["organization Quillfeather Shipping Ltd"]),
            ("The Norwegian government replied.", ["organization Norwegian government"]),
            ("Two Norwegian divers replied.", ["group Norwegian"]),
            ("They passed the Harbour Safety Act in a day.", ["law Harbour Safety Act"]),
            ("They met Samir al-Tarboush there.", ["person Samir al-Tarboush"]),
            ("He was born in Guinea-Bissau.", ["place Guinea-Bissau"]),
            ("A visitor from the UN came.", ["organization UN"]),
            ("Bundeskanzler Arno Möwenstein kam.", ["person Arno Möwenstein"]),
            ("L’Allemagne ferme le port.", ["place Allemagne"]),
            ("On Tuesday it rained in the harbour.", []),
            ("He met Paul O’Quillan and A.J. Hatton there.", ["person Paul O’Quillan", "person A.J. Hatton"]),
            ("He met Jan Tessen there in May.", ["person Jan Tessen"]),
            ("A boat left Oakland, Calif., on Friday.", ["place Oakland", "place Calif."]),
            (
                "The Sailors’ and Dockers’ Federation met the Nurses' and Midwives' Council.",
                ["organization Sailors’ and Dockers’ Federation", "organization Nurses' and Midwives' Council"]
            ),
            ("The Norway-Sweden border is long.", ["place Norway", "place Sweden"]),
            ("Then Margaret Quillfeather stood up.", ["person Margaret Quillfeather"]),
            ("First Margaret Quillfeather stood up.", ["person Margaret Quillfeather"]),
            ("Soon Margaret Quillfeather stood up.", ["person Margaret Quillfeather"]),
            ("First Harbour Bank stood firm.", ["organization First Harbour Bank"]),
            ("First Lady Margaret Quillfeather stood up.", ["person Margaret Quillfeather"]),
        ]
    )
    func names(in text: String, are expected: [String]) {
        #expect(Sample(text).names == expected)
    }

    @Test(
        "an office with its body is no name in German",
        arguments: ["Leiter des Hafenamts", "Sprecherin der Hafenbehörde", "Einsatzleiter der Lomnaer Feuerwehr"]
    )
    func office(_ office: String) {
        let sample = Sample("Arno Möwenstein, \(office), kam am Montag. Dort sprach der \(office) lange.", hint: "de")
        #expect(sample.names.filter { $0.hasPrefix("person") } == ["person Arno Möwenstein"])
    }

    @Test("a title and a body stand beside a name, not in it")
    func title() throws {
        let sample = Sample(
            "The plan failed, Norwegian Deputy Minister of Fisheries Lars Tveitmoen said. "
                + "Open Harbours Institute researcher Martha Oduyale agreed."
        )
        let tveitmoen = try #require(sample.extraction.mentions.first { sample.words($0.span) == "Lars Tveitmoen" })
        #expect(tveitmoen.title.map(sample.words) == "Deputy Minister of Fisheries")
        let oduyale = try #require(sample.extraction.mentions.first { sample.words($0.span) == "Martha Oduyale" })
        #expect(oduyale.title.map(sample.words) == "researcher")
        #expect(oduyale.affiliation.map(sample.words) == "Open Harbours Institute")
    }

    @Test("all names of one actor share an entity")
    func entities() {
        let sample = Sample(
            """
            Margaret Quillfeather, who leads the Harbour Pilots Association (HPA), spoke in the United States.

            Quillfeather said the HPA would stay. The U.S. pilots and the US government agreed with Ms. Quillfeather.
            """
        )
        #expect(sample.entity("Quillfeather") == sample.entity("Margaret Quillfeather"))
        #expect(sample.entity("Margaret Quillfeather") != nil)
        #expect(sample.entity("HPA") == sample.entity("Harbour Pilots Association"))
        #expect(sample.entity("HPA") != nil)
        #expect(sample.entity("U.S.") == sample.entity("United States"))
        #expect(sample.entity("U.S.") != nil)
        #expect(sample.entity("HPA") != sample.entity("Margaret Quillfeather"))
    }

    @Test("an agency is one, whatever it is called")
    func agency() {
        let sample = Sample(
            "The deal was struck, Xinhua news agency said. On Monday Xinhua and AFP, or Agence France-Presse, agreed."
        )
        #expect(sample.entity("Xinhua news agency") == sample.entity("Xinhua"))
        #expect(sample.entity("AFP") == sample.entity("Agence France-Presse"))
        #expect(sample.entity("AFP") != sample.entity("Xinhua"))
    }

    @Test(
        "a name in another script in parentheses is an alias",
        arguments: [
            ("The analyst Peggy Fong (方佩琪) said so.", "Peggy Fong", "方佩琪"),
            ("They met Deputy Minister Lin Dazhong (林大中) there.", "Lin Dazhong", "林大中"),
            ("They met Oleg Samarov (Олег Самаров) there.", "Oleg Samarov", "Олег Самаров"),
        ]
    )
    func otherScript(text: String, latin: String, other: String) throws {
        let sample = Sample(text)
        let alias = try #require(sample.extraction.mentions.first { sample.words($0.span) == other })
        #expect(alias.isAlias)
        #expect(alias.type == .person)
        #expect(alias.entity == sample.entity(latin))
    }

    @Test("names of the text are found in a headline, whatever its capitals")
    func headline() {
        let text = "The ferries stayed in port, Margaret Quillfeather told reporters in Lisbon on Monday."
        let sample = Sample(text, title: "QUILLFEATHER KEEPS ALL FERRIES IN PORT")
        #expect(sample.entity("QUILLFEATHER") == sample.entity("Margaret Quillfeather"))
        #expect(sample.entity("QUILLFEATHER") != nil)
    }

    @Test(
        "bytes that are no text and texts without an end harm nothing",
        arguments: ["\u{FFFD}\u{FFFD}", "A.", "(", "A (", "“Q", "al-", "Mr.", "U.", "1,", "Dec. 31,"]
    )
    func odd(text: String) {
        _ = Sample(text, title: text)
        _ = Sample(String(repeating: text, count: 300))
    }

    @Test(
        "in lines of results places are teams, countries stay countries, and persons stay persons",
        arguments: [
            (
                "The matches:\nNorwich 2 Ipswich 0\nYork 3",
                ["organization Norwich", "organization Ipswich", "organization York"]
            ),
            ("The table:\nStrasbourg 20 11 1 8 27\nNorway 20 9 3 8 24", ["organization Strasbourg", "place Norway"]),
            ("The schedule:\nMIAMI AT CHICAGO", ["organization MIAMI", "organization CHICAGO"]),
            ("The race:\nMargaret Quillfeather 3 51 20", ["person Margaret Quillfeather"]),
            ("He left Norwich at 2 and reached Ipswich.", ["place Norwich", "place Ipswich"]),
        ]
    )
    func results(in text: String, are expected: [String]) {
        #expect(Sample(text).names == expected)
    }
}
