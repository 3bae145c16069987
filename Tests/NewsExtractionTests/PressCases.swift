import NewsModel

/// Forms of the press beyond the plain report: court and match reports, releases of bodies, paragraphs run together.
let pressSpeech = [
    QuoteCase(
        "After Nora Falk said the lock was full, the rowers left.",
        ExpectedQuote("the lock was full", .indirect, "said", "Nora Falk")
    ),
    QuoteCase(
        "While some keepers estimated the lock was full, Berg, the warden, sent the rowers home.",
        ExpectedQuote("the lock was full", .indirect, "estimated", "some keepers")
    ),
    QuoteCase(
        "Although Nora Falk has promised to clean the lock, that plan would have to wait.",
        ExpectedQuote("to clean the lock", .indirect, "promised", "Nora Falk", .promise)
    ),
    QuoteCase(
        "When the club announced its new toll in May, its warden, Nora Falk, left.",
        ExpectedQuote("its new toll in May", .indirect, "announced", "the club")
    ),
    QuoteCase(
        "The mayor Nora Falk, said, “We need the money.”",
        ExpectedQuote("“We need the money.”", .direct, "said", "Nora Falk")
    ),
    QuoteCase(
        "Keepers said the gate broke at 4:45 on Sunday morning.",
        ExpectedQuote("the gate broke at 4:45 on Sunday morning", .indirect, "said", "Keepers")
    ),
    QuoteCase(
        "Falk said in the merger members would get ten crowns each.",
        ExpectedQuote("in the merger members would get ten crowns each", .indirect, "said", "Falk")
    ),
    QuoteCase(
        "She says at the time of the first flood, local rules played no part.",
        ExpectedQuote("at the time of the first flood, local rules played no part", .indirect, "says", "She")
    ),
    QuoteCase(
        "Nora Falk said during a club roundtable she expects a dry year.",
        ExpectedQuote("she expects a dry year", .indirect, "said", "Nora Falk")
    ),
    QuoteCase(
        "Senator Nora Falk on Tuesday, June 22 said the lock was full.",
        ExpectedQuote("the lock was full", .indirect, "said", "Nora Falk")
    ),
    QuoteCase(
        "Nora Falk shortly after the ruling said the lock was full.",
        ExpectedQuote("the lock was full", .indirect, "said", "Nora Falk")
    ),
    QuoteCase(
        "Nora Falk herself, in her first speech, said that the lock was full.",
        ExpectedQuote("the lock was full", .indirect, "said", "Nora Falk")
    ),
    QuoteCase(
        "Nora Falk, prosecuting, in her closing speech to the jury, said the lock was full.",
        ExpectedQuote("the lock was full", .indirect, "said", "Nora Falk")
    ),
    QuoteCase(
        "The jury was told yesterday that the lock was full.",
        ExpectedQuote("the lock was full", .indirect, "told", nil)
    ),
    QuoteCase(
        "The jury was told by prosecution counsel Nora Falk that the lock was full.",
        ExpectedQuote("the lock was full", .indirect, "told", "Nora Falk")
    ),
    QuoteCase(
        "The clerk told the court that the man said to him: ‘You will leave this house.’",
        ExpectedQuote("the man said to him: ‘You will leave this house.’", .mixed, "told", "The clerk")
    ),
    QuoteCase(
        "The defence claim that the gate was open.",
        ExpectedQuote("the gate was open", .indirect, "claim", "The defence")
    ),
    QuoteCase(
        "The bench held that the toll could stand.",
        ExpectedQuote("the toll could stand", .indirect, "held", "The bench")
    ),
    QuoteCase(
        "It was claimed that he wrote to the clerk and stated “the toll would be refused at once”."
    ),
    QuoteCase("It concludes a week of talks at the lock and is aimed at peace."),
    QuoteCase(
        "The lock is kept open according to its own old rules of honour, she added.",
        ExpectedQuote(
            "The lock is kept open according to its own old rules of honour",
            .indirect,
            "added",
            "she"
        )
    ),
    QuoteCase("She tells the paper about trying to help the rowers."),
    QuoteCase(
        "Falk mentioned that the lock was full.",
        ExpectedQuote("the lock was full", .indirect, "mentioned", "Falk")
    ),
    QuoteCase(
        "The senator is reported as saying the lock must go.",
        ExpectedQuote("the lock must go", .indirect, "reported as saying", "The senator")
    ),
    QuoteCase(
        "The rowers agree they cannot pay.",
        ExpectedQuote("they cannot pay", .indirect, "agree", "The rowers")
    ),
    QuoteCase(
        "The toll was described as “the end of a long drought” by Nora Falk, warden of the lock.",
        ExpectedQuote("“the end of a long drought”", .direct, "described as", "Nora Falk")
    ),
    QuoteCase(
        "Nora Falk mocked the club’s toll on her blog saying that it was late.",
        ExpectedQuote("the club’s toll on her blog", .indirect, "mocked", "Nora Falk", .condemn),
        ExpectedQuote("it was late", .indirect, "saying", "Nora Falk")
    ),
    QuoteCase(
        "The club said it would buy all, but not less than half, of the boats.",
        ExpectedQuote("it would buy all, but not less than half, of the boats", .indirect, "said", "The club")
    ),
    QuoteCase(
        "Lomna Bank (LB) Governor Nora Falk said the lock was full.",
        ExpectedQuote("the lock was full", .indirect, "said", "Nora Falk")
    ),
    QuoteCase(
        "Lomna Harbours, Inc. announced on Monday that the lock was full.",
        ExpectedQuote("the lock was full", .indirect, "announced", "Lomna Harbours, Inc.")
    ),
    QuoteCase(
        "Falk has told Channel Seven it should not be dismissed.",
        ExpectedQuote("it should not be dismissed", .indirect, "told", "Falk")
    ),
    QuoteCase(
        "Lomna boss Nora Falk (beaten 4-0 by Dover): “We were still very much in the race.”",
        ExpectedQuote("“We were still very much in the race.”", .direct, nil, "Nora Falk")
    ),
    QuoteCase(
        "“You have to give them credit for a fine race” – Lomna boss Nora Falk after a defeat at home.",
        ExpectedQuote("“You have to give them credit for a fine race”", .direct, nil, "Nora Falk")
    ),
    QuoteCase(
        "“The lock is full. Our boats are safe.” The club said in a press release.",
        ExpectedQuote("“The lock is full. Our boats are safe.”", .direct, "said", "The club")
    ),
    QuoteCase(
        "\"The lock is full. \"There has been a flood,\" Nora Falk said.",
        ExpectedQuote("\"The lock is full. \"There has been a flood,\"", .direct, "said", "Nora Falk")
    ),
    QuoteCase(
        """
        Responding to the ruling on the toll, Nora Falk said:

        'The toll is late. We need the money.

        'The lock is full.'
        """,
        ExpectedQuote("'The toll is late. We need the money.", .direct, "said", "Nora Falk"),
        ExpectedQuote("'The lock is full.'", .direct, "said", "Nora Falk")
    ),
    QuoteCase(
        """
        Nora Falk read the following statement:

        “We are concerned by the toll. The lock is full.

        The rowers must wait until May.”
        """,
        ExpectedQuote("“We are concerned by the toll. The lock is full.", .direct, "read", "Nora Falk"),
        ExpectedQuote("The rowers must wait until May.”", .direct, "read", "Nora Falk")
    ),
    QuoteCase("The clerk apologised to Leonor “Leni” Falk for the toll."),
    QuoteCase(
        "Nora Falk claims to have found the gate open.",
        ExpectedQuote("to have found the gate open", .indirect, "claims", "Nora Falk")
    ),
    QuoteCase(
        "According to the Lomna Post, Judge Nora Falk, the head of the court, ordered a new lock in May.",
        ExpectedQuote(
            "Judge Nora Falk, the head of the court, ordered a new lock in May",
            .indirect,
            "According to",
            "Lomna Post"
        )
    ),
    QuoteCase(
        "Redgate claims that it would never have paid the toll.",
        ExpectedQuote("it would never have paid the toll", .indirect, "claims", "Redgate")
    ),
    QuoteCase(
        "The court heard how the clerk had been asleep.",
        ExpectedQuote("how the clerk had been asleep", .indirect, "heard", nil)
    ),
    QuoteCase(
        "Eating nuts lowers the risk of death, finds a new study.",
        ExpectedQuote("Eating nuts lowers the risk of death", .indirect, "finds", "a new study")
    ),
    QuoteCase(
        "The ministry dismissed a recent report by the envoy, Nora Falk, as “politically motivated,” a paper said.",
        ExpectedQuote(
            "a recent report by the envoy, Nora Falk, as “politically motivated,”",
            .mixed,
            "dismissed",
            "The ministry",
            .deny
        )
    ),
    QuoteCase(
        "The council pays a firm that he said blocks the sale of the lock.",
        ExpectedQuote("blocks the sale of the lock", .indirect, "said", "he")
    ),
    QuoteCase(
        "A defector who lives in Lomna claims he has the keys.",
        ExpectedQuote("he has the keys", .indirect, "claims", "A defector")
    ),
    QuoteCase(
        "Nora Falk urged delegates at a major Lomna TV meeting in May to pay the toll.",
        ExpectedQuote(
            "delegates at a major Lomna TV meeting in May to pay the toll",
            .indirect,
            "urged",
            "Nora Falk",
            .demand
        )
    ),
    QuoteCase(
        "While Nora Falk urged rowers to wait, Ann Orr called a meeting on Monday, saying that the lock was full.",
        ExpectedQuote("rowers to wait", .indirect, "urged", "Nora Falk", .demand),
        ExpectedQuote("the lock was full", .indirect, "saying", "Ann Orr")
    ),
]
