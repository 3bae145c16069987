/// The host of an address: what politeness counts by.
///
/// - Returns: lower-case, without user, port and final dot; brackets of an IPv6 address stay. Empty when the address
///   has none.
/// - Complexity: O(n).
package func hostName(of url: String) -> String {
    var rest = Substring(url).utf8
    if let colon = rest.firstIndex(of: UInt8(ascii: ":")), rest[colon...].starts(with: "://".utf8) {
        rest = rest[colon...].dropFirst(3)
    }
    let end = rest.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    var host = rest[..<(end ?? rest.endIndex)]
    if let at = host.lastIndex(of: UInt8(ascii: "@")) {
        host = host[at...].dropFirst()
    }
    if host.first == UInt8(ascii: "["), let bracket = host.firstIndex(of: UInt8(ascii: "]")) {
        host = host[...bracket]
    } else if let colon = host.firstIndex(of: UInt8(ascii: ":")) {
        host = host[..<colon]
    }
    if host.last == UInt8(ascii: ".") {
        host = host.dropLast()
    }
    var name: [UInt8] = []
    name.reserveCapacity(host.count)
    for byte in host {
        name.append((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte)
    }
    return String(decoding: name, as: UTF8.self)
}
