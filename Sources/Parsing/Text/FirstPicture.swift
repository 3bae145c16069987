/// The address of the first picture in HTML; `nil` without one.
///
/// JSON Feed's `image` may be one that "also appears in the content_html". Pictures of one pixel, which only count
/// readers, do not count.
///
/// - Complexity: O(n).
func firstPicture(_ markup: Markup?) -> String? {
    guard let markup, markup.isHTML else { return nil }
    return markup.value.withBytes { bytes in
        guard bytes.find("<img", from: 0) != nil else { return nil }
        var scanner = HTMLScanner(bytes)
        while let token = scanner.next() {
            guard case .open(.void, let name, let tag, _) = token, bytes.string(name).loweredASCII == "img" else {
                continue
            }
            if let address = picture(bytes, name.upperBound, tag.upperBound) {
                return resolve(address, against: markup.base)
            }
        }
        return nil
    }
}

private func picture(_ bytes: Bytes, _ start: Int, _ end: Int) -> String? {
    var address: String?
    var index = start
    while let attribute = StartTag.Attribute(bytes, from: index, end: end) {
        index = attribute.next
        let value = plainLine(ofHTML: bytes.string(attribute.value))
        switch bytes.string(attribute.name).loweredASCII {
        case "src": address = value.isEmpty || value.loweredASCII.hasPrefix("data:") ? nil : value
        case "width", "height": if value == "1" || value == "0" { return nil }
        default: break
        }
    }
    return address
}
