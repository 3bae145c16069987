import Testing

@testable import Parsing

@Suite("Whether bytes are UTF-8")
struct UTF8CheckTests {
    // Unicode 15, table 3-7, and what it forbids: overlong forms, surrogates, numbers beyond U+10FFFF, cut characters.
    private static let valid: [[UInt8]] = [
        [0x41], [0xC2, 0x80], [0xDF, 0xBF], [0xE0, 0xA0, 0x80], [0xE1, 0x80, 0x80], [0xED, 0x9F, 0xBF],
        [0xEF, 0xBF, 0xBF], [0xF0, 0x90, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF],
    ]
    private static let invalid: [[UInt8]] = [
        [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xE0, 0x9F, 0xBF], [0xE1, 0x80], [0xED, 0xA0, 0x80],
        [0xF0, 0x8F, 0xBF, 0xBF], [0xF1, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
    ]

    @Test("is found at every place of a text, whatever stands around it", arguments: ["a", "д", "国", "😀"])
    func places(_ around: String) {
        for (samples, isValid) in [(Self.valid, true), (Self.invalid, false)] {
            for sample in samples {
                for before in 0..<40 {
                    let head = Array(String(repeating: around, count: before).utf8)
                    for after in [0, 1, 40] {
                        let bytes = head + sample + Array(String(repeating: around, count: after).utf8)
                        let check = bytes.withUnsafeBufferPointer { UTF8Check($0) }
                        #expect(check.firstFault == (isValid ? nil : head.count), "\(sample) after \(before) \(around)")
                    }
                }
            }
        }
    }
}
