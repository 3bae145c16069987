internal import CCurlShims
internal import CLibCurl

extension TransferError {
    /// Reads libcurl's result code.
    ///
    /// - Parameters:
    ///   - code: not `CURLE_OK`.
    ///   - status: the last HTTP status, 0 for none: tells a refused redirect from a refused address.
    ///   - verification: `CURLINFO_SSL_VERIFYRESULT`.
    ///   - connected: whether a connection stood: tells the two timeouts apart.
    ///   - request: its limits are quoted.
    init(code: CURLcode, status: Int, verification: Int, connected: Bool, request: TransferRequest) {
        switch code {
        case CURLE_URL_MALFORMAT:
            self = .badAddress
        case CURLE_UNSUPPORTED_PROTOCOL:
            // libcurl has one code for a scheme it may not use and for an answer that is no HTTP.
            if (300...399).contains(status) {
                self = .badScheme(afterRedirect: true)
            } else {
                self = isWebAddress(request.url) ? .notHTTP : .badScheme(afterRedirect: false)
            }
        case CURLE_WEIRD_SERVER_REPLY, CURLE_HTTP2, CURLE_HTTP2_STREAM:
            self = .notHTTP
        case CURLE_COULDNT_RESOLVE_HOST:
            self = .hostNotFound
        case CURLE_COULDNT_RESOLVE_PROXY:
            self = .proxyNotFound
        case CURLE_COULDNT_CONNECT:
            self = .cannotConnect
        case CURLE_OPERATION_TIMEDOUT:
            self = connected ? .timeout : .connectTimeout
        case CURLE_TOO_MANY_REDIRECTS:
            self = .tooManyRedirects(limit: request.redirectLimit)
        case CURLE_PEER_FAILED_VERIFICATION:
            self = .certificate(CertificateProblem(verification: verification))
        case CURLE_SSL_CACERT_BADFILE:
            self = .unreadableCAFile
        case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER, CURLE_SSL_CERTPROBLEM, CURLE_SSL_ENGINE_INITFAILED:
            self = .tls
        case CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_SEND_ERROR:
            self = .cutShort
        case CURLE_BAD_CONTENT_ENCODING:
            self = .badEncoding
        case CURLE_OUT_OF_MEMORY:
            self = .outOfMemory
        default:
            let sentence = curl_easy_strerror(code).map { String(cString: $0) } ?? "unknown"
            self = .other(code: Int(code.rawValue), sentence: sentence)
        }
    }
}

extension CertificateProblem {
    /// Reads OpenSSL's verification result.
    ///
    /// Source: openssl-verification-options(1), `X509_V_ERR_…` of `<openssl/x509_vfy.h>`. The host's name is compared
    /// by libcurl itself, which leaves 0, or the 1 that it began with.
    init(verification: Int) {
        switch verification {
        case 0, 1, 62, 64: self = .otherHost
        case 18, 19: self = .selfSigned
        case 2, 20, 21, 27: self = .unknownIssuer
        case 10: self = .expired
        case 9: self = .notYetValid
        default: self = .other(code: verification)
        }
    }
}

private func isWebAddress(_ url: String) -> Bool {
    let scheme = url.prefix(8).lowercased()
    return scheme.hasPrefix("http://") || scheme.hasPrefix("https://") || !url.utf8.contains(UInt8(ascii: ":"))
}
