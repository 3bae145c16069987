internal import CTables
internal import Glibc

/// In what share of articles a word stands, as far as is known before any article is read.
///
/// From how often it is met in running text: an article of 300 words holds a word of share f with 1 - e^(-300 f). Words
/// that are met less than once in 100,000 are not in the table and count as `rare`.
enum WordFrequency {
    /// The share of articles taken for a word that the table does not have.
    static let rare: Float = 1.0 / 250

    /// The share of articles with a word of this stem, 0 to 1; `nil` for one that the table does not have.
    ///
    /// Of the words that it does not have one in fourteen shares its place with one that it has.
    static func share(of stem: UInt32) -> Float? {
        let level = levels[Int(stem >> 12)]
        return level == 0 ? nil : shares[Int(level)]
    }

    /// The table's levels by the upper 20 bits of the stem, 1 MB; 0 where it has none.
    private static let levels: [UInt8] = {
        var count = 0
        let table = UnsafeBufferPointer(start: tables_frequencies(&count), count: count)
        var levels = [UInt8](repeating: 0, count: 1 << 20)
        for entry in table {
            let place = Int(entry >> 12)
            let level = UInt8(truncatingIfNeeded: entry)
            if levels[place] == 0 || level < levels[place] { levels[place] = level }
        }
        return levels
    }()

    /// The share of articles by level: a level is 10^(-level / 32) of running text.
    private static let shares: [Float] = (0...255).map { level in
        1 - expf(-300 * powf(10, -Float(level) / 32))
    }
}
