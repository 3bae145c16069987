/// An array that can be read at any place: beyond both ends of its elements stands one value that tells nothing.
///
/// Rules look at the tokens around one. At the ends of a text there is none, which is an answer like another; with an
/// array it would be a trap, and some feed finds it.
@frozen
public struct Padded<Element: Blank>: RandomAccessCollection, Sendable {
    @usableFromInline var elements: [Element]

    /// Wraps `elements`; elsewhere `Element()` is read.
    @inlinable
    public init(_ elements: [Element]) {
        self.elements = elements
    }

    /// The first element's place.
    @inlinable public var startIndex: Int { 0 }
    /// One past the last element's.
    @inlinable public var endIndex: Int { elements.count }

    /// The element there, the blank where none is; O(1).
    @inlinable
    public subscript(_ at: Int) -> Element {
        UInt(bitPattern: at) < UInt(bitPattern: elements.count) ? elements[at] : Element()
    }

    /// Those of the elements that lie within `range`; O(1).
    @inlinable
    public subscript(_ range: Range<Int>) -> ArraySlice<Element> { elements[range.clamped(to: 0..<elements.count)] }
}
