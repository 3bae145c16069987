/// A JSON text as it was read.
package enum JSONValue: Sendable, Hashable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number as it was written, so that no digit is lost.
    case number(String)
    /// A string, its escapes resolved.
    case string(String)
    /// The values in order.
    case array([JSONValue])
    /// The members in order, names that stand twice included.
    case object([JSONMember])

    /// The member of that name, the last one where it stands twice; `nil` when this is no object.
    package subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.name == name }?.value
    }

    /// The string, when this is one.
    package var stringValue: String? {
        guard case .string(let value) = self else { return nil }
        return value
    }

    /// The number, when it is whole and between -2^53 and 2^53: `3`, also `3.0` and `3e2`.
    ///
    /// Beyond, readers of JSON disagree about a number (RFC 8259 §6); within, sums of some of them need no check.
    package var intValue: Int? {
        guard case .number(let digits) = self,
            let whole = Int(digits) ?? Double(digits).flatMap({ Int(exactly: $0) }),
            (-(1 << 53)...(1 << 53)).contains(whole)
        else { return nil }
        return whole
    }

    /// The number, when it is finite.
    package var doubleValue: Double? {
        guard case .number(let digits) = self, let value = Double(digits), value.isFinite else { return nil }
        return value
    }

    /// The truth value, when this is one.
    package var boolValue: Bool? {
        guard case .bool(let value) = self else { return nil }
        return value
    }

    /// The values, when this is an array.
    package var arrayValue: [JSONValue]? {
        guard case .array(let values) = self else { return nil }
        return values
    }

    /// The members, when this is an object.
    package var objectValue: [JSONMember]? {
        guard case .object(let members) = self else { return nil }
        return members
    }
}

/// A name and its value in a JSON object.
package struct JSONMember: Sendable, Hashable {
    /// The name, its escapes resolved.
    package var name: String
    /// The value.
    package var value: JSONValue

    /// Creates a member.
    package init(name: String, value: JSONValue) {
        self.name = name
        self.value = value
    }
}
