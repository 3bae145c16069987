import NewsModel
import NewsWatching
import Testing

@Suite("Silence")
struct SilenceTests {
    private static func silence(_ sample: Sample, _ asked: Condition, except: [Condition] = []) -> String? {
        let list = watchlist(
            actors: [actor("alva", "Mira Alva"), actor("sund", "Ole Sund")],
            topics: [topic("rail", any: ["railway"])],
            when: [asked],
            except: except
        )
        return Watch([list]).silence(
            of: "rule",
            title: sample.title,
            text: sample.text,
            extraction: sample.extraction,
            feed: sample.feed
        )?.description
    }

    @Test("the part of a rule that fails is named, and the speakers that the text has")
    func nearest() {
        let denies = condition(who: ["alva"], does: [.denies], about: ["rail"])
        var sample = Sample("Mira Alva came. Jo Brandt said the railway is old.")
        sample.quote("the railway is old", by: "Jo Brandt", cue: "said", .indirect)
        #expect(
            SilenceTests.silence(sample, denies)
                == "‘alva’ is named, but does not speak (speaker found: Jo Brandt)"
        )
        #expect(
            SilenceTests.silence(Sample("The railway is old."), denies) == "‘alva’ is not named (no speech found)"
        )
        #expect(
            SilenceTests.silence(Sample("Mira Alva came."), denies)
                == "‘alva’ is named, but no word of ‘rail’ stands there"
        )
        #expect(SilenceTests.silence(Sample("Nobody came."), denies) == "no word of ‘rail’ stands there")
        var says = Sample("Mira Alva said it rains. The railway is old.")
        says.quote("it rains", by: "Mira Alva", cue: "said", .indirect)
        #expect(SilenceTests.silence(says, denies) == "‘alva’ speaks, but says, not denies")
        #expect(
            SilenceTests.silence(says, condition(who: ["alva"], does: [.says], about: ["rail"]))
                == "‘alva’ speaks, but not about ‘rail’"
        )
        #expect(
            SilenceTests.silence(says, condition(who: ["alva"], does: [.isSaidAbout]))
                == "‘alva’ is named, but nobody else speaks of it"
        )
        #expect(
            SilenceTests.silence(says, condition(who: ["alva"], about: ["rail"], within: .sentence))
                == "nothing about ‘rail’ stands near enough"
        )
        #expect(
            SilenceTests.silence(
                says,
                condition(who: ["alva"], does: [.says]),
                except: [condition(about: ["rail"])]
            ) == "‘except’ holds"
        )
        var elsewhere = condition(who: ["alva"], does: [.says])
        elsewhere.feeds = [.id("another")]
        #expect(SilenceTests.silence(says, elsewhere) == "feed, language or place does not fit")
    }

    @Test(
        "who does what is asked on something else, and on the topic something else, does not stay silent on the topic"
    )
    func bothApart() {
        var sample = Sample("Mira Alva condemned the budget. “The railway is old,” she said. Rain fell.")
        sample.quote("the budget", by: "Mira Alva", cue: "condemned", .indirect, .condemn)
        let asked = condition(who: ["alva"], does: [.condemns], about: ["rail"])
        #expect(SilenceTests.silence(sample, asked) == "‘alva’ speaks, but not about ‘rail’")
        sample.quote("“The railway is old,”", by: "Mira Alva", cue: "said")
        #expect(
            SilenceTests.silence(sample, asked)
                == "‘alva’ speaks about ‘rail’, but says, not condemns: that is about something else"
        )
    }

    @Test("who speaks is kept apart from who is spoken of")
    func spokenOf() {
        var sample = Sample("Jo Brandt said Mira Alva was late. The railway is old.")
        sample.quote("Mira Alva was late", by: "Jo Brandt", cue: "said", .indirect)
        #expect(
            SilenceTests.silence(sample, condition(who: ["alva"], does: [.isSaidAbout], about: ["rail"]))
                == "‘alva’ is spoken of, but not about ‘rail’"
        )
        #expect(
            SilenceTests.silence(sample, condition(does: [.says], about: ["rail"]))
                == "somebody speaks, but not about ‘rail’"
        )
    }

    @Test("of a group those are named who are meant")
    func group() {
        let group = ["alva", "sund"]
        var sample = Sample("Mira Alva and Ole Sund came. Jo Brandt said the railway is old.")
        sample.quote("the railway is old", by: "Jo Brandt", cue: "said", .indirect)
        #expect(
            SilenceTests.silence(sample, condition(who: group, does: [.says], about: ["rail"]))
                == "‘alva’ and ‘sund’ are named, but do not speak (speaker found: Jo Brandt)"
        )
        var spoken = Sample("Mira Alva came. Ole Sund said it rains. The railway is old.")
        spoken.quote("it rains", by: "Ole Sund", cue: "said", .indirect)
        #expect(
            SilenceTests.silence(spoken, condition(who: group, does: [.says], about: ["rail"]))
                == "‘sund’ speaks, but not about ‘rail’"
        )
        var short = Sample("Mira Alva came. Sund said the railway is old.")
        short.quote("the railway is old", by: "Sund", cue: "said", .indirect)
        #expect(
            SilenceTests.silence(short, condition(who: group, does: [.says], about: ["rail"]))
                == "the speaker ‘Sund’ is not surely ‘sund’: the full name stands after it, or not at all"
        )
    }

    @Test("all rules that do not hold are told apart in one reading, by how near they came")
    func all() throws {
        var list = watchlist(
            actors: [actor("alva", "Mira Alva"), actor("sund", "Ole Sund")],
            topics: [topic("rail", any: ["railway"]), topic("ferry", any: ["ferry"])],
            when: [condition(who: ["alva"], does: [.isMentioned])]
        )
        list.rules += [
            Rule(id: "near", when: [condition(who: ["alva"], does: [.says], about: ["ferry"])]),
            Rule(id: "far", when: [condition(who: ["sund"], does: [.says], about: ["rail"])]),
            Rule(id: "farther", when: [condition(who: ["sund"], does: [.says], about: ["ferry"])]),
        ]
        let sample = Sample("Mira Alva came by railway.")
        let silences = Watch([list]).silences(
            title: sample.title,
            text: sample.text,
            extraction: sample.extraction,
            feed: sample.feed
        )
        #expect(silences.keys.sorted() == ["far", "farther", "near"])
        #expect(silences["near"] == .notThere(["ferry"], named: ["alva"]))
        #expect(silences["far"] == .notNamed(["sund"], speakers: []))
        #expect(silences["farther"] == .notThere(["ferry"], named: []))
        #expect(silences.filter(\.value.isFar).keys.sorted() == ["far", "farther"])
    }
}
