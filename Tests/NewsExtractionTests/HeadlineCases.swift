import NewsModel

/// A headline and what it gives: the words, who says them, the act.
struct HeadlineCase: Sendable, CustomStringConvertible {
    var title: String
    var words: String
    var speaker: String
    var act: Act = .state

    init(_ title: String, _ words: String, _ speaker: String, _ act: Act = .state) {
        self.title = title
        self.words = words
        self.speaker = speaker
        self.act = act
    }

    var description: String { title }
}

let headlinesThatSpeak = [
    HeadlineCase("Orvelin shuts depot at Fenwick, denies fuel leak", "fuel leak", "Orvelin", .deny),
    HeadlineCase("Reserve bank raises rates, says prices are too high", "prices are too high", "Reserve bank"),
    HeadlineCase("Orvelin cuts 300 jobs, admits audit was worse", "audit was worse", "Orvelin", .acknowledge),
    HeadlineCase("Police arrest two men in Fenwick, say more will follow", "more will follow", "Police"),
    HeadlineCase("Orvelin to close depot, union says", "Orvelin to close depot", "union"),
    HeadlineCase("Storm will not delay the ferry: Anna Berg", "Storm will not delay the ferry", "Anna Berg"),
    HeadlineCase("Storm will not delay the ferry – minister", "Storm will not delay the ferry", "minister"),
    HeadlineCase("Dam close to collapse: report", "Dam close to collapse", "report"),
    HeadlineCase("Half of the valley without power: UN", "Half of the valley without power", "UN"),
    HeadlineCase("Town has no water – mayor of Fenwick", "Town has no water", "mayor of Fenwick"),
    HeadlineCase("Orvelin CEO Anna Berg: Storm is no excuse", "Storm is no excuse", "Anna Berg"),
    HeadlineCase("Anna Berg: the ferry is safe", "the ferry is safe", "Anna Berg"),
    HeadlineCase("Prime minister: no early election", "no early election", "Prime minister"),
    HeadlineCase("Exclusive: Orvelin to sell its ferries – sources", "Orvelin to sell its ferries", "sources"),
    HeadlineCase("Exclusive: Ferry is safe, says Anna Berg", "Ferry is safe", "Anna Berg"),
    HeadlineCase(
        "‘I never met the broker’: Anna Berg breaks her silence",
        "‘I never met the broker’",
        "Anna Berg"
    ),
    HeadlineCase("\"I never met the broker\": Anna Berg", "\"I never met the broker\"", "Anna Berg"),
    HeadlineCase("Anna Berg on the storm: ‘We closed the gate’", "‘We closed the gate’", "Anna Berg"),
    HeadlineCase("Anna Berg defends closure: ‘We had no choice’", "‘We had no choice’", "Anna Berg"),
    HeadlineCase("Anna Berg, mayor: ‘We had no choice’", "‘We had no choice’", "Anna Berg"),
    HeadlineCase("Storm will not delay the ferry, Anna Berg says", "Storm will not delay the ferry", "Anna Berg"),
    HeadlineCase("Mayor: ferry is safe - Fenwick Gazette", "ferry is safe", "Mayor"),
    HeadlineCase("Ferries ‘late’, says Falk", "Ferries ‘late’", "Falk"),
    HeadlineCase("Ferry to be ready by March, says Orvelin", "Ferry to be ready by March", "Orvelin"),
    HeadlineCase("Orvelin sees ferry ready by March", "ferry ready by March", "Orvelin"),
    HeadlineCase("Mayor: harbours full", "harbours full", "Mayor"),
    HeadlineCase("Anna Berg: harbours full", "harbours full", "Anna Berg"),
    HeadlineCase("Strike over: Anna Berg", "Strike over", "Anna Berg"),
    HeadlineCase("Opposition: levy unlawful", "levy unlawful", "Opposition"),
    HeadlineCase("Harbour commission: no early vote", "no early vote", "Harbour commission"),
    HeadlineCase("No refund for skippers, says Anna Berg", "No refund for skippers", "Anna Berg"),
    HeadlineCase("Strike over, says Falk", "Strike over", "Falk"),
    HeadlineCase("Ferry safe, insists Orvelin", "Ferry safe", "Orvelin"),
    HeadlineCase("No early vote, says minister", "No early vote", "minister"),
    HeadlineCase("Falk says no refund for skippers", "no refund for skippers", "Falk"),
    HeadlineCase("Falk Says No Refund For Skippers", "No Refund For Skippers", "Falk"),
    HeadlineCase("Minister says no to refund", "no to refund", "Minister"),
    HeadlineCase("Army says 14 dead in Torsby", "14 dead in Torsby", "Army"),
    HeadlineCase("Opposition says levy unlawful", "levy unlawful", "Opposition"),
    HeadlineCase("Rebels say no talks before spring", "no talks before spring", "Rebels"),
    HeadlineCase("Falk tours depot, says no refund for skippers", "no refund for skippers", "Falk"),
    HeadlineCase("Orvelin vows no job cuts before spring", "no job cuts before spring", "Orvelin", .promise),
    HeadlineCase("Orvelin pledges 900 berths", "900 berths", "Orvelin", .promise),
    HeadlineCase("Orvelin slams jailing of skipper", "jailing of skipper", "Orvelin", .condemn),
    HeadlineCase("Orvelin demands skipper’s release", "skipper’s release", "Orvelin", .demand),
    HeadlineCase("Orvelin urges release of skipper", "release of skipper", "Orvelin", .demand),
    HeadlineCase("Orvelin threatens job cuts", "job cuts", "Orvelin", .threaten),
    HeadlineCase("Orvelin owns up to leak", "leak", "Orvelin", .acknowledge),
    HeadlineCase("UN: valley data incomplete", "valley data incomplete", "UN"),
    HeadlineCase("UN: valley ‘cut off’, no convoy before spring", "valley ‘cut off’, no convoy before spring", "UN"),
    HeadlineCase("Orvelin rubbishes takeover claims", "takeover claims", "Orvelin", .deny),
]

let headlinesThatDoNot = [
    "Analysis: why the ferry is late", "Explainer: what the ferry rules are", "Live: the ferry is late again",
    "Opinion: the ferry rules are a mistake", "Interest rates: what to know", "Exclusive: Orvelin is in talks",
    "Fenwick: two dead in fire", "Fenwick Town: Lind is out injured", "Football: Fenwick are champions",
    "Fenwick 2-1 Torsby: Lind scores late", "Anna Berg: a life in pictures", "Anna Berg: the woman who ran the ferries",
    "Anna Berg: singer, mayor, spy", "Ferry rules: who will pay?", "Ferry runs aground: video",
    "Ferry runs aground – Fenwick", "Paul Lind dies at 80 – Fenwick Gazette", "Orvelin cuts 300 jobs, shares fall",
    "Torsby beats Fenwick, claims cup", "Weather: rain is on the way", "Kessel v Orvelin: what happened in court",
    "Fenwick court: man jailed for theft", "Ten things to see in Fenwick: Torsby",
    "Airline cancels flights, says sorry", "Fenwick sees off Torsby in final",
    "Storm will hit the coast - Fenwick Gazette", "Falk says goodbye to Fenwick fans", "Falk says little about refund",
    "Climate pledges fall short", "Wage demands hit ferry talks", "Falk says thank you to crews",
    "Six months on, Falk says nothing", "What Falk says about the ferry",
]
