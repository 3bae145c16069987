import NewsModel

/// Words that stand further from their speaker, or under another kind of cue, than a plain clause has them.
let looseSpeech = [
    QuoteCase(
        "In an interview, Anna Berg, a former director of the port, said Lind “was involved in all of it” for years.",
        ExpectedQuote("Lind “was involved in all of it” for years", .mixed, "said", "Anna Berg")
    ),
    QuoteCase(
        "Supporters of the bill, however, say it would keep a “small reserve” of water.",
        ExpectedQuote("it would keep a “small reserve” of water", .mixed, "say", "Supporters of the bill")
    ),
    QuoteCase(
        "As Anna Berg of the harbour office observed, the quay is too short.",
        ExpectedQuote("the quay is too short", .indirect, "observed", "Anna Berg")
    ),
    QuoteCase(
        "Anna Berg also made the point that the plan would “ruin the valley” within a year.",
        ExpectedQuote("the plan would “ruin the valley” within a year", .mixed, "point", "Anna Berg")
    ),
    QuoteCase(
        "According to minutes that the central bank published on Tuesday, two members wanted a cut.",
        ExpectedQuote("two members wanted a cut", .indirect, "According to", "minutes that the central bank")
    ),
    QuoteCase(
        "The council released a film on deadly raids blamed on bandits.",
        ExpectedQuote("deadly raids", .indirect, "blamed", nil, .accuse)
    ),
    QuoteCase(
        "If the ferry is late, Anna Berg said, “we can wait in the hall.”",
        ExpectedQuote("“we can wait in the hall.”", .direct, "said", "Anna Berg")
    ),
    QuoteCase(
        "Anna Berg said his crew “did the wrong thing,” but that the fine was “far too high.”",
        ExpectedQuote(
            "his crew “did the wrong thing,” but that the fine was “far too high.”",
            .mixed,
            "said",
            "Anna Berg"
        )
    ),
    QuoteCase(
        "Anna Berg blasted Paul Lind as a “careless man” Wednesday on the radio.",
        ExpectedQuote("Paul Lind as a “careless man”", .mixed, "blasted", "Anna Berg", .condemn)
    ),
    QuoteCase(
        "Anna Berg refers to the old ferry as “my sister.”",
        ExpectedQuote("the old ferry as “my sister.”", .mixed, "refers to", "Anna Berg")
    ),
    QuoteCase(
        "Anna Berg has touted her record of “the longest calm in our history” on the coast.",
        ExpectedQuote("her record of “the longest calm in our history”", .mixed, "touted", "Anna Berg")
    ),
    QuoteCase(
        "The hall was full.\n\n“The road is too long for us.”\n— Anna Berg",
        ExpectedQuote("“The road is too long for us.”", .direct, nil, "Anna Berg")
    ),
    QuoteCase(
        "The hall was full.\n\nAnna Berg, Harbour Journal: “The road is too long for us.”",
        ExpectedQuote("“The road is too long for us.”", .direct, nil, "Anna Berg")
    ),
    QuoteCase(
        "A new poll shows Anna Berg leading Paul Lind by nine points.",
        ExpectedQuote("Anna Berg leading Paul Lind by nine points", .indirect, "shows", "A new poll")
    ),
]
