import Delivery
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
