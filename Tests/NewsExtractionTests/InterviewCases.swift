import NewsModel

/// The turns of interviews and transcripts, and lists that only look like them.
let interviews = [
    QuoteCase(
        """
        Sora Mei-lan has run the ferries since 2011.

        Courier: Did you enjoy the storm?

        Sora: No. Nobody does.

        Courier: Will fares rise?

        Sora: Ask the council. Fares, because that is what they are, follow the price of coal.

        Coal was cheap in spring.

        Courier: And the old quay?

        Sora: We will keep it.
        """,
        ExpectedQuote("No. Nobody does.", .direct, nil, "Sora"),
        ExpectedQuote(
            """
            Ask the council. Fares, because that is what they are, follow the price of coal.

            Coal was cheap in spring.
            """,
            .direct,
            nil,
            "Sora"
        ),
        ExpectedQuote("We will keep it.", .direct, nil, "Sora")
    ),
    QuoteCase(
        """
        The harbour master, Anna Berg, spoke to the Courier about the storm.

        Courier: How high was the water?

        Berg: The water cost us two cranes. Nobody builds a quay on sand.

        Courier: Will you stay?

        Berg: Quays are not built by letters.
        """,
        ExpectedQuote("The water cost us two cranes. Nobody builds a quay on sand.", .direct, nil, "Berg"),
        ExpectedQuote("Quays are not built by letters.", .direct, nil, "Berg")
    ),
    QuoteCase(
        """
        Anna Berg has run the quay for nine years. The Courier met her in the crane.

        Question: When did the water come?

        Berg: On a Friday. Nobody had looked at the gate.

        Q.: Whom did you call?

        A.: My deputy, and the pilot. We had one boat.
        """,
        ExpectedQuote("On a Friday. Nobody had looked at the gate.", .direct, nil, "Berg"),
        ExpectedQuote("My deputy, and the pilot. We had one boat.", .direct, nil, "A")
    ),
    QuoteCase(
        """
        Anna Berg, 52, keeps bees behind the old quay. She talks to Irma Falk about cranes and tides.

        You were a pilot. Do you miss it?

        I miss the quiet. Gulls do not interrupt.

        Your rival, Ole Brandt, says you want too much.

        Ole built us a good gate.

        I thank him for it every morning.

        And what would you close?

        The old crane. It is of no use to anybody.

        The crane was built in 1921.
        """,
        ExpectedQuote("I miss the quiet. Gulls do not interrupt.", .direct, nil, "Anna Berg"),
        ExpectedQuote("you want too much", .indirect, "says", "Your rival"),
        ExpectedQuote(
            """
            Ole built us a good gate.

            I thank him for it every morning.
            """,
            .direct,
            nil,
            "Anna Berg"
        ),
        ExpectedQuote("The old crane. It is of no use to anybody.", .direct, nil, "Anna Berg")
    ),
    QuoteCase(
        """
        Anna Berg has closed the quay. What you need to know about the tide.

        Can I walk on the quay?

        No. The boards are wet.

        Will you get your money back?

        Yes, at the gate.

        When is your boat?

        It leaves at nine.
        """
    ),
    QuoteCase(
        """
        Interview with Anna Berg, harbour master

        Q: How high was the water?

        A: It stood at four metres. We closed the gate.
        """,
        ExpectedQuote("It stood at four metres. We closed the gate.", .direct, nil, "A")
    ),
    QuoteCase(
        """
        Two voices on the storm.

        Anna Berg (Orvelin): “The storm is over.”

        Dr. Paul Lind, Port Council: “It has only begun.”
        """,
        ExpectedQuote("“The storm is over.”", .direct, nil, "Anna Berg"),
        ExpectedQuote("“It has only begun.”", .direct, nil, "Paul Lind")
    ),
    QuoteCase(
        """
        Cast

        Anna Berg: The actor was born in Torsby.

        Paul Lind: The director has made five films.
        """
    ),
    QuoteCase(
        """
        Photo: Anna Berg is on the left and we are on the right.

        Correction: An earlier version of this article was wrong. We regret the error.

        Time: 10:30 is when our doors open.
        """
    ),
    QuoteCase(
        """
        PRESENTER: Minister, will you close the mine?

        MINISTER: We will not close it this year. I have said so before.

        PRESENTER: And next year?
        """,
        ExpectedQuote("Minister, will you close the mine?", .direct, nil, "PRESENTER"),
        ExpectedQuote("We will not close it this year. I have said so before.", .direct, nil, "MINISTER"),
        ExpectedQuote("And next year?", .direct, nil, "PRESENTER")
    ),
    QuoteCase(
        """
        Reporter: Did you know about the leak before the vote?

        Anna Berg: I knew nothing about it.

        Reporter: Who told you in the end?
        """,
        ExpectedQuote("Did you know about the leak before the vote?", .direct, nil, "Reporter"),
        ExpectedQuote("I knew nothing about it.", .direct, nil, "Anna Berg"),
        ExpectedQuote("Who told you in the end?", .direct, nil, "Reporter")
    ),
    QuoteCase(
        """
        Director: Anna Berg has made five films.

        Producer: Paul Lind grew up in Torsby.

        Doctor: The part went to a man who had never acted.
        """
    ),
    QuoteCase(
        """
        Minister: We will close the mine in May, the paper has it.

        Weather: It rains.
        """
    ),
    QuoteCase(
        """
        Interview with Anna Berg, harbour master

        Q: Was it a storm?

        A: “It was a breeze.”
        """,
        ExpectedQuote("“It was a breeze.”", .direct, nil, "A")
    ),
    QuoteCase(
        """
        Anna Berg runs the harbour. She met the Courier on the quay.

        Courier: Why now?

        Anna Berg: The law says that quays must be inspected.
        """,
        ExpectedQuote("The law says that quays must be inspected.", .direct, nil, "Anna Berg")
    ),
    QuoteCase(
        """
        Anna Berg runs the harbour. She met the Courier on the quay.

        Was it a storm?

        “It was a breeze.”

        “The cranes stood.”

        Who will pay?

        “The port will.”
        """,
        ExpectedQuote("“It was a breeze.”", .direct, nil, "Anna Berg"),
        ExpectedQuote("“The cranes stood.”", .direct, nil, "Anna Berg"),
        ExpectedQuote("“The port will.”", .direct, nil, "Anna Berg")
    ),
    QuoteCase(
        """
        Anna Berg wrote a book on storms.

        Who will pay?

        “The port will,” said Paul Lind.

        Who will gain?

        “The town will,” said Paul Lind.
        """,
        ExpectedQuote("“The port will,”", .direct, "said", "Paul Lind"),
        ExpectedQuote("“The town will,”", .direct, "said", "Paul Lind")
    ),
    QuoteCase(
        """
        Anna Berg and Paul Lind met on the quay.

        Was it a storm?

        “It was a breeze.”

        Who will pay?

        “The port will.”
        """
    ),
    QuoteCase(
        """
        Costs: Who pays?

        Timing: The work starts in May and ends in June.

        Noise: The work is done at night.
        """
    ),
    QuoteCase(
        """
        Q: Was it a storm, Anna Berg?

        A: Not yet.

        Q: Why not?
        """,
        ExpectedQuote("Not yet.", .direct, nil, "A")
    ),
]
