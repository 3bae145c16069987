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

/// A verb with its particle behind a clause, and one that goes on with what was said before.
let furtherVerbsBehind = [
    QuoteCase(
        "The pumps were idle for most of the spring, the canal trust pointed out in a three-line notice.",
        ExpectedQuote(
            "The pumps were idle for most of the spring",
            .indirect,
            "pointed out",
            "the canal trust"
        )
    ),
    QuoteCase(
        "“It rained,” Nora Falk said. The lock, she went on, had been shut for a week.",
        ExpectedQuote("“It rained,”", .direct, "said", "Nora Falk"),
        ExpectedQuote("The lock", .indirect, "went on", "she"),
        ExpectedQuote("had been shut for a week", .indirect, "went on", "she")
    ),
    QuoteCase("The train, she went on to Lomna, was late."),
    QuoteCase(
        "The clerk had asked her to burn the letters, Nora Falk testified.",
        ExpectedQuote("The clerk had asked her to burn the letters", .indirect, "testified", "Nora Falk"),
        ExpectedQuote("to burn the letters", .indirect, "asked", "The clerk")
    ),
    QuoteCase(
        "The trust had promised to mend the lock, the Lomna Post reported.",
        ExpectedQuote("to mend the lock", .indirect, "promised", "The trust", .promise)
    ),
]
