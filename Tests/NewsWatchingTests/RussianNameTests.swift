import NewsModel
import NewsWatching
import Testing

@Suite("Russian names in their cases")
struct RussianNameTests {
    @Test(
        "a person is known in every case of the full name",
        arguments: [
            ("Олег Морозов", "Обыск прошёл у Олега Морозова.", true),
            ("Олег Морозов", "Письмо отправили Олегу Морозову.", true),
            ("Олег Морозов", "Встреча с Олегом Морозовым отменена.", true),
            ("Олег Морозов", "Вопрос об Олеге Морозове закрыт.", true),
            ("Олег Морозов", "Обыск прошёл у Анны Морозовой.", false),
            ("Анна Морозова", "По словам Анны Морозовой, порт закрыт.", true),
            ("Анна Морозова", "Письмо отправили Анне Морозовой.", true),
            ("Анна Морозова", "Обыск прошёл у Олега Морозова.", false),
            ("Анна Морозова", "Полиция задержала Анну Морозову.", true),
            ("Мария Озерская", "Полиция задержала Марию Озерскую.", true),
            ("Мария Озерская", "Заявление Марии Озерской опубликовано.", true),
            ("Андрей Заболотный", "Адвокат Андрея Заболотного ушёл.", true),
            ("Павел Гринь", "Адвокат Павла Гриня ушёл.", true),
            ("Илья Чернецкий", "Ответ Ильи Чернецкого опубликован.", true),
            ("Ольга Ивановна Седых", "Ответ Ольги Ивановны Седых опубликован.", true),
        ]
    )
    func cases(_ name: String, _ text: String, _ isNamed: Bool) {
        let list = watchlist(actors: [actor("one", name)], when: [condition(who: ["one"], does: [.isMentioned])])
        #expect(Sample(text, language: "ru").fires(list) == isNamed)
    }

    @Test("a surname in any case speaks for the person whom the text names in full before")
    func surnames() {
        let list = watchlist(
            actors: [actor("one", "Анна Морозова"), actor("two", "Олег Морозов")],
            when: [condition(who: ["one"], does: [.says])]
        )
        func fires(_ before: String) -> Bool {
            var sample = Sample("\(before) По словам Морозовой, «порт закрыт до весны».", language: "ru")
            sample.quote("«порт закрыт до весны»", by: "Морозовой", cue: "словам")
            return sample.fires(list)
        }
        #expect(fires("Порт возглавляет Анна Морозова."))
        #expect(!fires("Порт возглавляет Олег Морозов."))
        #expect(!fires("Порт возглавляет другой человек."))
    }
}
