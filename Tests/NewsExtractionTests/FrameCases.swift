import NewsModel

/// Verbs in the frames that news sets them in: sources that open a sentence, insertions, recipients, agents.
let framedSpeech = [
    QuoteCase(
        "According to Marlow Radio, dozens were evacuated.",
        ExpectedQuote("dozens were evacuated", .indirect, "According to", "Marlow Radio")
    ),
    QuoteCase(
        "According to her, the wells will be cleaned.",
        ExpectedQuote("the wells will be cleaned", .indirect, "According to", "her")
    ),
    QuoteCase(
        "According to a survey released Friday by the port office, traffic fell.",
        ExpectedQuote("traffic fell", .indirect, "According to", "a survey released")
    ),
    QuoteCase(
        "Two people were hurt, the harbour office confirmed on Friday.",
        ExpectedQuote("Two people were hurt", .indirect, "confirmed", "the harbour office")
    ),
    QuoteCase(
        "“We kept one key,” admitted Lind.",
        ExpectedQuote("“We kept one key,”", .direct, "admitted", "Lind", .acknowledge)
    ),
    QuoteCase(
        "“It is a farce,” fumed the captain.",
        ExpectedQuote("“It is a farce,”", .direct, "fumed", "the captain")
    ),
    QuoteCase(
        "“It is a farce,” pointed out the captain.",
        ExpectedQuote("“It is a farce,”", .direct, "pointed out", "the captain")
    ),
    QuoteCase(
        "The tribunal ruled that the quay was public.",
        ExpectedQuote("the quay was public", .indirect, "ruled", "The tribunal")
    ),
    QuoteCase(
        "The court found that Lind had hidden the ledger.",
        ExpectedQuote("Lind had hidden the ledger", .indirect, "found", "The court")
    ),
    QuoteCase(
        "The data show that one ferry in ten is late.",
        ExpectedQuote("one ferry in ten is late", .indirect, "show", "The data")
    ),
    QuoteCase(
        "Documents seen by the Herald show that the fund is empty.",
        ExpectedQuote("the fund is empty", .indirect, "show", "Documents seen by the Herald")
    ),
    QuoteCase(
        "Fishermen complain that the nets are cut.",
        ExpectedQuote("the nets are cut", .indirect, "complain", "Fishermen", .condemn)
    ),
    QuoteCase(
        "Nora Lind, 52, a welder, said the crane was loose.",
        ExpectedQuote("the crane was loose", .indirect, "said", "Nora Lind")
    ),
    QuoteCase(
        "A senior clerk, speaking on condition of anonymity, said the vote was delayed.",
        ExpectedQuote("the vote was delayed", .indirect, "said", "A senior clerk")
    ),
    QuoteCase(
        "The party, led by Anna Berg, said the list was closed.",
        ExpectedQuote("the list was closed", .indirect, "said", "The party")
    ),
    QuoteCase(
        "The minister, who was replaced by the deputy secretary, Dr Anna Berg, said the road was open.",
        ExpectedQuote("the road was open", .indirect, "said", "The minister")
    ),
    QuoteCase(
        "The memo, dated 4 May and read by the Herald, says clerks “cannot find the files”.",
        ExpectedQuote("clerks “cannot find the files”", .mixed, "says", "The memo")
    ),
    QuoteCase(
        "Those who saw it said the mast was broken.",
        ExpectedQuote("the mast was broken", .indirect, "said", "Those")
    ),
    QuoteCase(
        "One of them said the mast was broken.",
        ExpectedQuote("the mast was broken", .indirect, "said", "One of them")
    ),
    QuoteCase(
        "Both Berg and Lind said the mast was broken.",
        ExpectedQuote("the mast was broken", .indirect, "said", "Both Berg and Lind")
    ),
    QuoteCase(
        "“It was loud,” said 34-year-old mother-of-two Nora Lind.",
        ExpectedQuote("“It was loud,”", .direct, "said", "Nora Lind")
    ),
    QuoteCase(
        "Lind told investors costs would rise.",
        ExpectedQuote("costs would rise", .indirect, "told", "Lind")
    ),
    QuoteCase(
        "The council insists no boats sank in the storm.",
        ExpectedQuote("no boats sank in the storm", .indirect, "insists", "The council")
    ),
    QuoteCase(
        "A spokesman for the port confirmed to the Herald that the crane had fallen.",
        ExpectedQuote("the crane had fallen", .indirect, "confirmed", "A spokesman for the port")
    ),
    QuoteCase(
        "The tribunal held that the fee was void.",
        ExpectedQuote("the fee was void", .indirect, "held", "The tribunal")
    ),
    QuoteCase(
        "“We saw it,” one of them, who asked not to be named, said.",
        ExpectedQuote("“We saw it,”", .direct, "said", "one of them")
    ),
    QuoteCase(
        "A man claiming to speak for the crew told the Herald that “nobody will sail”.",
        ExpectedQuote("“nobody will sail”", .direct, "told", "A man claiming to speak for the crew")
    ),
    QuoteCase(
        "“They all sail,” shrugged Nora Lind, a welder. “The next one will sail as well,” her husband chimed in.",
        ExpectedQuote("“They all sail,”", .direct, "shrugged", "Nora Lind"),
        ExpectedQuote("“The next one will sail as well,”", .direct, "chimed", "her husband")
    ),
    QuoteCase(
        "As Nora Lind puts it: “We have no boats.”",
        ExpectedQuote("“We have no boats.”", .direct, "puts it", "Nora Lind")
    ),
    QuoteCase(
        "Lind said on Channel Four’s “Morning With Anna Berg” that he would “take a look” at it.",
        ExpectedQuote("he would “take a look” at it", .mixed, "said", "Lind")
    ),
    QuoteCase(
        "Lind warned it would rain.",
        ExpectedQuote("it would rain", .indirect, "warned", "Lind")
    ),
    QuoteCase(
        "The mayor was quoted by the Herald as saying that the pier would reopen.",
        ExpectedQuote("the pier would reopen", .indirect, "quoted", "The mayor")
    ),
    QuoteCase(
        "“The pier is unsafe,” the Herald quoted Lind as saying.",
        ExpectedQuote("“The pier is unsafe,”", .direct, "quoted", "Lind")
    ),
    QuoteCase(
        "The court heard that the driver had slept.",
        ExpectedQuote("the driver had slept", .indirect, "heard", nil)
    ),
    QuoteCase(
        "The move was described by the union as “a retreat”.",
        ExpectedQuote("“a retreat”", .direct, "described", "the union")
    ),
    QuoteCase(
        "The penalty, which Lind labelled “a gift”, decided the match.",
        ExpectedQuote("“a gift”", .direct, "labelled", "Lind")
    ),
    QuoteCase("Lind said he “would not move”.", ExpectedQuote("he “would not move”", .mixed, "said", "Lind")),
    QuoteCase(
        "Captain Nora Lind was blunt. “We sail without them tomorrow.”",
        ExpectedQuote("“We sail without them tomorrow.”", .direct, nil, "Nora Lind")
    ),
]

/// Where the article goes on in its own words behind what was said.
let endedSpeech = [
    QuoteCase(
        "The army said it had found two boats, a claim that Lind denied.",
        ExpectedQuote("it had found two boats", .indirect, "said", "The army")
    ),
    QuoteCase(
        "The mayor said the bridge was safe but declined to say more.",
        ExpectedQuote("the bridge was safe", .indirect, "said", "The mayor")
    ),
    QuoteCase(
        "The lawyer, who argued that the fee was void, lost the case.",
        ExpectedQuote("the fee was void", .indirect, "argued", "who")
    ),
    QuoteCase(
        "The ministry’s claim that the port was safe was false.",
        ExpectedQuote("the port was safe", .indirect, "claim", "The ministry")
    ),
    QuoteCase(
        "The navy said a ship had left, without giving details.",
        ExpectedQuote("a ship had left", .indirect, "said", "The navy")
    ),
    QuoteCase(
        "When Berg said that Lind calls it “a tax for all,” Lind left the hall.",
        ExpectedQuote("Lind calls it “a tax for all,”", .mixed, "said", "Berg")
    ),
    QuoteCase(
        "The minister said the port was safe, prompting a rebuke from Lind.",
        ExpectedQuote("the port was safe", .indirect, "said", "The minister")
    ),
]
