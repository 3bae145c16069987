internal import Hashing
internal import NewsModel

extension Feed {
    /// A mark of how the feed is asked, its address aside: a feed whose mark has changed is asked at once.
    ///
    /// Of 16 bits, since it stands in the store: no password can be found out from it, and one change in 65,536 goes
    /// unnoticed.
    var settingsMark: String {
        var parts = [allowsPrivate ? "private" : "", userAgent ?? "", proxy ?? "", caFile ?? "", bearer ?? ""]
        parts += [login?.user ?? "", login?.password ?? ""]
        parts += headers.flatMap { [$0.name, $0.value] }
        let text = parts.map { "\($0.utf8.count):\($0)" }.joined(separator: " ")
        return String(sha256(text).hex.prefix(4))
    }
}
