/// What an element of HTML does to the text around it.
enum HTMLElement: UInt8, Sendable {
    /// Unknown to HTML.
    case other
    /// Stands in a line of text.
    case inline
    /// Begins and ends a block.
    case block
    /// A line break.
    case lineBreak
    /// Has no text for readers; its content is markup.
    case hidden
    /// Has no text for readers; its content is not even markup.
    case raw
    /// The words under a picture.
    case caption
    /// Embedded, without text.
    case void

    /// The element of that name, in any case.
    init(_ bytes: Bytes, _ name: Range<Int>) {
        guard let key = packed(bytes, name) else {
            self = .other
            return
        }
        self = elements[key] ?? .other
    }
}

/// The name as a number: up to ten characters of letters and digits, six bits each.
private func packed(_ bytes: Bytes, _ name: Range<Int>) -> UInt64? {
    guard !name.isEmpty, name.count <= 10 else { return nil }
    var key: UInt64 = 0
    for index in name {
        let byte = bytes[index].lowered
        guard byte.isLetter || byte.isDigit else { return nil }
        key = key << 6 | UInt64(byte.isDigit ? byte - 0x30 + 27 : byte - 0x60)
    }
    return key
}

private let elements: [UInt64: HTMLElement] = {
    let groups: [(HTMLElement, String)] = [
        (
            .inline,
            """
            a abbr acronym b bdi bdo big blink center cite code data del dfn em font i ins kbd label mark meter nobr \
            output progress q rb rp rt rtc ruby s samp slot small span strike strong sub sup time tt u var wbr body html
            """
        ),
        (
            .block,
            """
            address article aside blockquote caption center dd details dialog dir div dl dt fieldset figure footer \
            form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu ol optgroup option p plaintext pre \
            search section summary table tbody td tfoot th thead tr ul xmp
            """
        ),
        (.lineBreak, "br"),
        (.hidden, "nav head object applet map select datalist audio video canvas svg math template button colgroup"),
        (.raw, "script style textarea title iframe noembed noframes noscript"),
        (.caption, "figcaption"),
        (.void, "img input col area base basefont bgsound embed frame frameset keygen link meta param source track"),
    ]
    var elements: [UInt64: HTMLElement] = [:]
    for (kind, names) in groups {
        for name in names.split(separator: " ") {
            let bytes = Array(name.utf8)
            let key = bytes.withUnsafeBufferPointer { packed($0, 0..<$0.count) }
            if let key { elements[key] = kind }
        }
    }
    return elements
}()
