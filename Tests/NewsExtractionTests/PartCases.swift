import NewsModel

/// Statements in two parts, their ends, sums of money in them, and offices with lists.
let partedStatements = [
    QuoteCase(
        "No inmate, the director insisted, had been beaten.",
        ExpectedQuote("No inmate", .indirect, "insisted", "the director"),
        ExpectedQuote("had been beaten", .indirect, "insisted", "the director")
    ),
    QuoteCase(
        "No driver in the north of the country, the union insists, earns less than before.",
        ExpectedQuote("No driver in the north of the country", .indirect, "insists", "the union"),
        ExpectedQuote("earns less than before", .indirect, "insists", "the union")
    ),
    QuoteCase(
        "The museum, Mr. Lind said, celebrated several of his heroes.",
        ExpectedQuote("The museum", .indirect, "said", "Lind"),
        ExpectedQuote("celebrated several of his heroes", .indirect, "said", "Lind")
    ),
    QuoteCase(
        "That culture, they said, emphasizes selling as many loans as possible.",
        ExpectedQuote("That culture", .indirect, "said", "they"),
        ExpectedQuote("emphasizes selling as many loans as possible", .indirect, "said", "they")
    ),
    QuoteCase(
        "The nickname, she explained, exists thanks to a former teacher.",
        ExpectedQuote("The nickname", .indirect, "explained", "she"),
        ExpectedQuote("exists thanks to a former teacher", .indirect, "explained", "she")
    ),
    QuoteCase(
        "He voted for it, he said, because he trusted her.",
        ExpectedQuote("He voted for it", .indirect, "said", "he"),
        ExpectedQuote("because he trusted her", .indirect, "said", "he")
    ),
    QuoteCase(
        "Now, she said, the farmers depend on the rain.",
        ExpectedQuote("the farmers depend on the rain", .indirect, "said", "she")
    ),
    QuoteCase(
        "But the next day, according to Lind, Brandt made further demands.",
        ExpectedQuote("Brandt made further demands", .indirect, "according to", "Lind")
    ),
    QuoteCase("The judge, he said, nodding at the clock."),
    QuoteCase(
        "But protest organizers in Torsby say that by closing the square the city adds to the risk.",
        ExpectedQuote(
            "by closing the square the city adds to the risk",
            .indirect,
            "say",
            "protest organizers in Torsby"
        )
    ),
    QuoteCase(
        "Elected officials from both towns say he has kept his word.",
        ExpectedQuote("he has kept his word", .indirect, "say", "Elected officials from both towns")
    ),
    QuoteCase(
        "But hacking specialists say the files might not be genuine.",
        ExpectedQuote("the files might not be genuine", .indirect, "say", "hacking specialists")
    ),
    QuoteCase(
        "The boats were released, showing what many analysts said was a sign of weakness.",
        ExpectedQuote("was a sign of weakness", .indirect, "said", "many analysts")
    ),
]

let borders = [
    QuoteCase(
        "President Nora Lind on Friday accused Sarvania of arming rebels along the border, a charge Sarvania rejected.",
        ExpectedQuote("Sarvania of arming rebels along the border", .indirect, "accused", "Nora Lind", .accuse)
    ),
    QuoteCase(
        "The army said it had taken the town, a claim that nobody could check.",
        ExpectedQuote("it had taken the town", .indirect, "said", "The army")
    ),
    QuoteCase(
        "The school board promised parents a decision by June 1.",
        ExpectedQuote("a decision by June 1", .indirect, "promised", "The school board", .promise)
    ),
    QuoteCase(
        "Lind told the BBC’s Today programme that the error was small.",
        ExpectedQuote("the error was small", .indirect, "told", "Lind")
    ),
    QuoteCase(
        "The school board promised parents in the north on Monday that, if the levy passes, it will open two schools.",
        ExpectedQuote(
            "if the levy passes, it will open two schools",
            .indirect,
            "promised",
            "The school board",
            .promise
        )
    ),
    QuoteCase(
        "The vote will be held in May, the board said on Monday, a date that is earlier than expected.",
        ExpectedQuote("The vote will be held in May", .indirect, "said", "the board")
    ),
    QuoteCase(
        "It was, the board said on Monday, a date that nobody liked.",
        ExpectedQuote("It was", .indirect, "said", "the board"),
        ExpectedQuote("a date that nobody liked", .indirect, "said", "the board")
    ),
    QuoteCase(
        "The board demanded that the town pay the drivers who, it said, had saved the school.",
        ExpectedQuote(
            "the town pay the drivers who, it said, had saved the school",
            .indirect,
            "demanded",
            "The board",
            .demand
        )
    ),
    QuoteCase(
        "The board praised the drivers who, in its words, had saved the school.",
        ExpectedQuote("the drivers who, in its words, had saved the school", .indirect, "praised", "The board", .praise)
    ),
    QuoteCase(
        "Lind met the drivers who, he said, had saved the school.",
        ExpectedQuote("had saved the school", .indirect, "said", "he")
    ),
    QuoteCase(
        "Lind met a driver whose bus, he said, had stood in the ditch.",
        ExpectedQuote("had stood in the ditch", .indirect, "said", "he")
    ),
    QuoteCase(
        "The paper printed a list that, according to the board, did not exist.",
        ExpectedQuote("did not exist", .indirect, "according to", "the board")
    ),
    QuoteCase(
        "Lind ruled out a new levy and thanked the drivers.",
        ExpectedQuote("a new levy", .indirect, "ruled out", "Lind", .deny)
    ),
    QuoteCase(
        "The levy was, she went on, “not about the school”.",
        ExpectedQuote("“not about the school”", .direct, "went on", "she")
    ),
    QuoteCase(
        "The list, which Lind said was “full of holes and old”, covers two schools.",
        ExpectedQuote("“full of holes and old”", .direct, "said", "Lind")
    ),
    QuoteCase("A minister has said sorry after a letter about closures was sent to the wrong homes."),
]

let sums = [
    QuoteCase(
        "“We lost £2.5m in a year,” Brandt said.",
        ExpectedQuote("“We lost £2.5m in a year,”", .direct, "said", "Brandt")
    ),
    QuoteCase(
        "“It will cost €30bn. Nobody has that money,” the minister said.",
        ExpectedQuote("“It will cost €30bn. Nobody has that money,”", .direct, "said", "the minister")
    ),
    QuoteCase(
        "The minister said £30m had been set aside for the victims.",
        ExpectedQuote("£30m had been set aside for the victims", .indirect, "said", "The minister")
    ),
    QuoteCase(
        "The minister said Rs 5 crore would go to the families.",
        ExpectedQuote("Rs 5 crore would go to the families", .indirect, "said", "The minister")
    ),
    QuoteCase(
        "The trader said Rs. 500 was the price of a bag of rice.",
        ExpectedQuote("Rs. 500 was the price of a bag of rice", .indirect, "said", "The trader")
    ),
    QuoteCase(
        "About €30bn would be needed, Quist said.",
        ExpectedQuote("About €30bn would be needed", .indirect, "said", "Quist")
    ),
    QuoteCase(
        "Brandt demanded £2.5m in damages.",
        ExpectedQuote("£2.5m in damages", .indirect, "demanded", "Brandt", .demand)
    ),
    QuoteCase(
        "The firm said ₹5 crore had been paid to farmers.",
        ExpectedQuote("₹5 crore had been paid to farmers", .indirect, "said", "The firm")
    ),
]

let officesWithLists = [
    QuoteCase(
        "Minister for Trade, Industry and Tourism Jana Holm said the port would stay open.",
        ExpectedQuote("the port would stay open", .indirect, "said", "Jana Holm")
    ),
    QuoteCase(
        "“The port stays open,” said Minister for Trade, Industry and Tourism Jana Holm.",
        ExpectedQuote("“The port stays open,”", .direct, "said", "Jana Holm")
    ),
    QuoteCase(
        "The Minister for Health, Family and Youth, Jana Holm, said clinics would reopen.",
        ExpectedQuote("clinics would reopen", .indirect, "said", "The Minister for Health, Family and Youth")
    ),
    QuoteCase(
        "The head of the police, customs and border service, Oskar Brandt, said the gates were open.",
        ExpectedQuote("the gates were open", .indirect, "said", "The head of the police, customs and border service")
    ),
    QuoteCase(
        "The secretary of state for food, farming and rivers, Jana Mott, said the fund was empty.",
        ExpectedQuote("the fund was empty", .indirect, "said", "The secretary of state for food, farming and rivers")
    ),
]
