import NewsModel
import NewsWatching
import Testing

@Suite("Silence")
struct SilenceTests {
    private static func silence(_ sample: Sample, _ asked: Condition, except: [Condition] = []) -> String? {
        let list = watchlist(
            actors: [actor("alva", "Mira Alva")],
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
        #expect(SilenceTests.silence(Sample("Mira Alva came."), denies) == "no word of ‘rail’ stands there")
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
}
