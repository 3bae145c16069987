import Foundation
import JSON
import Testing

@Suite("JSON is written")
struct JSONWriterTests {
    @Test(
        "a string is escaped as RFC 8259 §7 asks and otherwise left alone",
        arguments: [
            ("", #""""#),
            ("plain words", #""plain words""#),
            (#"say "no" to \ "#, #""say \"no\" to \\ ""#),
            ("\u{0}\u{1}\u{8}\t\n\u{B}\u{C}\r\u{1F}\u{7F}", "\"\\u0000\\u0001\\b\\t\\n\\u000b\\f\\r\\u001f\u{7F}\""),
            ("eight..\"eight..\\", #""eight..\"eight..\\""#),
            ("Ünïcode 漢字 👩‍🚀 \u{2028}", "\"Ünïcode 漢字 👩‍🚀 \u{2028}\""),
        ]
    )
    func string(_ value: String, is expected: String) {
        var writer = JSONWriter()
        writer.string(value)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
    }

    @Test("every scalar at every place in a word of eight bytes reads back with Foundation's reader")
    func readsBack() throws {
        var values: [String] = []
        for scalar in (0..<0x300).compactMap(Unicode.Scalar.init) {
            for padding in 0..<9 { values.append(String(repeating: "x", count: padding) + String(scalar) + "tail") }
        }
        var writer = JSONWriter()
        writer.beginArray()
        for value in values { writer.string(value) }
        writer.endArray()
        let read = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String]
        #expect(read == values)
    }

    @Test("commas stand between members and values and nowhere else")
    func commas() {
        var writer = JSONWriter()
        writer.beginObject()
        writer.field("a", 1)
        writer.key("b")
        writer.beginArray()
        writer.beginObject()
        writer.endObject()
        writer.beginArray()
        writer.endArray()
        writer.null()
        writer.bool(true)
        writer.double(0.5)
        writer.endArray()
        writer.field("c", ["x", "y"])
        writer.field("none", [])
        writer.field("none", String?.none)
        writer.field("none", Int?.none)
        writer.field("none", Bool?.none)
        writer.field("none", Double.nan)
        writer.field("d", false)
        writer.endObject()
        writer.newline()
        writer.beginObject()
        writer.endObject()
        let expected = #"{"a":1,"b":[{},[],null,true,0.5],"c":["x","y"],"d":false}"# + "\n{}"
        #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
        writer.cut(to: expected.utf8.count - 2)
        writer.integer(7)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == expected.dropLast(2) + "7")
        writer.reset()
        #expect(writer.bytes.isEmpty)
    }

    @Test(
        "a number is written so that it reads back the same",
        arguments: [
            0.0, -0.0, 0.1, 187.5, 1e21, -1.5e-300, Double.greatestFiniteMagnitude, Double.leastNonzeroMagnitude,
        ]
    )
    func double(_ value: Double) throws {
        var writer = JSONWriter()
        writer.double(value)
        let read = try parseJSON(writer.bytes).doubleValue
        #expect(read?.bitPattern == value.bitPattern)
    }

    @Test("whole numbers are written in full, and what is no number as null")
    func integers() {
        var writer = JSONWriter()
        writer.beginArray()
        for value in [0, 9, 10, -1, Int.max, Int.min] { writer.integer(value) }
        writer.double(.infinity)
        writer.beginObject()
        writer.field("least", Int.min)
        writer.field("most", Int.max)
        writer.endObject()
        writer.string("e", Int.max)
        writer.endArray()
        let expected =
            "[0,9,10,-1,9223372036854775807,-9223372036854775808,null,"
            + #"{"least":-9223372036854775808,"most":9223372036854775807},"e9223372036854775807"]"#
        #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
    }
}
