internal import CCurlShims
internal import CLibCurl
internal import Glibc

/// One easy handle and what its transfer has received; used by the multi handle's thread alone and used again and again.
final class Transfer {
    let handle: UnsafeMutableRawPointer
    private let budget: BodyBudget
    private(set) var request = TransferRequest(tag: 0, url: "")
    private(set) var body: [UInt8] = []
    private(set) var headers: [UInt8] = []
    private let headerList = HeaderList()
    private var status = 0
    private var discarded = 0
    /// What a callback found wrong; libcurl itself only knows that the callback refused.
    private var failure: TransferError?
    private var refusedPrivate = false
    /// Waits for memory.
    var isPaused: Bool { pausedSince != nil }
    private var pausedSince: ContinuousClock.Instant?
    /// How long it has waited for memory, which is not the server's doing.
    private var pause: Duration = .zero
    /// May use the memory that others leave free.
    var isPrivileged = false

    init?(budget: BodyBudget) {
        guard let handle = curl_easy_init() else { return nil }
        self.handle = handle
        self.budget = budget
    }

    deinit {
        curl_easy_cleanup(handle)
    }

    /// Makes the handle ready for a request.
    func prepare(_ request: TransferRequest) {
        self.request = request
        self.request.byteLimit = min(request.byteLimit, budget.largestBody)
        body = []
        headers = []
        headers.reserveCapacity(512)
        status = 0
        discarded = 0
        failure = nil
        refusedPrivate = false
        pausedSince = nil
        pause = .zero
        isPrivileged = false
        headerList.fill(request.headers, own: request.ownHeaders)
        setOptions(of: request, headers: headerList.first)
    }

    /// The result of the finished transfer; takes body and headers out of it.
    func finish(_ code: CURLcode) -> TransferResult {
        let status = long(CURLINFO_RESPONSE_CODE)
        var error = failure ?? (code == CURLE_OK && isCutShort ? .cutShort : nil)
        if code != CURLE_OK && error == nil {
            error = TransferError(
                code: code,
                status: status,
                verification: long(CURLINFO_SSL_VERIFYRESULT),
                connected: offset(CURLINFO_PRETRANSFER_TIME_T) > 0,
                request: request
            )
            if error == .cannotConnect && refusedPrivate {
                error = .privateAddress
            }
        }
        var result = TransferResult(
            tag: request.tag,
            error: error,
            status: status,
            url: effectiveURL ?? request.url,
            headers: [],
            body: [],
            share: nil,
            firstByte: .microseconds(offset(CURLINFO_STARTTRANSFER_TIME_T)),
            total: .microseconds(offset(CURLINFO_TOTAL_TIME_T))
        )
        swap(&result.headers, &headers)
        if error == nil {
            if !body.isEmpty {
                result.share = BodyShare(budget: budget, bytes: body.count)
            }
            swap(&result.body, &body)
        } else {
            dropBody()
        }
        return result
    }

    /// Whether nothing could be unpacked from what came: libcurl does not mind that the end of a packed body is missing.
    ///
    /// An empty document is packed into 20 bytes by gzip (RFC 1952).
    private var isCutShort: Bool {
        (200...299).contains(status) && body.isEmpty && offset(CURLINFO_SIZE_DOWNLOAD_T) > 24
    }

    /// Gives the memory of an unfinished body back.
    func dropBody() {
        if !body.isEmpty {
            budget.give(body.count)
            body = []
        }
    }

    /// Lets libcurl deliver what it holds back, when there is room for it; may pause again at once.
    func resume() {
        guard budget.hasRoom(for: largestPiece, isPrivileged: isPrivileged) else { return }
        if let since = pausedSince { pause += ContinuousClock.now - since }
        pausedSince = nil
        limitTime(to: request.timeout + pause)
        curl_easy_pause(handle, CURLPAUSE_CONT)
    }

    /// Takes decoded bytes of a body.
    ///
    /// - Returns: their count, or what makes libcurl pause or give up.
    fileprivate func receive(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard (200...299).contains(status) else {
            // The page that comes with an error is read to its end but not kept.
            discarded += bytes.count
            return discarded <= request.byteLimit ? bytes.count : refuse(.bodyTooLarge(limit: request.byteLimit))
        }
        guard body.count + bytes.count <= request.byteLimit else {
            return refuse(.bodyTooLarge(limit: request.byteLimit))
        }
        guard budget.take(bytes.count, isPrivileged: isPrivileged) else {
            // Its clock stands still meanwhile, else a full disk would look like a server that does not finish.
            pausedSince = .now
            limitTime(to: nil)
            return Int(CURL_WRITEFUNC_PAUSE)
        }
        if body.isEmpty {
            let announced = min(offset(CURLINFO_CONTENT_LENGTH_DOWNLOAD_T), 1 << 20, request.byteLimit)
            body.reserveCapacity(max(bytes.count, announced, 4096))
        }
        body.append(contentsOf: bytes)
        return bytes.count
    }

    /// Takes one header line, or the status line that begins an answer.
    fileprivate func receive(header bytes: UnsafeRawBufferPointer) -> Int {
        guard headers.count + bytes.count <= request.headerLimit else {
            return refuse(.headersTooLarge(limit: request.headerLimit))
        }
        if bytes.starts(with: "HTTP/".utf8) {
            status = statusCode(bytes)
        } else if (300...399).contains(status), !request.ownHeaders.isEmpty, let target = location(bytes) {
            if !staysWithHost(target, from: request.url) {
                headerList.dropOwn()
            }
        }
        headers.append(contentsOf: bytes)
        return bytes.count
    }

    /// Opens a socket to an address that the request allows.
    fileprivate func openSocket(_ address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
        // A proxy is the operator's own choice; what lies behind it is the proxy's to refuse.
        if !request.allowsPrivate && request.proxy == nil && !isPublic(address) {
            refusedPrivate = true
            return CURL_SOCKET_BAD
        }
        let type = address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
        return socket(address.pointee.family, type, address.pointee.protocol)
    }

    private func refuse(_ error: TransferError) -> Int {
        failure = error
        return 0
    }

    private var effectiveURL: String? {
        var pointer: UnsafePointer<CChar>?
        guard shim_getinfo_string(handle, CURLINFO_EFFECTIVE_URL, &pointer) == CURLE_OK, let pointer else { return nil }
        return withoutUser(String(cString: pointer))
    }

    private func long(_ info: CURLINFO) -> Int {
        var value = 0
        return shim_getinfo_long(handle, info, &value) == CURLE_OK ? value : 0
    }

    private func offset(_ info: CURLINFO) -> Int {
        var value: curl_off_t = 0
        return shim_getinfo_offset(handle, info, &value) == CURLE_OK ? Int(value) : 0
    }
}

// C calls these on the multi handle's thread while the transfer is in its table; they neither throw nor trap.

func receiveBody(
    _ bytes: UnsafeMutablePointer<CChar>,
    _ size: Int,
    _ count: Int,
    _ context: UnsafeMutableRawPointer?
) -> Int {
    guard let context else { return 0 }
    let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
    return transfer.receive(UnsafeRawBufferPointer(start: bytes, count: size * count))
}

func receiveHeader(
    _ bytes: UnsafeMutablePointer<CChar>,
    _ size: Int,
    _ count: Int,
    _ context: UnsafeMutableRawPointer?
) -> Int {
    guard let context else { return 0 }
    let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
    return transfer.receive(header: UnsafeRawBufferPointer(start: bytes, count: size * count))
}

func openSocket(
    _ context: UnsafeMutableRawPointer?,
    _ purpose: curlsocktype,
    _ address: UnsafeMutablePointer<curl_sockaddr>
) -> curl_socket_t {
    guard let context else { return CURL_SOCKET_BAD }
    return Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue().openSocket(address)
}

private func isPublic(_ address: UnsafeMutablePointer<curl_sockaddr>) -> Bool {
    // `addr` is only the first 16 bytes of an address that may be longer: read it where it lies.
    guard let start = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else { return false }
    let bytes = UnsafeRawPointer(address) + start
    switch address.pointee.family {
    case AF_INET:
        let ipv4 = bytes.loadUnaligned(as: sockaddr_in.self)
        return isPublic(ipv4: UInt32(bigEndian: ipv4.sin_addr.s_addr))
    case AF_INET6:
        let ipv6 = bytes.loadUnaligned(as: sockaddr_in6.self)
        return withUnsafeBytes(of: ipv6.sin6_addr) { isPublic(ipv6: Array($0)) }
    default:
        return false
    }
}

/// The number after the first space of `HTTP/1.1 200 OK`; 0 when there is none.
package func statusCode(_ line: some Collection<UInt8>) -> Int {
    guard let space = line.firstIndex(of: UInt8(ascii: " ")) else { return 0 }
    var code = 0
    for byte in line[space...].dropFirst().prefix(3) {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return 0 }
        code = code * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return code
}

/// The address without `user:password@`.
private func withoutUser(_ url: String) -> String {
    let bytes = url.utf8
    guard let at = bytes.firstIndex(of: UInt8(ascii: "@")) else { return url }
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon < at else { return url }
    let authority = bytes[colon...].dropFirst().drop { $0 == UInt8(ascii: "/") }
    let end = authority.firstIndex { "/?#".utf8.contains($0) } ?? authority.endIndex
    guard let last = authority[..<end].lastIndex(of: UInt8(ascii: "@")) else { return url }
    return String(url[..<authority.startIndex]) + String(url[bytes.index(after: last)...])
}
