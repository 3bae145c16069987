/// The value of a `Location` line; `nil` when it is another header.
func location(_ line: UnsafeRawBufferPointer) -> String? {
    let name = "location:".utf8
    guard line.count > name.count, zip(line, name).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) else { return nil }
    let value = line.dropFirst(name.count).drop { $0 == 0x20 || $0 == 0x09 }
    return String(decoding: value.prefix { $0 > 0x20 }, as: UTF8.self)
}

/// Whether a redirect leads to the host and port that were asked, and not from https to http: where secrets may go along.
///
/// When in doubt it does not: what looks neither plainly relative nor plainly absolute is somewhere else.
package func staysWithHost(_ target: String, from url: String) -> Bool {
    if target.utf8.contains(UInt8(ascii: "\\")) {
        return false
    }
    if target.hasPrefix("/") && !target.hasPrefix("//") || target.hasPrefix("?") {
        return true
    }
    guard let old = origin(of: url), let new = origin(of: target) else { return false }
    return old.authority == new.authority && (new.isSecure || !old.isSecure)
}

private func origin(of url: String) -> (isSecure: Bool, authority: String)? {
    let lower = url.lowercased()
    let isSecure = lower.hasPrefix("https://")
    guard isSecure || lower.hasPrefix("http://") else { return nil }
    let rest = lower.dropFirst(isSecure ? 8 : 7)
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let host = authority.lastIndex(of: "@").map { authority[$0...].dropFirst() } ?? authority
    return (isSecure, String(host))
}
