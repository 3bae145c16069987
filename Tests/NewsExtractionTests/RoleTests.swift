import NewsModel
import Testing

/// Titles and bodies beside persons' names, and what names stand for one actor.
@Suite("Roles and actors")
struct RoleTests {
    @Test(
        "a person has the title and the body that stand beside the name",
        arguments: [
            ("UN Secretary-General Nell Quist left.", "Nell Quist", "Secretary-General", "UN"),
            ("European Commission President Nell Quist left.", "Nell Quist", "President", "European Commission"),
            ("Marrow County Sheriff Nell Quist left.", "Nell Quist", "Sheriff", "Marrow County"),
            ("Senate Majority Leader Nell Quist left.", "Nell Quist", "Majority Leader", "Senate"),
            ("Caretaker Prime Minister Nell Quist left.", "Nell Quist", "Caretaker Prime Minister", nil),
            ("He met Mines and Energy Minister Nell Quist.", "Nell Quist", "Mines and Energy Minister", nil),
            ("Iran's Foreign Minister Nell Quist left.", "Nell Quist", "Foreign Minister", "Iran"),
            ("Nell Quist, vice chairman of the Harbour Office, left.", "Nell Quist", "vice chairman", "Harbour Office"),
            ("Nell Quist, chief strategist at Quillby Bank, left.", "Nell Quist", "chief strategist", "Quillby Bank"),
            ("Nell Quist, Hezbollah\u{2019}s leader, left.", "Nell Quist", "leader", "Hezbollah"),
            ("Nell Quist, the IMF mission chief, left.", "Nell Quist", "mission chief", "IMF"),
            ("The chief executive, Nell Quist, left.", "Nell Quist", "chief executive", nil),
            ("His lawyer, Nell Quist, left.", "Nell Quist", "lawyer", nil),
        ]
    )
    func role(in text: String, of name: String, is title: String, at body: String?) throws {
        let sample = Sample(text)
        let mention = try #require(sample.extraction.mentions.first { sample.words($0.span) == name })
        #expect(mention.title.map(sample.words) == title)
        #expect(mention.affiliation.map(sample.words) == body)
    }

    @Test(
        "a title without a name leaves the body that it belongs to",
        arguments: [
            (
                "U.S. Secretary of State Nell Quist and British Foreign Secretary Tom Harwick left.",
                ["place U.S.", "person Nell Quist", "group British", "person Tom Harwick"]
            ),
            ("Former Tesla executive Nell Quist left.", ["organization Tesla", "person Nell Quist"]),
            ("Commander of the Harbour Corps since May, he left.", ["organization Harbour Corps"]),
            (
                "Judge Nell Quist of the Ostravik District Court left.",
                ["person Nell Quist", "organization Ostravik District Court"]
            ),
        ]
    )
    func body(in text: String, is expected: [String]) {
        #expect(Sample(text).names == expected)
    }

    @Test(
        "another name behind a name is the same actor's",
        arguments: [
            ("The Federal Harbour Service (BSA) came. The BSA left.", "Federal Harbour Service", "BSA"),
            ("The National Water Company (Aquanat) paid.", "National Water Company", "Aquanat"),
            ("Nell Lena Quist, widely known as Adaki, left.", "Nell Lena Quist", "Adaki"),
            ("Nell Lena Quist Marlow left. Quist Marlow was ill.", "Nell Lena Quist Marlow", "Quist Marlow"),
            ("Quillby Ocean Co. Ltd paid. Quillby Ocean was late.", "Quillby Ocean Co. Ltd", "Quillby Ocean"),
        ]
    )
    func alias(in text: String, of full: String, is short: String) {
        let sample = Sample(text)
        #expect(sample.entity(short) != nil)
        #expect(sample.entity(short) == sample.entity(full))
    }
}
