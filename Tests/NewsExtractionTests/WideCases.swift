import NewsModel

/// What stands between a subject, its verb and what is said, and subjects that open with an amount or hold a participle.
let wideSpeech = [
    QuoteCase(
        "Around 60 percent of rowers said the toll was fair.",
        ExpectedQuote("the toll was fair", .indirect, "said", "Around 60 percent of rowers")
    ),
    QuoteCase(
        "About 4 in 10 say they want a second lock.",
        ExpectedQuote("they want a second lock", .indirect, "say", "About 4 in 10")
    ),
    QuoteCase(
        "That keeper said the gate was open.",
        ExpectedQuote("the gate was open", .indirect, "said", "That keeper")
    ),
    QuoteCase(
        "A letter sent out by the rowing club said the lock would close.",
        ExpectedQuote("the lock would close", .indirect, "said", "A letter sent out by the rowing club")
    ),
    QuoteCase(
        "A keeper who had accused the club of waste said on Friday that the lock was full.",
        ExpectedQuote("the club of waste", .indirect, "accused", "who", .accuse),
        ExpectedQuote("the lock was full", .indirect, "said", "A keeper")
    ),
    QuoteCase(
        "Visitors heard Nora Falk say that the lock was full.",
        ExpectedQuote("the lock was full", .indirect, "say", "Nora Falk")
    ),
    QuoteCase(
        "Visitors wait for the council, while its rival, Nora Falk, has won votes by saying that it is too small.",
        ExpectedQuote("it is too small", .indirect, "saying", "its rival")
    ),
    QuoteCase(
        "The rowers cheered, with Nora Falk reportedly shouting: “Open the lock!”",
        ExpectedQuote("“Open the lock!”", .direct, "shouting", "Nora Falk")
    ),
    QuoteCase(
        "Nora Falk began by asserting — in one breath — that the lock was full.",
        ExpectedQuote("the lock was full", .indirect, "asserting", "Nora Falk")
    ),
    QuoteCase(
        "The toll, the council estimated in a report that ran to nine pages, would bring 4 million crowns.",
        ExpectedQuote("The toll", .indirect, "estimated", "the council"),
        ExpectedQuote("would bring 4 million crowns", .indirect, "estimated", "the council")
    ),
    QuoteCase(
        "Nora Falk promised, in a letter seen by the Post, to clean the lock.",
        ExpectedQuote("to clean the lock", .indirect, "promised", "Nora Falk", .promise)
    ),
    QuoteCase(
        "Nora Falk told a town hall in Salem, Vermont on Monday that the lock was full.",
        ExpectedQuote("the lock was full", .indirect, "told", "Nora Falk")
    ),
    QuoteCase(
        "At the time, as director Nora Falk put it, “there was little to do at the lock.”",
        ExpectedQuote("“there was little to do at the lock.”", .direct, "put it", "Nora Falk")
    ),
    QuoteCase(
        "Rowers left as soon as the lock was full, Nora Falk said, adding, “It was not a happy day.”",
        ExpectedQuote("Rowers left as soon as the lock was full", .indirect, "said", "Nora Falk"),
        ExpectedQuote("“It was not a happy day.”", .direct, "adding", "Nora Falk")
    ),
    QuoteCase(
        "Speaking on LTV’s “This Morning,” Nora Falk admitted that the lock was full.",
        ExpectedQuote("the lock was full", .indirect, "admitted", "Nora Falk", .acknowledge)
    ),
    QuoteCase(
        "The council said that in May, Nora Falk had denied the lock was full.",
        ExpectedQuote("in May, Nora Falk had denied the lock was full", .indirect, "said", "The council")
    ),
    QuoteCase(
        "Other rowers said they, too, have waited at the lock.",
        ExpectedQuote("they, too, have waited at the lock", .indirect, "said", "Other rowers")
    ),
    QuoteCase(
        "People close to him said the lock was full.",
        ExpectedQuote("the lock was full", .indirect, "said", "People close to him")
    ),
    QuoteCase(
        "Nora Falk tweeted on Friday to say she had never seen the lock.",
        ExpectedQuote("she had never seen the lock", .indirect, "say", "Nora Falk")
    ),
    QuoteCase(
        "Nora Falk is making a pitch to rowers saying the lock will open.",
        ExpectedQuote("the lock will open", .indirect, "saying", "Nora Falk")
    ),
    QuoteCase("Imagine the scene. The keeper says the lock is full, and nobody laughs."),
    QuoteCase(
        "The contention of former secretary of state Nora Falk that the lock was full won no friends.",
        ExpectedQuote("the lock was full won no friends", .indirect, "contention", "Nora Falk")
    ),
]
