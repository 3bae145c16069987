/// Writes bytes into memory for which its owner has made room.
struct Pen {
    /// The most bytes of a whole number: the sign and nineteen digits.
    static let longestNumber = 20
    /// Where the next byte goes.
    private(set) var target: UnsafeMutablePointer<UInt8>

    @inline(__always)
    init(target: UnsafeMutablePointer<UInt8>) {
        self.target = target
    }

    @inline(__always)
    mutating func put(_ byte: UInt8) {
        target.initialize(to: byte)
        target += 1
    }

    @inline(__always)
    mutating func put(_ text: StaticString) {
        target.initialize(from: text.utf8Start, count: text.utf8CodeUnitCount)
        target += text.utf8CodeUnitCount
    }

    /// A member's name and its colon, behind the comma where one is due.
    @inline(__always)
    mutating func put(key name: StaticString, withComma: Bool) {
        if withComma { put(UInt8(ascii: ",")) }
        put(UInt8(ascii: "\""))
        put(name)
        put(UInt8(ascii: "\""))
        put(UInt8(ascii: ":"))
    }

    /// Text that needs no escape, between quotation marks.
    @inline(__always)
    mutating func put(quoted utf8: UnsafeBufferPointer<UInt8>) {
        put(UInt8(ascii: "\""))
        if let source = utf8.baseAddress {
            target.initialize(from: source, count: utf8.count)
            target += utf8.count
        }
        put(UInt8(ascii: "\""))
    }

    /// The digits of a whole number.
    mutating func put(number: Int) {
        if number < 0 { put(UInt8(ascii: "-")) }
        var rest = number.magnitude
        var length = 1
        var bound: UInt = 10
        while rest >= bound {
            length += 1
            // At most 10^19, which fits: the magnitude of an Int is below that.
            bound *= 10
        }
        for place in (0..<length).reversed() {
            (target + place).initialize(to: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        }
        target += length
    }
}
