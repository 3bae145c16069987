import NewsModel

/// A verb that says little with its noun, a verb with a particle, and where somebody stood to say something.
let idioms = [
    QuoteCase(
        "The choir took responsibility for the noise on the quay.",
        ExpectedQuote("responsibility for the noise on the quay", .indirect, "took", "The choir", .acknowledge)
    ),
    QuoteCase(
        "The museum claimed credit for the quiet summer.",
        ExpectedQuote("credit for the quiet summer", .indirect, "claimed", "The museum")
    ),
    QuoteCase(
        "Nora Falk paid tribute to the rowers of Lomna.",
        ExpectedQuote("the rowers of Lomna", .indirect, "paid tribute to", "Nora Falk", .praise)
    ),
    QuoteCase(
        "Nora Falk took issue with the new timetable.",
        ExpectedQuote("the new timetable", .indirect, "took issue with", "Nora Falk", .condemn)
    ),
    QuoteCase(
        "The rowers laid the blame for the delay on the lock keeper.",
        ExpectedQuote("the blame for the delay on the lock keeper", .indirect, "laid", "The rowers", .accuse)
    ),
    QuoteCase(
        "She went on to express regret at the delay.",
        ExpectedQuote("regret at the delay", .indirect, "express", "She")
    ),
    QuoteCase("Some rowers would take issue with the new timetable."),
    QuoteCase("The rowers paid tribute at the old lock."),
    QuoteCase(
        "Nora Falk lashed out at the lock keeper over the toll.",
        ExpectedQuote("the lock keeper over the toll", .indirect, "lashed out at", "Nora Falk", .condemn)
    ),
    QuoteCase(
        "The choir has spoken out against the toll.",
        ExpectedQuote("the toll", .indirect, "spoken out against", "The choir", .condemn)
    ),
    QuoteCase("The keeper spoke at the gate."),
    QuoteCase(
        "Nora Falk likened the toll to a tax on swans.",
        ExpectedQuote("the toll to a tax on swans", .indirect, "likened", "Nora Falk")
    ),
    QuoteCase(
        "Nora Falk cited the swans as a reason for the delay.",
        ExpectedQuote("the swans as a reason for the delay", .indirect, "cited", "Nora Falk")
    ),
    QuoteCase(
        "The curator charged the museum with hiding two paintings.",
        ExpectedQuote("the museum with hiding two paintings", .indirect, "charged", "The curator", .accuse)
    ),
    QuoteCase("Police charged the curator with hiding two paintings."),
    QuoteCase(
        "Nora Falk was openly dismissive of the toll.",
        ExpectedQuote("the toll", .indirect, "dismissive of", "Nora Falk", .condemn)
    ),
    QuoteCase("The lock was critical to the harbour."),
    QuoteCase(
        "Nora Falk opened with a call for the choir to sing on Sundays.",
        ExpectedQuote(
            "the choir to sing on Sundays",
            .indirect,
            "opened with a call for",
            "Nora Falk",
            .demand
        )
    ),
    QuoteCase(
        "Nora Falk delivered a solemn promise to clean the lock.",
        ExpectedQuote("to clean the lock", .indirect, "promise", "Nora Falk", .promise)
    ),
]

/// Where and how somebody comes to say something: "used her speech to condemn", "was forced to admit".
let platforms = [
    QuoteCase(
        "Nora Falk used her speech in Lomna to condemn the toll.",
        ExpectedQuote("the toll", .indirect, "condemn", "Nora Falk", .condemn)
    ),
    QuoteCase(
        "The council wrote to the museum to demand a second lock.",
        ExpectedQuote("a second lock", .indirect, "demand", "The council", .demand)
    ),
    QuoteCase("The choir will use the concert to condemn the toll."),
    QuoteCase("The rowers used a rope to call the swans."),
    QuoteCase(
        "The keeper was forced to admit that the lock was old.",
        ExpectedQuote("the lock was old", .indirect, "admit", "The keeper", .acknowledge)
    ),
    QuoteCase(
        "Nora Falk is continuing to insist the lock will open.",
        ExpectedQuote("the lock will open", .indirect, "insist", "Nora Falk")
    ),
    QuoteCase(
        "Nora Falk has since denied that the lock was old.",
        ExpectedQuote("the lock was old", .indirect, "denied", "Nora Falk", .deny)
    ),
    QuoteCase(
        "The keeper was overheard on the ferry telling rowers to turn back.",
        ExpectedQuote("to turn back", .indirect, "telling", "The keeper", .demand)
    ),
    QuoteCase(
        "The choir sent a letter to the council saying the hall was cold.",
        ExpectedQuote("the hall was cold", .indirect, "saying", "The choir")
    ),
    QuoteCase(
        "The museum published figures showing that visits had doubled.",
        ExpectedQuote("visits had doubled", .indirect, "showing", "The museum")
    ),
    QuoteCase(
        "The rowers doubted the plan, but have suggested that a second lock might help.",
        ExpectedQuote("a second lock might help", .indirect, "suggested", "The rowers")
    ),
    QuoteCase(
        "The choir suggested closing the hall in winter.",
        ExpectedQuote("closing the hall in winter", .indirect, "suggested", "The choir")
    ),
    QuoteCase(
        "The council proposed a ban on bells at night.",
        ExpectedQuote("a ban on bells at night", .indirect, "proposed", "The council")
    ),
    QuoteCase("The museum left the council's proposed ban alone."),
    QuoteCase(
        "Nora Falk issued a statement, “The lock is open and the swans are back.”",
        ExpectedQuote("“The lock is open and the swans are back.”", .direct, nil, "Nora Falk")
    ),
    QuoteCase(
        "The clerk could only quip: “The swans were booked.”",
        ExpectedQuote("“The swans were booked.”", .direct, "quip", "The clerk")
    ),
    QuoteCase(
        "As first reported by the Lomna Post, the lock was sold in spring.",
        ExpectedQuote("the lock was sold in spring", .indirect, "As first reported by", "Lomna Post")
    ),
]
