import NewsModel
import Testing

@Suite("Language")
struct LanguageTests {
    @Test(
        "a text tells its own language",
        arguments: [
            ("The harbour of the town was closed because of the storm, and it will open after the weekend.", "en"),
            ("Der Hafen der Stadt wurde wegen des Sturms gesperrt und wird nach dem Wochenende wieder geöffnet.", "de"),
            ("Le port de la ville est fermé pour cause de tempête, mais il sera ouvert après le week-end.", "fr"),
            ("El puerto de la ciudad fue cerrado por la tormenta, pero se abrirá después del fin de semana.", "es"),
            ("O porto da cidade foi fechado por causa da tempestade, mas não se sabe quando será aberto.", "pt"),
            ("Il porto della città è stato chiuso per la tempesta, ma non si sa quando sarà aperto.", "it"),
            (
                "De haven van de stad is gesloten door de storm, maar het is niet bekend wanneer ze weer open gaat.",
                "nl"
            ),
            ("Порт города закрыт из-за шторма, но он не знает, как это будет после выходных.", "ru"),
            ("暴风雨过后，港口仍然关闭，官员没有说明何时开放。", "zh"),
            ("港は嵐のために閉鎖されましたが、週末の後に再開します。", "ja"),
            ("폭풍으로 항구가 폐쇄되었지만 주말 이후에 다시 열릴 것이다.", "ko"),
            ("Το λιμάνι της πόλης έκλεισε εξαιτίας της καταιγίδας.", "el"),
            ("«Порт закрыт», — заявил Серов.", "ru"),
            ("«Порт закрито», — заявив міністр.", "und"),
            ("قال الوزير: \"الميناء مغلق\".", "ar"),
            ("„Wir warten noch“, sagte Brandt.", "de"),
            ("« Nous attendons », a déclaré Morel.", "fr"),
            ("“Estamos esperando”, dijo Soto.", "es"),
            ("", "und"),
            ("12 345", "und"),
        ]
    )
    func language(of text: String, is expected: String) {
        #expect(Sample(text).extraction.language == expected)
    }

    @Test("the feed's word counts where the text does not tell, and not against the text")
    func hint() {
        #expect(Sample("Hafen gesperrt", hint: "de-CH").extraction.language == "de")
        let english = "The harbour of the town was closed because of the storm, and it will open after the weekend."
        #expect(Sample(english, hint: "fr").extraction.language == "en")
    }
}
