/// A SHA-256 digest: 32 bytes.
package struct Digest: Sendable, Hashable {
    /// The first eight bytes as a number, most significant first.
    package let first64: UInt64
    private let second64: UInt64
    private let third64: UInt64
    private let last64: UInt64

    /// Takes the first 32 bytes; missing ones are zero.
    init(_ bytes: UnsafeRawBufferPointer) {
        func word(_ index: Int) -> UInt64 {
            guard bytes.count >= index * 8 + 8 else { return 0 }
            return UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
        }
        self.first64 = word(0)
        self.second64 = word(1)
        self.third64 = word(2)
        self.last64 = word(3)
    }

    /// The 32 bytes.
    package var bytes: [UInt8] {
        (0..<32).map(byte)
    }

    /// The first four bytes as a number, most significant first.
    package var first32: UInt32 {
        UInt32(truncatingIfNeeded: first64 >> 32)
    }

    /// 64 lower-case hexadecimal digits.
    package var hex: String { hex(after: "") }

    /// 64 lower-case hexadecimal digits behind a prefix such as `sha256:`.
    package func hex(after prefix: StaticString) -> String {
        let start = prefix.utf8CodeUnitCount
        return String(unsafeUninitializedCapacity: start + 64) { buffer in
            copy(prefix, to: buffer)
            var place = start
            for word in [first64, second64, third64, last64] {
                let target = UnsafeMutableRawBufferPointer(buffer)
                target.storeBytes(of: hexDigits(word >> 32), toByteOffset: place, as: UInt64.self)
                target.storeBytes(of: hexDigits(word & 0xFFFF_FFFF), toByteOffset: place + 8, as: UInt64.self)
                place += 16
            }
            return place
        }
    }

    /// The first characters of the digest in base32, lower case, without padding.
    ///
    /// - Parameters:
    ///   - characters: 0 to 52, five bits each; more give 52 (the last one holds the one bit that is left).
    ///   - prefix: in ASCII, such as `ar-`; it comes first.
    /// - Returns: the prefix and that many of `a` to `z` and `2` to `7`.
    ///
    /// Source: RFC 4648 §6.
    package func base32(_ characters: Int, after prefix: StaticString = "") -> String {
        let count = min(max(characters, 0), 52)
        let start = prefix.utf8CodeUnitCount
        return String(unsafeUninitializedCapacity: start + count) { buffer in
            copy(prefix, to: buffer)
            var words = (first64, second64, third64, last64)
            for place in start..<start + count {
                let value = UInt8(truncatingIfNeeded: words.0 >> 59)
                buffer[place] = value < 26 ? UInt8(ascii: "a") + value : UInt8(ascii: "2") + value - 26
                words.0 = words.0 << 5 | words.1 >> 59
                words.1 = words.1 << 5 | words.2 >> 59
                words.2 = words.2 << 5 | words.3 >> 59
                words.3 <<= 5
            }
            return start + count
        }
    }

    private func copy(_ prefix: StaticString, to buffer: UnsafeMutableBufferPointer<UInt8>) {
        for index in 0..<prefix.utf8CodeUnitCount { buffer[index] = prefix.utf8Start[index] }
    }

    private func byte(_ index: Int) -> UInt8 {
        let word =
            switch index >> 3 {
            case 0: first64
            case 1: second64
            case 2: third64
            default: last64
            }
        return UInt8(truncatingIfNeeded: word >> UInt64(56 - (index & 7) * 8))
    }
}

/// The eight hexadecimal digits of a number of 32 bits, the first of them lowest in memory.
private func hexDigits(_ number: UInt64) -> UInt64 {
    // Halves, bytes, then nibbles move apart until each lane holds one.
    var lanes = (number & 0xFFFF_0000) << 16 | number & 0xFFFF
    lanes = (lanes & 0x0000_FF00_0000_FF00) << 8 | lanes & 0x0000_00FF_0000_00FF
    lanes = (lanes & 0x00F0_00F0_00F0_00F0) << 4 | lanes & 0x000F_000F_000F_000F
    let ones: UInt64 = 0x0101_0101_0101_0101
    let letters = (lanes &+ (ones &* 6)) >> 4 & ones
    return (lanes &+ (ones &* 0x30) &+ (letters &* 0x27)).bigEndian
}
