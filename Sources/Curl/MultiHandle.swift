internal import CCurlShims
internal import CLibCurl

/// libcurl's multi handle.
///
/// `@unchecked Sendable`: everything but `wakeUp` is called by one thread; `curl_multi_wakeup` may be called by any
/// (curl_multi_wakeup(3)), and the handle lives as long as anybody holds a reference.
final class MultiHandle: @unchecked Sendable {
    private let handle: UnsafeMutableRawPointer

    init?() {
        // Safe from any thread in this libcurl; later calls only count.
        guard curl_global_init(Int(CURL_GLOBAL_SSL)) == CURLE_OK, let handle = curl_multi_init() else { return nil }
        self.handle = handle
        shim_multi_setopt_long(handle, CURLMOPT_MAXCONNECTS, 64)
    }

    deinit { curl_multi_cleanup(handle) }

    /// Ends the running `wait`, or the next one.
    func wakeUp() {
        curl_multi_wakeup(handle)
    }

    /// Sleeps until a socket or timer is due, `wakeUp` is called, or the time has passed.
    func wait(milliseconds: Int32) {
        curl_multi_poll(handle, nil, 0, milliseconds, nil)
    }

    /// Does what can be done without waiting.
    func perform() {
        var running: Int32 = 0
        curl_multi_perform(handle, &running)
    }

    /// Starts a prepared transfer.
    ///
    /// - Returns: whether libcurl took it.
    func add(_ transfer: Transfer) -> Bool {
        curl_multi_add_handle(handle, transfer.handle) == CURLM_OK
    }

    /// Takes a transfer out, finished or not.
    func remove(_ transfer: Transfer) {
        curl_multi_remove_handle(handle, transfer.handle)
    }

    /// The next finished transfer with its result; `nil` when there is none.
    func nextFinished() -> (Transfer, CURLcode)? {
        var left: Int32 = 0
        while let message = curl_multi_info_read(handle, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle else { continue }
            var context: UnsafeMutableRawPointer?
            guard shim_getinfo_context(easy, CURLINFO_PRIVATE, &context) == CURLE_OK, let context else { continue }
            return (Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue(), shim_message_result(message))
        }
        return nil
    }
}
