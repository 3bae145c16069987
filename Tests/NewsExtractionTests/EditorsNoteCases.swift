import NewsModel

/// What a house says of its own report is nobody's speech; a bracket around a sentence is no part of it.
let editorsNotes = [
    QuoteCase("(Corrects in paragraph 7 to say that gravel was found in one valley, not two.)"),
    QuoteCase("(Adds the club's statement that the hall was safe.)"),
    QuoteCase("Correction: An earlier version of this article said that two halls were sold."),
    QuoteCase("(This version of the story corrects paragraph 3 to say that the club denied the sale.)"),
    QuoteCase("A previous version of this story said the club denied the sale."),
    QuoteCase(
        "The report, updated on Monday, said that two halls were sold.",
        ExpectedQuote("two halls were sold", .indirect, "said", "The report")
    ),
    QuoteCase(
        "(The curator said that the hall was safe.)",
        ExpectedQuote("the hall was safe", .indirect, "said", "The curator")
    ),
]
