internal import CLibCrypto

/// A SHA-256 computation (FIPS 180-4) by libcrypto.
///
/// After `finish` it begins anew, so that one value hashes many short inputs without setting up a context for each.
package struct SHA256: ~Copyable {
    private let context: OpaquePointer

    /// Begins a computation.
    package init() {
        // Like any other allocation in Swift this ends the process when there is no memory at all.
        guard let context = EVP_MD_CTX_new() else { preconditionFailure("out of memory") }
        self.context = context
        begin()
    }

    deinit { EVP_MD_CTX_free(context) }

    /// Adds the UTF-8 bytes of a string.
    package mutating func update(_ text: String) {
        var text = text
        text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
    }

    /// Adds bytes.
    package mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { add($0) }
    }

    /// Adds bytes.
    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        add(bytes)
    }

    /// The digest of what was added since the beginning or the last `finish`.
    package mutating func finish() -> Digest {
        let digest = withUnsafeTemporaryAllocation(byteCount: 32, alignment: 8) { buffer in
            EVP_DigestFinal_ex(context, buffer.bindMemory(to: UInt8.self).baseAddress, nil)
            return Digest(UnsafeRawBufferPointer(buffer))
        }
        begin()
        return digest
    }

    private func begin() {
        EVP_DigestInit_ex2(context, algorithm, nil)
    }

    private func add(_ bytes: UnsafeRawBufferPointer) {
        EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
    }
}

/// The algorithm, fetched once and never written again.
///
/// OpenSSL 3 looks an implicitly fetched algorithm up again at each initialisation.
private nonisolated(unsafe) let algorithm: OpaquePointer? = EVP_MD_fetch(nil, "SHA256", nil) ?? EVP_sha256()

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
