internal import NewsModel
internal import NewsText

/// Quotations whose speaker stands further on: in the sentence behind them, or at the end of the last of their paragraphs.
extension QuoteWriter {
    /// "“…”" and on the next line "— Ada Quist": the name signs the quotation above it.
    mutating func sign(_ sentence: Range<Int>) -> Bool {
        guard let name = tagged.signature(sentence), sentence.lowerBound > 0,
            tagged.isQuoted(sentence.lowerBound - 1)
        else { return false }
        let above = tagged.quotation(at: sentence.lowerBound - 1).tokens
        guard above.lowerBound == 0 || tagged.text.flags[above.lowerBound].contains(.lineBefore) else { return false }
        guard release(above) else { return false }
        append(Attribution(content: above, cue: nil, speaker: Phrase(tokens: name, whole: name)), above, sentence)
        return true
    }

    /// "Lo ha detto la ministra": a sentence that says whose words the quotation before it is.
    mutating func confirm(_ sentence: Range<Int>) -> Bool {
        guard let new = tagged.confirmation(in: sentence), let previous else { return false }
        guard let above = tagged.quotation(filling: previous) ?? reportedSentence(previous, confirmed: new, sentence),
            release(above)
        else { return false }
        append(new, above, sentence)
        return !sentence.contains { tagged.isQuoted($0) }
    }

    /// The words of a sentence without marks whose speaker the next one tells: "Lo ha detto la ministra".
    ///
    /// German has `attest`.
    private func reportedSentence(_ above: Range<Int>, confirmed new: Attribution, _ sentence: Range<Int>)
        -> Range<Int>?
    {
        guard new.cue != nil, new.act == .state, above.upperBound == sentence.lowerBound, !tagged.tongue.isUnspaced,
            tagged.tongue != .german,
            tagged.isReadable(above), !above.contains(where: { tagged.isQuoted($0) }),
            // "Так, мэр заявил, что …" has its own clause.
            !sentence.contains(where: { tagged.has($0, .that) }),
            quotes.last.map({ !$0.tokens.overlaps(above) }) ?? true
        else { return nil }
        let words = tagged.trimmed(above)
        return tagged.wordCount(words) > 3 ? words : nil
    }

    /// "Das berichtet der Sender": a German sentence that says who told what the one before it says.
    mutating func attest(_ sentence: Range<Int>) -> Bool {
        guard tagged.tongue == .german, let silent, silent.upperBound == sentence.lowerBound,
            !tagged.text.flags[sentence.lowerBound].contains(.lineBefore),
            !silent.contains(where: { tagged.isQuoted($0) }),
            let new = tagged.germanAttestation(of: silent, in: sentence)
        else { return false }
        append(new, new.content, sentence)
        return true
    }

    /// Takes back the last quote where it has these words and no verb of its own; `false` where a verb claims them.
    private mutating func release(_ words: Range<Int>) -> Bool {
        guard let known = quotes.last, known.tokens.overlaps(words) else { return true }
        guard known.quote.cue == nil || known.quote.continues != nil else { return false }
        quotes.removeLast()
        return true
    }

    /// Gives the speaker of the last quote the paragraphs before it that stayed open: “…⏎“…⏎“…,” she said.
    ///
    /// At most forty, so that the time stays linear where a mark is missing.
    mutating func claimOpenParagraphs(before range: Range<Int>) {
        guard let first = range.first(where: { tagged.isQuoted($0) }) else { return }
        var index = tagged.quotationIndex(first)
        var later = quotes.count - 1
        let speaker = quotes[later].quote.speaker
        var left = 40
        while index > 0, left > 0, tagged.quotations[index].continues {
            index -= 1
            left -= 1
            let words = tagged.quotations[index].tokens
            if tagged.isStageDirection(tagged.quotations[index])
                || tagged.turnLabel(of: tagged.quotations[index]) != nil
            {
                return
            }
            var quote = Quote(span: tagged.span(words), kind: .direct, cue: nil, speaker: speaker, confidence: 80)
            if let known = quotes.suffix(100).lastIndex(where: { $0.tokens.overlaps(words) }) {
                // one that was given to whoever spoke before
                guard quotes[known].quote.continues != nil else { return }
                quote.act = quotes[known].quote.act
                quotes[known].quote = quote
                quotes[later].quote.continues = known
                later = known
            } else {
                quotes.append((quote, words))
                quotes[later].quote.continues = quotes.count - 1
                later = quotes.count - 1
            }
        }
    }
}
