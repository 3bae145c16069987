import NewsModel

/// What an adjective or a noun reports, and what somebody rules out or will not say.
let stances = [
    QuoteCase(
        "Nora Lind was adamant that the bridge was safe.",
        ExpectedQuote("the bridge was safe", .indirect, "adamant", "Nora Lind")
    ),
    QuoteCase(
        "The minister is confident that the talks will resume.",
        ExpectedQuote("the talks will resume", .indirect, "confident", "The minister")
    ),
    QuoteCase(
        "Brandt was certain the lock had been changed.",
        ExpectedQuote("the lock had been changed", .indirect, "certain", "Brandt")
    ),
    QuoteCase(
        "The prime minister was clear that no ships would be sent.",
        ExpectedQuote("no ships would be sent", .indirect, "clear", "The prime minister")
    ),
    QuoteCase(
        "Union leaders were insistent that wages must rise.",
        ExpectedQuote("wages must rise", .indirect, "insistent", "Union leaders")
    ),
    QuoteCase(
        "Ada Quist is convinced that the fire was set.",
        ExpectedQuote("the fire was set", .indirect, "convinced", "Ada Quist")
    ),
    QuoteCase(
        "The envoy was unequivocal: “There will be no second vote.”",
        ExpectedQuote("“There will be no second vote.”", .direct, "unequivocal", "The envoy")
    ),
    QuoteCase(
        "The governor remains confident the dam will hold.",
        ExpectedQuote("the dam will hold", .indirect, "confident", "The governor")
    ),
    QuoteCase(
        "The coach is hopeful the striker will play on Sunday.",
        ExpectedQuote("the striker will play on Sunday", .indirect, "hopeful", "The coach")
    ),
    QuoteCase("It is clear that the dam will hold."),
    QuoteCase("It was not certain that the ships had left."),
    QuoteCase("The water was clear and cold."),
    QuoteCase("The rules are clear that masks must be worn."),
    QuoteCase("Brandt was certain of nothing."),
    QuoteCase("If the mayor is confident that the bridge will hold, nobody has said so."),
    QuoteCase("The bridge was certain to fall."),
    QuoteCase(
        "The harbour chief stands accused of selling permits.",
        ExpectedQuote("selling permits", .indirect, "accused of", nil, .accuse)
    ),
    QuoteCase(
        "Valdoria stands accused by Lusania of jamming ships’ radios.",
        ExpectedQuote("jamming ships’ radios", .indirect, "accused", "Lusania", .accuse)
    ),
    QuoteCase(
        "Brandt was accused by two senators of misleading the inquiry.",
        ExpectedQuote("misleading the inquiry", .indirect, "accused", "two senators", .accuse)
    ),
    QuoteCase(
        "The ministry has been accused by fishermen of ignoring the warnings.",
        ExpectedQuote("ignoring the warnings", .indirect, "accused", "fishermen", .accuse)
    ),
    QuoteCase(
        "The mayor, who is accused of taking bribes, left the city on Monday.",
        ExpectedQuote("taking bribes", .indirect, "accused of", nil, .accuse)
    ),
    QuoteCase(
        "Oskar Brandt faces accusations that he sold the ferry licences.",
        ExpectedQuote("he sold the ferry licences", .indirect, "accusations", nil, .accuse)
    ),
    QuoteCase(
        "Oskar Brandt faces accusations from the opposition that he sold the ferry licences.",
        ExpectedQuote("he sold the ferry licences", .indirect, "accusations", "the opposition", .accuse)
    ),
    QuoteCase(
        "Mr Brandt faced accusations of fraud from two former officials.",
        ExpectedQuote("fraud", .indirect, "accusations of", "two former officials", .accuse)
    ),
    QuoteCase(
        "The company is facing accusations of price fixing.",
        ExpectedQuote("price fixing", .indirect, "accusations of", nil, .accuse)
    ),
    QuoteCase(
        "She resigned in April amid allegations that she had misled the board.",
        ExpectedQuote("she had misled the board", .indirect, "allegations", nil, .accuse)
    ),
    QuoteCase(
        "Lind faced claims that she had lied about her degree.",
        ExpectedQuote("she had lied about her degree", .indirect, "claims", nil, .accuse)
    ),
    QuoteCase("The clerk faces charges of theft and fraud."),
    QuoteCase("He faces new questions from the council."),
]

let withheldSpeech = [
    QuoteCase(
        "The prime minister ruled out raising taxes.",
        ExpectedQuote("raising taxes", .indirect, "ruled out", "The prime minister", .deny)
    ),
    QuoteCase(
        "Nora Lind ruled out a second vote on Tuesday.",
        ExpectedQuote("a second vote", .indirect, "ruled out", "Nora Lind", .deny)
    ),
    QuoteCase(
        "The ministry has ruled out any talks with the group.",
        ExpectedQuote("any talks with the group", .indirect, "ruled out", "The ministry", .deny)
    ),
    QuoteCase(
        "The prime minister has ruled out “any deal” with the rebels.",
        ExpectedQuote("“any deal” with the rebels", .mixed, "ruled out", "The prime minister", .deny)
    ),
    QuoteCase(
        "Brandt declined to rule out a strike.",
        ExpectedQuote("a strike", .indirect, "declined to rule out", "Brandt")
    ),
    QuoteCase(
        "The central bank would not rule out another rise in rates.",
        ExpectedQuote("another rise in rates", .indirect, "would not rule out", "The central bank")
    ),
    QuoteCase(
        "The spokesman refused to say whether the ship was armed.",
        ExpectedQuote("whether the ship was armed", .indirect, "refused to say", "The spokesman")
    ),
    QuoteCase(
        "Lind declined to say who had paid for the trip.",
        ExpectedQuote("who had paid for the trip", .indirect, "declined to say", "Lind")
    ),
    QuoteCase(
        "The company would not say how many jobs would go.",
        ExpectedQuote("how many jobs would go", .indirect, "would not say", "The company")
    ),
    QuoteCase(
        "Ruling out an early vote, Lind said the cabinet would finish its term.",
        ExpectedQuote("an early vote", .indirect, "Ruling out", "Lind", .deny),
        ExpectedQuote("the cabinet would finish its term", .indirect, "said", "Lind")
    ),
    QuoteCase(
        "Lind spoke to reporters on Monday, ruling out an early vote.",
        ExpectedQuote("an early vote", .indirect, "ruling out", "Lind", .deny)
    ),
    QuoteCase("The injury ruled him out of the final."),
    QuoteCase("The captain was ruled out of the final."),
    QuoteCase("A second test ruled out the virus."),
    QuoteCase("The referee ruled out a goal by Brandt."),
    QuoteCase("The spokesman declined to comment."),
    QuoteCase("She refused to leave the room."),
]
