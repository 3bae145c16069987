import NewsModel

/// Nouns of speech with their owners, and messages before a colon.
let ownedNouns = [
    QuoteCase(
        "Nora Falk’s view is that the pier was built too late.",
        ExpectedQuote("the pier was built too late", .indirect, "view", "Nora Falk")
    ),
    QuoteCase(
        "The message from the council was that the pier would open.",
        ExpectedQuote("the pier would open", .indirect, "message", "the council")
    ),
    QuoteCase(
        "Nora Falk expressed shock at the sale.",
        ExpectedQuote("shock at the sale", .indirect, "expressed", "Nora Falk")
    ),
    QuoteCase(
        "Nora Falk voiced optimism that the pier would open.",
        ExpectedQuote("the pier would open", .indirect, "voiced optimism", "Nora Falk")
    ),
    QuoteCase("My advice is that the pier should open."),
    QuoteCase(
        "In Nora Falk’s view, the pier was built too late.",
        ExpectedQuote("the pier was built too late", .indirect, "view", "Nora Falk")
    ),
    QuoteCase(
        "The pier was built too late, in the opinion of the council.",
        ExpectedQuote("The pier was built too late", .indirect, "opinion", "the council")
    ),
    QuoteCase(
        "The town sold the pier because, in Nora Falk’s words, “nobody walks”.",
        ExpectedQuote("“nobody walks”", .direct, "words", "Nora Falk")
    ),
    QuoteCase("The pier was closed, in view of the storm."),
    QuoteCase(
        "Nora Falk cautioned against a new pier and apologised for the noise.",
        ExpectedQuote("against a new pier", .indirect, "cautioned", "Nora Falk"),
        ExpectedQuote("the noise", .indirect, "apologised for", "Nora Falk")
    ),
    QuoteCase(
        "Nora Lind’s pledge to reopen the mine drew applause.",
        ExpectedQuote("to reopen the mine", .indirect, "pledge", "Nora Lind", .promise)
    ),
    QuoteCase(
        "The minister’s promise to cut fares was welcomed by commuters.",
        ExpectedQuote("to cut fares", .indirect, "promise", "The minister", .promise)
    ),
    QuoteCase(
        "Valdoria’s threat to close the strait has alarmed shipowners.",
        ExpectedQuote("to close the strait", .indirect, "threat", "Valdoria", .threaten)
    ),
    QuoteCase(
        "Valdoria’s threat to sue the owners fits the pattern.",
        ExpectedQuote("to sue the owners", .indirect, "threat", "Valdoria", .threaten)
    ),
    QuoteCase(
        "His vow to fight the ruling surprised nobody.",
        ExpectedQuote("to fight the ruling", .indirect, "vow", "His", .promise)
    ),
    QuoteCase("Brandt’s refusal to publish the contract angered investors."),
    QuoteCase("His refusal to resign has split the party."),
    QuoteCase(
        "The unions’ demand to see the books was turned down.",
        ExpectedQuote("to see the books", .indirect, "demand", "The unions", .demand)
    ),
    QuoteCase(
        "The ministry’s claim that the water was clean was false.",
        ExpectedQuote("the water was clean", .indirect, "claim", "The ministry")
    ),
    QuoteCase(
        "Lind’s denial that she met the trader came too late.",
        ExpectedQuote("she met the trader", .indirect, "denial", "Lind", .deny)
    ),
    QuoteCase(
        "The chairman’s insistence that the books were sound did not convince the bank.",
        ExpectedQuote("the books were sound", .indirect, "insistence", "The chairman")
    ),
    QuoteCase(
        "Valdoria’s promise that no ship would be stopped did not calm traders.",
        ExpectedQuote("no ship would be stopped", .indirect, "promise", "Valdoria", .promise)
    ),
    QuoteCase(
        "Officials repeated the claim that the vote was fair.",
        ExpectedQuote("the vote was fair", .indirect, "claim", "Officials")
    ),
    QuoteCase("The threat to the strait has grown."),
    QuoteCase("Her promise as a painter was clear."),
    QuoteCase("This week’s pledge to plant trees was the third."),
    QuoteCase("The minister’s road to power was long."),
]

let messages = [
    QuoteCase(
        "A statement issued by the Harbour Union: “We will not sign.”",
        ExpectedQuote("“We will not sign.”", .direct, nil, "Harbour Union")
    ),
    QuoteCase(
        "In a statement, the Harbour Union: “We will not sign this paper.”",
        ExpectedQuote("“We will not sign this paper.”", .direct, nil, "Harbour Union")
    ),
    QuoteCase(
        "Nora Lind in a statement: “We will not sign this paper.”",
        ExpectedQuote("“We will not sign this paper.”", .direct, nil, "Nora Lind")
    ),
    QuoteCase(
        "A post by Nora Lind on X: “We will not sign this paper.”",
        ExpectedQuote("“We will not sign this paper.”", .direct, nil, "Nora Lind")
    ),
    QuoteCase(
        "The company in an email on Friday: “The plant stays open.”",
        ExpectedQuote("“The plant stays open.”", .direct, nil, "The company")
    ),
    QuoteCase(
        "An email from the school on Monday: “There will be no classes.”",
        ExpectedQuote("“There will be no classes.”", .direct, nil, "the school")
    ),
    QuoteCase(
        "Statement by the Foreign Ministry of Valdoria: “The embassy remains open.”",
        ExpectedQuote("“The embassy remains open.”", .direct, nil, "Foreign Ministry of Valdoria")
    ),
    QuoteCase(
        "From a letter by the Harbour Union, sent to members on Friday: “We will not sign.”",
        ExpectedQuote("“We will not sign.”", .direct, nil, "Harbour Union")
    ),
    QuoteCase(
        "A short message from Nora Lind, the geologist, now in Torsby: “The samples are safe.”",
        ExpectedQuote("“The samples are safe.”", .direct, nil, "Nora Lind")
    ),
    QuoteCase(
        "Transport minister Nora Lind on state radio: “The ferry will sail on Monday.”",
        ExpectedQuote("“The ferry will sail on Monday.”", .direct, nil, "Nora Lind")
    ),
    QuoteCase(
        "14.20 Nora Lind, the transport minister, at the quay: “The ferry will sail on Monday.”",
        ExpectedQuote("“The ferry will sail on Monday.”", .direct, nil, "Nora Lind")
    ),
    QuoteCase("The clerk has Nora Lind on the list, at the quay: “Fish of the day.”"),
    QuoteCase("From the menu on Friday: “Fish of the day.”"),
    QuoteCase("A sign on the door: “Closed for the winter.”"),
]
