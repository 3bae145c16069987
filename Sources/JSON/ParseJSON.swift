/// Reads one JSON text (RFC 8259), with or without a byte order mark.
///
/// Invalid UTF-8 in strings is repaired with U+FFFD, and so is a lone surrogate escape.
///
/// - Parameters:
///   - bytes: UTF-8.
///   - depthLimit: the most arrays and objects inside each other.
/// - Returns: the value.
/// - Throws: `JSONError` with line and column.
/// - Complexity: O(n).
package func parseJSON(_ bytes: [UInt8], depthLimit: Int = 100) throws(JSONError) -> JSONValue {
    // A closure that throws a typed error is not inferred as such: the outcome travels as a Result.
    let outcome = bytes.withUnsafeBufferPointer { buffer in
        parse(buffer, depthLimit: depthLimit)
    }
    return try outcome.get()
}

/// Reads one JSON text (RFC 8259) that stands in memory which outlives the call, such as a line of a mapped file.
///
/// - Parameters:
///   - bytes: UTF-8.
///   - depthLimit: the most arrays and objects inside each other.
/// - Returns: the value.
/// - Throws: `JSONError` with line and column.
/// - Complexity: O(n).
package func parseJSON(
    _ bytes: UnsafeRawBufferPointer,
    depthLimit: Int = 100
) throws(JSONError) -> JSONValue {
    let outcome = bytes.withMemoryRebound(to: UInt8.self) { buffer in
        parse(buffer, depthLimit: depthLimit)
    }
    return try outcome.get()
}

private func parse(_ bytes: UnsafeBufferPointer<UInt8>, depthLimit: Int) -> Result<JSONValue, JSONError> {
    do throws(JSONError) {
        var parser = JSONParser(bytes: bytes, depthLimit: depthLimit)
        return .success(try parser.document())
    } catch {
        return .failure(error)
    }
}
