internal import NewsModel
internal import NewsText

/// A line of an interview or a transcript: who speaks, a colon, the words to the paragraph's end, without marks.
struct InterviewTurn {
    /// The words before the colon.
    var label: Range<Int>
    /// The part of it that names the speaker.
    var name: Range<Int>
    var words: Range<Int>
    /// Their first sentence.
    var opening: Range<Int>
    /// The entity that a surname, initials or "A" stand for.
    var entity: Int?
    /// A question that is labelled "Q", of nobody who is named.
    var isUnnamed = false
    /// Labelled "A".
    var isAnswer = false
    /// The label is no name that the article is known to have.
    var isUnknown = false
    /// The label is an office or a trade: "PRESENTER", "Minister".
    var isRole = false
}

extension TaggedText {
    /// The turns of an interview; none in a text where nobody says "I" or "we" behind a label, asks or answers.
    ///
    /// "Ada Quist: The ferry is ours.", "QUIST: …", "AQ: …", "Q: …" and "A: …" where the head names one person. Lists of
    /// people have labels too: that somebody speaks of himself or answers tells turns from them.
    ///
    /// - Complexity: O(n) in tokens.
    func interviewTurns(entities: [Entity]) -> [InterviewTurn] {
        guard field == .text, !tongue.isUnspaced else { return [] }
        var turns: [InterviewTurn] = []
        // Most lines with a colon are none of an interview: who may speak in one is told when a label asks.
        var firstLabel: Int?
        lazy var persons = LabelledPersons(self, entities: entities, before: firstLabel ?? 0)
        for index in sentences.indices {
            let start = sentences[index].lowerBound
            guard start == 0 || text.flags[start].contains(.lineBefore), let colon = labelColon(start) else { continue }
            var end = index + 1
            while end < sentences.count, !text.flags[sentences[end].lowerBound].contains(.lineBefore) { end += 1 }
            let words = colon + 1..<sentences[end - 1].upperBound
            guard
                wordCount(colon + 1..<min(words.upperBound, colon + 12))
                    > (asks(words) || colon == start + 1 ? 1 : 2),
                let last = words.last, isStop(last) || isQuoted(last) || last > 0 && isStop(last - 1),
                !isQuoted(colon + 1) || isOneQuotation(words)
            else { continue }
            firstLabel = firstLabel ?? start
            if var turn = turn(start..<(isStop(colon - 1) ? colon - 1 : colon), words, { persons }) {
                turn.opening = colon + 1..<sentences[index].upperBound
                turns.append(turn)
            }
        }
        let isPersonal = turns.indices.map { index in
            let turn = turns[index]
            return turn.isUnnamed || turn.words.contains { isFirstPerson($0) && !isQuoted($0) }
                || index + 1 < turns.count && asks(turn.words)
                    && turns[index + 1].label.lowerBound == turn.words.upperBound
        }
        guard isPersonal.contains(true) else { return [] }
        let isAnswering = turns.indices.map { isAnswer($0, turns) }
        for index in turns.indices.dropLast() where isAnswering[index] {
            turns[index].words = wholeAnswer(turns[index].words, before: turns[index + 1])
        }
        // By label that is no known name: how often it stands, and whether it says "I" or "we".
        var labels = HashTable<(count: Int, isPersonal: Bool)>()
        for (turn, isPersonal) in zip(turns, isPersonal) where turn.isUnknown {
            let key = text.hashes[turn.label.upperBound - 1]
            let known = labels[key] ?? (0, false)
            labels.set(key, (known.count + 1, known.isPersonal || isPersonal && !isQuestion(turn.words)))
        }
        return turns.indices.filter { index in
            let turn = turns[index]
            if turn.isRole { return turns.count > 2 && (isQuestion(turn.words) || hasMainVerb(turn.words)) }
            guard !turn.isUnnamed,
                turn.isAnswer || isAnswering[index] || hasMainVerb(turn.opening)
                    || isCapitals(turn.label) && hasMainVerb(turn.words)
            else { return false }
            guard turn.isUnknown, let label = labels[text.hashes[turn.label.upperBound - 1]] else { return true }
            return label.count > 1 && label.isPersonal
        }.map { turns[$0] }
    }

    /// Whether the turn before asks, and this one follows at once.
    private func isAnswer(_ index: Int, _ turns: [InterviewTurn]) -> Bool {
        guard index > 0, !asks(turns[index].words) else { return false }
        let question = turns[index - 1]
        return asks(question.words) && question.words.upperBound == turns[index].label.lowerBound
    }

    /// An answer with the paragraphs behind it that have no label, up to the next question.
    private func wholeAnswer(_ words: Range<Int>, before next: InterviewTurn) -> Range<Int> {
        let end = next.label.lowerBound
        guard asks(next.words), end > words.upperBound, end - words.upperBound < 400 else { return words }
        let rest = words.upperBound..<end
        let isSpoken = rest.allSatisfy { at in
            !isQuoted(at) && (!text.flags[at].contains(.lineBefore) || isWord(at) && isStop(at - 1))
        }
        return isSpoken && isStop(end - 1) ? words.lowerBound..<end : words
    }

    /// "EMMA STANTON:", a label that is set like no other word of a line.
    private func isCapitals(_ label: Range<Int>) -> Bool {
        label.count > 1 && label.allSatisfy { text.flags[$0].contains(.allCapitals) || isJoint($0) }
    }

    /// Whether words end with a question mark, inside or outside quotation marks.
    func asks(_ words: Range<Int>) -> Bool {
        guard let end = words.last(where: { isWord($0) || isStop($0) }) else { return false }
        return marks[end] == UInt8(ascii: "?")
    }

    /// Whether one quotation is all of these words.
    func isOneQuotation(_ words: Range<Int>) -> Bool {
        guard let first = words.first, isQuoted(first) else { return false }
        let marked = quotation(at: first).tokens
        return marked.lowerBound == first && marked.upperBound >= words.upperBound
    }

    /// The colon behind a short label that opens a line: "Ada Quist:", "Q:", "A.:".
    private func labelColon(_ start: Int) -> Int? {
        let limit = min(start + 12, text.count - 1)
        if start + 2 < limit, text.ends[start] - text.starts[start] == 1, isCapital(start), isStop(start + 1),
            isColon(start + 2), text.flags[start + 3].contains(.spaceBefore),
            !text.flags[start + 3].contains(.lineBefore)
        {
            return start + 2
        }
        guard start < limit, isWord(start), isCapital(start),
            let colon = (start + 1..<limit).first(where: { isColon($0) || isStop($0) && !isJoint($0) }),
            isColon(colon), !isQuoted(start), text.flags[colon + 1].contains(.spaceBefore),
            !text.flags[colon + 1].contains(.lineBefore)
        else { return nil }
        return colon
    }

    private func turn(
        _ label: Range<Int>,
        _ words: Range<Int>,
        _ persons: () -> LabelledPersons
    ) -> InterviewTurn? {
        let first = label.lowerBound
        if label.count == 1, matches(first, "q") || matches(first, "question") {
            return InterviewTurn(label: label, name: label, words: words, opening: words, isUnnamed: true)
        }
        if label.count == 1, matches(first, "a") || matches(first, "answer") {
            guard let entity = persons().only else { return nil }
            return InterviewTurn(
                label: label,
                name: label,
                words: words,
                opening: words,
                entity: entity,
                isAnswer: true
            )
        }
        if label.count == 1, let entity = persons().byLabel[text.hashes[first]], entity > 0 {
            let isName = typeOfName(first) == .person
            return InterviewTurn(label: label, name: label, words: words, opening: words, entity: isName ? nil : entity)
        }
        if isRole(label) {
            let person = label.last.flatMap { persons().byOffice[text.hashes[$0]] } ?? 0
            return InterviewTurn(
                label: label,
                name: label,
                words: words,
                opening: words,
                entity: person > 0 ? person : nil,
                isRole: true
            )
        }
        guard let at = label.first(where: { isName($0) }) else {
            let isLikeName =
                label.count < 4 && label.allSatisfy { isWord($0) && isCapital($0) } && !isSectionLabel(first)
            return isLikeName
                ? InterviewTurn(label: label, name: label, words: words, opening: words, isUnknown: true) : nil
        }
        let name = name(at: at)
        if name.type == .organization, name.tokens == label {
            return InterviewTurn(label: label, name: label, words: words, opening: words, isUnknown: true)
        }
        guard name.type == .person, label.lowerBound <= name.tokens.lowerBound,
            name.tokens.upperBound <= label.upperBound,
            (first..<at).allSatisfy({ isCapital($0) && has($0, [.title, .person]) || isJoint($0) }),
            (name.tokens.upperBound..<label.upperBound).allSatisfy({
                !isWord($0) || isCapital($0) || has($0, .inner)
            })
        else { return nil }
        return InterviewTurn(label: label, name: name.tokens, words: words, opening: words)
    }
}

extension TaggedText {
    /// "PRESENTER", "Prime Minister", "The mayor": an office, a trade or a part in the talk, without a name.
    private func isRole(_ label: Range<Int>) -> Bool {
        guard let last = label.last, label.count < 4, !isSectionLabel(label.lowerBound),
            label.allSatisfy({ isWord($0) && !isName($0) })
        else { return false }
        return isVoiceNoun(last) || TaggedText.talkers.contains(text.hashes[last])
            || has(last, [.spokesperson, .title]) && !matches(last, "st")
    }

}

extension QuoteWriter {
    /// Adds a turn of an interview, all of it one quote.
    mutating func write(_ turn: InterviewTurn) {
        let words = tagged.trimmedLeft(turn.words)
        guard !words.isEmpty else { return }
        resolver.enter(turn.label.lowerBound..<turn.words.upperBound)
        let speaker = Phrase(tokens: turn.name, whole: turn.label.isEmpty ? turn.name : turn.label)
        let place = append(Attribution(content: words, cue: nil, speaker: speaker), words, words)
        quotes[place].quote.kind = .direct
        quotes[place].quote.confidence = 85
        if let entity = turn.entity {
            quotes[place].quote.speaker?.entity = entity
            quotes[place].quote.speaker?.resolved = resolver.name(of: entity)
        }
        resolver.leave(words)
        last = nil
    }
}

extension TaggedText {
    /// Words from the first word, number or mark that opens one.
    fileprivate func trimmedLeft(_ words: Range<Int>) -> Range<Int> {
        var words = words
        while let first = words.first, isDash(first) || isColon(first) { words.removeFirst() }
        return words
    }
}
