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
    package var hex: String {
        String(unsafeUninitializedCapacity: 64) { buffer in
            for index in 0..<32 {
                let byte = byte(index)
                buffer[index * 2] = hexDigit(byte >> 4)
                buffer[index * 2 + 1] = hexDigit(byte & 15)
            }
            return 64
        }
    }

    /// The first characters of the digest in base32, lower case, without padding.
    ///
    /// - Parameter characters: 0 to 52, five bits each; more give 52 (the last one holds the one bit that is left).
    /// - Returns: that many of `a` to `z` and `2` to `7`.
    ///
    /// Source: RFC 4648 §6.
    package func base32(_ characters: Int) -> String {
        let count = min(max(characters, 0), 52)
        return String(unsafeUninitializedCapacity: count) { buffer in
            for index in 0..<count {
                let bit = index * 5
                let high = UInt16(byte(bit / 8)) << 8
                let low = bit / 8 + 1 < 32 ? UInt16(byte(bit / 8 + 1)) : 0
                let value = UInt8(truncatingIfNeeded: (high | low) >> UInt16(11 - bit % 8)) & 31
                buffer[index] = value < 26 ? UInt8(ascii: "a") + value : UInt8(ascii: "2") + value - 26
            }
            return count
        }
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

private func hexDigit(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
}
