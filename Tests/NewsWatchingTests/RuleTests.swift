import NewsModel
import NewsWatching
import Testing

@Suite("Rules")
struct RuleTests {
    private static let actors = [
        actor("alva", "Mira Alva"),
        actor("mot", "Ministry of Transport of Oruba", .publicBody, also: ["Orubian transport ministry"]),
    ]
    private static let rail = topic("rail", any: ["railway*", "rail"])

    private static func list(_ who: [String], _ does: [Verb], about: [String] = ["rail"]) -> Watchlist {
        watchlist(actors: actors, topics: [rail], when: [condition(who: who, does: does, about: about)])
    }

    @Test("a quote holds a rule with its speaker, its topic and the words as evidence")
    func quote() {
        var sample = Sample("“The railway will open,” Mira Alva told reporters in Oruba.")
        sample.name("Mira Alva", .person, 1)
        sample.quote("“The railway will open,”", by: "Mira Alva", cue: "told", entity: 1)
        let found = sample.matches(RuleTests.list(["alva"], [.says, .isQuoted, .denies]))
        #expect(found.count == 1)
        let match = found[0]
        #expect(match.does == [.isQuoted, .says])
        #expect(match.actors == [MatchedActor(id: "alva", part: .speaker)])
        #expect(match.topics == [MatchedTopic(id: "rail", matched: ["railway"])])
        #expect(match.quotes == [MatchedQuote(index: 0, speaker: "alva", about: ["rail"])])
        #expect(match.confidence == 90)
        #expect(
            match.evidence
                == [
                    Evidence(
                        role: "topic:rail",
                        exact: "railway",
                        prefix: "“The ",
                        suffix: " will open,” Mira Alva told reporters in Oruba.",
                        span: sample.span("railway")
                    ),
                    Evidence(
                        role: "actor:alva",
                        exact: "Mira Alva",
                        prefix: "“The railway will open,” ",
                        suffix: " told reporters in Oruba.",
                        span: sample.span("Mira Alva")
                    ),
                ]
        )
    }

    @Test(
        "evidence keeps whole words of its sentence around it, at most 48 scalars a side",
        arguments: [
            ("A gale came. The railway is shut. It snows.", "The ", " is shut."),
            (
                "Since the long and bitter winter of the year before last the railway has been waiting for a bridge that"
                    + " nobody wants.", "and bitter winter of the year before last the ",
                " has been waiting for a bridge that nobody"
            ),
            ("The minister’s-own-and-only-very-very-long-and-windy-word railway’s end", "", "’s end"),
            ("Das ist railway", "Das ist ", ""),
        ]
    )
    func surroundings(_ text: String, before prefix: String, after suffix: String) {
        let sample = Sample(text)
        let rule = watchlist(topics: [RuleTests.rail], when: [condition(who: [], does: [], about: ["rail"])])
        let evidence = sample.matches(rule).first?.evidence.first
        #expect(evidence?.prefix == prefix)
        #expect(evidence?.suffix == suffix)
    }

    // Who of the two speaks, by a reader.
    @Test(
        "a body speaks through its name, unnamed voices and documents; a named officer for himself",
        arguments: [
            ("The Orubian transport ministry", ["mot"]), ("A spokesman for the Orubian transport ministry", ["mot"]),
            ("Officials at the Ministry of Transport of Oruba", ["mot"]),
            ("Orubian transport ministry officials", ["mot"]),
            ("A June report by the Orubian transport ministry", ["mot"]),
            ("A critic of the Orubian transport ministry", []),
            ("Orubian transport ministry critics", []), ("Mira Alva’s lawyer", []),
            ("A letter from Mira Alva", ["alva"]),
            ("Minister Mira Alva", ["alva"]), ("An aide to Mira Alva", []),
            ("Mira Alva, a member of the house,", ["alva"]),
            ("Orubian transport ministry official Jo Brandt", []),
            ("Orubian transport ministry spokesman Jo Brandt", ["mot"]),
            ("The Orubian transport ministry’s website", ["mot"]), ("Mira Alva and Jo Brandt", ["alva"]),
            ("Orubian transport ministry press service", ["mot"]),
        ]
    )
    func voices(_ speaker: String, _ expected: [String]) {
        var sample = Sample("\(speaker) said the railway would open.")
        if speaker.contains("Jo Brandt") { sample.name("Jo Brandt", .person, 3) }
        sample.quote("the railway would open", by: speaker, cue: "said", .indirect)
        let match = sample.matches(RuleTests.list(["alva", "mot"], [.says])).first
        #expect((match?.actors.map(\.id) ?? []) == expected)
    }

    @Test("a pronoun speaks for the entity it stands for, and `the ministry` for the one named before")
    func pronouns() {
        var sample = Sample(
            "Mira Alva came late. “Yes,” she said of the railway. The Orubian transport ministry agreed. The ministry said the rail plan was old."
        )
        sample.name("Mira Alva", .person, 1)
        sample.quote("“Yes,”", by: "she", cue: "said", entity: 1)
        sample.quote("the rail plan was old", by: "The ministry", cue: "said", .indirect, cueNth: 2)
        let match = sample.matches(RuleTests.list(["alva", "mot"], [.says])).first
        #expect(match?.actors == [MatchedActor(id: "alva", part: .speaker), MatchedActor(id: "mot", part: .speaker)])
        #expect(match?.quotes.map(\.index) == [0, 1])
    }

    @Test("`the ministry` speaks for a body that a metonym named, and `the minister` for a person with that office")
    func titles() {
        var minister = actor("bo", "Bo Kern")
        minister.role = "minister of transport"
        minister.of = "gov"
        let gov = actor(
            "gov",
            "Orubian government",
            .publicBody,
            also: ["Orubian transport ministry"],
            asSpeaker: ["Oruba"]
        )
        let list = watchlist(
            actors: [minister, gov],
            topics: [RuleTests.rail],
            when: [condition(who: ["bo", "gov"], does: [.denies, .says], about: ["rail"])]
        )
        var ministry = Sample("The ministry denied that the railway was old.", title: "Oruba dismisses report")
        ministry.quote("the railway was old", by: "The ministry", cue: "denied", .indirect, .deny)
        #expect(!ministry.fires(list))
        ministry.extraction.quotes.insert(
            Quote(
                span: Span(.title, 16, 22),
                kind: .indirect,
                cue: Span(.title, 6, 15),
                speaker: Speaker(span: Span(.title, 0, 5), entity: 1),
                act: .deny,
                confidence: 70
            ),
            at: 0
        )
        #expect(ministry.matches(list).first?.actors == [MatchedActor(id: "gov", part: .speaker)])
        for (title, speaks) in [
            ("The minister", true), ("The Orubian minister", true), ("The transport minister", true),
            ("The prime minister", false), ("The Velian minister", false), ("The governor", false),
        ] {
            var holder = Sample("Bo Kern came. \(title) said the railway was old.")
            holder.name("Bo Kern", .person, 1)
            holder.quote("the railway was old", by: title, cue: "said", .indirect)
            #expect(holder.fires(list) == speaks, "\(title)")
        }
    }

    @Test("two watched people taken for one entity are told apart by the speaker's words")
    func merged() {
        let list = watchlist(
            actors: [actor("mira", "Mira Alva"), actor("ron", "Ron Alva")],
            topics: [RuleTests.rail],
            when: [condition(who: ["mira", "ron"], does: [.says], about: ["rail"])]
        )
        var sample = Sample("Mira Alva and Ron Alva came. Mira said the railway was old.")
        sample.name("Mira Alva", .person, 1)
        sample.name("Ron Alva", .person, 1)
        sample.quote("the railway was old", by: "Mira", cue: "said", entity: 1, .indirect, nth: 2)
        #expect(sample.matches(list).first?.actors.map(\.id) == ["mira"])
    }

    @Test("`about` looks inside the quote, else in its sentence unless another quote there has it, else in the lead-in")
    func about() {
        let list = RuleTests.list(["alva"], [.says])
        var sentence = Sample("“It will open,” Mira Alva said of the railway. The rail plan is old.")
        sentence.quote("“It will open,”", by: "Mira Alva", cue: "said")
        #expect(sentence.fires(list))
        var elsewhere = Sample("“It will open,” Mira Alva said. The railway is old.")
        elsewhere.quote("“It will open,”", by: "Mira Alva", cue: "said")
        #expect(!elsewhere.fires(list))
        var two = Sample("Mira Alva said the railway was old and added “we go”.")
        two.name("Mira Alva", .person, 1)
        two.quote("the railway was old", by: "Mira Alva", cue: "said", entity: 1, .indirect)
        two.quote("“we go”", by: "Mira Alva", cue: "added", entity: 1)
        #expect(two.matches(list).first?.quotes.map(\.index) == [0])
        var others = Sample("Jo Brandt said the railway was old, and Mira Alva called her “rude”.")
        others.quote("the railway was old", by: "Jo Brandt", cue: "said", entity: 2, .indirect)
        others.quote("“rude”", by: "Mira Alva", cue: "called", entity: 1)
        #expect(!others.fires(list))
        var leadIn = Sample("Asked about the railway, she paused. Mira Alva then said it was old.")
        leadIn.quote("it was old", by: "Mira Alva", cue: "said", .indirect)
        #expect(leadIn.fires(list))
        leadIn.extraction.quotes[0].kind = .direct
        #expect(!leadIn.fires(list))
    }

    @Test(
        "a clause on the speaker, and what goes on meanwhile, lend no topic to a statement",
        arguments: [
            ("Mira Alva, whose father built a railway, said the harvest was good.", "the harvest was good", false),
            ("Work goes on, Mira Alva said, as villagers feared for the railway.", "Work goes on", false),
            ("Work goes on, Mira Alva said despite protests at the railway.", "Work goes on", false),
            ("Work goes on, Mira Alva said, as part of a debate on the railway.", "Work goes on", true),
            ("Mira Alva, asked about the railway, said the harvest was good.", "the harvest was good", true),
        ]
    )
    func asides(in text: String, said words: String, fires expected: Bool) {
        var sample = Sample(text)
        sample.quote(words, by: "Mira Alva", cue: "said", entity: 1, .indirect)
        #expect(sample.fires(RuleTests.list(["alva"], [.says])) == expected)
    }

    @Test("the parts of a split quotation are one statement")
    func split() {
        var sample = Sample("“The railway is old,” Mira Alva said. “We will close it.”")
        sample.quote("“The railway is old,”", by: "Mira Alva", cue: "said")
        sample.quote("“We will close it.”", by: nil, cue: nil, continues: 0)
        let match = sample.matches(RuleTests.list(["alva"], [.says])).first
        #expect(match?.quotes == [0, 1].map { MatchedQuote(index: $0, speaker: "alva", about: ["rail"]) })
    }

    @Test("somebody is spoken of inside the quote of another, or as the target of an accusation")
    func spokenOf() {
        let list = watchlist(actors: RuleTests.actors, when: [condition(who: ["alva"], does: [.isSaidAbout])])
        var inside = Sample("“Mira Alva lied,” Jo Brandt said.")
        inside.quote("“Mira Alva lied,”", by: "Jo Brandt", cue: "said", entity: 2)
        #expect(inside.matches(list).first?.actors == [MatchedActor(id: "alva", part: .subject)])
        var own = Sample("“Mira Alva never lies,” said Mira Alva.")
        own.quote("“Mira Alva never lies,”", by: "Mira Alva", cue: "said", nth: 2)
        #expect(!own.fires(list))
        var target = Sample("Jo Brandt accused Mira Alva of “lies”.")
        target.quote("“lies”", by: "Jo Brandt", cue: "accused", entity: 2, .mixed, .accuse)
        #expect(target.matches(list).first?.evidence.map(\.exact) == ["Mira Alva", "“lies”"])
        var passive = Sample("Mira Alva has been accused of fraud.")
        passive.quote("fraud", by: nil, cue: "has been accused", .indirect, .accuse, passive: true)
        #expect(passive.fires(list))
        var agent = Sample("Mira Alva was accused by Jo Brandt of fraud.")
        agent.quote("fraud", by: "Jo Brandt", cue: "accused", entity: 2, .indirect, .accuse)
        #expect(agent.fires(list))
        var claim = Sample("Jo Brandt praised Mira Alva.")
        claim.name("Jo Brandt", .person, 1)
        claim.name("Mira Alva", .person, 2)
        claim.extraction.claims = [Claim(who: 1, did: .act(.praise), whom: [2], evidence: Span(.text, 0, 27))]
        #expect(claim.fires(list))
    }

    @Test("a claim without a quote holds a verb")
    func claims() {
        var sample = Sample("Mira Alva threatened to close the railway.")
        sample.name("Mira Alva", .person, 1)
        sample.extraction.claims = [
            Claim(who: 1, did: .act(.threaten), what: sample.span("to close the railway"), evidence: Span(.text, 0, 41))
        ]
        #expect(sample.matches(RuleTests.list(["alva"], [.threatens])).first?.does == [.threatens])
        #expect(!sample.fires(RuleTests.list(["alva"], [.promises])))
        sample.extraction.claims[0].isNegated = true
        #expect(!sample.fires(RuleTests.list(["alva"], [.threatens])))
    }

    @Test("`within` asks for one sentence or paragraph")
    func within() {
        let sample = Sample("Mira Alva left. The railway is old.\n\nNo more.")
        func fires(_ within: Closeness?) -> Bool {
            sample.fires(
                watchlist(
                    actors: RuleTests.actors,
                    topics: [RuleTests.rail],
                    when: [condition(who: ["alva"], does: [.isMentioned], about: ["rail"], within: within)]
                )
            )
        }
        #expect(fires(nil) && fires(.paragraph) && !fires(.sentence))
    }

    @Test("feeds, languages, places and `except` narrow a rule")
    func filters() {
        var sample = Sample("Mira Alva left.", language: "zh-Hant")
        sample.extraction.dateline = Dateline(span: Span(.text, 0, 4), place: "GENÈVE, Switzerland")
        func fires(_ change: (inout Condition) -> Void, except: [Condition] = []) -> Bool {
            var asked = condition(who: ["alva"], does: [.isMentioned])
            change(&asked)
            return sample.fires(watchlist(actors: RuleTests.actors, when: [asked], except: except))
        }
        #expect(fires { $0.languages = ["zh"] })
        #expect(!fires { $0.languages = ["en"] })
        #expect(fires { $0.feeds = [.tag("wires")] })
        #expect(!fires { $0.feeds = [.id("other")] })
        #expect(fires { $0.fromPlaces = ["Geneve"] })
        #expect(!fires { $0.fromPlaces = ["Oruba"] })
        var sports = Condition()
        sports.feeds = [.tag("wires")]
        #expect(!fires({ _ in }, except: [sports]))
        sports.feeds = [.tag("sports")]
        #expect(fires({ _ in }, except: [sports]))
    }

    @Test("a rule that is off stays quiet")
    func off() {
        var list = watchlist(actors: RuleTests.actors, when: [condition(who: ["alva"])])
        #expect(Sample("Mira Alva left.").fires(list))
        list.rules[0].off = .disabled
        #expect(!Sample("Mira Alva left.").fires(list))
    }

    @Test("an article that repeats itself without end stays cheap, and wrong spans do not trap")
    func abuse() {
        let near = topic(
            "near",
            query: .near(.phrase(words: "rail", slop: 0), .phrase(words: "rail*", slop: 0), distance: 5, inOrder: false)
        )
        let list = watchlist(
            actors: RuleTests.actors,
            topics: [near],
            when: [condition(who: ["alva"], does: [.isMentioned], about: ["near"], within: .sentence)]
        )
        var sample = Sample(String(repeating: "Mira Alva rail ", count: 20_000))
        sample.extraction.quotes = [
            Quote(
                span: Span(.text, 900_000, 5),
                kind: .direct,
                cue: Span(.text, -4, 2),
                speaker: Speaker(span: Span(.title, 7, 9)),
                continues: 4,
                confidence: 1
            )
        ]
        sample.extraction.mentions = [Mention(span: Span(.text, 99_999_999, 3), type: .person, entity: 1)]
        #expect(sample.fires(list))
    }
}
