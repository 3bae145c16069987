internal import CLibYAML

/// One event of libyaml, copied into values.
struct Event {
    enum Kind: Equatable {
        case documentStart
        case documentEnd
        case streamStart
        case streamEnd
        case alias(String)
        case scalar(String, YAMLNode.Style)
        case sequenceStart
        case mappingStart
        /// Of a list or a mapping.
        case end
    }

    let kind: Kind
    let anchor: String?
    let tag: String?
    /// In scalars of the source.
    let range: Range<Int>

    init(_ event: yaml_event_t) {
        let start = Int(clamping: event.start_mark.index)
        range = start..<max(start, Int(clamping: event.end_mark.index))
        var anchor: String?
        var tag: String?
        switch event.type {
        case YAML_STREAM_START_EVENT: kind = .streamStart
        case YAML_DOCUMENT_START_EVENT: kind = .documentStart
        case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
        case YAML_ALIAS_EVENT: kind = .alias(Event.text(event.data.alias.anchor) ?? "")
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            kind = .scalar(text, Event.style(scalar.style))
            anchor = Event.text(scalar.anchor)
            tag = Event.text(scalar.tag)
        case YAML_SEQUENCE_START_EVENT:
            kind = .sequenceStart
            anchor = Event.text(event.data.sequence_start.anchor)
            tag = Event.text(event.data.sequence_start.tag)
        case YAML_MAPPING_START_EVENT:
            kind = .mappingStart
            anchor = Event.text(event.data.mapping_start.anchor)
            tag = Event.text(event.data.mapping_start.tag)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: kind = .end
        default: kind = .streamEnd
        }
        self.anchor = anchor
        self.tag = tag
    }

    private static func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        pointer.map { String(cString: $0) }
    }

    private static func style(_ style: yaml_scalar_style_t) -> YAMLNode.Style {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: .literal
        case YAML_FOLDED_SCALAR_STYLE: .folded
        default: .plain
        }
    }
}
