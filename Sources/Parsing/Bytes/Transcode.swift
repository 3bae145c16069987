internal import Glibc

/// Text that was in another encoding.
struct Transcoded {
    /// UTF-8.
    var bytes: [UInt8]
    /// Where in the source the first byte stands that means nothing.
    var firstFault: Int?
    /// How many such bytes there are.
    var faults: Int
}

/// The bytes of `source` as UTF-8.
///
/// What the encoding does not define becomes U+FFFD, one for each byte that is skipped. An encoding that the C library
/// does not know gives `nil`.
func transcode(_ source: Bytes, from encoding: CharacterEncoding) -> Transcoded? {
    let converter = iconv_open("UTF-8", encoding.decoder)
    guard converter != iconv_t(bitPattern: -1), let converter else { return nil }
    defer { iconv_close(converter) }
    var result: [UInt8] = []
    result.reserveCapacity(source.count + source.count / 2 + 16)
    var firstFault: Int?
    var faults = 0
    var input = UnsafeMutableRawPointer(mutating: source.baseAddress)?.assumingMemoryBound(to: CChar.self)
    var inputLeft = source.count
    let block = 64 << 10
    while inputLeft > 0 {
        var failure: CInt = 0
        let room = min(block, inputLeft * 4 + 16)
        let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            buffer.withMemoryRebound(to: CChar.self) { buffer in
                var output = buffer.baseAddress
                var outputLeft = buffer.count
                if iconv(converter, &input, &inputLeft, &output, &outputLeft) == -1 { failure = errno }
                count = buffer.count - outputLeft
            }
        }
        result += part
        guard failure != 0, failure != E2BIG, inputLeft > 0 else { continue }
        if firstFault == nil { firstFault = source.count - inputLeft }
        faults += 1
        result += [0xEF, 0xBF, 0xBD]
        input = input.map { $0 + 1 }
        inputLeft -= 1
    }
    return Transcoded(bytes: result, firstFault: firstFault, faults: faults)
}
