internal import Curl
package import NewsModel

/// The headers of an answer that matter to a poll; values as they came, one scalar a byte (ISO 8859-1), so that a
/// validator goes back byte for byte.
package struct AnswerHeaders: Sendable, Hashable {
    /// `ETag`.
    package var etag: String?
    /// `Last-Modified`.
    package var lastModified: String?
    /// `Date`.
    package var date: String?
    /// `Content-Type`.
    package var contentType: String?
    /// `Content-Language`.
    package var contentLanguage: String?
    /// `Content-Location`.
    package var contentLocation: String?
    /// `Retry-After`: not to be asked before.
    package var retryAfter: RetryAfter?
    /// How long the answer counts as fresh, by `Cache-Control: max-age` or `Expires`, less its `Age`; `nil` when it says
    /// nothing, zero when it is stale at once.
    package var freshness: Duration?

    /// No header at all.
    package init() {}
}

/// How a server says when it may be asked again.
package enum RetryAfter: Sendable, Hashable {
    /// So long after the answer.
    case delay(Duration)
    /// At a moment of the server's clock.
    case date(Timestamp)
}

/// The header lines of an answer and of the redirects before it.
struct HeaderBlocks {
    /// What the last answer says.
    var answer = AnswerHeaders()
    /// Status of each redirect, first to last.
    var redirects: [Int] = []

    /// Reads them.
    ///
    /// - Parameter bytes: as in `TransferResult.headers`.
    /// - Complexity: O(n).
    init(_ bytes: [UInt8]) {
        var fields = CacheFields()
        var lineStart = 0
        var status = 0
        while lineStart < bytes.count {
            let lineEnd = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let line = trimmed(bytes[lineStart..<lineEnd])
            lineStart = lineEnd + 1
            if line.starts(with: "HTTP/".utf8) {
                if (300...399).contains(status) {
                    redirects.append(status)
                }
                status = statusCode(line)
                answer = AnswerHeaders()
                fields = CacheFields()
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
                let value = trimmed(line[(colon + 1)...])
                if !value.isEmpty {
                    read(line[..<colon], value, into: &fields)
                }
            }
        }
        answer.freshness = fields.freshness(date: answer.date)
    }

    private mutating func read(_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>, into fields: inout CacheFields) {
        // By length first: most headers of an answer are none of these.
        switch name.count {
        case 3 where equal(name, "age"):
            fields.age = number(value)
        case 4 where equal(name, "etag"):
            answer.etag = validator(value)
        case 4 where equal(name, "date"):
            answer.date = latin1(value)
        case 7 where equal(name, "expires"):
            fields.expires = latin1(value)
        case 11 where equal(name, "retry-after"):
            answer.retryAfter = retryAfter(value)
        case 12 where equal(name, "content-type"):
            answer.contentType = latin1(value)
        case 13 where equal(name, "last-modified"):
            answer.lastModified = validator(value)
        case 13 where equal(name, "cache-control"):
            fields.cacheControl.append(UInt8(ascii: ","))
            fields.cacheControl.append(contentsOf: value)
        case 16 where equal(name, "content-language"):
            answer.contentLanguage = latin1(value)
        case 16 where equal(name, "content-location"):
            answer.contentLocation = latin1(value)
        default:
            break
        }
    }

    private func retryAfter(_ value: ArraySlice<UInt8>) -> RetryAfter? {
        if let seconds = number(value) {
            return .delay(.seconds(seconds))
        }
        return httpDate(latin1(value)).map { .date($0) }
    }
}

/// The headers that tell how long an answer is fresh.
///
/// Source: RFC 9111 §4.2.1 and §5.
private struct CacheFields {
    var cacheControl: [UInt8] = []
    var expires: String?
    var age: Int?

    func freshness(date: String?) -> Duration? {
        var lifetime: Int?
        for directive in cacheControl.split(separator: UInt8(ascii: ",")) {
            let directive = trimmed(directive)
            if directive.starts(with: "max-age=".utf8, by: { $0 | 0x20 == $1 | 0x20 }) {
                let quoted = directive.dropFirst(8)
                lifetime = number(quoted.first == UInt8(ascii: "\"") ? quoted.dropFirst().dropLast() : quoted) ?? 0
            } else if equal(directive, "no-cache") || equal(directive, "no-store") {
                return .zero
            }
        }
        if lifetime == nil, let expires {
            guard let end = httpDate(expires) else { return .zero }
            guard let start = date.flatMap(httpDate) else { return nil }
            lifetime = Int(end.seconds - start.seconds)
        }
        guard let lifetime else { return nil }
        return .seconds(max(0, lifetime - (age ?? 0)))
    }
}

/// A validator longer than this is not kept: it would stand in every record of the feed's state.
private let validatorLimit = 1024

private func validator(_ value: ArraySlice<UInt8>) -> String? {
    value.count <= validatorLimit ? latin1(value) : nil
}

private func latin1(_ bytes: ArraySlice<UInt8>) -> String {
    if bytes.allSatisfy({ $0 < 0x80 }) {
        return String(decoding: bytes, as: UTF8.self)
    }
    var text = String.UnicodeScalarView()
    for byte in bytes {
        text.append(Unicode.Scalar(byte))
    }
    return String(text)
}

private func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let first = bytes.first, isSpace(first) { bytes = bytes.dropFirst() }
    while let last = bytes.last, isSpace(last) { bytes = bytes.dropLast() }
    return bytes
}

private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
}

/// `lower` is in lower case.
private func equal(_ bytes: ArraySlice<UInt8>, _ lower: String) -> Bool {
    bytes.count == lower.utf8.count && zip(bytes, lower.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 && $1 > 0x60 }
}

/// Digits only; a number of more than 12 digits counts as the largest of them.
private func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
    guard bytes.count <= 12 else { return 999_999_999_999 }
    return bytes.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
}
