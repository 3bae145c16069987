/// The parts of a web address or of a relative reference, as written.
///
/// Source: RFC 3986, §3 and appendix B.
struct WebAddress {
    var scheme: Substring?
    var authority: Substring?
    var path: Substring
    var query: Substring?
    var fragment: Substring?

    init(_ text: String) {
        var rest = text[...]
        fragment = nil
        query = nil
        authority = nil
        scheme = nil
        if let hash = rest.utf8.firstIndex(of: ASCII.hash) {
            fragment = rest[rest.utf8.index(after: hash)...]
            rest = rest[..<hash]
        }
        if let colon = rest.utf8.firstIndex(of: ASCII.colon), WebAddress.isScheme(rest[..<colon]) {
            scheme = rest[..<colon]
            rest = rest[rest.utf8.index(after: colon)...]
        }
        if let mark = rest.utf8.firstIndex(of: ASCII.question) {
            query = rest[rest.utf8.index(after: mark)...]
            rest = rest[..<mark]
        }
        if rest.utf8.starts(with: "//".utf8) {
            let start = rest.utf8.index(rest.startIndex, offsetBy: 2)
            let end = rest.utf8[start...].firstIndex(of: ASCII.slash) ?? rest.endIndex
            authority = rest[start..<end]
            rest = rest[end...]
        }
        path = rest
    }

    private static func isScheme(_ text: Substring) -> Bool {
        guard let first = text.utf8.first, first.isLetter else { return false }
        return text.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E }
    }

    /// The address again.
    var text: String {
        var text = ""
        if let scheme { text += scheme + ":" }
        if let authority { text += "//" + authority }
        text += path
        if let query { text += "?" + query }
        if let fragment { text += "#" + fragment }
        return text
    }
}

/// The address that `reference` means in a document at `base`.
///
/// White space around and line breaks inside are dropped. Without a base, or with one that has no scheme, a relative
/// reference stays as it is.
///
/// Source: RFC 3986 §5.2.
func resolve(_ reference: String, against base: String?) -> String {
    let cleaned = cleanAddress(reference)
    guard let base, !base.isEmpty, !isWebAddress(cleaned) else { return cleaned }
    var target = WebAddress(cleaned)
    guard target.scheme == nil else { return cleaned }
    let root = WebAddress(base)
    if target.authority == nil {
        if target.path.isEmpty {
            target.path = root.path
            if target.query == nil { target.query = root.query }
        } else if !target.path.utf8.starts(with: "/".utf8) {
            target.path = merged(root, target.path)[...]
        }
        target.authority = root.authority
    }
    target.path = withoutDots(target.path)[...]
    target.scheme = root.scheme
    return target.text
}

/// Whether an address begins as nearly all do; needs no look at its parts.
func isWebAddress(_ address: String) -> Bool {
    address.withBytes { $0.has("http:", at: 0) || $0.has("https:", at: 0) }
}

private func cleanAddress(_ reference: String) -> String {
    let trimmed = reference.trimmed
    let isClean = trimmed.withBytes { $0.allSatisfy { $0 != 0x0A && $0 != 0x0D && $0 != 0x09 } }
    return isClean ? trimmed : trimmed.filter { !$0.isNewline && $0 != "\t" }
}

private func merged(_ base: WebAddress, _ path: Substring) -> String {
    if base.authority != nil, base.path.isEmpty { return "/" + path }
    guard let slash = base.path.utf8.lastIndex(of: ASCII.slash) else { return String(path) }
    return String(base.path[...slash] + path)
}

/// Source: RFC 3986 §5.2.4.
private func withoutDots(_ path: Substring) -> String {
    guard path.utf8.contains(0x2E) else { return String(path) }
    var kept: [Substring.UTF8View.SubSequence] = []
    let pieces = path.utf8.split(separator: ASCII.slash, omittingEmptySubsequences: false)
    let isAbsolute = path.utf8.first == ASCII.slash
    for (index, piece) in pieces.enumerated() {
        let isLast = index == pieces.count - 1
        if piece.elementsEqual("..".utf8) {
            if kept.count > (isAbsolute ? 1 : 0) { kept.removeLast() }
            if isLast { kept.append(""[...].utf8) }
        } else if piece.elementsEqual(".".utf8) {
            if isLast { kept.append(""[...].utf8) }
        } else {
            kept.append(piece)
        }
    }
    return kept.map { String(Substring($0)) }.joined(separator: "/")
}

/// The address in the form that identities are made of: two that differ only in what no server tells apart are equal.
///
/// Scheme and host in lower case, no default port, no fragment, an empty path is `/`.
///
/// Source: RFC 3986 §6.2.2 and §6.2.3.
func normalized(_ address: String) -> String {
    var parts = WebAddress(address)
    guard let scheme = parts.scheme, let authority = parts.authority else { return address }
    let lowered = String(scheme).loweredASCII
    parts.scheme = lowered[...]
    var host = String(authority)
    if let at = host.utf8.lastIndex(of: UInt8(ascii: "@")) {
        host = host[...at] + String(host[host.utf8.index(after: at)...]).loweredASCII
    } else {
        host = host.loweredASCII
    }
    for (name, port) in [("http", ":80"), ("https", ":443")] where lowered == name && host.hasSuffix(port) {
        host.removeLast(port.utf8.count)
    }
    parts.authority = host[...]
    parts.fragment = nil
    if parts.path.isEmpty { parts.path = "/" }
    return parts.text
}
