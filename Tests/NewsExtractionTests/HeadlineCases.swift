import NewsModel

/// A headline and what it gives: the words, who says them, the act.
struct HeadlineCase: Sendable, CustomStringConvertible {
    var title: String
    var words: String
    var speaker: String
    var act: Act = .state

    init(_ title: String, _ words: String, _ speaker: String, _ act: Act = .state) {
        self.title = title
        self.words = words
        self.speaker = speaker
        self.act = act
    }

    var description: String { title }
}

let headlinesThatSpeak = [
    HeadlineCase("Orvelin shuts depot at Fenwick, denies fuel leak", "fuel leak", "Orvelin", .deny),
    HeadlineCase("Reserve bank raises rates, says prices are too high", "prices are too high", "Reserve bank"),
    HeadlineCase("Orvelin cuts 300 jobs, admits audit was worse", "audit was worse", "Orvelin", .acknowledge),
    HeadlineCase("Police arrest two men in Fenwick, say more will follow", "more will follow", "Police"),
    HeadlineCase("Orvelin to close depot, union says", "Orvelin to close depot", "union"),
    HeadlineCase("Storm will not delay the ferry: Anna Berg", "Storm will not delay the ferry", "Anna Berg"),
    HeadlineCase("Storm will not delay the ferry – minister", "Storm will not delay the ferry", "minister"),
    HeadlineCase("Dam close to collapse: report", "Dam close to collapse", "report"),
    HeadlineCase("Half of the valley without power: UN", "Half of the valley without power", "UN"),
    HeadlineCase("Town has no water – mayor of Fenwick", "Town has no water", "mayor of Fenwick"),
    HeadlineCase("Orvelin CEO Anna Berg: Storm is no excuse", "Storm is no excuse", "Anna Berg"),
    HeadlineCase("Anna Berg: the ferry is safe", "the ferry is safe", "Anna Berg"),
    HeadlineCase("Prime minister: no early election", "no early election", "Prime minister"),
    HeadlineCase("Exclusive: Orvelin to sell its ferries – sources", "Orvelin to sell its ferries", "sources"),
    HeadlineCase("Exclusive: Ferry is safe, says Anna Berg", "Ferry is safe", "Anna Berg"),
    HeadlineCase(
        "‘I never met the broker’: Anna Berg breaks her silence",
        "‘I never met the broker’",
        "Anna Berg"
    ),
    HeadlineCase("\"I never met the broker\": Anna Berg", "\"I never met the broker\"", "Anna Berg"),
    HeadlineCase("Anna Berg on the storm: ‘We closed the gate’", "‘We closed the gate’", "Anna Berg"),
    HeadlineCase("Anna Berg defends closure: ‘We had no choice’", "‘We had no choice’", "Anna Berg"),
    HeadlineCase("Anna Berg, mayor: ‘We had no choice’", "‘We had no choice’", "Anna Berg"),
    HeadlineCase("Storm will not delay the ferry, Anna Berg says", "Storm will not delay the ferry", "Anna Berg"),
    HeadlineCase("Mayor: ferry is safe - Fenwick Gazette", "ferry is safe", "Mayor"),
    HeadlineCase("Ferries ‘late’, says Falk", "Ferries ‘late’", "Falk"),
    HeadlineCase("Ferry to be ready by March, says Orvelin", "Ferry to be ready by March", "Orvelin"),
    HeadlineCase("Orvelin sees ferry ready by March", "ferry ready by March", "Orvelin"),
    HeadlineCase("Mayor: harbours full", "harbours full", "Mayor"),
]

let headlinesThatDoNot = [
    "Analysis: why the ferry is late", "Explainer: what the ferry rules are", "Live: the ferry is late again",
    "Opinion: the ferry rules are a mistake", "Interest rates: what to know", "Exclusive: Orvelin is in talks",
    "Fenwick: two dead in fire", "Fenwick Town: Lind is out injured", "Football: Fenwick are champions",
    "Fenwick 2-1 Torsby: Lind scores late", "Anna Berg: a life in pictures", "Anna Berg: the woman who ran the ferries",
    "Anna Berg: singer, mayor, spy", "Ferry rules: who will pay?", "Ferry runs aground: video",
    "Ferry runs aground – Fenwick", "Paul Lind dies at 80 – Fenwick Gazette", "Orvelin cuts 300 jobs, shares fall",
    "Torsby beats Fenwick, claims cup", "Weather: rain is on the way", "Kessel v Orvelin: what happened in court",
    "Fenwick court: man jailed for theft", "Ten things to see in Fenwick: Torsby",
    "Airline cancels flights, says sorry", "Fenwick sees off Torsby in final",
    "Storm will hit the coast - Fenwick Gazette",
]

let interviews = [
    QuoteCase(
        """
        The harbour master, Anna Berg, spoke to the Courier about the storm.

        Courier: How high was the water?

        Berg: The water cost us two cranes. Nobody builds a quay on sand.

        Courier: Will you stay?

        Berg: Quays are not built by letters.
        """,
        ExpectedQuote("The water cost us two cranes. Nobody builds a quay on sand.", .direct, nil, "Berg"),
        ExpectedQuote("Quays are not built by letters.", .direct, nil, "Berg")
    ),
    QuoteCase(
        """
        Interview with Anna Berg, harbour master

        Q: How high was the water?

        A: It stood at four metres. We closed the gate.
        """,
        ExpectedQuote("It stood at four metres. We closed the gate.", .direct, nil, "A")
    ),
    QuoteCase(
        """
        Two voices on the storm.

        Anna Berg (Orvelin): “The storm is over.”

        Dr. Paul Lind, Port Council: “It has only begun.”
        """,
        ExpectedQuote("“The storm is over.”", .direct, nil, "Anna Berg"),
        ExpectedQuote("“It has only begun.”", .direct, nil, "Paul Lind")
    ),
    QuoteCase(
        """
        Cast

        Anna Berg: The actor was born in Torsby.

        Paul Lind: The director has made five films.
        """
    ),
    QuoteCase(
        """
        Photo: Anna Berg is on the left and we are on the right.

        Correction: An earlier version of this article was wrong. We regret the error.

        Time: 10:30 is when our doors open.
        """
    ),
    QuoteCase(
        """
        PRESENTER: Minister, will you close the mine?

        MINISTER: We will not close it this year. I have said so before.

        PRESENTER: And next year?
        """,
        ExpectedQuote("Minister, will you close the mine?", .direct, nil, "PRESENTER"),
        ExpectedQuote("We will not close it this year. I have said so before.", .direct, nil, "MINISTER"),
        ExpectedQuote("And next year?", .direct, nil, "PRESENTER")
    ),
    QuoteCase(
        """
        Reporter: Did you know about the leak before the vote?

        Anna Berg: I knew nothing about it.

        Reporter: Who told you in the end?
        """,
        ExpectedQuote("Did you know about the leak before the vote?", .direct, nil, "Reporter"),
        ExpectedQuote("I knew nothing about it.", .direct, nil, "Anna Berg"),
        ExpectedQuote("Who told you in the end?", .direct, nil, "Reporter")
    ),
    QuoteCase(
        """
        Director: Anna Berg has made five films.

        Producer: Paul Lind grew up in Torsby.

        Doctor: The part went to a man who had never acted.
        """
    ),
    QuoteCase(
        """
        Minister: We will close the mine in May, the paper has it.

        Weather: It rains.
        """
    ),
]
