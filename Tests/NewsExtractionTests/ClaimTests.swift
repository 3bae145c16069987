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
        "where no subject or object stands beside the verb nothing is claimed",
        arguments: [
            "Attacks on Norway are frequent.",
            "The sanctions against Norway remain, and Sweden’s charge d’affaires left.",
            "Norway’s raids, fines and bans are over.",
            "The man arrested in Oslo is Norwegian.",
            "After the release Anna Berg flew to Oslo.",
        ]
    )
    func silent(text: String) {
        #expect(claims(text) == [])
    }
}
