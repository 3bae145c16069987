/// A watchlist that looks for one person and one body.
let watchlist = """
    watchlist: Port affairs
    actors:
      velin:
        name: Mara Velin
        is: person
      harbour-board:
        name: Norrhavn Harbour Board
        is: public-body
    topics:
      dredging: {any: [dredging, silt]}
    rules:
      velin-speaks:
        when: {who: velin, does: says}
        severity: high
      board-on-dredging:
        when: {who: harbour-board, does: is-mentioned, about: dredging}
        severity: low
        tests:
          alerts:
            - The Norrhavn Harbour Board put off the dredging of the east basin.
          stays-quiet:
            - The Norrhavn Harbour Board elected a chair.

    """

/// An item of a feed.
struct Item {
    var id: String
    var title: String
    var text: String
}

/// An RSS document with these items, which have no dates.
func rss(_ items: [Item], title: String = "Norrhavn News") -> String {
    let body = items.map { item in
        """
        <item><guid isPermaLink="false">\(item.id)</guid><title>\(item.title)</title>
        <description>\(item.text)</description></item>
        """
    }
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0"><channel><title>\(title)</title><link>https://news.example.org/</link>
        <description>Invented news</description>
        \(body.joined(separator: "\n"))
        </channel></rss>
        """
}

let velinItem = Item(
    id: "velin-1",
    title: "Port chief warns of delays",
    text:
        "NORRHAVN - “The quay will stay closed until the cranes have been inspected,” Mara Velin told reporters on Monday."
)

let lockItem = Item(
    id: "velin-2",
    title: "New gates for the river lock",
    text:
        "NORRHAVN - “Both gates of the river lock are to be replaced before the ice comes,” Mara Velin told shippers."
)

let boardItem = Item(
    id: "board-1",
    title: "East basin waits",
    text:
        "The Norrhavn Harbour Board put off the dredging of the east basin to the spring, citing the cost of the work."
)

let quietItem = Item(
    id: "quiet-1",
    title: "Ferry returns",
    text: "The ferry between the islands took up its winter timetable again after a week of storms."
)

let threeItems = rss([velinItem, boardItem, quietItem])
