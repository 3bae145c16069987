import NewsModel
import NewsWatching
import Testing

@Suite("Adjectives of nationality in the names of public bodies")
struct NationalFormTests {
    // Countries of the table, by the way their adjectives are made.
    @Test(
        "a country's ministry is known by the country's adjective",
        arguments: [
            ("Uganda", "Ugandan"), ("Ghana", "Ghanaian"), ("Angola", "Angolan"), ("Kenya", "Kenyan"),
            ("Nigeria", "Nigerian"), ("Niger", "Nigerien"), ("Senegal", "Senegalese"), ("Togo", "Togolese"),
            ("Gabon", "Gabonese"), ("Benin", "Beninese"), ("Mali", "Malian"), ("Chad", "Chadian"),
            ("Thailand", "Thai"), ("Laos", "Lao"), ("Laos", "Laotian"), ("Myanmar", "Burmese"), ("Peru", "Peruvian"),
            ("Ukraine", "Ukrainian"), ("France", "French"), ("Spain", "Spanish"), ("Poland", "Polish"),
            ("Denmark", "Danish"), ("Switzerland", "Swiss"), ("Greece", "Greek"), ("Turkey", "Turkish"),
            ("Iraq", "Iraqi"), ("Qatar", "Qatari"), ("Yemen", "Yemeni"), ("Pakistan", "Pakistani"),
            ("Kazakhstan", "Kazakh"), ("Afghanistan", "Afghan"), ("Vietnam", "Vietnamese"), ("Nepal", "Nepali"),
            ("Norway", "Norwegian"), ("Mexico", "Mexican"), ("Brazil", "Brazilian"), ("Costa Rica", "Costa Rican"),
            ("South Africa", "South African"), ("South Sudan", "South Sudanese"), ("Sri Lanka", "Sri Lankan"),
            ("Papua New Guinea", "Papua New Guinean"), ("Equatorial Guinea", "Equatorial Guinean"),
            ("Guinea-Bissau", "Bissau-Guinean"), ("the Philippines", "Philippine"), ("the Netherlands", "Dutch"),
            ("the Seychelles", "Seychellois"), ("Lesotho", "Basotho"), ("Cape Verde", "Cape Verdean"),
            ("Burkina Faso", "Burkinabé"), ("Ivory Coast", "Ivorian"), ("Côte d’Ivoire", "Ivorian"),
            ("Madagascar", "Malagasy"), ("Saudi Arabia", "Saudi"), ("the United Kingdom", "British"),
        ]
    )
    func known(_ country: String, _ adjective: String) {
        #expect(names("Ministry of Health of \(country)", "The \(adjective) health ministry met."))
        #expect(names("Ministry of Health of \(country)", "The \(adjective) Ministry of Health met."))
        #expect(names("Government of \(country)", "The \(adjective) government met."))
        #expect(names("\(adjective) Ministry of Health", "The \(adjective) health ministry met."))
        #expect(names("\(adjective) Ministry of Health", "The health ministry of \(country) met."))
    }

    @Test(
        "a country that nobody knows has the regular adjectives",
        arguments: [
            ("Velmara", "Velmaran"), ("Tamboro", "Tamboran"), ("Ouréké", "Ourékan"), ("Oruvia", "Oruvian"),
            ("Velmar", "Velmarian"), ("Tassan", "Tassanese"), ("Orubi", "Orubian"), ("Zubrastan", "Zubrastani"),
        ]
    )
    func unknown(_ country: String, _ adjective: String) {
        #expect(names("Ministry of Health of \(country)", "The \(adjective) health ministry met."))
        #expect(names("Government of \(country)", "The \(adjective) government met."))
    }

    @Test(
        "a country's body is known in other words of the same",
        arguments: [
            ("Ministry of Health of Velmara", "The Velmara health ministry met.", true),
            ("Ministry of Health of Velmara", "The health ministry in Velmara met.", true),
            ("Ministry of Health of Velmara", "Velmara's health department met.", true),
            ("Ministry of Health of Velmara", "The Velmaran department of health met.", true),
            ("Ministry of Health of Velmara", "The Ministry of Health in Velmara met.", true),
            ("Department of Fisheries of Velmara", "The Velmaran fisheries ministry met.", true),
            ("Ministry of Foreign Affairs of Velmara", "The Velmaran foreign ministry met.", true),
            ("Ministry of Defence of Velmara", "The Velmaran defense ministry met.", true),
            ("Federal Ministry of Health of Velmara", "The Velmaran health ministry met.", true),
            ("Velmaran Foreign Ministry", "Velmara’s foreign ministry met.", true),
            ("Government of Velmara", "The Velmara government met.", true),
            ("Government of Velmara", "The government in Velmara met.", true),
            // Others.
            ("Ministry of Health of Uganda", "The Kenyan health ministry met.", false),
            ("Ministry of Health of Uganda", "The US health ministry said of Uganda that it met.", false),
            ("Ministry of Health of Uganda", "The US health ministry in Uganda met.", false),
            ("Ministry of Health of Uganda", "A Ugandan nurse met a health ministry.", false),
            ("Ministry of Health of Uganda", "The Ugandan community met.", false),
            ("Ministry of Health of Uganda", "The Ugandan trade ministry met.", false),
            ("Government of Uganda", "The Ugandan community met.", false),
            ("Government of Uganda", "Ugandan officials met.", false),
            ("Ministry of Health of Sudan", "The South Sudanese health ministry met.", false),
            ("Ministry of Health of Sudan", "South Sudan's health ministry met.", false),
            ("Ministry of Health of Sudan", "The Sudanese health ministry met.", true),
            ("Ministry of Health of Guinea", "The health ministry of Guinea-Bissau met.", false),
            ("Ministry of Health of Guinea", "The Equatorial Guinean health ministry met.", false),
            ("Ministry of Health of Guinea", "The Papua New Guinea health ministry met.", false),
            ("Ministry of Health of Mexico", "New Mexico's health department met.", false),
            ("Ministry of Health of South Korea", "The North Korean health ministry met.", false),
            ("Ministry of Health of North Macedonia", "The North Macedonian health ministry met.", true),
            ("Government of the United Kingdom", "The Scottish government met.", false),
            ("Interim Government", "Interim officials met.", false),
        ]
    )
    func others(_ name: String, _ text: String, _ isNamed: Bool) {
        #expect(names(name, text) == isNamed)
    }

    @Test(
        "officials and authorities of a country speak for its government",
        arguments: [
            SpeakerCase("", "Velmaran officials", ["body"]),
            SpeakerCase("", "Velmara officials", ["body"]),
            SpeakerCase("", "Velmaran authorities", ["body"]),
            SpeakerCase("", "officials in Velmara", ["body"]),
            SpeakerCase("", "authorities in Velmara", ["body"]),
            SpeakerCase("", "a spokesman for the Velmaran government", ["body"]),
            SpeakerCase("", "former Velmaran officials", []),
            SpeakerCase("", "Velmaran doctors", []),
            SpeakerCase("", "aid officials in Velmara", []),
            SpeakerCase("", "South Velmaran officials", []),
            SpeakerCase("", "a Velmaran farmer", []),
        ]
    )
    func voices(_ asked: SpeakerCase) {
        let body = actor("body", "Government of Velmara", .publicBody)
        let list = watchlist(actors: [body], when: [condition(who: ["body"], does: [.says])])
        #expect(asked.speakers(list) == asked.expected)
    }

    private func names(_ name: String, _ text: String) -> Bool {
        let body = actor("body", name, .publicBody)
        return Sample(text).fires(watchlist(actors: [body], when: [condition(who: ["body"], does: [.isMentioned])]))
    }
}
