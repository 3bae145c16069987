/// Limits of this room, in bytes and pieces.
///
/// Source: measured against hostile documents (libxml2 is quadratic in the attributes of a tag and in open namespaces).
enum Limits {
    /// Elements nested deeper are left out.
    static let depth = 1000
    /// From `<` to `>`; a longer tag loses its attributes.
    static let tag = 64 << 10
    /// Tags up to this length go to libxml2 without a look at their attributes.
    static let plainTag = 4 << 10
    /// An element's attributes beyond these are left out.
    static let attributes = 1000
    /// The characters of one declared entity.
    static let entity = 1 << 10
    /// Declared entities of one document.
    static let entities = 1000
    /// Mended text is at most this many times as long as what came, and 64 KiB.
    static let growth = 4
    /// Items of one document.
    static let items = 50_000
    /// An article's words: a book's.
    ///
    /// Extraction takes half a second for them, and each stage works on whole articles.
    static let text = 1 << 20
    /// A title's.
    static let title = 16 << 10
    /// Categories, authors and the like of one item or feed.
    static let list = 256
    /// The longest `xml:base`; it goes into every address below it.
    static let base = 2 << 10
    /// Problems that are recorded of one document.
    static let problems = 50
}
