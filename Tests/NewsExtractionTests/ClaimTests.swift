import NewsExtraction
import NewsModel
import Testing

@Suite("Claims")
struct ClaimTests {
    /// `who did whom: what`, with `not`, `may` and `said` for negated, modal and somebody's words.
    private func claims(_ text: String) -> [String] {
        let sample = Sample(text)
        func name(_ entity: Int) -> String {
            sample.extraction.mentions.first { $0.entity == entity }.map { sample.words($0.span) } ?? "?"
        }
        return sample.extraction.claims.compactMap { claim in
            guard case .verb(let verb) = claim.did else { return nil }
            var words = [claim.who.map(name) ?? "-"]
            if claim.isNegated { words.append("not") }
            if claim.isModal { words.append("may") }
            words.append(verb)
            words.append(claim.whom.isEmpty ? "-" : claim.whom.map(name).joined(separator: "+"))
            let what = claim.what.map { sample.words($0) } ?? ""
            return words.joined(separator: " ") + ": " + what + (claim.voice == .speaker ? " (said)" : "")
        }
    }

    @Test(
        "who did what to whom",
        arguments: [
            ("Norway expelled Jonas Velt on Monday.", ["Norway expel Jonas Velt: Jonas Velt"]),
            ("Elena Marquet was sacked by Tomas Hale last week.", ["Tomas Hale sack Elena Marquet: Elena Marquet"]),
            (
                "Tomas Hale met Elena Marquet and Jonas Velt.",
                ["Tomas Hale meet Elena Marquet+Jonas Velt: Elena Marquet and Jonas Velt"]
            ),
            (
                "Paul Lind (Norway) beat Jonas Velt (Denmark) 15-12 15-6\nTomas Hale (Chad) beat Omar Said (Egypt) 15-3",
                ["Paul Lind beat Jonas Velt: Jonas Velt", "Tomas Hale beat Omar Said: Omar Said"]
            ),
            ("Police in Oslo released Anna Berg.", ["- release Anna Berg: Anna Berg"]),
            ("Anna Berg was arrested in Oslo.", ["- arrest Anna Berg: Anna Berg"]),
            ("Norway has not detained Anna Berg.", ["Norway not detain Anna Berg: Anna Berg"]),
            ("Norway did not sign the Oslo Treaty.", ["Norway not sign Oslo Treaty: the Oslo Treaty"]),
            ("Norway may invite Jonas Velt.", ["Norway may invite Jonas Velt: Jonas Velt"]),
            ("“Norway detained my brother,” Anna Berg said.", ["Norway detain -: my brother (said)"]),
            (
                "“We left. Norway detained my brother. He is well,” Anna Berg said.",
                ["Norway detain -: my brother (said)"]
            ),
        ]
    )
    func plain(text: String, expected: [String]) {
        #expect(claims(text) == expected)
    }

    @Test(
        "whom the object names with its apposition, list and preposition",
        arguments: [
            (
                "Norway arrested the head of the dairy union, Jonas Velt.",
                [
                    "Norway arrest Jonas Velt: the head of the dairy union"
                ]
            ),
            (
                "Norway arrested two bakers, Jonas Velt and Anna Berg.",
                [
                    "Norway arrest Jonas Velt+Anna Berg: two bakers"
                ]
            ),
            ("Norway arrested 30 people, including the painter Anna Berg.", ["Norway arrest Anna Berg: 30 people"]),
            (
                "Norway expelled Jonas Velt, Anna Berg and Tomas Hale.",
                [
                    "Norway expel Jonas Velt+Anna Berg+Tomas Hale: Jonas Velt, Anna Berg and Tomas Hale"
                ]
            ),
            ("Norway imposed sanctions on Jonas Velt.", ["Norway impose Jonas Velt: sanctions"]),
            ("Norway refused Jonas Velt a visa.", ["Norway refuse Jonas Velt: a visa"]),
            ("Norway denied a visa to the painter Anna Berg.", ["Norway refuse Anna Berg: a visa"]),
            ("Its leader, Anna Berg, was arrested in March by Norway.", ["Norway arrest Anna Berg: Its leader"]),
            ("Anna Berg was among those detained.", ["- detain Anna Berg: Anna Berg"]),
            ("Anna Berg, arrested by Norway in May, is a painter.", ["Norway arrest Anna Berg: Anna Berg"]),
            ("The treaty was signed by her successor, Elena Marquet.", ["Elena Marquet sign -: The treaty"]),
            ("Norway signed a law banning Greenpeace.", ["Norway sign -: a law"]),
        ]
    )
    func targets(text: String, expected: [String]) {
        #expect(claims(text) == expected)
    }

    @Test(
        "a second verb shares the subject of the first",
        arguments: [
            (
                "Norway detained Jonas Velt and expelled Anna Berg.",
                [
                    "Norway detain Jonas Velt: Jonas Velt",
                    "Norway expel Anna Berg: Anna Berg",
                ]
            ),
            (
                "Norway arrested and deported Jonas Velt.",
                [
                    "Norway arrest Jonas Velt: Jonas Velt",
                    "Norway deport Jonas Velt: Jonas Velt",
                ]
            ),
            (
                "Anna Berg was arrested and deported to Poland.",
                [
                    "- arrest Anna Berg: Anna Berg",
                    "- deport Anna Berg: Anna Berg",
                ]
            ),
            (
                "Elena Marquet vetoed the bill and dissolved parliament.",
                [
                    "Elena Marquet veto -: the bill",
                    "Elena Marquet dissolve -: parliament",
                ]
            ),
            (
                "Norway attacked the harbour, killing Jonas Velt.",
                [
                    "Norway attack -: the harbour",
                    "Norway kill Jonas Velt: Jonas Velt",
                ]
            ),
            (
                "France, Germany and Norway expelled Jonas Velt.",
                [
                    "France expel Jonas Velt: Jonas Velt",
                    "Germany expel Jonas Velt: Jonas Velt",
                    "Norway expel Jonas Velt: Jonas Velt",
                ]
            ),
            (
                "Elena Marquet summoned Poland’s ambassador and the council adopted a motion.",
                [
                    "Elena Marquet summon -: Poland’s ambassador"
                ]
            ),
        ]
    )
    func shared(text: String, expected: [String]) {
        #expect(claims(text) == expected)
    }

    @Test(
        "what is planned, refused, alleged or denied",
        arguments: [
            ("Norway is expected to deport Anna Berg.", ["Norway may deport Anna Berg: Anna Berg"]),
            ("Norway wants to ban Greenpeace.", ["Norway may ban Greenpeace: Greenpeace"]),
            ("Norway managed to arrest Jonas Velt.", ["Norway arrest Jonas Velt: Jonas Velt"]),
            ("Norway has refused to release Anna Berg.", ["Norway not release Anna Berg: Anna Berg"]),
            ("Norway is said to have arrested Jonas Velt.", ["Norway may arrest Jonas Velt: Jonas Velt"]),
            (
                "Neither Norway nor Poland signed the treaty.",
                [
                    "Norway not sign -: the treaty",
                    "Poland not sign -: the treaty",
                ]
            ),
            ("Norway denied that it had detained Anna Berg.", ["- not detain Anna Berg: Anna Berg (said)"]),
            ("It is not true that Norway arrested Jonas Velt.", ["Norway not arrest Jonas Velt: Jonas Velt"]),
            ("Norway allegedly poisoned Anna Berg.", ["Norway may poison Anna Berg: Anna Berg"]),
            ("If Norway deports Anna Berg, Poland will protest.", ["Norway may deport Anna Berg: Anna Berg"]),
        ]
    )
    func frames(text: String, expected: [String]) {
        #expect(claims(text) == expected)
    }

    @Test(
        "verbs of receivers, offices and courts, and with particles",
        arguments: [
            ("Gunmen killed Jonas Velt.", ["- kill Jonas Velt: Jonas Velt"]),
            ("Elena Marquet resigned on Monday.", ["Elena Marquet resign -: "]),
            ("Elena Marquet met with Jonas Velt.", ["Elena Marquet meet Jonas Velt: "]),
            ("Norway shot down a plane.", ["Norway shoot down -: a plane"]),
            ("Norway sent food to Poland.", ["Norway send Poland: food"]),
            ("The Supreme Court dismissed the appeal.", ["Supreme Court reject -: the appeal"]),
            ("Elena Marquet dismissed Jonas Velt.", ["Elena Marquet dismiss Jonas Velt: Jonas Velt"]),
            ("Norway is holding Anna Berg.", ["Norway hold Anna Berg: Anna Berg"]),
            ("Anna Berg was re-arrested on Sunday.", ["- arrest Anna Berg: Anna Berg"]),
        ]
    )
    func further(text: String, expected: [String]) {
        #expect(claims(text) == expected)
    }

    @Test(
        "where no subject or object stands beside the verb nothing is claimed",
        arguments: [
            "Attacks on Norway are frequent.",
            "The sanctions against Norway remain, and Sweden’s charge d’affaires left.",
            "Norway’s raids, fines and bans are over.",
            "The man arrested in Oslo is Norwegian.",
            "After the release Anna Berg flew to Oslo.",
            "Jonas Velt fired back.",
            "Jonas Velt passed away on Sunday.",
            "Anna Berg, whose sister Norway admires, is ill.",
            "A plan to deport Anna Berg was dropped.",
        ]
    )
    func silent(text: String) {
        #expect(claims(text) == [])
    }

    @Test(
        "an attack in words is condemning, one with arms is not; a passive has nobody who speaks",
        arguments: [
            ("Norway attacked Poland’s harbour near Gdansk on Monday.", []),
            ("Elena Marquet attacked the plan as a waste.", [.act(.condemn)]),
            ("Elena Marquet dismissed Jonas Velt.", []),
            ("Elena Marquet dismissed the claims.", [.act(.deny)]),
            ("Norway denied Anna Berg a visa.", []),
            ("Anna Berg was accused by Norway of spying.", [.act(.accuse)]),
        ] as [(String, [Deed])]
    )
    func acts(text: String, expected: [Deed]) {
        let acts = Sample(text).extraction.claims.map(\.did).filter { if case .act = $0 { true } else { false } }
        #expect(acts == expected)
    }
}
