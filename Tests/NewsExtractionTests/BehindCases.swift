import NewsModel

/// A verb of admission or promise between what is said and a person's name.
let personsBehindVerbs = [
    QuoteCase(
        "The pumps were idle for most of the spring, acknowledged Nora Falk, the head of the canal trust.",
        ExpectedQuote(
            "The pumps were idle for most of the spring",
            .indirect,
            "acknowledged",
            "Nora Falk",
            .acknowledge
        )
    ),
    QuoteCase(
        "Two locks were never inspected, admitted Nora Falk on Monday.",
        ExpectedQuote("Two locks were never inspected", .indirect, "admitted", "Nora Falk", .acknowledge)
    ),
    QuoteCase(
        "The ferry will run again in March, promised Mayor Nora Falk.",
        ExpectedQuote("The ferry will run again in March", .indirect, "promised", "Nora Falk", .promise)
    ),
    QuoteCase("The club had lost twice, denied Nora Falk a place."),
]

/// What somebody does next, behind what he threatens, promises or demands to do.
let deedsBehindInfinitives = [
    QuoteCase(
        "Nora Falk threatened to close the mill if rents rose, then took the tram home.",
        ExpectedQuote("to close the mill if rents rose", .indirect, "threatened", "Nora Falk", .threaten)
    ),
    QuoteCase(
        "Nora Falk promised to open the files and walked out of the hall.",
        ExpectedQuote("to open the files", .indirect, "promised", "Nora Falk", .promise)
    ),
    QuoteCase(
        "Nora Falk urged the council to act, and then took questions.",
        ExpectedQuote("the council to act", .indirect, "urged", "Nora Falk", .demand)
    ),
    QuoteCase(
        "Nora Falk said the crew asked to be heard and waited for the mayor.",
        ExpectedQuote("the crew asked to be heard and waited for the mayor", .indirect, "said", "Nora Falk")
    ),
    QuoteCase(
        "Nora Falk promised to help the families who fled and lost their homes.",
        ExpectedQuote(
            "to help the families who fled and lost their homes",
            .indirect,
            "promised",
            "Nora Falk",
            .promise
        )
    ),
]
