/// Writes words for HTML, where they may stand between quotation marks too.
func appendEscaped(_ words: String, to output: inout [UInt8]) {
    let isPlain = words.withBytes { bytes in
        !bytes.contains { $0 == ASCII.ampersand || $0 == ASCII.less || $0 == ASCII.greater || $0 == ASCII.quote }
    }
    if isPlain { return output += words.utf8 }
    for byte in words.utf8 {
        switch byte {
        case ASCII.ampersand: output += "&amp;".utf8
        case ASCII.less: output += "&lt;".utf8
        case ASCII.greater: output += "&gt;".utf8
        case ASCII.quote: output += "&quot;".utf8
        default: output.append(byte)
        }
    }
}
