internal import NewsModel
internal import NewsText

/// Interviews without labels: "Will the ferry run?" on a line, and on the next "“It will.”".
extension TaggedText {
    /// The answers of an interview without labels: a line that asks, then one that is a quotation and no more.
    ///
    /// They are those of the one person whom the text names before its first question; none where it asks only once.
    ///
    /// - Complexity: O(n) in sentences, and in names before the first question.
    func bareAnswers(entities: [Entity]) -> [InterviewTurn] {
        guard field == .text, !tongue.isUnspaced, sentences.count > 4 else { return [] }
        var answers: [Range<Int>] = []
        var question: Int?
        var asked = 0
        var goesOn = false
        var index = 0
        while index < sentences.count {
            let start = sentences[index].lowerBound
            var end = index + 1
            while end < sentences.count, !text.flags[sentences[end].lowerBound].contains(.lineBefore) { end += 1 }
            let line = start..<sentences[end - 1].upperBound
            let isQuestion = end == index + 1 && !isQuoted(start) && asks(line) && wordCount(line) > 1
            if isQuestion, end < sentences.count, isQuoted(sentences[end].lowerBound) {
                question = question ?? start
                goesOn = true
            } else if goesOn, isOneQuotation(line) {
                if asks(line.lowerBound - 1..<line.lowerBound) { asked += 1 }
                answers.append(line)
            } else {
                goesOn = false
            }
            index = end
        }
        guard asked > 1, let question else { return [] }
        return turns(answers, behind: question, entities)
    }

    /// The answers of an interview that has neither labels nor quotation marks: lines that ask "you", each followed by
    /// paragraphs, some of which say "I".
    ///
    /// They are those of the one person whom the text names before its first question. A list of questions and answers has
    /// nobody who says "I". Of the last answer only the first paragraph counts: what follows may be the article's own.
    ///
    /// - Complexity: O(n) in sentences, and in names before the first question.
    func unmarkedAnswers(entities: [Entity]) -> [InterviewTurn] {
        guard field == .text, tongue == .english, sentences.count > 6 else { return [] }
        var answers: [Range<Int>] = []
        var first: Int?
        var isOpen = false
        var asked = 0
        var personal = 0
        let lines = paragraphs()
        for line in lines {
            let asksYou = asks(line) && !isQuoted(line.lowerBound)
            // "Your rival says you are too old.": what the answer is to, without a question mark.
            let isPrompt = isOpen && addresses(line) && !line.contains { isFirstPerson($0) }
            if asksYou && wordCount(line) < 60 || isPrompt {
                first = first ?? line.lowerBound
                asked += addresses(line) ? 1 : 0
                isOpen = true
            } else if isOpen, let last = line.last, isStop(last), !line.contains(where: { isQuoted($0) }) {
                personal += line.contains { isFirstPerson($0) } ? 1 : 0
                let follows = answers.last?.upperBound == line.lowerBound
                if follows, let start = answers.popLast()?.lowerBound {
                    answers.append(start..<line.upperBound)
                } else {
                    answers.append(line)
                }
            } else {
                isOpen = false
            }
        }
        guard answers.count > 2, asked > 1, personal > 1, let first else { return [] }
        if let last = answers.popLast(), let line = lines.first(where: { $0.lowerBound == last.lowerBound }) {
            answers.append(line)
        }
        return turns(answers, behind: first, entities)
    }

    /// Answers as those of the one person whom the text names before its first question; none where it names no one or two.
    private func turns(_ answers: [Range<Int>], behind question: Int, _ entities: [Entity]) -> [InterviewTurn] {
        let persons = LabelledPersons(self, entities: entities, before: question)
        guard let person = persons.only, let name = persons.onlyName else { return [] }
        return answers.map { words in
            let label = words.lowerBound..<words.lowerBound
            return InterviewTurn(label: label, name: name, words: words, opening: words, entity: person)
        }
    }

    /// Whether words speak to somebody.
    private func addresses(_ words: Range<Int>) -> Bool {
        words.contains { matches($0, "you") || matches($0, "your") }
    }

    /// The paragraphs of the text.
    private func paragraphs() -> [Range<Int>] {
        var lines: [Range<Int>] = []
        for sentence in sentences {
            if let last = lines.last, !text.flags[sentence.lowerBound].contains(.lineBefore) {
                lines[lines.count - 1] = last.lowerBound..<sentence.upperBound
            } else {
                lines.append(sentence)
            }
        }
        return lines
    }
}
