import NewsModel
import Testing

/// Names in German, whose nouns have capitals too.
@Suite("Names in German")
struct GermanNameTests {
    @Test(
        "nouns are no names, and offices and places are not parts of them",
        arguments: [
            ("Das Pulver lag in der Halle. Nach Angaben des Zolls kam es per Schiff.", []),
            ("Die Hydrologin Marla Egger prüft den Staudamm von Velmark.", ["person Marla Egger", "place Velmark"]),
            ("In Deutschland warten drei Schiffe. Über Zölle sprach niemand.", ["place Deutschland"]),
            ("Ida Lund von der Universität Kassel sprach am Montag.", ["person Ida Lund"]),
            ("Die Europäische Union zahlt.", ["organization Europäische Union"]),
            ("Kapitän Jörn Petersen wartet. Petersen schweigt.", ["person Jörn Petersen", "person Petersen"]),
            ("Ursula von der Heide sprach am Montag.", ["person Ursula von der Heide"]),
        ]
    )
    func nouns(_ text: String, _ expected: [String]) {
        #expect(Sample(text, hint: "de").names == expected)
    }
}
