import NewsModel
import Testing

/// Names in Romance languages and Russian.
@Suite("Names in other languages")
struct ForeignNameTests {
    @Test(
        "words that open a sentence are no names, and articles and offices no part of one",
        arguments: [
            ("fr", "C’est la fin. J’ai tout vu, dit Ida Lund.", ["person Ida Lund"]),
            ("fr", "Sa voisine attend. Cela dure depuis mai.", []),
            ("es", "La ministra Ida Lund habló. Añadió que nadie vino. Hoy llueve.", ["person Ida Lund"]),
            ("es", "El barco llegó. El Consejo Portuario votó.", ["organization Consejo Portuario"]),
            ("es", "El barco llegó. El Salvador votó.", ["place El Salvador"]),
            ("ru", "Адвокат Ида Лунд вышла к журналистам.", ["person Ида Лунд"]),
            ("ru", "Вчера выступил министр юстиции Валдрии Иван Седов.", ["person Иван Седов"]),
        ]
    )
    func openers(_ language: String, _ text: String, _ expected: [String]) {
        #expect(Sample(text, hint: language).names == expected)
    }

    @Test(
        "a body is known by the word for one, a place by the preposition before it",
        arguments: [
            (
                "es", "La ministra llegó. La Federación Minera de Palanca protestó.",
                ["organization Federación Minera de Palanca"]
            ),
            (
                "fr", "Les marins dorment à Valdrine Basse. Les murs de Valdrine Basse tiennent.",
                [
                    "place Valdrine Basse", "place Valdrine Basse",
                ]
            ),
            ("es", "El CNE votó ayer y el ministro se fue.", ["organization CNE"]),
        ]
    )
    func kinds(_ language: String, _ text: String, _ expected: [String]) {
        #expect(Sample(text, hint: language).names == expected)
    }
}
