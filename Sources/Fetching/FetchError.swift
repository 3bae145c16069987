package import Curl

/// Why a feed could not be fetched.
package struct FetchError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What went wrong.
    package var cause: TransferError
    /// The host that was asked.
    package var host: String
    /// The proxy's, where one stands between.
    package var proxyHost: String?

    /// Creates it.
    package init(cause: TransferError, host: String, proxyHost: String? = nil) {
        self.cause = cause
        self.host = host
        self.proxyHost = proxyHost
    }

    /// One clear sentence, with what to do where something can be done.
    ///
    /// Never an address's path, user or password.
    package var description: String {
        switch (cause, proxyHost) {
        case (.cannotConnect, let proxy?): "the proxy \(proxy) refuses connections or cannot be reached: check ‘proxy’"
        case (.connectTimeout, let proxy?): "the proxy \(proxy) did not accept the connection in time: check ‘proxy’"
        default: sentence
        }
    }

    private var sentence: String {
        switch cause {
        case .badAddress:
            "the address cannot be read: correct its ‘url’"
        case .badScheme(afterRedirect: false):
            "the address is neither http nor https: correct its ‘url’"
        case .badScheme(afterRedirect: true):
            "\(host) redirects to an address that is neither http nor https: look for the feed's new address"
        case .hostNotFound:
            "no address for the host ‘\(host)’: check its spelling, or the machine's DNS"
        case .proxyNotFound:
            "no address for the proxy's host: check ‘proxy’"
        case .cannotConnect:
            "\(host) refuses connections or cannot be reached: it is tried again"
        case .privateAddress:
            "\(host) is at a private address: set ‘allow-private: yes’ on this feed if that is meant"
        case .connectTimeout:
            "\(host) did not accept the connection in time: it is tried again"
        case .timeout:
            "\(host) did not finish its answer in time: it is tried again, see ‘timeout’"
        case .tooManyRedirects(let limit):
            "\(host) redirects more than \(limit) times: look for the feed's new address"
        case .bodyTooLarge(let limit):
            "the document is larger than \(size(limit)): raise ‘body’ under ‘poll’ if that is meant"
        case .headersTooLarge(let limit):
            "\(host) sends more than \(size(limit)) of headers: ask the publisher"
        case .certificate(let problem):
            sentence(problem)
        case .unreadableCAFile:
            "the file of trusted certificates cannot be read: check ‘ca-file’, or install ca-certificates"
        case .tls:
            "no TLS connection to \(host): the port speaks no TLS, or none that this machine accepts: check the address"
        case .notHTTP:
            "\(host) answers something that is no HTTP: check scheme and port of the address"
        case .cutShort:
            "\(host) broke off before the end: it is tried again"
        case .badEncoding:
            "\(host) sends a body that cannot be unpacked: ask the publisher"
        case .outOfMemory:
            "no memory for the transfer: it is tried again"
        case .other(let code, let sentence):
            "\(host): \(sentence) (curl \(code))"
        }
    }

    private func sentence(_ problem: CertificateProblem) -> String {
        switch problem {
        case .selfSigned:
            "the certificate of \(host) is signed by itself or by an authority that is not trusted: "
                + "name a file with it as ‘ca-file’ if you trust it"
        case .unknownIssuer:
            "the certificate of \(host) is signed by an authority that is not known: "
                + "name a file with the authority's as ‘ca-file’ if you trust it"
        case .expired:
            "the certificate of \(host) has expired: ask the publisher, or check this machine's clock"
        case .notYetValid:
            "the certificate of \(host) is not yet valid: check this machine's clock"
        case .otherHost:
            "the certificate of \(host) is made for another host: check the address"
        case .other(let code):
            "the certificate of \(host) is refused (OpenSSL \(code)): ask the publisher"
        }
    }
}

private func size(_ bytes: Int) -> String {
    if bytes >= 1 << 20 {
        return "\(bytes >> 20) MiB"
    }
    return bytes >= 1 << 10 ? "\(bytes >> 10) KiB" : "\(bytes) bytes"
}
