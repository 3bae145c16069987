internal import NewsModel
internal import NewsText

/// A dateline by token.
struct FoundDateline: Sendable {
    /// The whole of it, without the dash.
    var tokens: Range<Int>
    var place: Range<Int>
    var agency: Range<Int>?
    var date: CivilDate?
    var dateTokens: Range<Int>?
    /// Its places and agency, as names.
    var names: [Candidate]
}

/// The dateline in one of a text's first four lines.
///
/// Forms: "ACCRA, May 5 (Sample Wire) — ", "Berlin (dpa) - ", "PARIS/LONDON —", "Madrid, 5 may (EFE).- ", "ACCRA: ",
/// "ACCRA, May 5. ", "(Accra) – ", and a line of its own with date, agency and place or with a city in capitals.
///
/// - Complexity: O(1).
func findDateline(in text: AnnotatedText, published: CivilDate?) -> FoundDateline? {
    var line = 0
    var index = 0
    while index < text.count, line < 4, index < 200 {
        if let found = DatelineReader(text: text, published: published).read(at: index) { return found }
        index += 1
        while index < text.count, !text.text.flags[index].contains(.lineBefore) { index += 1 }
        line += 1
    }
    return nil
}
