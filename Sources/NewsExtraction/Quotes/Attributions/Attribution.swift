internal import NewsModel
internal import NewsText

/// Speech found in a sentence: which words, under which cue, beside which speaker.
struct Attribution: Sendable {
    /// The words, marks included.
    var content: Range<Int>
    /// The verb, or "according to".
    var cue: Range<Int>?
    var speaker: Phrase?
    var act: Act = .state
    var isPassive = false
    /// The words stand before the cue.
    var isTrailing = false
    /// A cue that stands after another one's clause without a subject of its own.
    var isDependent = false
    /// The speaker was carried over from a sentence before.
    var isCarried = false

    /// The clause goes on here, on the other side of the cue.
    var rest: Range<Int>?

    /// Where cue and speaker begin and end, without the words.
    var frame: Range<Int> {
        let cue = cue ?? content.upperBound..<content.upperBound
        guard let speaker, !isDependent else { return cue }
        let low = min(cue.lowerBound, speaker.whole.lowerBound)
        return low..<max(cue.upperBound, speaker.whole.upperBound)
    }
}
