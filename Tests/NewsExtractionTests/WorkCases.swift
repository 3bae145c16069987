import NewsModel

/// Verbs that say little themselves, and agents behind a passive.
let lightVerbs = [
    QuoteCase(
        "A spokesperson expressed “grave doubt”.",
        ExpectedQuote("“grave doubt”", .direct, "expressed", "A spokesperson")
    ),
    QuoteCase(
        "Nina Falk made it clear that she would not sell the mill.",
        ExpectedQuote("she would not sell the mill", .indirect, "made it clear", "Nina Falk")
    ),
    QuoteCase(
        "A guard gave evidence that the gate was open.",
        ExpectedQuote("the gate was open", .indirect, "gave evidence", "A guard")
    ),
    QuoteCase(
        "The family expressed concern that the boat was lost.",
        ExpectedQuote("the boat was lost", .indirect, "expressed concern", "The family")
    ),
    QuoteCase(
        "Nina Falk posted on Monday that the roof was sound.",
        ExpectedQuote("the roof was sound", .indirect, "posted", "Nina Falk")
    ),
    QuoteCase(
        "My uncle used to say that a wet coat was a sign of luck.",
        ExpectedQuote("a wet coat was a sign of luck", .indirect, "say", "My uncle")
    ),
    QuoteCase(
        "The brewery threatened legal action over the label.",
        ExpectedQuote("legal action over the label", .indirect, "threatened", "The brewery", .threaten)
    ),
    QuoteCase(
        "The fees must fall, Nina Falk demanded.",
        ExpectedQuote("The fees must fall", .indirect, "demanded", "Nina Falk", .demand)
    ),
    QuoteCase(
        "Nina Falk condemned the “rabbit-hole fees” on small boats.",
        ExpectedQuote("the “rabbit-hole fees” on small boats", .mixed, "condemned", "Nina Falk", .condemn)
    ),
    QuoteCase(
        "The club was accused by Nina Falk of hiding its debts.",
        ExpectedQuote("hiding its debts", .indirect, "accused", "Nina Falk", .accuse)
    ),
    QuoteCase(
        "Nina Falk called the sale a blunder.",
        ExpectedQuote("the sale a blunder", .indirect, "called", "Nina Falk")
    ),
]

/// Titles of works in quotation marks, which nobody says.
let workTitles = [
    QuoteCase(
        "In her memoir, “Nine Wet Winters,” she wrote that fame was “a borrowed hat.”",
        ExpectedQuote("fame was “a borrowed hat.”", .mixed, "wrote", "she")
    ),
    QuoteCase(
        "In an essay titled “Why We Row,” Nina Falk argued that boats were cheap.",
        ExpectedQuote("boats were cheap", .indirect, "argued", "Nina Falk")
    ),
    QuoteCase(
        "The song “Row Me Home” was a success, Nina Falk said.",
        ExpectedQuote("The song “Row Me Home” was a success", .indirect, "said", "Nina Falk")
    ),
    QuoteCase(
        "Nina Falk, author of “Nine Wet Winters,” said the hall was cold.",
        ExpectedQuote("the hall was cold", .indirect, "said", "Nina Falk")
    ),
]
