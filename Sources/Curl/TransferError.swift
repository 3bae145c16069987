/// Why no whole answer came.
///
/// No case carries an address, a password or a token.
package enum TransferError: Error, Sendable, Hashable {
    /// The address cannot be read.
    case badAddress
    /// Neither http nor https; `afterRedirect` tells whose address it was.
    case badScheme(afterRedirect: Bool)
    /// No address for the host's name.
    case hostNotFound
    /// No address for the proxy's name.
    case proxyNotFound
    /// Nobody answers there.
    case cannotConnect
    /// The host's address is not public and the request does not allow such.
    case privateAddress
    /// No connection within the limit.
    case connectTimeout
    /// Not complete within the limit, or too few bytes a second for too long.
    case timeout
    /// More redirects than the limit.
    case tooManyRedirects(limit: Int)
    /// The decoded body passed the limit, in bytes.
    case bodyTooLarge(limit: Int)
    /// The headers passed the limit, in bytes.
    case headersTooLarge(limit: Int)
    /// The server's certificate was refused.
    case certificate(CertificateProblem)
    /// The file of trusted certificates cannot be read.
    case unreadableCAFile
    /// The TLS handshake failed for another reason.
    case tls
    /// The answer is no HTTP.
    case notHTTP
    /// The connection ended before the answer did.
    case cutShort
    /// The body is not what its `Content-Encoding` says.
    case badEncoding
    /// No memory for the transfer.
    case outOfMemory
    /// Another of libcurl's codes (`libcurl-errors(3)`), with its fixed sentence.
    case other(code: Int, sentence: String)
}

/// Why a certificate was refused.
package enum CertificateProblem: Sendable, Hashable {
    /// Signed by itself, or by a root that is not trusted.
    case selfSigned
    /// Signed by an issuer that is not trusted, or the server leaves out one between.
    case unknownIssuer
    /// Past its date.
    case expired
    /// Before its date.
    case notYetValid
    /// Made for another host's name.
    case otherHost
    /// Anything else, as OpenSSL numbers it (`X509_V_ERR_…`).
    case other(code: Int)
}
