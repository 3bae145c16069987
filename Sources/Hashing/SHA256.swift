internal import CLibCrypto

/// A SHA-256 computation (FIPS 180-4) by libcrypto.
///
/// After `finish` it begins anew, so that one value hashes many short inputs without setting up a context for each.
package struct SHA256 {
    private var context = SHA256_CTX()

    /// Begins a computation.
    package init() {
        SHA256_Init(&context)
    }

    /// Adds the UTF-8 bytes of a string.
    package mutating func update(_ text: String) {
        var text = text
        text.withUTF8 { update(UnsafeRawBufferPointer($0)) }
    }

    /// Adds bytes.
    package mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { update($0) }
    }

    /// Adds bytes.
    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        SHA256_Update(&context, bytes.baseAddress, bytes.count)
    }

    /// The digest of what was added since the beginning or the last `finish`.
    package mutating func finish() -> Digest {
        let digest = withUnsafeTemporaryAllocation(byteCount: 32, alignment: 8) { buffer in
            SHA256_Final(buffer.bindMemory(to: UInt8.self).baseAddress, &context)
            return Digest(UnsafeRawBufferPointer(buffer))
        }
        SHA256_Init(&context)
        return digest
    }
}

/// The SHA-256 of the UTF-8 bytes of a string.
package func sha256(_ text: String) -> Digest {
    var hash = SHA256()
    hash.update(text)
    return hash.finish()
}

/// The SHA-256 of bytes.
package func sha256(_ bytes: [UInt8]) -> Digest {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finish()
}
