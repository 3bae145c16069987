internal import NewsModel
internal import NewsText

/// Finds direct, mixed and indirect speech in one string.
///
/// `entities` are those of the whole article; `dateline` is no part of a sentence.
///
/// - Returns: quotes in the order of the text; those of another speaker may lie inside one.
/// - Complexity: O(n) in tokens for texts of ordinary sentences.
func findQuotes(in tagged: TaggedText, entities: [Entity], dateline: Range<Int>?) -> [Quote] {
    guard tagged.text.count > 1 else { return [] }
    var writer = QuoteWriter(tagged, entities: entities)
    var turns = tagged.interviewTurns(entities: entities)[...]
    if turns.isEmpty { turns = tagged.bareAnswers(entities: entities)[...] }
    if turns.isEmpty { turns = tagged.unmarkedAnswers(entities: entities)[...] }
    var turnEnd = 0
    for (index, sentence) in tagged.sentences.enumerated() {
        if sentence.lowerBound < turnEnd { continue }
        if let turn = turns.first, turn.label.lowerBound <= sentence.lowerBound {
            writer.write(turn)
            turnEnd = turn.words.upperBound
            turns.removeFirst()
            continue
        }
        if tagged.field == .text, tagged.isEditorsNote(sentence) { continue }
        var range = sentence
        if let dateline, dateline.upperBound > range.lowerBound, dateline.lowerBound <= range.lowerBound {
            range = min(dateline.upperBound, range.upperBound)..<range.upperBound
            while let first = range.first, !tagged.isWord(first), !tagged.isQuoted(first) { range.removeFirst() }
        }
        guard let last = range.last else { continue }
        let isHeadline =
            tagged.field == .title
            || (index == 0 && (!tagged.isStop(last) && !tagged.isQuoted(last) || tagged.isTitleCase(range)))
        writer.write(range, isHeadline: isHeadline)
    }
    return writer.finished()
}
