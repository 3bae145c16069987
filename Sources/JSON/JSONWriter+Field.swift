extension JSONWriter {
    /// Writes a member, or nothing when there is no value.
    package mutating func field(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        withBytes(of: value) { field(name, utf8: $0) }
    }

    /// Writes a member, or nothing when there is no value.
    package mutating func field(_ name: StaticString, _ value: Int?) {
        guard let value else { return }
        field(name, number: value)
    }

    /// Writes a member, or nothing when there is no value.
    package mutating func field(_ name: StaticString, _ value: Bool?) {
        guard let value else { return }
        key(name)
        bool(value)
    }

    /// Writes a member, or nothing when there is no value or it is not finite.
    package mutating func field(_ name: StaticString, _ value: Double?) {
        guard let value, value.isFinite else { return }
        key(name)
        double(value)
    }

    /// Writes a member, or nothing when the list is empty.
    package mutating func field(_ name: StaticString, _ values: [String]) {
        guard !values.isEmpty else { return }
        key(name)
        beginArray()
        for value in values { string(value) }
        endArray()
    }
}
