import Configuring
import Delivery
import Glibc
import NewsModel

/// `28 Nov 2026 09:12`.
func moment(_ time: Timestamp) -> String {
    let local = LocalTime.here(time)
    return local.shortDay + " " + local.clock
}

/// `2.0`: seconds with one decimal.
func tenths(_ duration: Duration) -> String {
    let tenths = Int((duration / .milliseconds(100)).rounded())
    return "\(tenths / 10).\(tenths % 10)"
}

/// Says once that times are UTC, where `TZ` names a zone that this machine does not have.
func warnOfUnknownZone() {
    guard let name = getenv("TZ").map({ String(cString: $0) }), !name.isEmpty else { return }
    let zone = name.hasPrefix(":") ? String(name.dropFirst()) : name
    let folder = getenv("TZDIR").map { String(cString: $0) } ?? "/usr/share/zoneinfo"
    // "CET-1CEST" is a zone by itself.
    let isRule = !zone.contains("/") && zone.utf8.contains { (0x30...0x39).contains($0) }
    guard !isRule, !fileExists(zone.hasPrefix("/") ? zone : folder + "/" + zone) else { return }
    printError("wirewatch: TZ=\(name) is not known here: times are UTC")
}
