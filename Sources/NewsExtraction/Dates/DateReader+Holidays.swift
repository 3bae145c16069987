internal import NewsModel
internal import NewsText

/// Holidays as dates: those on a fixed day have a value.
extension DateReader {
    /// "Christmas Eve", "New Year's Day", "by Christmas".
    func holiday(at index: Int) -> Found? {
        guard text.isCapital(index) else { return nil }
        let next = index + 1
        if let holiday = text.holiday(index) { return named(holiday, index) }
        guard let unit = text.timeUnit(index) else { return nil }
        if unit == .year, index > 0, text.spells(index - 1, "New"),
            text.mark(next) == UInt8(ascii: "'"), next + 2 < text.count, text.spells(next + 1, "s")
        {
            let tokens = index - 1..<next + 3
            if text.spells(next + 2, "Day") { return dayWithoutYear(tokens, 1, 1) }
            if text.spells(next + 2, "Eve") { return dayWithoutYear(tokens, 12, 31) }
        }
        guard unit == .day, index > 0, isIntroduced(index - 1) else { return nil }
        return DateReader.fixed[text.text.hashes[index - 1]]
            .flatMap { dayWithoutYear(index - 1..<next, $0.month, $0.day) }
    }

    private func named(_ holiday: Holiday, _ index: Int) -> Found? {
        let next = index + 1
        if holiday == .christmas, next < text.count, text.isCapital(next) {
            if text.spells(next, "Eve") { return dayWithoutYear(index..<next + 1, 12, 24) }
            if text.spells(next, "Day") { return dayWithoutYear(index..<next + 1, 12, 25) }
        }
        guard isIntroduced(index), next >= text.count || !text.isWord(next) || isClosed(next) else { return nil }
        switch holiday {
        case .christmas: return dayWithoutYear(index..<next, 12, 25)
        case .halloween: return dayWithoutYear(index..<next, 10, 31)
        case .movable: return Found(tokens: index..<next, value: nil, day: nil)
        }
    }

    private func isIntroduced(_ index: Int) -> Bool {
        switch text.dateWord(index - 1) {
        case .on, .since, .before, .after, .preposition: !text.spells(index - 1, "of")
        default: index > 0 && text.spells(index - 1, "at")
        }
    }

    /// No noun follows that would make it "the Christmas market".
    private func isClosed(_ index: Int) -> Bool {
        !text.classes[index].isDisjoint(with: [.function, .dateWord]) || text.text.flags[index].contains(.number)
    }

    /// By the word before "Day".
    private static let fixed: HashTable<(month: Int, day: Int)> = {
        let days: [(String, Int, Int)] = [
            ("Boxing", 12, 26), ("Bastille", 7, 14), ("Canada", 7, 1), ("Australia", 1, 26), ("May", 5, 1),
            ("Armistice", 11, 11), ("Veterans", 11, 11),
        ]
        return HashTable(days.map { ($0.0, ($0.1, $0.2)) })
    }()
}
