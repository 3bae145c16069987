/// What became of one request.
package struct TransferResult: Sendable {
    /// The request's number.
    package var tag: Int
    /// `nil` when a whole answer came, whatever its status.
    package var error: TransferError?
    /// The last answer's HTTP status; 0 when there was none.
    package var status: Int
    /// Where the last answer came from, without user and password.
    package var url: String
    /// The header lines of all answers in order, redirects first, as they came: each ends in a line feed, each answer
    /// begins with `HTTP/`.
    package var headers: [UInt8]
    /// Decoded; empty unless `status` is 200 to 299 and there is no error.
    package var body: [UInt8]
    /// Counts `body` as held in memory until the last copy of this reference goes.
    package var share: BodyShare?
    /// From the start to the first byte of the answer.
    package var firstByte: Duration
    /// From the start to the end.
    package var total: Duration
}
