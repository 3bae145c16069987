/// Whether an IPv4 address belongs to the public internet.
///
/// - Parameter address: in host byte order, `127.0.0.1` is `0x7F00_0001`.
/// - Returns: `false` for private, shared, link-local, multicast, documentation and reserved ones.
///
/// Source: IANA IPv4 Special-Purpose Address Registry (RFC 6890 and its updates), RFC 5771 (multicast).
func isPublic(ipv4 address: UInt32) -> Bool {
    for (network, bits) in privateIPv4 where address >> (32 - bits) == network >> (32 - bits) {
        return false
    }
    return true
}

/// Whether an IPv6 address belongs to the public internet.
///
/// Addresses that carry an IPv4 address (mapped, compatible, NAT64, 6to4) count as that address; all of ISATAP's and
/// Teredo's are refused, since where they end cannot be told. Outside `2000::/3` nothing is public.
///
/// - Parameter bytes: 16 bytes in network order.
/// - Returns: `false` also when there are not 16 of them.
///
/// Source: IANA IPv6 Special-Purpose Address Registry; RFC 4291 §2.5.5, RFC 6052 §2.1, RFC 8215, RFC 3056, RFC 5214.
func isPublic(ipv6 bytes: [UInt8]) -> Bool {
    guard bytes.count == 16 else { return false }
    let high = word(bytes, 0)
    let low = word(bytes, 8)
    let embedded = UInt32(truncatingIfNeeded: low)
    let lowMiddle = UInt32(truncatingIfNeeded: low >> 32)
    if high == 0 && (lowMiddle == 0x0000_FFFF || lowMiddle == 0) {
        // ::ffff:a.b.c.d; of ::a.b.c.d (deprecated) the kernel routes nothing but :: and ::1.
        return lowMiddle == 0x0000_FFFF && isPublic(ipv4: embedded)
    }
    if high == 0x0064_FF9B_0000_0000 && lowMiddle == 0 {
        return isPublic(ipv4: embedded)
    }
    if high >> 48 == 0x2002 {
        return isPublic(ipv4: UInt32(truncatingIfNeeded: high >> 16))
    }
    if lowMiddle & 0xFCFF_FFFF == 0x0000_5EFE {
        return false
    }
    guard high >> 61 == 0b001 else { return false }
    for (network, bits) in reservedIPv6 where high >> (64 - bits) == network >> (64 - bits) {
        return false
    }
    return true
}

private let privateIPv4: [(network: UInt32, bits: UInt32)] = [
    (0x0000_0000, 8),  // this network
    (0x0A00_0000, 8),  // private
    (0x6440_0000, 10),  // shared by carriers
    (0x7F00_0000, 8),  // loopback
    (0xA9FE_0000, 16),  // link-local, with the clouds' metadata services
    (0xAC10_0000, 12),  // private
    (0xC000_0000, 24),  // protocol assignments
    (0xC000_0200, 24),  // documentation
    (0xC058_6300, 24),  // 6to4 relays, deprecated
    (0xC0A8_0000, 16),  // private
    (0xC612_0000, 15),  // benchmarking
    (0xC633_6400, 24),  // documentation
    (0xCB00_7100, 24),  // documentation
    (0xE000_0000, 4),  // multicast
    (0xF000_0000, 4),  // reserved, broadcast
]

/// Within `2000::/3`.
private let reservedIPv6: [(network: UInt64, bits: UInt64)] = [
    (0x2001_0000_0000_0000, 23),  // protocol assignments: Teredo, ORCHID, benchmarking
    (0x2001_0DB8_0000_0000, 32),  // documentation
    (0x3FFF_0000_0000_0000, 20),  // documentation
]

private func word(_ bytes: [UInt8], _ start: Int) -> UInt64 {
    var word: UInt64 = 0
    for byte in bytes[start..<start + 8] {
        word = word << 8 | UInt64(byte)
    }
    return word
}
