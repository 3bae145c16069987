internal import NewsModel
internal import NewsText

/// What nouns of kinship before a name tell: "his mother, Ada Quist" is a woman, whatever her first name.
enum Kinship {
    /// The gender of a noun; `nil` for one that is none of kinship.
    static func gender(_ noun: UInt64) -> Gender? {
        women.contains(noun) ? .female : men.contains(noun) ? .male : nil
    }

    private static let women = HashSet(
        words: "mother wife sister daughter grandmother aunt niece widow girlfriend stepmother mum mom"
    )
    private static let men = HashSet(
        words: "father husband brother son grandfather uncle nephew widower boyfriend stepfather dad"
    )
}

extension Roles {
    /// The gender that a noun of kinship right before a name tells, with a comma between them or none.
    func kinship(before name: Int) -> Gender? {
        var at = name - 1
        if text.mark(at) == UInt8(ascii: ",") { at -= 1 }
        guard at > 0, text.isWord(at), !text.isCapital(at) else { return nil }
        return Kinship.gender(text.text.hashes[at])
    }
}
