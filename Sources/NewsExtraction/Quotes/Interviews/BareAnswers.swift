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
                if asks(stretch(line.lowerBound - 1, line.lowerBound)) { asked += 1 }
                answers.append(line)
            } else {
                goesOn = false
            }
            index = end
        }
        guard asked > 1, let question else { return [] }
        let persons = LabelledPersons(self, entities: entities, before: question)
        guard let person = persons.only, let name = persons.onlyName else { return [] }
        return answers.map { words in
            let label = words.lowerBound..<words.lowerBound
            return InterviewTurn(label: label, name: name, words: words, opening: words, entity: person)
        }
    }
}
