import ArgumentParser

/// `wirewatch help 403`: what to do about a feed whose publisher refuses to be asked.
struct Refused: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "403",
        abstract: "A server that answers 401, 402, 403 or 451 refuses Wirewatch: what to do.",
        discussion: """
            Many sites stand behind a wall against robots that does not tell a feed reader from a scraper. Wirewatch \
            does not get round it, and does not knock every half hour, since that makes the wall grow: it asks again \
            after six hours, then ever more seldom.

            1. Open the feed's address in a browser. Nothing there either: look for the feed's new address.
            2. Write to the publisher, with the feed's address and the User-Agent of this machine, and ask to be let \
            in; many have a list of readers. Name yourself first, with `contact` under `poll`.
            3. Ask whether there is a feed for subscribers: then give it a `login`, a `bearer` or `headers`.
            4. Else take the feed out, and follow an agency or a paper that reports the same.
            """,
        shouldDisplay: false
    )

    func run() throws {
        throw CleanExit.helpRequest(self)
    }
}
