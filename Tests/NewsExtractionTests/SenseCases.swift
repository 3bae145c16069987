import NewsModel

/// Words between a speaker and the verb that ask, doubt or date, and suppose nothing.
let partedSpeakers = [
    QuoteCase(
        "Nora Falk, asked whether the mill would close, answered: “I know of no such plan.”",
        ExpectedQuote("“I know of no such plan.”", .direct, "answered", "Nora Falk")
    ),
    QuoteCase(
        "Nora Falk, asked if the mill would close, said the orders were good.",
        ExpectedQuote("the orders were good", .indirect, "said", "Nora Falk")
    ),
    QuoteCase(
        "Nora Falk, pressed on whether the mill would close, said the orders were good.",
        ExpectedQuote("the orders were good", .indirect, "said", "Nora Falk")
    ),
    QuoteCase(
        "Nora Falk, speaking as if the season were over, said the nets would be sold.",
        ExpectedQuote("the nets would be sold", .indirect, "said", "Nora Falk")
    ),
    QuoteCase(
        "Nora Falk, who, as a child, had been ill, said the clinic was needed.",
        ExpectedQuote("the clinic was needed", .indirect, "said", "Nora Falk")
    ),
    QuoteCase(
        "Nora Falk declined to comment beyond saying that the mill was safe.",
        ExpectedQuote("the mill was safe", .indirect, "saying", "Nora Falk")
    ),
    QuoteCase(
        "Nora Falk, who on Monday praised the mill, said it was safe.",
        ExpectedQuote("the mill", .indirect, "praised", "who", .praise),
        ExpectedQuote("it was safe", .indirect, "said", "Nora Falk")
    ),
    QuoteCase(
        "Nora Falk, who last week promised to go, said the mill was safe.",
        ExpectedQuote("to go", .indirect, "promised", "who", .promise),
        ExpectedQuote("the mill was safe", .indirect, "said", "Nora Falk")
    ),
    QuoteCase(
        "Nora Falk, a lawyer and, until April, head of the port, said the quay was sound.",
        ExpectedQuote("the quay was sound", .indirect, "said", "Nora Falk")
    ),
    QuoteCase(
        "Kessel Works, which builds cranes, said the cost reflected higher wages.",
        ExpectedQuote("the cost reflected higher wages", .indirect, "said", "Kessel Works")
    ),
    QuoteCase(
        "Kessel Works, based in Fenwick, said the gap stemmed from a strike.",
        ExpectedQuote("the gap stemmed from a strike", .indirect, "said", "Kessel Works")
    ),
    QuoteCase(
        "The ferry, which sank on Monday, was old, said the port.",
        ExpectedQuote("The ferry, which sank on Monday, was old", .indirect, "said", "the port")
    ),
    QuoteCase(
        "Local radio, citing two pilots, reported that the fog had lifted.",
        ExpectedQuote("the fog had lifted", .indirect, "reported", "Local radio")
    ),
    QuoteCase(
        "The file went to the Water Agency, which said the wells were clean.",
        ExpectedQuote("the wells were clean", .indirect, "said", "Water Agency")
    ),
]

/// Whose words a participle or a second verb brings, and where they begin.
let sharedSubjects = [
    QuoteCase(
        "A former pilot accused of smuggling denied on Tuesday that he had steered the boat.",
        ExpectedQuote("he had steered the boat", .indirect, "denied", "A former pilot accused of smuggling", .deny)
    ),
    QuoteCase(
        "Nora Falk resigned a day after a study found that the mill was late, saying that she was tired.",
        ExpectedQuote("the mill was late", .indirect, "found", "a study"),
        ExpectedQuote("she was tired", .indirect, "saying", "Nora Falk")
    ),
    QuoteCase(
        "Nora Falk left after the mayor said that the mill was late, adding that it would close.",
        ExpectedQuote("the mill was late", .indirect, "said", "the mayor"),
        ExpectedQuote("it would close", .indirect, "adding", "the mayor")
    ),
    QuoteCase(
        "Nora Falk conceded that the crane was old, and repeated that it was safe.",
        ExpectedQuote("the crane was old", .indirect, "conceded", "Nora Falk", .acknowledge),
        ExpectedQuote("it was safe", .indirect, "repeated", "Nora Falk")
    ),
    QuoteCase(
        "Nora Falk announced that the mill would open “rain or shine” and dismissed a study of its walls as “a guess”.",
        ExpectedQuote("the mill would open “rain or shine”", .mixed, "announced", "Nora Falk"),
        ExpectedQuote("a study of its walls as “a guess”", .mixed, "dismissed", "Nora Falk", .deny)
    ),
]

/// Clauses without "that", or with other words before it, and objects that are what is said.
let complements = [
    QuoteCase(
        "The bank warned prices would rise.",
        ExpectedQuote("prices would rise", .indirect, "warned", "The bank")
    ),
    QuoteCase(
        "The judge ruled the lease was void.",
        ExpectedQuote("the lease was void", .indirect, "ruled", "The judge")
    ),
    QuoteCase(
        "Nora Falk accepted that there was no plan.",
        ExpectedQuote("there was no plan", .indirect, "accepted", "Nora Falk", .acknowledge)
    ),
    QuoteCase(
        "Nora Falk announced in May that tolls would fall.",
        ExpectedQuote("tolls would fall", .indirect, "announced", "Nora Falk")
    ),
    QuoteCase(
        "Nora Falk wrote in a letter to staff that tolls would fall.",
        ExpectedQuote("tolls would fall", .indirect, "wrote", "Nora Falk")
    ),
    QuoteCase(
        "Kessel Works said in a two-line reply to questions that the mill was safe.",
        ExpectedQuote("the mill was safe", .indirect, "said", "Kessel Works")
    ),
    QuoteCase(
        "Kessel Works said in response to questions from reporters that the mill was safe.",
        ExpectedQuote("the mill was safe", .indirect, "said", "Kessel Works")
    ),
    QuoteCase(
        "Nora Falk said in a statement read to the council that tolls would fall.",
        ExpectedQuote("tolls would fall", .indirect, "said", "Nora Falk")
    ),
    QuoteCase(
        "Nora Falk denied having sold the boats.",
        ExpectedQuote("having sold the boats", .indirect, "denied", "Nora Falk", .deny)
    ),
    QuoteCase(
        "Nora Falk denied being told of the leak.",
        ExpectedQuote("being told of the leak", .indirect, "denied", "Nora Falk", .deny)
    ),
    QuoteCase(
        "Reports of a leak were denied by the ministry.",
        ExpectedQuote("Reports of a leak", .indirect, "denied", "the ministry", .deny)
    ),
    QuoteCase(
        "Kessel Works was accused on Tuesday of hiding a leak.",
        ExpectedQuote("hiding a leak", .indirect, "accused", nil, .accuse)
    ),
    QuoteCase(
        "The fee, which Nora Falk condemned as “a tax on rain”, took effect.",
        ExpectedQuote("“a tax on rain”", .direct, "condemned as", "Nora Falk", .condemn)
    ),
    QuoteCase(
        "It was a step condemned by Nora Falk as “a tax on rain”.",
        ExpectedQuote("“a tax on rain”", .direct, "condemned", "Nora Falk", .condemn)
    ),
    QuoteCase(
        "The Dockers threatened Kessel Works with a walkout.",
        ExpectedQuote("a walkout", .indirect, "threatened", "The Dockers", .threaten)
    ),
    QuoteCase(
        "The Dockers threatened strikes.",
        ExpectedQuote("strikes", .indirect, "threatened", "The Dockers", .threaten)
    ),
    QuoteCase(
        "Velmora threatened Torsby with war over the ferry.",
        ExpectedQuote("war over the ferry", .indirect, "threatened", "Velmora", .threaten)
    ),
    QuoteCase(
        "Velmora threatened war.",
        ExpectedQuote("war", .indirect, "threatened", "Velmora", .threaten)
    ),
    QuoteCase(
        "The minister threatened the council in Torsby with the closure of the quay.",
        ExpectedQuote("the closure of the quay", .indirect, "threatened", "The minister", .threaten)
    ),
    QuoteCase(
        "Nora Falk threatened Torsby with “steps it will remember” if it raised the toll.",
        ExpectedQuote(
            "“steps it will remember” if it raised the toll",
            .mixed,
            "threatened",
            "Nora Falk",
            .threaten
        )
    ),
    QuoteCase(
        "The club threatened to sue a paper.",
        ExpectedQuote("to sue a paper", .indirect, "threatened", "The club", .threaten)
    ),
    QuoteCase(
        "Nora Falk said that even in the old mill, they had coal.",
        ExpectedQuote("even in the old mill, they had coal", .indirect, "said", "Nora Falk")
    ),
    QuoteCase(
        "Nora Falk said it soon after sold the mill.",
        ExpectedQuote("it soon after sold the mill", .indirect, "said", "Nora Falk")
    ),
    QuoteCase(
        "Falk said that’s not the plan.",
        ExpectedQuote("that’s not the plan", .indirect, "said", "Falk")
    ),
    QuoteCase(
        "Two boats are missing, per police.",
        ExpectedQuote("Two boats are missing", .indirect, "per", "police")
    ),
    QuoteCase(
        "Nora Falk was quick to point out that nobody was late.",
        ExpectedQuote("nobody was late", .indirect, "point out", "Nora Falk")
    ),
    QuoteCase(
        "Nora Falk smiled, then told lawmakers that tolls would fall.",
        ExpectedQuote("tolls would fall", .indirect, "told", "Nora Falk")
    ),
    QuoteCase(
        "Asked whether anyone had voted for more, Nora Falk smiled, then told the room that two had.",
        ExpectedQuote("two had", .indirect, "told", "Nora Falk")
    ),
    QuoteCase(
        "“It means a longer walk,” one told me.",
        ExpectedQuote("“It means a longer walk,”", .direct, "told", "one")
    ),
]

/// Speech that is only supposed or called untrue, and verbs of speech that mean a deed.
let unsaid = [
    "It is not true, whatever you have read, that Nora Falk said the mill was unsafe.",
    "Suppose Nora Falk resigned and said that the mill was unsafe.",
    "If Nora Falk stood up tomorrow and admitted that the mill was unsafe, who would listen?",
    "It would be wrong to claim that Nora Falk said the mill was unsafe.",
    "Nora Falk would probably say that the mill is safe.", "Nora Falk could have said that the mill was unsafe.",
    "Nora Falk might have said, “The mill is unsafe.”", "Nora Falk should have said: “The mill is unsafe.”",
    "A braver owner would have admitted that the mill was unsafe.",
    "Kessel Works rejected a takeover bid from Orvelin.",
    "Kessel Works dismissed two foremen after the merger.",
    "Kessel Works denied auditors access to its books.",
    "Kessel Works admitted 40 apprentices in the spring.",
    "Kessel Works pledged shares as collateral for the loan.",
    "Kessel Works threatens to become a shell.",
    "The flood threatens to reach the mill.", "The flood threatened the mill with closure.",
    "A man threatened the clerk with a knife.",
    "Nora Falk said it softly and left the quay.", "Nora Falk said that again at the mill on Tuesday.",
    "Nora Falk said that several times.", "Nora Falk said it best in a song about the mill.",
    "Nora Falk hailed a cab to the station.",
    "The fee is 40 crowns per person.", "Rebels attacked the village.", "Nora Falk accepted that offer.",
    "“Harbour Nights” was her reply to the painters.",
]

/// What is said and what the article tells behind it.
let tails = [
    QuoteCase(
        "Velmora accused Torsby on Tuesday of luring away its pilots, widening a rift that began over tolls.",
        ExpectedQuote("Torsby on Tuesday of luring away its pilots", .indirect, "accused", "Velmora", .accuse)
    ),
    QuoteCase(
        "Kessel Works said the cranes were late, while Orvelin declined to comment.",
        ExpectedQuote("the cranes were late", .indirect, "said", "Kessel Works")
    ),
    QuoteCase(
        "Kessel Works said the cranes were late, as lawmakers prepared a hearing on tolls.",
        ExpectedQuote("the cranes were late", .indirect, "said", "Kessel Works")
    ),
    QuoteCase(
        "Kessel Works said the cranes were late, the first time it has done so.",
        ExpectedQuote("the cranes were late", .indirect, "said", "Kessel Works")
    ),
    QuoteCase(
        "Nora Falk condemned the sale of the mill on Friday.",
        ExpectedQuote("the sale of the mill", .indirect, "condemned", "Nora Falk", .condemn)
    ),
]

/// Quotations beside a verb of manner, a noun or a pause.
let manners = [
    QuoteCase(
        "“It is a fine road to walk on,” smiled the mayor.",
        ExpectedQuote("“It is a fine road to walk on,”", .direct, "smiled", "the mayor")
    ),
    QuoteCase(
        "Mayor Nora Falk came late. “Is that the whole bill?” she snapped.",
        ExpectedQuote("“Is that the whole bill?”", .direct, "snapped", "she")
    ),
    QuoteCase(
        "“No comment,” said a clearly tired Falk.",
        ExpectedQuote("“No comment,”", .direct, "said", "Falk")
    ),
    QuoteCase(
        "Nora Falk met the crew on Monday. “We will not sell the mill,” was her answer.",
        ExpectedQuote("“We will not sell the mill,”", .direct, nil, "her")
    ),
    QuoteCase(
        "Nora Falk met the crew on Monday. Her message was blunt: “The mill stays.”",
        ExpectedQuote("“The mill stays.”", .direct, nil, "Her")
    ),
    QuoteCase(
        "Coach Paul Lind shook his head. “I have never seen a storm like it.”",
        ExpectedQuote("“I have never seen a storm like it.”", .direct, nil, "Paul Lind")
    ),
    QuoteCase(
        "“We are late,” Nora Falk said. And then, after a pause: “The boats should have left in May.”",
        ExpectedQuote("“We are late,”", .direct, "said", "Nora Falk"),
        ExpectedQuote("“The boats should have left in May.”", .direct, "said", "Nora Falk")
    ),
]
