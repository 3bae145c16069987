/// How many of `0..<count` hold, where those that hold come first: binary search.
@inlinable
package func bound(_ count: Int, _ holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
        let middle = (low + high) / 2
        if holds(middle) { low = middle + 1 } else { high = middle }
    }
    return low
}
