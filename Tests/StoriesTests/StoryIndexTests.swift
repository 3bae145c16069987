import NewsModel
import NewsText
import Testing

@testable import Stories

@Test("a copy is found whatever the newsroom changed", arguments: Sample.copies)
func copies(_ name: String, text: String) {
    var desk = Desk()
    let first = desk.show(Sample.ferry, title: "Ferry aground off Cape Morrow")
    desk.show(Sample.orchard)
    let copy = desk.show(text, title: "Geese overboard")
    #expect(copy.copyOf != nil, "\(name)")
    #expect(copy.story.id == first.story.id)
    #expect(copy.story.copies.first?.similarity ?? 0 >= 50)
    #expect(copy.story.copies.map(\.feed) == ["feed-1"])
}

@Test("a report that was cut when it came first is known by its full text, which is no copy")
func fullAfterCut() {
    var desk = Desk()
    let cut = desk.show(Sample.paragraphs[0])
    let full = desk.show(Sample.ferry)
    #expect(full.story.id == cut.story.id)
    #expect(full.copyOf == nil)
    #expect(full.story.copies.map(\.feed) == ["feed-1"])
}

@Test("stories whose articles' keys begin alike have ids of their own")
func alikeKeys() {
    var desk = Desk()
    let texts = [Sample.ferry, Sample.orchard, Sample.ticketOffice, Sample.tramBrief]
    let keys = ["ar-bbbbbbaaaaaaaaaa", "ar-bbbbbbaccccccccc", "ar-bbbbbbacdddddddd", "ar-bbbbbbacddddddde"]
    let ids = zip(texts, keys).map { desk.show($0, key: $1).story.id }
    #expect(ids == ["bbbbbb", "bbbbbba", "bbbbbbac", "bbbbbbacd"].map { "st-20260302-" + $0 })
    // After a start, from what is stored.
    var again = StoryIndex()
    for (number, (text, key)) in zip(texts, keys).enumerated() {
        let article = Sample.article(number + 1, "A report", text, feed: "feed-\(number + 1)", key: key)
        let sketch = Sketch(title: TokenizedText("A report"), text: TokenizedText(text))
        let place = again.restore(article: article, sketch: sketch, story: ids[number])
        #expect(place.story.id == ids[number] && place.story.articles == 1)
    }
}

@Test("an article that is taken in again stands in its story as it did", arguments: Sample.copies)
func restored(_ name: String, text: String) {
    var desk = Desk()
    let first = desk.show(Sample.ferry, title: "Ferry aground off Cape Morrow")
    desk.show(Sample.orchard)
    let copy = desk.show(text, title: "Geese overboard")
    var again = StoryIndex()
    func restore(_ number: Int, _ title: String, _ text: String, _ story: String) -> Story {
        let article = Sample.article(number, title, text, feed: "feed-\(number)")
        let sketch = Sketch(title: TokenizedText(title), text: TokenizedText(text))
        return again.restore(article: article, sketch: sketch, story: story).story
    }
    #expect(restore(1, "Ferry aground off Cape Morrow", Sample.ferry, first.story.id) == first.story)
    _ = restore(2, "A report", Sample.orchard, "st-20260302-orchar")
    #expect(restore(3, "Geese overboard", text, copy.story.id) == copy.story, "\(name)")
}

@Test("another newsroom's report of the same event is the same story and no copy")
func otherWords() {
    var desk = Desk()
    let first = desk.show(Sample.ferry, title: "Ferry aground off Cape Morrow")
    desk.show(Sample.ticketOffice)
    let other = desk.show(Sample.ferryElsewhere, title: "Passengers saved from stranded Dunlin", day: 0.3)
    #expect(other.story.id == first.story.id)
    #expect(other.copyOf == nil)
    #expect(other.story.articles == 2)
    #expect(other.story.sources == 2)
}

@Test("the same names in another event are another story", arguments: [Sample.ferryTimetable, Sample.orchard])
func otherEvent(_ text: String) {
    var desk = Desk()
    let first = desk.show(Sample.ferry)
    #expect(desk.show(text).story.id != first.story.id)
}

@Test("briefs on two events share words of their trade and are two stories")
func briefs() {
    var desk = Desk()
    let tram = desk.show(Sample.tramBrief, title: "Two hurt as tram hits lorry")
    #expect(desk.show(Sample.vanBrief, title: "Two hurt as van hits tree", day: 1).story.id != tram.story.id)
}

@Test("what follows days later is another event sooner", arguments: [(0.2, true), (2, false)])
func daysLater(_ day: Double, joins: Bool) {
    var desk = Desk()
    let first = desk.show(Sample.ferry, title: "Ferry aground off Cape Morrow")
    let tender = desk.show(Sample.ferryTender, title: "Company loses its crossing", day: day)
    #expect((tender.story.id == first.story.id) == joins)
}

@Test("a report of another side of an event is known by a figure of it", arguments: [("212", true), ("214", false)])
func sharedFigure(_ aboard: String, joins: Bool) {
    var desk = Desk()
    let first = desk.show(Sample.ferry, title: "Ferry aground off Cape Morrow")
    let kitchen = desk.show(Sample.kitchen(aboard), title: "Ninety litres of soup before breakfast")
    #expect((kitchen.story.id == first.story.id) == joins)
}

@Test(
    "how much a word tells is known before any article is read",
    arguments: [("the", 0.99, 1), ("said", 0.1, 0.5), ("Regierung", 0.01, 0.2), ("правительства", 0.005, 0.2)]
        as [(String, Float, Float)]
)
func wordFrequency(_ word: String, atLeast least: Float, atMost most: Float) throws {
    let share = try #require(WordFrequency.share(of: stem(of: ArraySlice(word.utf8))))
    #expect(share >= least && share <= most)
    #expect(WordFrequency.share(of: stem(of: ArraySlice("Dunlin".utf8))) == nil)
}

@Test("issues of one form with other figures are stories of their own")
func templates() {
    var desk = Desk()
    let monday = desk.show(
        Sample.market("Monday", ["212.40", "188.15", "171.30", "164.75", "1043.2"]),
        title: "Grain prices",
        feed: "exchange"
    )
    let tuesday = desk.show(
        Sample.market("Tuesday", ["215.10", "187.90", "170.05", "166.20", "1047.9"]),
        title: "Grain prices",
        feed: "exchange",
        day: 1
    )
    let copy = desk.show(
        Sample.market("Tuesday", ["215.10", "187.90", "170.05", "166.20", "1047.9"]),
        title: "Wheat up",
        feed: "other",
        day: 1
    )
    #expect(monday.story.id != tuesday.story.id)
    #expect(copy.story.id == tuesday.story.id)
}

@Test(
    "a column that keeps its title is a story of its own each day",
    arguments: [("Islands in brief", 1.0, false), ("Islands in brief", 0.1, true), ("Ferry afloat", 1.0, true)]
)
func columns(_ title: String, day: Double, joins: Bool) {
    var desk = Desk()
    let first = desk.show(Sample.ferry, title: "Islands in brief", feed: "gazette")
    let second = desk.show(Sample.ferryElsewhere, title: title, feed: "gazette", day: day)
    #expect(second.copyOf == nil)
    #expect((second.story.id == first.story.id) == joins)
}

@Test("a new version stays in its story, is no second article and no copy of itself")
func versions() {
    var desk = Desk()
    let first = desk.show(Sample.ferry, feed: "a", key: "ar-qqqqqqqqqqqqqqqq")
    let second = desk.show(Sample.orchard, feed: "a", key: "ar-qqqqqqqqqqqqqqqq", version: 2)
    #expect(second.story.id == first.story.id)
    #expect(second.story.articles == 1)
    #expect(second.story.copies.isEmpty)
}

@Test("a story takes in articles for seven days after its last one", arguments: [(6.9, true), (7.1, false)])
func window(_ day: Double, joins: Bool) {
    var desk = Desk()
    let first = desk.show(Sample.ferry)
    #expect((desk.show(Sample.ferry, day: day).story.id == first.story.id) == joins)
}

@Test("a story's id is its first article's day and key")
func identity() {
    var desk = Desk()
    let place = desk.show(Sample.ferry, key: "ar-k3vq5xaaaaaaaaaa")
    #expect(place.story.id == "st-20260302-k3vq5x")
    #expect(desk.show(Sample.ferry, day: 1).story.id == "st-20260302-k3vq5x")
}

@Test("at most ten copies are listed, the most alike first")
func tenCopies() {
    var desk = Desk()
    for _ in 0..<12 { desk.show(Sample.ferry) }
    desk.show(Sample.paragraphs.prefix(4).joined(separator: "\n\n"))
    let place = desk.show(Sample.ferry)
    #expect(place.story.copies.count == 10)
    #expect(place.story.copies.allSatisfy { $0.similarity == 100 })
    #expect(place.copyOf == place.story.copies.first?.key)
    #expect(place.story.articles == 14)
}

@Test("the same articles in the same order give the same stories, also when stored ones are remembered")
func replay() {
    let texts = [
        Sample.ferry, Sample.orchard, Sample.ferryElsewhere, Sample.ticketOffice, Sample.paragraphs[0],
        Sample.ferryTimetable,
    ]
    let articles = texts.enumerated().map {
        Sample.article($0.offset + 1, "A report", $0.element, feed: "feed-\($0.offset)")
    }
    func sketch(_ article: Article) -> Sketch {
        Sketch(title: TokenizedText(article.title), text: TokenizedText(article.text))
    }
    var index = StoryIndex()
    let places = articles.map { index.assign(article: $0, sketch: sketch($0)) }
    var again = StoryIndex()
    #expect(articles.map { again.assign(article: $0, sketch: sketch($0)) } == places)
    for stored in 0..<articles.count {
        var restarted = StoryIndex()
        for (article, place) in zip(articles, places).prefix(stored) {
            restarted.remember(article: article, sketch: sketch(article), story: place.story.id)
        }
        #expect(restarted.assign(article: articles[stored], sketch: sketch(articles[stored])) == places[stored])
    }
}

@Test("what a daemon has seen for months does not pile up")
func forgets() {
    var desk = Desk()
    for day in 0..<60 {
        for item in 0..<100 {
            let words = (0..<40).map { "w\((day * 100 + item) * 41 + $0)" }.joined(separator: " ")
            desk.show(words, title: "", feed: "f\(item)", day: Double(day))
        }
    }
    #expect(desk.number == 6_000)
    #expect(desk.index.count < 4_500)
    #expect(desk.index.stories.count < 4_500)
}

@Test("articles without text are compared by their titles, and no input traps", arguments: ["", " ", "x", "—", "雨"])
func odd(_ text: String) {
    var desk = Desk()
    let first = desk.show(text, title: "Minister of hedgerows resigns over the missing beehives")
    let second = desk.show(text, title: "Minister of hedgerows resigns over the missing beehives")
    let third = desk.show(text, title: "Orchard frost halves the pear crop in the Tamber valley")
    #expect(second.story.id == first.story.id)
    #expect(third.story.id != first.story.id)
    _ = desk.show("", title: "")
    _ = desk.show("", title: "")
}

@Test("reports in a script without spaces are compared too")
func unspaced() {
    let report = "三月二日凌晨，夜间渡轮沙锥号在莫罗角附近搁浅，船上二百一十二人全部获救。港务局说，渡轮在浓雾中撞上沙洲，两名乘客骨折。船长对调查人员说，航道上的浮标在上周的风暴中漂走了。"
    var desk = Desk()
    let first = desk.show(report, title: "渡轮搁浅")
    let copy = desk.show(String(report.prefix(60)), title: "二百人获救")
    let other = desk.show("塔姆伯山谷的果农预计今年苹果收成是三十年来最少的，四月的两夜霜冻冻死了花朵。果农协会请求省政府出钱购买加热器和防雹网。", title: "霜冻")
    #expect(copy.copyOf != nil)
    #expect(copy.story.id == first.story.id)
    #expect(other.story.id != first.story.id)
}

@Test("remembered articles find their stories and keep them alive, as if there had been no start")
func remembersEdits() {
    func sketch(_ article: Article) -> Sketch {
        Sketch(title: TokenizedText(article.title), text: TokenizedText(article.text))
    }
    let first = Sample.article(1, "Ferry aground", Sample.ferry, feed: "a")
    let other = Sample.article(2, "Late frost", Sample.orchard, feed: "b")
    let copy = Sample.article(3, "Ferry aground", Sample.ferry, feed: "b", day: 1)
    var edited = Sample.article(1, "Ferry aground", Sample.ferry + " The hull was dry.", feed: "a", day: 6)
    edited.version = 2
    let articles = [first, other, copy, edited]
    var index = StoryIndex()
    let stories = articles.map { index.assign(article: $0, sketch: sketch($0)).story.id }
    var restarted = StoryIndex()
    for (article, story) in zip(articles, stories) {
        restarted.remember(article: article, sketch: sketch(article), story: story)
    }
    #expect(restarted.stories.map(\.id) == index.stories.map(\.id))
    #expect(restarted.stories.map(\.articles) == [2, 1])
    #expect(restarted.stories.map(\.lastSeen) == index.stories.map(\.lastSeen))
    #expect(restarted.stories.first?.lastSeen == edited.firstSeen.seconds)
}

@Test("a report in another language joins the story whose names it shares, and no other of these people")
func otherLanguage() {
    var desk = Desk()
    let first = desk.show(Sample.ferry, title: "Ferry aground off Cape Morrow", language: "en")
    desk.show(Sample.orchard, language: "en")
    let report = desk.show(Sample.ferryInGerman, title: "Fähre sitzt auf Sandbank", day: 0.4, language: "de")
    #expect(report.story.id == first.story.id)
    #expect(report.copyOf == nil)
    let tender = desk.show(Sample.tenderInGerman, title: "Neue Reederei", day: 0.6, language: "de")
    #expect(tender.story.id != first.story.id)
    // The German report makes no bridge for what English ones tell apart.
    #expect(desk.show(Sample.ferryTimetable, day: 0.7, language: "en").story.id != first.story.id)
}

@Test("days later a report in another language needs more names", arguments: [(0.6, true), (6.5, false)])
func otherLanguageLater(_ day: Double, joins: Bool) {
    var desk = Desk()
    desk.show(Sample.ferry, title: "Ferry aground off Cape Morrow", language: "en")
    #expect(desk.show(Sample.briefInGerman, day: day, language: "de").story.articles == (joins ? 2 : 1))
}

@Test(
    "a name has one stem however it is spelled",
    arguments: [
        ["Erdoğan", "Erdogan", "ERDOĞAN"], ["Лавров", "Lavrov"],
        ["Inês", "Ines"], ["Щукин", "Shchukin"], ["Ельцин", "Eltsin"], ["tariffs", "Tariff"], ["Straße", "Strasse"],
    ]
)
func stems(_ spellings: [String]) {
    #expect(Set(spellings.map { stem(of: ArraySlice($0.utf8)) }).count == 1)
}

@Test("other names have other stems", arguments: [("Лавров", "Lavrin"), ("pass", "pas"), ("Ө", "Ø"), ("ь", "ы")])
func otherStems(_ a: String, _ b: String) {
    #expect(stem(of: ArraySlice(a.utf8)) != stem(of: ArraySlice(b.utf8)))
}
