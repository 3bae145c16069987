/// A pause in the words of the configuration: `20m`, `6h`, `1d`, `1h 30m`.
func spoken(_ duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    if seconds == 0 {
        return "\(attoseconds / 1_000_000_000_000_000)ms"
    }
    let units: [(size: Int64, name: String)] = [(86400, "d"), (3600, "h"), (60, "m"), (1, "s")]
    guard let first = units.firstIndex(where: { seconds >= $0.size }) else { return "\(seconds)s" }
    let whole = "\(seconds / units[first].size)\(units[first].name)"
    let rest = seconds % units[first].size
    guard first + 1 < units.count, rest >= units[first + 1].size else { return whole }
    return whole + " \(rest / units[first + 1].size)\(units[first + 1].name)"
}

/// A number of items: whole from 10, with one decimal below.
func rounded(_ number: Double) -> String {
    let limited = min(max(number, 0), 1_000_000)
    if limited >= 10 {
        return "\(Int(limited.rounded()))"
    }
    let tenths = Int((limited * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
}

/// An address as people may see it: without its query, which can hold a key.
func shown(_ url: String) -> String {
    url.firstIndex(of: "?").map { url[..<$0] + "?…" } ?? url
}
