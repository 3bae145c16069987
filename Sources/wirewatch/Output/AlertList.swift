import Delivery
import Glibc
import NewsModel
import Storage

/// Alerts printed one after the other as they come.
struct AlertList {
    /// Print the lines of the log.
    private let json: Bool
    /// Print those, too, that ‘at-most’ holds back.
    private let withHeld: Bool
    private let screen = AlertScreen(width: screenWidth(STDOUT_FILENO), isColored: usesColor(STDOUT_FILENO))
    private var held = HeldAlerts()
    private var before: Alert?
    /// Whether nothing was printed.
    private(set) var isEmpty = true

    init(json: Bool, held: Bool) {
        self.json = json
        withHeld = held
    }

    /// Whether an alert is printed, and not only counted.
    ///
    /// What is held back is to disturb nobody; a program that reads the log has it all the same.
    func shows(_ alert: Alert) -> Bool { json || withHeld || alert.heldBy == nil }

    /// Prints an alert, below how many were held before it.
    mutating func show(_ stored: StoredAlert) {
        guard shows(stored.alert) else {
            held.add(1, ofRule: stored.alert.rule.id)
            return
        }
        showHeld()
        printText(json ? stored.line + "\n" : screen.entry(stored.alert, after: before))
        before = stored.alert
        isEmpty = false
    }

    /// Counts alerts that are not printed.
    mutating func add(_ others: HeldAlerts) { held.add(others) }

    /// Prints how many are held since the last one that was printed.
    mutating func showHeld() {
        guard !held.isEmpty else { return }
        let lines = held.lines(width: screenWidth(STDOUT_FILENO)).joined(separator: "\n")
        printText((isEmpty ? "" : "\n") + lines + "\n")
        if isEmpty { before = nil }
        held = HeldAlerts()
        isEmpty = false
    }
}
