import Foundation
import Testing

@testable import Curl

/// Cases from IANA's special-purpose address registries and the RFCs that they name.
@Suite struct PublicAddressTests {
    @Test(
        "private, shared, reserved and multicast IPv4 addresses are not public",
        arguments: [
            "0.0.0.0", "0.255.255.255", "10.0.0.0", "10.255.255.255", "100.64.0.0", "100.127.255.255", "127.0.0.1",
            "127.255.255.255", "169.254.169.254", "172.16.0.0", "172.31.255.255", "192.0.0.1", "192.0.2.1",
            "192.88.99.1",
            "192.168.0.0", "192.168.255.255", "198.18.0.0", "198.19.255.255", "198.51.100.1", "203.0.113.1",
            "224.0.0.1",
            "239.255.255.255", "240.0.0.1", "255.255.255.255",
        ]
    )
    func refusesIPv4(_ text: String) throws {
        #expect(try !isPublic(ipv4: ipv4(text)))
        // The same address inside IPv6: mapped, NAT64, 6to4.
        for wrapped in ["::ffff:\(text)", "64:ff9b::\(text)"] {
            #expect(try !isPublic(ipv6: ipv6(wrapped)), "\(wrapped)")
        }
        let address = try ipv4(text)
        let sixToFour = [0x20, 0x02] + (0..<4).map { UInt8(truncatingIfNeeded: address >> (24 - 8 * $0)) }
        #expect(!isPublic(ipv6: sixToFour + [UInt8](repeating: 0, count: 10)))
    }

    @Test(
        "neighbours of the special ranges are public",
        arguments: [
            "1.0.0.0", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
            "128.0.0.0", "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "192.0.1.0",
            "192.167.255.255",
            "192.169.0.0", "198.17.255.255", "198.20.0.0", "223.255.255.255",
        ]
    )
    func allowsIPv4(_ text: String) throws {
        #expect(try isPublic(ipv4: ipv4(text)))
        #expect(try isPublic(ipv6: ipv6("::ffff:\(text)")))
        #expect(try isPublic(ipv6: ipv6("64:ff9b::\(text)")))
    }

    @Test(
        "special IPv6 addresses are not public",
        arguments: [
            "::", "::1", "::8.8.8.8", "::ffff:0:8.8.8.8", "64:ff9b:1::8.8.8.8", "100::1", "2001::1", "2001:db8::1",
            "2001:10::1", "3fff::1", "5f00::1", "fc00::1", "fd12:3456::1", "fe80::1", "fec0::1", "ff02::1",
            "2a00:1450::200:5efe:8.8.8.8", "2a00:1450::5efe:8.8.8.8",
        ]
    )
    func refusesIPv6(_ text: String) throws {
        #expect(try !isPublic(ipv6: ipv6(text)))
    }

    @Test("global IPv6 addresses are public", arguments: ["2a00:1450:4001::1", "2606:4700::1111", "2001:4860::8888"])
    func allowsIPv6(_ text: String) throws {
        #expect(try isPublic(ipv6: ipv6(text)))
    }

    @Test("anything but 16 bytes is no IPv6 address", arguments: [0, 4, 15, 17])
    func refusesOtherLengths(_ count: Int) {
        #expect(!isPublic(ipv6: [UInt8](repeating: 0x2A, count: count)))
    }

    private func ipv4(_ text: String) throws -> UInt32 {
        var address = in_addr()
        try #require(inet_pton(AF_INET, text, &address) == 1)
        return UInt32(bigEndian: address.s_addr)
    }

    private func ipv6(_ text: String) throws -> [UInt8] {
        var address = in6_addr()
        try #require(inet_pton(AF_INET6, text, &address) == 1)
        return withUnsafeBytes(of: address) { Array($0) }
    }
}
