/// Places from `low` up to `high`; none when `high` is not beyond it.
///
/// The standard library's operator stops the program there, and what a rule looks for may end before it begins in some
/// text. This one stands before it in the whole module.
@inline(__always)
func ..< (low: Int, high: Int) -> Range<Int> { Range(uncheckedBounds: (low, max(low, high))) }
