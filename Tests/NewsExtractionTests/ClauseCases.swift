import NewsModel

/// Subjects that a clause, a number or another verb of speech parts from their verb.
let partedSubjects = [
    QuoteCase(
        "Halvorn, which runs 14,200 ferries, said the fares were fair.",
        ExpectedQuote("the fares were fair", .indirect, "said", "Halvorn")
    ),
    QuoteCase(
        "Nina Falk, who accused the club of waste, said the hall should have been sold.",
        ExpectedQuote("the club of waste", .indirect, "accused", "who", .accuse),
        ExpectedQuote("the hall should have been sold", .indirect, "said", "Nina Falk")
    ),
    QuoteCase(
        "The survey, published today, says that the bridge is sound.",
        ExpectedQuote("the bridge is sound", .indirect, "says", "The survey")
    ),
    QuoteCase(
        "The curator, elected Monday, said she would appeal.",
        ExpectedQuote("she would appeal", .indirect, "said", "The curator")
    ),
    QuoteCase(
        "Aid of 40 crowns for each family, payable within ten days, was pledged by the Torsby council in a letter.",
        ExpectedQuote("Aid of 40 crowns for each family", .indirect, "pledged", "the Torsby council", .promise)
    ),
    QuoteCase(
        "The lock in the old port, said Nina Falk, was mended twice.",
        ExpectedQuote("The lock in the old port", .indirect, "said", "Nina Falk"),
        ExpectedQuote("was mended twice", .indirect, "said", "Nina Falk")
    ),
    QuoteCase(
        "On rents she would not be drawn, beyond observing that the poor pay them.",
        ExpectedQuote("the poor pay them", .indirect, "observing", "she")
    ),
    QuoteCase(
        "Halvorn said in a two-line notice on its website that the ferry would sail.",
        ExpectedQuote("the ferry would sail", .indirect, "said", "Halvorn")
    ),
    QuoteCase(
        "The curator who denied neglect said she would appeal.",
        ExpectedQuote("neglect", .indirect, "denied", "who", .deny),
        ExpectedQuote("she would appeal", .indirect, "said", "The curator")
    ),
    QuoteCase(
        "The choir, whose founder, Ole Brandt, retired, said it would tour again.",
        ExpectedQuote("it would tour again", .indirect, "said", "The choir")
    ),
    QuoteCase(
        "Residents of the valley, many of whom moved away, say the road was never built.",
        ExpectedQuote("the road was never built", .indirect, "say", "Residents of the valley")
    ),
    QuoteCase(
        "An official who pleaded ignorance said the key was lost.",
        ExpectedQuote("the key was lost", .indirect, "said", "An official")
    ),
    QuoteCase(
        "Snow will return, the institute said in a study that covers nine valleys.",
        ExpectedQuote("Snow will return", .indirect, "said", "the institute")
    ),
    QuoteCase(
        "Bees of the valley are dying, an inspector said on Monday at the end of a ten-day tour that farmers had asked for.",
        ExpectedQuote("Bees of the valley are dying", .indirect, "said", "an inspector")
    ),
    QuoteCase(
        "The roof will be mended, the choir said in a letter that its members had signed.",
        ExpectedQuote("The roof will be mended", .indirect, "said", "the choir")
    ),
    QuoteCase(
        "Two days later, the choir said in a letter that the roof was safe.",
        ExpectedQuote("the roof was safe", .indirect, "said", "the choir")
    ),
    QuoteCase(
        "Nina Falk told a panel that met in Torsby that the roof was safe.",
        ExpectedQuote("the roof was safe", .indirect, "told", "Nina Falk")
    ),
    QuoteCase(
        "The bank said in a note that sales this year would fall.",
        ExpectedQuote("sales this year would fall", .indirect, "said", "The bank")
    ),
]

/// Clauses that stand before their verb, or on both sides of it.
let earlierClauses = [
    QuoteCase(
        "The club hid its losses by selling a field, a judge has ruled.",
        ExpectedQuote("The club hid its losses by selling a field", .indirect, "ruled", "a judge")
    ),
    QuoteCase(
        "The skipper had slept, an inquest heard.",
        ExpectedQuote("The skipper had slept", .indirect, "heard", nil)
    ),
    QuoteCase(
        "The skipper had slept, the hearing was told on Monday.",
        ExpectedQuote("The skipper had slept", .indirect, "told", nil)
    ),
    QuoteCase(
        "The skipper had slept, councillors were told.",
        ExpectedQuote("The skipper had slept", .indirect, "told", nil)
    ),
    QuoteCase(
        "The fund was used for a yacht, it is claimed.",
        ExpectedQuote("The fund was used for a yacht", .indirect, "claimed", nil)
    ),
    QuoteCase(
        "Two dealers misled buyers, regulators found.",
        ExpectedQuote("Two dealers misled buyers", .indirect, "found", "regulators")
    ),
    QuoteCase(
        "The city should sell the pool, the panel recommends.",
        ExpectedQuote("The city should sell the pool", .indirect, "recommends", "the panel", .demand)
    ),
    QuoteCase(
        "About 40 houses are still dark, officials estimate.",
        ExpectedQuote("About 40 houses are still dark", .indirect, "estimate", "officials")
    ),
    QuoteCase(
        "The mill will never open, believes Nina Falk.",
        ExpectedQuote("The mill will never open", .indirect, "believes", "Nina Falk")
    ),
    QuoteCase(
        "Nina Falk told members that the roof was sound, letters obtained by the Lantern show.",
        ExpectedQuote("the roof was sound", .indirect, "told", "Nina Falk")
    ),
    QuoteCase(
        "Tenants want lower rents, according to a survey.",
        ExpectedQuote("Tenants want lower rents", .indirect, "according to", "a survey")
    ),
    QuoteCase(
        "Men walk less than women, the institute said.",
        ExpectedQuote("Men walk less than women", .indirect, "said", "the institute")
    ),
    QuoteCase(
        "That may not last, said Nina Falk.",
        ExpectedQuote("That may not last", .indirect, "said", "Nina Falk")
    ),
    QuoteCase(
        "It was, Nina Falk admitted, a mistake to sell it.",
        ExpectedQuote("It was", .indirect, "admitted", "Nina Falk", .acknowledge),
        ExpectedQuote("a mistake to sell it", .indirect, "admitted", "Nina Falk", .acknowledge)
    ),
    QuoteCase(
        "Most of the boats, Nina Falk says, never came back.",
        ExpectedQuote("Most of the boats", .indirect, "says", "Nina Falk"),
        ExpectedQuote("never came back", .indirect, "says", "Nina Falk")
    ),
    QuoteCase(
        "It is not clear, Nina Falk said, why the pump failed.",
        ExpectedQuote("It is not clear", .indirect, "said", "Nina Falk"),
        ExpectedQuote("why the pump failed", .indirect, "said", "Nina Falk")
    ),
    QuoteCase(
        "The noise, according to Nina Falk, is worse at night.",
        ExpectedQuote("The noise", .indirect, "according to", "Nina Falk"),
        ExpectedQuote("is worse at night", .indirect, "according to", "Nina Falk")
    ),
]

/// Words of the article that go on behind what was said, in the same sentence.
let followedSpeech = [
    QuoteCase(
        "Halvorn said on Friday it would sell six ferries, sending its shares down 3%.",
        ExpectedQuote("it would sell six ferries", .indirect, "said", "Halvorn")
    ),
    QuoteCase(
        "The brewery said sales had risen and raised its forecast for the year.",
        ExpectedQuote("sales had risen", .indirect, "said", "The brewery")
    ),
    QuoteCase(
        "Officials said the road was closed and gave no further details.",
        ExpectedQuote("the road was closed", .indirect, "said", "Officials")
    ),
    QuoteCase(
        "The club said it would sell the field, a move that angered its members.",
        ExpectedQuote("it would sell the field", .indirect, "said", "The club")
    ),
    QuoteCase(
        "Halvorn said it would cut routes, as the firm tries to please lenders.",
        ExpectedQuote("it would cut routes", .indirect, "said", "Halvorn")
    ),
    QuoteCase(
        "Nina Falk denied that she had sold it, two days after the museum closed.",
        ExpectedQuote("she had sold it", .indirect, "denied", "Nina Falk", .deny)
    ),
    QuoteCase(
        "Nina Falk said the talk had gone well, before leaving by a side door.",
        ExpectedQuote("the talk had gone well", .indirect, "said", "Nina Falk")
    ),
    QuoteCase(
        "The roof leaked again, officials said, hours after it was repaired.",
        ExpectedQuote("The roof leaked again", .indirect, "said", "officials")
    ),
    QuoteCase(
        "Rents rose by 2% in May, the office said, down from 5% in April.",
        ExpectedQuote("Rents rose by 2% in May", .indirect, "said", "the office")
    ),
    QuoteCase(
        "Nina Falk said she was tired but would not leave.",
        ExpectedQuote("she was tired but would not leave", .indirect, "said", "Nina Falk")
    ),
    QuoteCase(
        "Nina Falk said the club had spent too much and raised fees too often.",
        ExpectedQuote("the club had spent too much and raised fees too often", .indirect, "said", "Nina Falk")
    ),
]
