/// `1 feed`, `2 feeds`: a number and its noun, whose plural ends in s.
package func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
}
