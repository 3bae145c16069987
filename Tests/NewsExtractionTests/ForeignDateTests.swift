import NewsModel
import Testing

@Suite("Expressions of time in other languages")
struct ForeignDateTests {
    /// A Wednesday of ISO week 18.
    private let published = CivilDate(year: 2021, month: 5, day: 5)

    @Test(
        "German, French, Spanish, Italian, Portuguese and Russian",
        arguments: [
            ("Am Dienstag sagte der Minister ab.", ["Dienstag = 2021-05-04"]),
            ("Die Fähre sank am vergangenen Freitag.", ["vergangenen Freitag = 2021-04-30"]),
            ("Vergangene Woche sank eine Fähre.", ["Vergangene Woche = 2021-W17"]),
            ("Gestern sank eine Fähre.", ["Gestern = 2021-05-04"]),
            ("Die Fähre sank im März 2019.", ["März 2019 = 2019-03"]),
            ("Die Fähre sank am 3. März.", ["3. März = 2021-03-03"]),
            ("Im vergangenen Jahr sank eine Fähre.", ["vergangenen Jahr = 2020"]),
            ("Im nächsten Jahr wird gewählt.", ["nächsten Jahr = 2022"]),
            ("Am Dienstagabend sank eine Fähre.", ["Dienstagabend = 2021-05-04"]),
            ("Le ministre a parlé mardi.", ["mardi = 2021-05-04"]),
            ("Le ministre a parlé hier.", ["hier = 2021-05-04"]),
            ("Le ministre parlera demain.", ["demain = 2021-05-06"]),
            ("Le ministre a parlé la semaine dernière.", ["semaine dernière = 2021-W17"]),
            ("Le ministre a parlé le 3 mars.", ["3 mars = 2021-03-03"]),
            ("Le ministre a parlé le mardi 27 avril.", ["mardi 27 avril = 2021-04-27"]),
            ("Le ministre a parlé en mars 2019.", ["mars 2019 = 2019-03"]),
            ("Le ministre a parlé l'année dernière.", ["année dernière = 2020"]),
            ("Le ministre a parlé ce mardi.", ["mardi = 2021-05-04"]),
            ("Mars dernier a été froid. Mars est une planète.", ["Mars dernier = 2021-03"]),
            ("Le ministre parlera mardi prochain.", ["mardi prochain = 2021-05-11"]),
            ("Le ministre a parlé vendredi dernier.", ["vendredi dernier = 2021-04-30"]),
            ("El ministro habló el martes.", ["martes = 2021-05-04"]),
            ("El ministro habló ayer.", ["ayer = 2021-05-04"]),
            ("El ministro habló este martes.", ["este martes = 2021-05-04"]),
            ("El tenor Domingo cantó el domingo.", ["domingo = 2021-05-02"]),
            ("El ministro habló la semana pasada.", ["semana pasada = 2021-W17"]),
            ("El ministro habló el 3 de marzo.", ["3 de marzo = 2021-03-03"]),
            ("El ministro habló el pasado viernes.", ["pasado viernes = 2021-04-30"]),
            ("El ministro habló el viernes pasado.", ["viernes pasado = 2021-04-30"]),
            ("El ministro habló en marzo de 2019.", ["marzo de 2019 = 2019-03"]),
            ("El ministro habló el año pasado.", ["año pasado = 2020"]),
            ("La ley será votada el viernes.", ["viernes = 2021-05-07"]),
            ("Il ministro ha parlato martedì.", ["martedì = 2021-05-04"]),
            ("Il ministro ha parlato ieri.", ["ieri = 2021-05-04"]),
            ("Il ministro ha parlato la settimana scorsa.", ["settimana scorsa = 2021-W17"]),
            ("Il ministro ha parlato il 3 marzo.", ["3 marzo = 2021-03-03"]),
            ("Il ministro ha parlato l'anno scorso.", ["anno scorso = 2020"]),
            ("Il ministro ha parlato oggi.", ["oggi = 2021-05-05"]),
            ("Il ministro ha parlato nel marzo 2019.", ["marzo 2019 = 2019-03"]),
            ("Il ministro parlerà domani.", ["domani = 2021-05-06"]),
            ("O ministro falou na terça-feira.", ["terça-feira = 2021-05-04"]),
            ("O ministro falou ontem.", ["ontem = 2021-05-04"]),
            ("O ministro falou na semana passada.", ["semana passada = 2021-W17"]),
            ("O ministro falou em 3 de março.", ["3 de março = 2021-03-03"]),
            ("O ministro falou no ano passado.", ["ano passado = 2020"]),
            ("O ministro falou hoje.", ["hoje = 2021-05-05"]),
            ("O ministro falou em março de 2019.", ["março de 2019 = 2019-03"]),
            ("O ministro falará amanhã.", ["amanhã = 2021-05-06"]),
            ("Министр выступил во вторник.", ["вторник = 2021-05-04"]),
            ("Министр выступил вчера.", ["вчера = 2021-05-04"]),
            ("Министр выступил 3 марта.", ["3 марта = 2021-03-03"]),
            ("Министр выступил 3 марта 2019 года.", ["3 марта 2019 = 2019-03-03"]),
            ("Министр выступил в марте 2019 года.", ["марте 2019 = 2019-03"]),
            ("Министр выступил на прошлой неделе.", ["прошлой неделе = 2021-W17"]),
            ("Am Morgen sank eine Fähre.", []),
            ("Am Samstag wird gewählt.", ["Samstag = 2021-05-08"]),
            ("Die Fähre sank Ende März.", ["März = 2021-03"]),
            ("Vor den letzten Wochen sank eine Fähre.", ["letzten Wochen = ?"]),
        ]
    )
    func value(in text: String, is expected: [String]) {
        #expect(Sample(text, published: published).dates == expected)
    }
}
