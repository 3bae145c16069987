internal import NewsText

extension AnnotatedText {
    /// Whether the name of a street stands at a token, behind the number of a house.
    ///
    /// "1815 North Quay St."
    func opensAddress(_ index: Int) -> Bool {
        var next = index
        while next < count, next < index + 5 {
            if isCapital(next), next > index, streets.contains(text.hashes[next]) { return true }
            guard isCapital(next) && !text.flags[next].contains(.lineBefore) || mark(next) == UInt8(ascii: ".") else {
                return false
            }
            next += 1
        }
        return false
    }
}

private let streets = HashSet(words: "st street ave avenue rd road blvd boulevard lane drive plaza")
