import Fetching
import NewsModel

/// A list of feeds that other programs, and `--feeds`, can read; tags become categories, ids an attribute of our own.
///
/// Source: OPML 2.0, "Subscription lists" and the `category` attribute.
func opml(of states: [FeedState]) -> String {
    var text = """
        <?xml version="1.0" encoding="UTF-8"?>
        <opml version="2.0" xmlns:wirewatch="urn:wirewatch:feeds">
          <head><title>Feeds of Wirewatch</title></head>
          <body>

        """
    for state in states {
        var attributes = [
            ("type", "rss"), ("text", state.title ?? state.id), ("xmlUrl", state.adoptedAddress ?? state.url),
            ("wirewatch:id", state.id),
        ]
        if let page = state.homePage { attributes.append(("htmlUrl", page)) }
        if let language = state.language { attributes.append(("language", language)) }
        // A comma ends a category.
        let categories = state.tags.map { $0.split(separator: ",").joined(separator: " ") }
        if !categories.isEmpty { attributes.append(("category", categories.joined(separator: ","))) }
        let written = attributes.map { name, value in "\(name)=\"\(attribute(value))\"" }
        text += "    <outline \(written.joined(separator: " "))/>\n"
    }
    return text + "  </body>\n</opml>\n"
}

/// A value between quotation marks; what XML 1.0 §2.2 does not allow becomes a space.
private func attribute(_ value: String) -> String {
    var escaped = ""
    for scalar in value.unicodeScalars {
        switch scalar {
        case "&": escaped += "&amp;"
        case "<": escaped += "&lt;"
        case ">": escaped += "&gt;"
        case "\"": escaped += "&quot;"
        case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: escaped += " "
        default: escaped.unicodeScalars.append(scalar)
        }
    }
    return escaped
}
