/// A value that tells nothing by itself: 0, no flags.
///
/// Of the type and not stored beside the elements, so that a rule's look beyond the ends costs no look into memory.
public protocol Blank: Sendable {
    /// The value that tells nothing.
    init()
}

extension UInt8: Blank {}
extension UInt64: Blank {}
extension Int32: Blank {}
extension TokenFlags: Blank {}
