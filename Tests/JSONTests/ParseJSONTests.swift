import JSON
import Testing

@Suite("JSON is read")
struct ParseJSONTests {
    @Test(
        "a text of RFC 8259 is read",
        arguments: [
            ("null", .null),
            (" \t\r\n true ", .bool(true)),
            ("\u{FEFF}false", .bool(false)),
            ("-0", .number("-0")),
            ("10.25e+3", .number("10.25e+3")),
            ("[]", .array([])),
            ("{ }", .object([])),
            ("[1 , [ ] ,{}]", .array([.number("1"), .array([]), .object([])])),
            (
                #"{"a":1,"a":"two"}"#,
                .object([JSONMember(name: "a", value: .number("1")), JSONMember(name: "a", value: .string("two"))])
            ),
            (#""\"\\\/\b\f\n\r\t""#, .string("\"\\/\u{8}\u{C}\n\r\t")),
            (#""\u00e9\uD834\udd1E""#, .string("é\u{1D11E}")),
            (#""\uD834x\uDD1E\uD834\u0041\ud834""#, .string("\u{FFFD}x\u{FFFD}\u{FFFD}A\u{FFFD}")),
            ("\"\u{7F}漢\u{2028}\"", .string("\u{7F}漢\u{2028}")),
        ] as [(String, JSONValue)]
    )
    func reads(_ text: String, as expected: JSONValue) throws {
        #expect(try parseJSON(Array(text.utf8)) == expected)
    }

    @Test(
        "what is no JSON is refused with line and column",
        arguments: [
            ("", 1, 1, "the text ends where a value should stand"),
            ("nul", 1, 1, "no value begins like this"),
            ("NaN", 1, 1, "no value begins like this"),
            ("01", 1, 2, "something follows the value"),
            ("-", 1, 2, "a digit should stand here"),
            ("1.", 1, 3, "a digit should stand here"),
            ("1e+", 1, 4, "a digit should stand here"),
            ("+1", 1, 1, "no value begins like this"),
            ("[1,]", 1, 4, "no value begins like this"),
            ("[1 2]", 1, 4, "a comma or ] should stand here"),
            ("{\n  \"a\" 1}", 2, 7, "a colon should stand here"),
            ("{\"a\":1,}", 1, 8, "a name in quotation marks should stand here"),
            ("{\"é\":1\n", 2, 1, "a comma or } should stand here"),
            ("[\"漢\", x", 1, 7, "no value begins like this"),
            ("\"abc", 1, 5, "the text ends inside a string"),
            ("\"a\\", 1, 3, "the text ends inside a string"),
            ("\"\\x\"", 1, 2, "no such escape"),
            ("\"\\u12g4\"", 1, 2, "\\u needs four hexadecimal digits"),
            ("\"a\tb\"", 1, 3, "a control character stands in a string"),
            ("1 1", 1, 3, "something follows the value"),
        ]
    )
    func refuses(_ text: String, line: Int, column: Int, reason: String) {
        #expect(throws: JSONError.malformed(line: line, column: column, reason: reason)) {
            try parseJSON(Array(text.utf8))
        }
    }

    @Test("arrays inside each other are read to the limit and refused beyond it")
    func depth() throws {
        let deepest = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
        _ = try parseJSON(Array(deepest.utf8))
        #expect(throws: JSONError.tooDeep(line: 1, column: 101, limit: 100)) {
            try parseJSON(Array(repeating: UInt8(ascii: "["), count: 100_000))
        }
    }

    @Test("bytes that are no UTF-8 are repaired")
    func repairs() throws {
        #expect(try parseJSON([0x22, 0x61, 0xFF, 0x62, 0x22]) == .string("a\u{FFFD}b"))
    }

    @Test("values answer only for what they are")
    func accessors() throws {
        let value = try parseJSON(Array(#"{"s":"x","i":3,"f":3.0,"d":0.5,"big":1e999,"b":true,"a":[1],"n":null}"#.utf8))
        #expect(value["s"]?.stringValue == "x")
        #expect(value["i"]?.intValue == 3)
        #expect(value["f"]?.intValue == 3)
        #expect(value["d"]?.intValue == nil)
        #expect(value["d"]?.doubleValue == 0.5)
        #expect(value["big"]?.doubleValue == nil)
        #expect(value["big"]?.intValue == nil)
        #expect(value["b"]?.boolValue == true)
        #expect(value["a"]?.arrayValue == [.number("1")])
        #expect(value["n"] == .null)
        #expect(value["absent"] == nil)
        #expect(value["s"]?["x"] == nil)
    }

    @Test("every cut of a text is refused and none traps")
    func cuts() {
        let text = Array(#"{"a":[1.5e3,"x\u00e9\uD834\uDD1E",true,null,{"b":-0}]}"#.utf8)
        for length in 0..<text.count {
            #expect(throws: JSONError.self) { try parseJSON(Array(text.prefix(length))) }
        }
    }
}
