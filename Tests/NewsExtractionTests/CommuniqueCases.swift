import NewsModel

/// The language of communiqués, and words that only look like it.
let communiques = [
    QuoteCase(
        "The Government of Velmora wishes to state that the pier is open.",
        ExpectedQuote("the pier is open", .indirect, "state", "Government of Velmora")
    ),
    QuoteCase(
        "The Harbour Ministry of Velmora hereby informs the public that the pier is open.",
        ExpectedQuote("the pier is open", .indirect, "informs", "Harbour Ministry of Velmora")
    ),
    QuoteCase(
        "The Government of Velmora is pleased to announce that the pier is open.",
        ExpectedQuote("the pier is open", .indirect, "announce", "Government of Velmora")
    ),
    QuoteCase(
        "The ministry would like to inform skippers that the pier is open.",
        ExpectedQuote("the pier is open", .indirect, "inform", "The ministry")
    ),
    QuoteCase(
        "The ministry wants to make it clear that the pier is open.",
        ExpectedQuote("the pier is open", .indirect, "make it clear", "The ministry")
    ),
    QuoteCase(
        "The Government of Velmora considers that the islands belong to it.",
        ExpectedQuote("the islands belong to it", .indirect, "considers", "Government of Velmora")
    ),
    QuoteCase(
        "The Government of Velmora notes with deep concern reports of a strike.",
        ExpectedQuote("reports of a strike", .indirect, "notes", "Government of Velmora")
    ),
    QuoteCase(
        "The Government of Velmora calls upon Sarvania to reopen the canal.",
        ExpectedQuote("Sarvania to reopen the canal", .indirect, "calls upon", "Government of Velmora", .demand)
    ),
    QuoteCase(
        "The Government of Velmora condemns in the strongest terms the closure of the canal.",
        ExpectedQuote("the closure of the canal", .indirect, "condemns", "Government of Velmora", .condemn)
    ),
    QuoteCase(
        "The agency advises against closing the canal.",
        ExpectedQuote("against closing the canal", .indirect, "advises", "The agency", .demand)
    ),
    QuoteCase(
        "The Harbour Federation is appalled by the closure of the canal.",
        ExpectedQuote("the closure of the canal", .indirect, "appalled by", "Harbour Federation", .condemn)
    ),
    QuoteCase(
        "The Harbour Federation reiterates its call for a new canal.",
        ExpectedQuote("a new canal", .indirect, "reiterates its call for", "Harbour Federation", .demand)
    ),
    QuoteCase(
        "The Harbour Federation joins 20 groups in calling for a new canal.",
        ExpectedQuote("a new canal", .indirect, "calling for", "Harbour Federation", .demand)
    ),
    QuoteCase(
        "The Harbour Federation does not recommend closing the canal.",
        ExpectedQuote("closing the canal", .indirect, "does not recommend", "Harbour Federation", .demand)
    ),
    QuoteCase(
        "The Government of Velmora expresses its deep concern at the closure of the canal.",
        ExpectedQuote(
            "its deep concern at the closure of the canal",
            .indirect,
            "expresses",
            "Government of Velmora"
        )
    ),
    QuoteCase(
        "Members of the council voiced outrage over the closure of the canal.",
        ExpectedQuote("outrage over the closure of the canal", .indirect, "voiced", "Members of the council", .condemn)
    ),
    QuoteCase(
        "The Harbour Federation remains deeply concerned about the closure of the canal.",
        ExpectedQuote("the closure of the canal", .indirect, "concerned about", "Harbour Federation")
    ),
    QuoteCase(
        "The Harbour Federation stands with the pilots and calls on the port to pay them.",
        ExpectedQuote("the port to pay them", .indirect, "calls on", "Harbour Federation", .demand)
    ),
    QuoteCase(
        "Velmora appealed to Sarvania to reopen the canal.",
        ExpectedQuote("Sarvania to reopen the canal", .indirect, "appealed to", "Velmora", .demand)
    ),
    QuoteCase(
        "The ministry appealed for calm.",
        ExpectedQuote("calm", .indirect, "appealed for", "The ministry", .demand)
    ),
    QuoteCase(
        "The Harbour Federation regretted the closure of the canal on Monday.",
        ExpectedQuote("the closure of the canal", .indirect, "regretted", "Harbour Federation")
    ),
    QuoteCase(
        "The Harbour Federation urged the release of the pilots.",
        ExpectedQuote("the release of the pilots", .indirect, "urged", "Harbour Federation", .demand)
    ),
    QuoteCase(
        "The Harbour Federation asked for their release on Monday.",
        ExpectedQuote("their release", .indirect, "asked for", "Harbour Federation", .demand)
    ),
    QuoteCase(
        "The Harbour Federation insisted on a new canal.",
        ExpectedQuote("a new canal", .indirect, "insisted on", "Harbour Federation", .demand)
    ),
    QuoteCase(
        "The Harbour Federation insisted on Monday that the canal was safe.",
        ExpectedQuote("the canal was safe", .indirect, "insisted", "Harbour Federation")
    ),
    QuoteCase(
        "The Harbour Federation warned against a return to the old canal.",
        ExpectedQuote("against a return to the old canal", .indirect, "warned", "Harbour Federation")
    ),
    QuoteCase(
        "The Harbour Federation warned the pilots not to sail.",
        ExpectedQuote("not to sail", .indirect, "warned", "Harbour Federation", .demand)
    ),
    QuoteCase(
        "The Harbour Federation admitted to three errors in its books.",
        ExpectedQuote("three errors in its books", .indirect, "admitted to", "Harbour Federation", .acknowledge)
    ),
    QuoteCase("The skipper asked for a glass of water."),
    QuoteCase("The ministry appealed against the verdict."),
    QuoteCase("The harbour appealed to families in the north."),
    QuoteCase("The skipper is concerned about the noise."),
    QuoteCase("The express train raised concern among families."),
    QuoteCase("The government wishes to buy the pier."),
    QuoteCase("The ministry wants to clarify the border before the talks."),
    QuoteCase("The ministry would like to announce a date but cannot."),
    QuoteCase("The government is expected to announce that the pier is open."),
    QuoteCase("Skippers want the government to state that the pier is open."),
    QuoteCase("The government considers buying the pier."),
    QuoteCase("The government considers “modern” what others call ugly."),
    QuoteCase("The Harbour Federation joins the talks in spring."),
    QuoteCase("The skipper was appalled by the noise."),
]

/// A second verb behind one that may be a noun as well.
let secondVerbs = [
    QuoteCase(
        "The Harbour Federation quit the talks but denied it would strike.",
        ExpectedQuote("it would strike", .indirect, "denied", "Harbour Federation", .deny)
    ),
    QuoteCase(
        "The Harbour Federation split in March but denied it would strike.",
        ExpectedQuote("it would strike", .indirect, "denied", "Harbour Federation", .deny)
    ),
    QuoteCase(
        "Velmora withdrew its pilots but threatened to send divers to the canal.",
        ExpectedQuote("to send divers to the canal", .indirect, "threatened", "Velmora", .threaten)
    ),
    QuoteCase(
        "The government cut the fares and promised to reopen the canal.",
        ExpectedQuote("to reopen the canal", .indirect, "promised", "The government", .promise)
    ),
    QuoteCase("The cut in fares and denied claims hurt the town."),
    QuoteCase("The vote split the party and denied the town a pier."),
]

/// Age, office and what somebody does, between a name and its verb.
let busySpeakers = [
    QuoteCase(
        "Anna Berg, 52, wearing a grey coat, said the pier was open.",
        ExpectedQuote("the pier was open", .indirect, "said", "Anna Berg")
    ),
    QuoteCase(
        "Anna Berg, a former pilot, looking tired, said the pier was open.",
        ExpectedQuote("the pier was open", .indirect, "said", "Anna Berg")
    ),
    QuoteCase(
        "Anna Berg, 52, a former pilot, wearing a grey coat, said the pier was open.",
        ExpectedQuote("the pier was open", .indirect, "said", "Anna Berg")
    ),
    QuoteCase(
        "Anna Berg, the mayor of Dover, standing beside a map, said the pier was open.",
        ExpectedQuote("the pier was open", .indirect, "said", "Anna Berg")
    ),
    QuoteCase(
        "The minister, 52, wearing a grey coat, said the pier was open.",
        ExpectedQuote("the pier was open", .indirect, "said", "The minister")
    ),
    QuoteCase(
        "However, the minister, wearing a grey coat, said the pier was open.",
        ExpectedQuote("the pier was open", .indirect, "said", "the minister")
    ),
    QuoteCase(
        "On Monday, the minister, wearing a grey coat, said the pier was open.",
        ExpectedQuote("the pier was open", .indirect, "said", "the minister")
    ),
]
