/// `1 feed`, `2 feeds`, `2 copies`: a number and its noun, whose plural ends in s unless another is given.
package func counted(_ count: Int, _ noun: String, plural: String? = nil) -> String {
    "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}
