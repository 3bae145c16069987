import NewsModel

/// What is condemned or praised in the passive, pledged with "commit", stressed, warned of, or said on a network.
let statementsOfForce = [
    QuoteCase(
        "The felling of the limes was condemned on Monday by the garden trust.",
        ExpectedQuote("The felling of the limes", .indirect, "condemned", "the garden trust", .condemn)
    ),
    QuoteCase(
        "The new fares were welcomed by Nora Falk, who leads the union.",
        ExpectedQuote("The new fares", .indirect, "welcomed", "Nora Falk", .praise)
    ),
    QuoteCase(
        "The ferry has been criticised by its rivals for leaving late.",
        ExpectedQuote("The ferry", .indirect, "criticised", "its rivals", .condemn)
    ),
    QuoteCase(
        "The plan, condemned by Nora Falk as a gift to the quarry, passed by two votes.",
        ExpectedQuote("a gift to the quarry", .indirect, "condemned", "Nora Falk", .condemn)
    ),
    QuoteCase(
        "The new fares drew sharp criticism from Nora Falk for their height.",
        ExpectedQuote("The new fares", .indirect, "criticism", "Nora Falk", .condemn)
    ),
    QuoteCase(
        "“The fares are fair,” said Nora Falk, whose choice of boats drew anger from the crews.",
        ExpectedQuote("“The fares are fair,”", .direct, "said", "Nora Falk")
    ),
    QuoteCase("The plan could draw criticism from the union."),
    QuoteCase("The convoy was attacked by gunmen near Torsby."),
    QuoteCase(
        "The council has committed to repair the bridge by June.",
        ExpectedQuote("to repair the bridge by June", .indirect, "committed", "The council", .promise)
    ),
    QuoteCase(
        "The council committed itself to a new bridge.",
        ExpectedQuote("a new bridge", .indirect, "committed", "The council", .promise)
    ),
    QuoteCase("The baker is the only one in town committed to closing early."),
    QuoteCase("The clerk committed two errors."),
    QuoteCase(
        "Nora Falk stressed the need for a second ferry.",
        ExpectedQuote("the need for a second ferry", .indirect, "stressed", "Nora Falk")
    ),
    QuoteCase(
        "The mayor highlighted the growing importance of the canal.",
        ExpectedQuote("the growing importance of the canal", .indirect, "highlighted", "The mayor")
    ),
    QuoteCase(
        "Nora Falk stressed that the party must support the ferry.",
        ExpectedQuote("the party must support the ferry", .indirect, "stressed", "Nora Falk")
    ),
    QuoteCase(
        "Oruba committed to mend the dyke.",
        ExpectedQuote("to mend the dyke", .indirect, "committed", "Oruba", .promise)
    ),
    QuoteCase("The flood highlighted the importance of the dyke."),
    QuoteCase(
        "Nora Falk warned about delays to the ferry.",
        ExpectedQuote("delays to the ferry", .indirect, "warned about", "Nora Falk")
    ),
    QuoteCase(
        "A group of choirboys claimed responsibility for the bells.",
        ExpectedQuote("responsibility for the bells", .indirect, "claimed", "A group of choirboys")
    ),
    QuoteCase(
        "The harbour authority said on Telegram it had closed two locks.",
        ExpectedQuote("it had closed two locks", .indirect, "said", "The harbour authority")
    ),
    QuoteCase(
        "Nora Falk branded the timetable a disgrace.",
        ExpectedQuote("the timetable a disgrace", .indirect, "branded", "Nora Falk")
    ),
]

/// How much somebody said or what that is compared with, and not what was said.
let littleSaid = [
    QuoteCase("Later, when the choir met, it said a great deal."),
    QuoteCase("Nora Falk said little and left."),
    QuoteCase("Fewer boats than promised were built."),
    QuoteCase("Twice as many chairs as originally promised were sent."),
    QuoteCase("Nora Falk said nothing about the fares, but smiled."),
    QuoteCase(
        "Nora Falk said little had changed.",
        ExpectedQuote("little had changed", .indirect, "said", "Nora Falk")
    ),
    QuoteCase(
        "Nora Falk said much of the quay was flooded.",
        ExpectedQuote("much of the quay was flooded", .indirect, "said", "Nora Falk")
    ),
]
