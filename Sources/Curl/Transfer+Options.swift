internal import CCurlShims
internal import CLibCurl

extension Transfer {
    /// Tells libcurl everything about the next transfer, from a clean handle.
    func setOptions(of request: TransferRequest, headers: UnsafeMutablePointer<curl_slist>?) {
        curl_easy_reset(handle)
        let context = Unmanaged.passUnretained(self).toOpaque()
        set(CURLOPT_PRIVATE, context)
        set(CURLOPT_WRITEDATA, context)
        set(CURLOPT_HEADERDATA, context)
        set(CURLOPT_OPENSOCKETDATA, context)
        shim_setopt_data(handle, CURLOPT_WRITEFUNCTION, receiveBody)
        shim_setopt_data(handle, CURLOPT_HEADERFUNCTION, receiveHeader)
        shim_setopt_socket(handle, CURLOPT_OPENSOCKETFUNCTION, openSocket)

        set(CURLOPT_URL, request.url)
        set(CURLOPT_PROTOCOLS_STR, "http,https")
        set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
        set(CURLOPT_FOLLOWLOCATION, 1)
        set(CURLOPT_MAXREDIRS, request.redirectLimit)
        set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
        // Empty: every coding that this libcurl can undo.
        set(CURLOPT_ACCEPT_ENCODING, "")
        if !request.userAgent.isEmpty {
            set(CURLOPT_USERAGENT, request.userAgent)
        }
        if let headers {
            shim_setopt_list(handle, CURLOPT_HTTPHEADER, headers)
        }
        setAccess(of: request)
        setLimits(of: request)

        // The store of trusted certificates is kept in memory between transfers only without a CApath.
        set(CURLOPT_CAPATH, nil)
        set(CURLOPT_PROXY_CAPATH, nil)
        if let file = request.caFile {
            set(CURLOPT_CAINFO, file)
        }
        // Many distinct hosts make libcurl's tables of names and connections slow: keep only what is used again soon.
        set(CURLOPT_DNS_CACHE_TIMEOUT, 0)
        // An open connection was checked for the request that opened it: one that may be private is nobody else's. A
        // request for a fresh one would not do, libcurl forgets it behind a redirect.
        if !request.keepsConnection || request.allowsPrivate {
            set(CURLOPT_FORBID_REUSE, 1)
        }
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_QUICK_EXIT, 1)
    }

    /// Allows so much time since the start, all there is for `nil`; also during a transfer.
    func limitTime(to timeout: Duration?) {
        set(CURLOPT_TIMEOUT_MS, timeout.map(milliseconds) ?? 0)
    }

    private func setAccess(of request: TransferRequest) {
        // Set even when empty: only so are http_proxy, all_proxy and no_proxy ignored.
        set(CURLOPT_PROXY, request.proxy ?? "")
        set(CURLOPT_NOPROXY, "")
        set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        if let bearer = request.bearer {
            set(CURLOPT_HTTPAUTH, bearerBits)
            set(CURLOPT_XOAUTH2_BEARER, bearer)
        } else if let user = request.user {
            set(CURLOPT_HTTPAUTH, basicBits)
            set(CURLOPT_USERNAME, user)
            set(CURLOPT_PASSWORD, request.password ?? "")
        }
    }

    private func setLimits(of request: TransferRequest) {
        limitTime(to: request.timeout)
        set(CURLOPT_CONNECTTIMEOUT_MS, milliseconds(request.connectTimeout))
        set(CURLOPT_LOW_SPEED_LIMIT, 10)
        set(CURLOPT_LOW_SPEED_TIME, max(1, milliseconds(request.slowLimit) / 1000))
        set(CURLOPT_BUFFERSIZE, min(max(request.bufferSize, 1024), 512 << 10))
    }

    private func set(_ option: CURLoption, _ value: Int) {
        shim_setopt_long(handle, option, value)
    }

    private func set(_ option: CURLoption, _ value: String?) {
        shim_setopt_string(handle, option, value)
    }

    private func set(_ option: CURLoption, _ context: UnsafeMutableRawPointer) {
        shim_setopt_context(handle, option, context)
    }
}

// `CURLAUTH_…` are macros with casts, which Swift does not import. Source: <curl/curl.h>.
private let basicBits = 1 << 0
private let bearerBits = 1 << 6

/// At least 1, since 0 means no limit to libcurl; at most a day.
private func milliseconds(_ duration: Duration) -> Int {
    let whole = min(max(duration, .milliseconds(1)), .seconds(86400))
    let (seconds, attoseconds) = whole.components
    return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
}
