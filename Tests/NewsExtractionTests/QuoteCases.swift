import NewsModel

/// A quote as a reader would write it down: words, kind, cue, speaker's surface words, act.
struct ExpectedQuote: Sendable, Equatable, CustomStringConvertible {
    var words: String
    var kind: QuoteKind
    var cue: String?
    var speaker: String?
    var act: Act

    init(_ words: String, _ kind: QuoteKind, _ cue: String?, _ speaker: String?, _ act: Act = .state) {
        self.words = words
        self.kind = kind
        self.cue = cue
        self.speaker = speaker
        self.act = act
    }

    var description: String { "\(kind) \(act) [\(words)] \(cue ?? "-") by \(speaker ?? "-")" }
}

/// A text and the quotes in it, written by hand.
struct QuoteCase: Sendable, CustomStringConvertible {
    var text: String
    var quotes: [ExpectedQuote]

    init(_ text: String, _ quotes: ExpectedQuote...) {
        self.text = text
        self.quotes = quotes
    }

    var description: String { text }
}

let directSpeech = [
    QuoteCase(
        "“The harbour stays open,” Anna Berg said on Monday.",
        ExpectedQuote("“The harbour stays open,”", .direct, "said", "Anna Berg")
    ),
    QuoteCase(
        "\"We lost the boats,\" said Paul Lind, a fisherman in Torsby.",
        ExpectedQuote("\"We lost the boats,\"", .direct, "said", "Paul Lind")
    ),
    QuoteCase(
        "‘It’s the council’s fault,’ Anna Berg told reporters. ‘Nobody else’s.’",
        ExpectedQuote("‘It’s the council’s fault,’", .direct, "told", "Anna Berg"),
        ExpectedQuote("‘Nobody else’s.’", .direct, "told", "Anna Berg")
    ),
    QuoteCase(
        "Anna Berg wrote: “Nobody asked the islands what they wanted.”",
        ExpectedQuote("“Nobody asked the islands what they wanted.”", .direct, "wrote", "Anna Berg")
    ),
    QuoteCase(
        "“The dam held,” Anna Berg, the chief engineer, said. “It will hold again.”",
        ExpectedQuote("“The dam held,”", .direct, "said", "Anna Berg"),
        ExpectedQuote("“It will hold again.”", .direct, "said", "Anna Berg")
    ),
    QuoteCase(
        "“Is that all?” Paul Lind asked. He left by the back door.",
        ExpectedQuote("“Is that all?”", .direct, "asked", "Paul Lind")
    ),
    QuoteCase(
        "“We counted every vote,” Anna Berg said.\n\n“It took nine days.\n\n“Nobody slept.”",
        ExpectedQuote("“We counted every vote,”", .direct, "said", "Anna Berg"),
        ExpectedQuote("“It took nine days.", .direct, "said", "Anna Berg"),
        ExpectedQuote("“Nobody slept.”", .direct, "said", "Anna Berg")
    ),
]

let mixedSpeech = [
    QuoteCase(
        "Anna Berg left. Her claim that the plan had “passed through four honest hands” caused some mirth in the hall.",
        ExpectedQuote("the plan had “passed through four honest hands”", .mixed, "claim", "Her")
    ),
    QuoteCase(
        "Anna Berg left. Her claim that the plan “was read by four engineers” surprised all four of them.",
        ExpectedQuote("the plan “was read by four engineers”", .mixed, "claim", "Her")
    ),
    QuoteCase(
        "Anna Berg called the plan, which the council passed in May, “a gift to smugglers”.",
        ExpectedQuote("the plan, which the council passed in May, “a gift to smugglers”", .mixed, "called", "Anna Berg")
    ),
    QuoteCase(
        "Anna Berg called the plan “a gift to smugglers” on Friday.",
        ExpectedQuote("the plan “a gift to smugglers”", .mixed, "called", "Anna Berg")
    ),
    QuoteCase(
        "The tariff is “a medicine that nobody takes for pleasure”, Anna Berg said.",
        ExpectedQuote("The tariff is “a medicine that nobody takes for pleasure”", .mixed, "said", "Anna Berg")
    ),
    QuoteCase(
        "Velmora accused Sarvania of having “turned the pass into a firing range”.",
        ExpectedQuote(
            "Sarvania of having “turned the pass into a firing range”",
            .mixed,
            "accused",
            "Velmora",
            .accuse
        )
    ),
]

let indirectSpeech = [
    QuoteCase(
        "Days after Jan Orr said the port was safe, the port was closed.",
        ExpectedQuote("the port was safe", .indirect, "said", "Jan Orr")
    ),
    QuoteCase(
        "When the bank said profits, sales and costs had risen, shares fell.",
        ExpectedQuote("profits, sales and costs had risen", .indirect, "said", "the bank")
    ),
    QuoteCase(
        "He was told by the mayor on Monday that the port was closed.",
        ExpectedQuote("the port was closed", .indirect, "told", "the mayor")
    ),
    QuoteCase(
        "According to her own diary, the port was closed.",
        ExpectedQuote("the port was closed", .indirect, "According to", "her own diary")
    ),
    QuoteCase(
        "Two days after the fire the mill was still burning, Anna Berg said.",
        ExpectedQuote("Two days after the fire the mill was still burning", .indirect, "said", "Anna Berg")
    ),
    QuoteCase(
        "The family said the road was closed.",
        ExpectedQuote("the road was closed", .indirect, "said", "The family")
    ),
    QuoteCase(
        "Lawyers defending Anna Berg said the fee was void.",
        ExpectedQuote("the fee was void", .indirect, "said", "Lawyers defending Anna Berg")
    ),
    QuoteCase(
        "Anna Berg said that the bridge would close, but engineers were not so sure.",
        ExpectedQuote("the bridge would close", .indirect, "said", "Anna Berg")
    ),
    QuoteCase(
        "The ferry will not run before May, Anna Berg said.",
        ExpectedQuote("The ferry will not run before May", .indirect, "said", "Anna Berg")
    ),
    QuoteCase(
        "Two of nine members wanted a lower rate, according to minutes of the bank.",
        ExpectedQuote("Two of nine members wanted a lower rate", .indirect, "according to", "minutes of the bank")
    ),
    QuoteCase(
        "The group urged Sarvania to free the cartoonists.",
        ExpectedQuote("Sarvania to free the cartoonists", .indirect, "urged", "The group", .demand)
    ),
    QuoteCase(
        "After first denying the existence of the camp, Dovrik acknowledged that it had held 200 people there.",
        ExpectedQuote("the existence of the camp", .indirect, "denying", "Dovrik", .deny),
        ExpectedQuote("it had held 200 people there", .indirect, "acknowledged", "Dovrik", .acknowledge)
    ),
    QuoteCase(
        "The ministry praised the calm of the voters, and condemned an arson attack on a depot.",
        ExpectedQuote("the calm of the voters", .indirect, "praised", "The ministry", .praise),
        ExpectedQuote("an arson attack on a depot", .indirect, "condemned", "The ministry", .condemn)
    ),
    QuoteCase(
        "Anna Berg vowed to rebuild the school and threatened to close the mine.",
        ExpectedQuote("to rebuild the school", .indirect, "vowed", "Anna Berg", .promise),
        ExpectedQuote("to close the mine", .indirect, "threatened", "Anna Berg", .threaten)
    ),
    QuoteCase(
        "Paul Lind has been accused of selling permits.",
        ExpectedQuote("selling permits", .indirect, "accused of", nil, .accuse)
    ),
    QuoteCase(
        "Analysts who follow the region say exports recovered in August.",
        ExpectedQuote("exports recovered in August", .indirect, "say", "Analysts")
    ),
]

/// Clauses that hold a verb of speech without being its plain subject and object.
let wovenSpeech = [
    QuoteCase(
        "The talks broke up at night, with Anna Berg telling reporters that the ferry was lost.",
        ExpectedQuote("the ferry was lost", .indirect, "telling", "Anna Berg")
    ),
    QuoteCase(
        "Anna Berg went on to criticize the council for its long silence.",
        ExpectedQuote("the council for its long silence", .indirect, "criticize", "Anna Berg", .condemn)
    ),
    QuoteCase(
        "“Is the harbour closed?” Paul Lind asked. “It will be closed by noon.” Anna Berg said.",
        ExpectedQuote("“Is the harbour closed?”", .direct, "asked", "Paul Lind"),
        ExpectedQuote("“It will be closed by noon.”", .direct, "said", "Anna Berg")
    ),
    QuoteCase(
        "Anna Berg is promising cheaper tickets for students.",
        ExpectedQuote("cheaper tickets for students", .indirect, "promising", "Anna Berg", .promise)
    ),
    QuoteCase(
        "The wall will be rebuilt by spring, Anna Berg pledged on Wednesday.",
        ExpectedQuote("The wall will be rebuilt by spring", .indirect, "pledged", "Anna Berg", .promise)
    ),
    QuoteCase(
        "Anna Berg denied it was a dump, then acknowledged on Friday that barrels had been left there.",
        ExpectedQuote("it was a dump", .indirect, "denied", "Anna Berg", .deny),
        ExpectedQuote("barrels had been left there", .indirect, "acknowledged", "Anna Berg", .acknowledge)
    ),
    QuoteCase(
        "“LIND: The so-called \"short\" road is long.”",
        ExpectedQuote("The so-called \"short\" road is long.”", .direct, nil, "LIND")
    ),
]

/// Texts in which nobody is quoted.
let silence = [
    "He was told by the end of the week that he had won.",
    "The sailor was listed as “dead” by the end of the week.",
    "Quist called her mother, who was ill, “every day”.", "Quist called the police, who came, “in tears”.",
    "“The House of the Dead and the Living” – Ada Quist, translated by Jan Orr.",
    "A forum hosted by Ada Quist: “Ports of the Future”.", "The union call for a strike was heard.",
    "Abuse claims that shook the school were false.", "The firm acted according to its own values.",
    "Two days after a committee of engineers had seen the dam, Anna Berg wrote to the council.",
    "Hours after the bridge had fallen, Anna Berg told reporters in Torsby.",
    "Delegates at the “South-South rivers forum” stayed in four hotels.",
    "The National Bank of Velmora declined to comment.",
    "A spokeswoman for the ministry did not say whether he still held that view.",
    "The reported attack left the 15 states without power.",
    "Her film “The Long Winter” opens in Torsby on Friday.",
    "Torsby attacked first, Velmora answered, and the crowd sang.",
    "A hotline for farmers answered 2,300 calls in September.",
    "Nobody at the hearing said that the fee was too low.",
    "If the court says the fee is void, the fund will repay it.",
    "If Quist said the fee was void, nobody would believe it.",
    "The fund will pay unless Quist says the fee is void.",
    "Had Quist said the fee was void, the fund would have paid.",
    "Nobody knows whether Quist said the fee was void.",
    "It is not true that Ada Quist said the fee was void.",
    "There is no evidence that Ada Quist said the fee was void.",
    "Imagine that Ada Quist says: “The fee is void.”",
    "She denied it.",
    "Lind rejected this on Monday.",
    "Asked whether she would leave, she said no.",
    "He was arrested for “spreading panic.”",
    "A judge dismissed the libel suit.",
    "Parliament rejected the bill.",
    "The prime minister dismissed his finance minister.",
    "The chairman went home. “Our Harbour” opens on Monday.",
    "She walked to the door of a condemned mill and knelt before it.",
    "If Nina Falk said the fair was off, the hotels would suffer.",
    "It is not true that Nina Falk said the fair was off.",
    "The mayor called the council a few times.",
    "In my dream she says: “Come home to the river.”",
    "Police searched an alleged smuggler and took two phones.",
]
