internal import NewsModel
internal import NewsText

/// Reads a dateline from the first token of a line on.
struct DatelineReader {
    let text: AnnotatedText
    let published: CivilDate?
    var places: [Range<Int>] = []
    var agency: Range<Int>?
    var date: CivilDate?
    var dateTokens: Range<Int>?
    var hasParenthesis = false
    /// The agency in parentheses is one of the lexicon.
    var hasKnownAgency = false
    /// The place stands in parentheses.
    var hasPlaceInParenthesis = false

    init(text: AnnotatedText, published: CivilDate?) {
        self.text = text
        self.published = published
    }

    func read(at start: Int) -> FoundDateline? {
        var reader = self
        return reader.readLine(start)
    }

    private mutating func readLine(_ start: Int) -> FoundDateline? {
        var index = start
        if text.spells(index, "date") || text.spells(index, "Date") { index += 1 }
        let limit = min(text.count, start + 28)
        // where the dateline may have ended without a dash, with what was read until there
        var closed: (reader: DatelineReader, end: Int)?
        while index < limit {
            if index > start, text.text.flags[index].contains(.lineBefore) {
                if places.isEmpty { return nil }
                return agency == nil && date == nil
                    ? isCityAlone(start, index) ? finish(start, index, isSure: true) : nil
                    : finish(start, index, isSure: true)
            }
            if let end = readAgencyBehindDash(index) {
                index = end
                continue
            }
            if isDash(index) {
                let isSure = hasParenthesis || date != nil || text.mark(index) == UInt8(ascii: "_")
                let end = dateBehindDash(index) ?? index
                return finish(start, end, isSure: isSure)
            }
            if text.mark(index) == UInt8(ascii: ":"), opensSentence(index + 1) {
                let isSure =
                    date != nil || hasKnownAgency || isCityAlone(start, index) || isOfReport(start, index)
                return isSure ? finish(start, index, isSure: true) : nil
            }
            if isClosed(index) { closed = (self, index) }
            guard let next = readItem(index) else { break }
            index = next
        }
        if let closed {
            // "BERLIN (dpa) Text …", "ACCRA, May 5. Text …"
            return closed.reader.finish(start, closed.end, isSure: true)
        }
        return index == text.count && !places.isEmpty && (agency != nil || date != nil)
            ? finish(start, index, isSure: true) : nil
    }

    private func isDash(_ index: Int) -> Bool {
        let mark = text.mark(index)
        if mark == UInt8(ascii: "_") { return true }
        guard mark == UInt8(ascii: "-") else { return false }
        return text.hasSpace(before: index) || text.mark(index - 1) == UInt8(ascii: ".")
            || text.mark(index + 1) == UInt8(ascii: "-") || text.isSpaced(index + 1)
            || text.mark(index - 1) == UInt8(ascii: ")")
    }

    /// One past a date that stands between the dash and the line's end: "ACCRA - 5 May 2021".
    private mutating func dateBehindDash(_ dash: Int) -> Int? {
        guard !places.isEmpty, date == nil, dash + 1 < text.count, !text.text.flags[dash + 1].contains(.lineBefore),
            let found = DateReader(text: text, base: published, looksAhead: false).calendarDate(at: dash + 1),
            let day = found.day
        else { return nil }
        let end = found.tokens.upperBound
        guard end == text.count || text.text.flags[end].contains(.lineBefore) || text.mark(end) == UInt8(ascii: ":")
        else { return nil }
        date = day
        dateTokens = found.tokens
        return end
    }

    /// "LONDON--(SAMPLE WIRE)--Text …": one past the parenthesis.
    private mutating func readAgencyBehindDash(_ dash: Int) -> Int? {
        var open = dash
        while open < text.count, open < dash + 2, !text.hasSpace(before: open),
            text.mark(open) == UInt8(ascii: "-") || text.mark(open) == UInt8(ascii: "_")
        {
            open += 1
        }
        guard open > dash, !places.isEmpty, text.mark(open) == UInt8(ascii: "("), !text.hasSpace(before: open) else {
            return nil
        }
        return readParenthesis(open)
    }

    /// "/Sample Wire/": one past the second slash.
    private mutating func readAgencyInSlashes(_ open: Int) -> Int? {
        guard text.mark(open) == UInt8(ascii: "/"), text.hasSpace(before: open), open + 2 < text.count,
            text.isCapital(open + 1)
        else { return nil }
        var close = open + 2
        while close < text.count, close < open + 6, text.isWord(close) { close += 1 }
        guard text.mark(close) == UInt8(ascii: "/"), !text.hasSpace(before: close) else { return nil }
        agency = open + 1..<close
        hasParenthesis = true
        return close + 1
    }

    private mutating func readItem(_ index: Int) -> Int? {
        let mark = text.mark(index)
        if let end = readAgencyInSlashes(index) { return end }
        if mark == UInt8(ascii: ",") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: ".")
            || mark == UInt8(ascii: "|")
        {
            return index + 1
        }
        if mark == UInt8(ascii: "(") { return readParenthesis(index) }
        guard text.isWord(index) else { return nil }
        if let found = DateReader(text: text, base: published, looksAhead: false).calendarDate(at: index) {
            if let day = found.day {
                date = day
                dateTokens = found.tokens
            }
            return found.tokens.upperBound
        }
        if text.classes[index].contains(.weekday) { return index + 1 }
        if let end = agencyEnd(index) {
            agency = agency ?? index..<end
            return end
        }
        if !places.isEmpty, text.spells(index, "and") || text.spells(index, "le") {
            return index + 1
        }
        guard places.count < 4, text.isCapital(index) else { return nil }
        var end = text.phrase(at: index).map { Int($0.end) } ?? index + 1
        while end < text.count, end < index + 5, isPlaceWord(end) { end += 1 }
        places.append(index..<end)
        return end
    }

    private func isPlaceWord(_ index: Int) -> Bool {
        if text.text.flags[index].contains(.lineBefore) { return false }
        if text.isCapital(index) { return !text.classes[index].contains(.month) && agencyEnd(index) == nil }
        let mark = text.mark(index)
        let isJoint =
            mark == UInt8(ascii: "-") || mark == UInt8(ascii: "'")
            || (mark == UInt8(ascii: ".") && index + 1 < text.count && text.isCapital(index + 1))
        if isJoint { return !text.hasSpace(before: index) && index + 1 < text.count && text.isWord(index + 1) }
        return text.classes[index].contains(.nameParticle) && index + 1 < text.count && text.isCapital(index + 1)
    }

    private func agencyEnd(_ index: Int) -> Int? {
        if let phrase = text.phrase(at: index), phrase.classes.contains(.agency) { return Int(phrase.end) }
        return text.classes[index].contains(.agency) && text.isCapital(index) ? index + 1 : nil
    }

    private mutating func readParenthesis(_ open: Int) -> Int? {
        var close = open + 1
        while close < text.count, close < open + 8, text.mark(close) != UInt8(ascii: ")") { close += 1 }
        guard text.mark(close) == UInt8(ascii: ")"), close > open + 1 else { return nil }
        guard text.isWord(open + 1) else { return nil }
        if let found = DateReader(text: text, base: published, looksAhead: false).calendarDate(at: open + 1),
            let day = found.day
        {
            date = day
            dateTokens = found.tokens
            return close + 1
        }
        if places.isEmpty, let end = placeInParenthesis(open + 1, close) {
            places.append(open + 1..<end)
            hasPlaceInParenthesis = true
            hasParenthesis = true
            return close + 1
        }
        agency = open + 1..<close
        hasParenthesis = true
        hasKnownAgency = agencyEnd(open + 1) != nil
        return close + 1
    }

    /// One past the place of "(Accra)" and "(Accra, May 5, 2021)"; an unknown one only before a date.
    private mutating func placeInParenthesis(_ start: Int, _ close: Int) -> Int? {
        guard text.isCapital(start), agencyEnd(start) == nil else { return nil }
        var end = text.phrase(at: start).map { Int($0.end) } ?? start + 1
        let isKnown = isGazetteerPlace(start..<start + 1)
        if isKnown, end == close { return end }
        guard isKnown || isDash(close + 1) else { return nil }
        while !isKnown, end < close, end < start + 4, isPlaceWord(end) { end += 1 }
        guard text.mark(end) == UInt8(ascii: ","), end + 1 < close,
            let found = DateReader(text: text, base: published, looksAhead: false).calendarDate(at: end + 1),
            let day = found.day, found.tokens.upperBound == close
        else { return nil }
        date = day
        dateTokens = found.tokens
        return end
    }

    private func finish(_ start: Int, _ end: Int, isSure: Bool) -> FoundDateline? {
        guard end > start, let place = places.first ?? agency, !places.isEmpty || hasParenthesis else { return nil }
        if !places.isEmpty {
            let isKnown = places.contains { isGazetteerPlace($0) }
            let isCapitals = place.allSatisfy {
                !text.isWord($0) || text.text.flags[$0].contains(.allCapitals) || !text.isCapital($0)
            }
            let nextIsCapitals =
                end + 1 < text.count && text.text.flags[end + 1].contains(.allCapitals)
                && end + 2 < text.count && text.text.flags[end + 2].contains(.allCapitals)
            let isDated = date != nil && (hasPlaceInParenthesis || isBeforeDate(place, end))
            guard isCapitals || isKnown && isSure || isDated, !nextIsCapitals || isKnown else { return nil }
            guard
                isKnown || isDated || (isSure && (agency != nil || date != nil || isCapitals))
                    || opensReport(place, end)
            else { return nil }
            // "Iran - the country …": a place alone before a plain hyphen must be in capitals
            guard isCapitals || agency != nil || date != nil || hasPlaceInParenthesis || opensReport(city: place, end)
            else { return nil }
            let hasWords = place.contains { !text.classes[$0].isDisjoint(with: [.dateWord, .orgHead]) }
            guard !hasWords || agency != nil || date != nil else { return nil }
        }
        var last = end
        while last > start + 1, text.mark(last - 1) == UInt8(ascii: ".") || text.mark(last - 1) == UInt8(ascii: ",") {
            last -= 1
        }
        var names = places.map { Candidate(tokens: $0, type: .place, strength: 3) }
        if let agency { names.append(Candidate(tokens: agency, type: .organization, strength: 3)) }
        names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        return FoundDateline(
            tokens: start..<last,
            place: places.first ?? start..<start,
            agency: agency,
            date: date,
            dateTokens: dateTokens,
            names: names
        )
    }
}
