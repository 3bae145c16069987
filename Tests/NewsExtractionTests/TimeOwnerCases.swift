import NewsModel

/// A day, a week or a year that owns what is said, and is no time of saying it.
let timesThatOwn = [
    QuoteCase(
        "Nora Falk condemned last month's fire at a barn near Torsby.",
        ExpectedQuote("last month's fire at a barn near Torsby", .indirect, "condemned", "Nora Falk", .condemn)
    ),
    QuoteCase(
        "Nora Falk condemned Sunday’s burning of the barn as “spite with matches”.",
        ExpectedQuote(
            "Sunday’s burning of the barn as “spite with matches”",
            .mixed,
            "condemned",
            "Nora Falk",
            .condemn
        )
    ),
    QuoteCase(
        "The council condemned Tuesday night's fire at the mill and left.",
        ExpectedQuote("Tuesday night's fire at the mill", .indirect, "condemned", "The council", .condemn)
    ),
    QuoteCase(
        "Nora Falk welcomed this week's ruling.",
        ExpectedQuote("this week's ruling", .indirect, "welcomed", "Nora Falk", .praise)
    ),
    QuoteCase(
        "Nora Falk rejected Monday's claim that the bridge was unsafe.",
        ExpectedQuote("Monday's claim that the bridge was unsafe", .indirect, "rejected", "Nora Falk", .deny)
    ),
    QuoteCase(
        "Nora Falk criticised yesterday's decision to close the mill.",
        ExpectedQuote("yesterday's decision to close the mill", .indirect, "criticised", "Nora Falk", .condemn)
    ),
    QuoteCase(
        "Nora Falk said last year's harvest would not be matched.",
        ExpectedQuote("last year's harvest would not be matched", .indirect, "said", "Nora Falk")
    ),
    QuoteCase(
        "Nora Falk told reporters Friday's fair was a success.",
        ExpectedQuote("Friday's fair was a success", .indirect, "told", "Nora Falk")
    ),
    QuoteCase(
        "Nora Falk condemned Monday the closing of the mill.",
        ExpectedQuote("the closing of the mill", .indirect, "condemned", "Nora Falk", .condemn)
    ),
    QuoteCase(
        "Nora Falk denied after that meeting that the club had sold the boat.",
        ExpectedQuote("the club had sold the boat", .indirect, "denied", "Nora Falk", .deny)
    ),
]
