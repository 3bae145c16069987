/// Reads a duration: a whole number and one of `s`, `m`, `h`, `d`, `w`.
///
/// - Parameters:
///   - text: for example `30s`, `15m`, `12h`, `7d`, `2w`.
///   - milliseconds: whether `ms` may stand too, for tests and trials.
/// - Returns: up to 100 years; `nil` when it is no duration or longer.
package func parseDuration(_ text: String, milliseconds: Bool = false) -> Duration? {
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }
    guard let count = wholeNumber(String(Substring(digits))) else { return nil }
    let unit = text.utf8.dropFirst(digits.count)
    let scale: Int
    switch String(Substring(unit)) {
    case "ms" where milliseconds: return count <= 1_000_000_000 ? .milliseconds(count) : nil
    case "s": scale = 1
    case "m": scale = 60
    case "h": scale = 3600
    case "d": scale = 86400
    case "w": scale = 7 * 86400
    default: return nil
    }
    let (seconds, overflow) = count.multipliedReportingOverflow(by: scale)
    return overflow || seconds > 36525 * 86400 ? nil : .seconds(seconds)
}

/// Reads a number of bytes: a whole number and one of `KiB`, `MiB`, `GiB`, `KB`, `MB`, `GB`, in any case.
///
/// - Returns: `nil` when it is no size or does not fit.
package func parseSize(_ text: String) -> Int? {
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }
    guard let count = wholeNumber(String(Substring(digits))) else { return nil }
    let unit = String(Substring(text.utf8.dropFirst(digits.count).drop { $0 == 0x20 })).lowercased()
    let scale: Int
    switch unit {
    case "kib": scale = 1 << 10
    case "mib": scale = 1 << 20
    case "gib": scale = 1 << 30
    case "kb": scale = 1_000
    case "mb": scale = 1_000_000
    case "gb": scale = 1_000_000_000
    default: return nil
    }
    let (bytes, overflow) = count.multipliedReportingOverflow(by: scale)
    return overflow ? nil : bytes
}

/// Reads ASCII digits and nothing else; `nil` when there are none or the number does not fit.
func wholeNumber(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
}
