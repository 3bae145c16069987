import NewsModel
import NewsText

@testable import Stories

/// Invented reports; `Sample.ferry` is the one that others are compared with.
enum Sample {
    static let ferry = """
        PORT ELLER, March 2 (Sample Wire) - The night ferry Dunlin ran aground off Cape Morrow early on Monday with 212 \
        people aboard, and rescue boats took all of them ashore before dawn.

        The ship struck a sandbank in thick fog at 3:40 a.m., the harbour office in Port Eller said. Two passengers were \
        treated for broken bones, and a lorry with caged geese slid into the rail.

        "We felt one long scrape and then the lights went out," said Wenna Colt, a nurse on her way home from a shift. \
        She waited an hour on the car deck, wrapped in a tablecloth from the restaurant.

        Captain Aldous Birk told investigators that a buoy which marks the channel had drifted since the storm of last \
        week. The coastguard would not confirm that, and sent a diver to look for its chain.

        The Dunlin, built in 1987, has carried cars between the islands and the mainland for nineteen years. Her owner, \
        the Eller Steam Company, said that two smaller boats would take over the crossing until the hull was inspected.

        A tug tried to pull the ferry free at the noon tide and gave up when a cable parted. The next attempt is planned \
        for Wednesday, when the spring tide should lift her by another forty centimetres.
        """

    /// Reports from ashore; only the number of those aboard, the ship and a place tie it to the accident.
    static func kitchen(_ aboard: String) -> String {
        """
        TOLMOUTH - Ida Renn was asleep when somebody hammered at the kitchen door of the Anchor and asked whether she \
        could make soup, a lot of it, at once.

        She had been told of \(aboard) passengers of a ferry that would arrive wet and hungry, so she put on every pot \
        she owns. By six in the morning the queue reached the church, and a baker from across the square had brought \
        bread without being asked.

        "You count heads and then you peel onions," said Renn, who learned cooking in the navy. Nobody paid, and a hat \
        went round for the rescue boats.

        The hotel above the kitchen gave away its towels. Its manager wants them back, but not this week.
        """
    }

    static var paragraphs: [String] { ferry.split(separator: "\n\n").map(String.init) }

    static let localParagraph = """


        The choir of Saint Bride in Tolmouth was on board and sang until the boats came, its conductor wrote to this \
        newspaper. All nineteen singers are well and have been lent dry shoes by the hotel.
        """

    /// What newsrooms do to a wire report.
    static var copies: [(String, String)] {
        let cut = paragraphs.prefix(2).joined(separator: "\n\n")
        let lead = paragraphs[0] + " " + paragraphs[1].prefix(80)
        let line = ferry.replacing("PORT ELLER, March 2 (Sample Wire) - ", with: "Eller (SW) ")
        let rest = paragraphs.dropFirst().joined(separator: "\n\n")
        return [
            ("identical", ferry),
            ("cut to the first two paragraphs", cut),
            ("cut to the lead", lead),
            ("another agency line", line),
            ("another lead", "Geese and passengers had a rough night at sea.\n\n" + rest),
            ("a local paragraph more", ferry + localParagraph),
        ]
    }

    static let ferryElsewhere = """
        More than two hundred travellers were brought to safety after a car ferry stranded in fog on a sandbank near \
        Cape Morrow, in the worst accident on the island crossing for a decade.

        Lifeboats from three villages worked through the night. By sunrise the last passengers of the Dunlin had been \
        landed in Port Eller, where the school served soup. Doctors set a wrist and an ankle.

        Why the captain left the channel is unclear. A marker buoy seems to have moved in last week's storm; divers of \
        the coastguard are searching for its chain. A first attempt to tow the hull off the sand failed at midday.
        """

    static let ferryTimetable = """
        The Eller Steam Company will run two more sailings a day to Port Eller from April, its spring timetable shows, \
        and the bar of the Dunlin is to close at ten.

        Season tickets rise by four per cent. Dogs travel free outside July and August, and bicycles need a booking. \
        Captain Aldous Birk, who retires in the autumn, will give a talk on knots in the museum at Cape Morrow.
        """

    static let ferryTender = """
        The province will let another firm carry cars to the islands from next year, it said. The Eller Steam Company, \
        whose ferry Dunlin was off the sand after nine days, had asked for a higher subsidy.

        The winner, from the capital, promises wider seats and a kitchen. Staff in Port Eller fear for their jobs; some \
        have worked on the crossing for nineteen years.
        """

    static let ferryInGerman = """
        PORT ELLER - Vor Cape Morrow ist am Montag früh die Nachtfähre „Dunlin“ im Nebel auf Grund gelaufen. Alle 212 \
        Menschen an Bord wurden an Land gebracht, zwei von ihnen mit Knochenbrüchen.

        Kapitän Aldous Birk sagte, eine Boje habe sich im Sturm gelöst. Die Krankenschwester Wenna Colt wartete eine \
        Stunde auf dem Autodeck. Die Eller Steam Company setzt zwei kleinere Schiffe ein.
        """

    static let briefInGerman = """
        PORT ELLER - Die Fähre „Dunlin“ liegt noch vor Cape Morrow. Ein Schlepper gab am Mittag auf, berichtet Kapitän \
        Aldous Birk. Den nächsten Versuch macht die Reederei bei Springflut. Wie es dann weiter geht, sagt er nicht, und \
        auch nicht, wer das alles bezahlt. So hat es ihm zuletzt Ilse Brand aus Hexley geraten, die dort seit Jahren mit \
        Rudi Ansel vom Institut Marlow forscht.
        """

    static let tenderInGerman = """
        Von April an fährt eine andere Reederei zu den Inseln. Die Eller Steam Company habe zu viel Geld verlangt, teilte \
        die Provinz mit. Der Sieger der Ausschreibung will breitere Sitze einbauen und eine Küche.
        """

    static let tramBrief = """
        Two people were hurt when a tram hit a lorry at a crossing in Marlow on Friday, police said. The line was closed \
        until noon.
        """

    static let vanBrief = """
        A van left the road and hit a tree near Hexley on Saturday. Two people were taken to hospital, police said. The \
        road was closed for an hour.
        """

    static let orchard = """
        Growers in the Tamber valley expect the smallest apple harvest in thirty years after frost killed the blossom in \
        two nights of April. The growers' union asked the province to pay for heaters and nets.

        Hail had already stripped the pears, said its chairwoman, Ilse Marr. Juice makers are buying concentrate abroad \
        and warn that a bottle will cost a fifth more by Christmas.
        """

    static let ticketOffice = """
        The last ticket office on the Tamber line shut on Friday with a brass band and a cake in the shape of a \
        locomotive. Commuters now buy from a machine that speaks four languages and takes no coins.

        Rudi Ansel sold his first ticket there in 1981. He kept the ink pad, and handed the keys to the mayor.
        """

    static func market(_ day: String, _ numbers: [String]) -> String {
        """
        Grain prices on the Marlow exchange at the close on \(day): wheat \(numbers[0]) crowns a tonne, barley \
        \(numbers[1]), oats \(numbers[2]), rye \(numbers[3]). Trading was quiet, dealers said, and volumes were close \
        to the average of the season. The index of the exchange ended at \(numbers[4]) points. The next auction of the \
        state reserve takes place at the end of the month, and the results are published on the same evening.
        """
    }
}

/// An index that is shown reports one after the other.
struct Desk {
    var index = StoryIndex()
    var number = 0

    @discardableResult
    mutating func show(
        _ text: String,
        title: String = "A report",
        feed: String? = nil,
        day: Double = 0,
        key: String? = nil,
        version: Int = 1,
        language: String? = nil
    ) -> StoryPlace {
        number += 1
        let article = Sample.article(number, title, text, feed: feed ?? "feed-\(number)", day: day, key: key)
        let sketch = Sketch(title: TokenizedText(title), text: TokenizedText(text), language: language)
        return index.assign(article: article, sketch: sketch)
    }
}

extension Sample {
    static func article(
        _ number: Int,
        _ title: String,
        _ text: String,
        feed: String,
        day: Double = 0,
        key: String? = nil
    ) -> Article {
        // 2026-03-02T10:00:00Z and some days.
        let seen = 1_772_445_600 + Int64(day * 86400) + Int64(number)
        return Article(
            key: key ?? "ar-" + String(("aaaaaaaaaaaaaaaa" + letters(number)).suffix(16).reversed()),
            feed: feed,
            id: "\(number)",
            title: title,
            text: text,
            contentHash: "",
            firstSeen: Timestamp(seconds: seen)
        )
    }

    private static func letters(_ number: Int) -> String {
        let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567")
        var rest = number
        var result = ""
        while rest > 0 {
            result = String(alphabet[rest % 32]) + result
            rest /= 32
        }
        return result
    }
}
