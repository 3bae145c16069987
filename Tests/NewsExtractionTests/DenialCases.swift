import NewsModel

/// Claims that somebody calls untrue, with the verdict before or behind them.
let denials = [
    QuoteCase(
        "The port dismissed as baseless claims that the crane was unsafe.",
        ExpectedQuote("claims that the crane was unsafe", .indirect, "dismissed", "The port", .deny)
    ),
    QuoteCase(
        "Nora Falk rejected as false on Monday, in a statement, a report that she told a clerk to burn the letters.",
        ExpectedQuote(
            "a report that she told a clerk to burn the letters",
            .indirect,
            "rejected",
            "Nora Falk",
            .deny
        )
    ),
    QuoteCase(
        "Nora Falk dismissed as “a bad joke” suggestions that the mill would close.",
        ExpectedQuote(
            "“a bad joke” suggestions that the mill would close",
            .mixed,
            "dismissed as",
            "Nora Falk",
            .deny
        )
    ),
    QuoteCase(
        "The union condemned as lies reports that it had been paid.",
        ExpectedQuote("reports that it had been paid", .indirect, "condemned", "The union", .deny)
    ),
    QuoteCase(
        "The mayor described as untrue a claim that she had left early.",
        ExpectedQuote("a claim that she had left early", .indirect, "described", "The mayor", .deny)
    ),
    QuoteCase(
        "The museum called the report of a theft a lie.",
        ExpectedQuote("the report of a theft a lie", .indirect, "called", "The museum", .deny)
    ),
    QuoteCase(
        "The museum described reports that a vase had been sold as “fiction”.",
        ExpectedQuote("reports that a vase had been sold as “fiction”", .mixed, "described", "The museum", .deny)
    ),
    QuoteCase(
        "The museum called the report a warning.",
        ExpectedQuote("the report a warning", .indirect, "called", "The museum")
    ),
]

/// No claim is denied: an offer is too low, or the noun itself is the verdict.
let undenied = [
    "Kessel Works dismissed as too low an offer from Orvelin.",
    "The museum rejected as a forgery a painting of the harbour.",
]

/// What is denied, pledged or refused before its verb in the passive, with who does it behind "by".
let passivesWithAgents = [
    QuoteCase(
        "The suggestion that wet sand had stopped the mill was rejected by the canal trust in a letter to its staff.",
        ExpectedQuote(
            "The suggestion that wet sand had stopped the mill",
            .indirect,
            "rejected",
            "the canal trust",
            .deny
        )
    ),
    QuoteCase(
        "The idea that the ferry could be sold was dismissed on Monday by Nora Falk.",
        ExpectedQuote("The idea that the ferry could be sold", .indirect, "dismissed", "Nora Falk", .deny)
    ),
    QuoteCase(
        "New pumps for every lock were pledged by the canal trust in a notice.",
        ExpectedQuote("New pumps for every lock", .indirect, "pledged", "the canal trust", .promise)
    ),
    QuoteCase(
        "Nora Falk condemned as “a farce” the sale of the lock.",
        ExpectedQuote("“a farce” the sale of the lock", .mixed, "condemned as", "Nora Falk", .condemn)
    ),
    QuoteCase(
        "Nora Falk brushed aside claims that the lock was unsafe.",
        ExpectedQuote("claims that the lock was unsafe", .indirect, "brushed aside", "Nora Falk", .deny)
    ),
    QuoteCase(
        "The canal trust pushed back on the idea that the lock was unsafe.",
        ExpectedQuote("the idea that the lock was unsafe", .indirect, "pushed back on", "The canal trust", .deny)
    ),
    QuoteCase("Nora Falk brushed aside a branch and pushed back the gate."),
    QuoteCase("The canal trust pushed back against the flood."),
    QuoteCase(
        "Nora Falk threatened the mill with a tax on every sack.",
        ExpectedQuote("a tax on every sack", .indirect, "threatened", "Nora Falk", .threaten)
    ),
    QuoteCase("The report that the mill had bought was signed by Nora Falk."),
    QuoteCase("The canal trust denied reporters access to the pump works."),
    QuoteCase("Nora Falk denied him the prize that pupils had promised."),
    QuoteCase("The mill denied strikers medicine and lamps were taken away."),
]
