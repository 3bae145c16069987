import NewsModel

/// Amounts and times behind a verb of speech: an amount opens what is said, a time does not.
let amountsSaid = [
    QuoteCase(
        "Halvorn said about 12,000 tonnes of gravel had been moved.",
        ExpectedQuote("about 12,000 tonnes of gravel had been moved", .indirect, "said", "Halvorn")
    ),
    QuoteCase(
        "Police said at least 20 sheep were stolen.",
        ExpectedQuote("at least 20 sheep were stolen", .indirect, "said", "Police")
    ),
    QuoteCase(
        "The curator told reporters over 300 coins were missing.",
        ExpectedQuote("over 300 coins were missing", .indirect, "told", "The curator")
    ),
    QuoteCase(
        "The club said between 30 and 40 members had left.",
        ExpectedQuote("between 30 and 40 members had left", .indirect, "said", "The club")
    ),
    QuoteCase(
        "The bank said around half of the loan would be paid in spring.",
        ExpectedQuote("around half of the loan would be paid in spring", .indirect, "said", "The bank")
    ),
    QuoteCase(
        "The bank said about $600 million of it would be lent.",
        ExpectedQuote("about $600 million of it would be lent", .indirect, "said", "The bank")
    ),
    QuoteCase(
        "The skipper said on Monday nearly 40 crates were lost.",
        ExpectedQuote("nearly 40 crates were lost", .indirect, "said", "The skipper")
    ),
    QuoteCase(
        "Halvorn said by noon 40 ferries had sailed.",
        ExpectedQuote("40 ferries had sailed", .indirect, "said", "Halvorn")
    ),
    QuoteCase(
        "Halvorn said in August 40 ferries had sailed.",
        ExpectedQuote("40 ferries had sailed", .indirect, "said", "Halvorn")
    ),
    QuoteCase(
        "The skipper said about 40 crates that stood on deck had been lost.",
        ExpectedQuote("about 40 crates that stood on deck had been lost", .indirect, "said", "The skipper")
    ),
    QuoteCase(
        "The skipper said at around 3 p.m. the quay was open.",
        ExpectedQuote("the quay was open", .indirect, "said", "The skipper")
    ),
    QuoteCase(
        "The skipper said in 2021 the quay was closed.",
        ExpectedQuote("the quay was closed", .indirect, "said", "The skipper")
    ),
    QuoteCase(
        "Halvorn said within 24 hours ferries would sail.",
        ExpectedQuote("ferries would sail", .indirect, "said", "Halvorn")
    ),
    QuoteCase(
        "The skipper said over the weekend the quay would reopen.",
        ExpectedQuote("the quay would reopen", .indirect, "said", "The skipper")
    ),
    QuoteCase(
        "The skipper said about the crates that they would be found.",
        ExpectedQuote("they would be found", .indirect, "said", "The skipper")
    ),
    QuoteCase(
        "In August Halvorn said that the fares would rise.",
        ExpectedQuote("the fares would rise", .indirect, "said", "Halvorn")
    ),
    QuoteCase(
        "In September HVN said that the fares would rise.",
        ExpectedQuote("the fares would rise", .indirect, "said", "HVN")
    ),
]
