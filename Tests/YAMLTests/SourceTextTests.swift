import Testing
import YAML

@Suite("Places in a text")
struct SourceTextTests {
    /// Lines of many lengths, one of them of several thousand bytes, with every line end.
    private let text = "é漢👩‍🚀x\r\n\n" + String(repeating: "abc é 漢字 👩‍🚀, ", count: 300) + "\r" + "last – line"

    @Test("every scalar is found where it stands, and every part of the text has its scalars")
    func everyScalar() {
        let source = SourceText(Array(text.utf8))
        let scalars = Array(text.unicodeScalars)
        #expect(source.count == scalars.count)
        var byte = 0
        for (offset, scalar) in scalars.enumerated() {
            #expect(source.offset(ofByte: byte) == offset)
            #expect(source.scalars(in: offset..<offset + 3) == Array(scalars[offset...].prefix(3)))
            byte += UTF8.width(scalar)
        }
        #expect(source.offset(ofByte: byte + 7) == scalars.count)
        #expect(source.scalars(in: -4..<scalars.count + 4) == scalars)
        #expect(source.scalars(in: scalars.count + 1..<scalars.count + 2).isEmpty)
    }

    @Test("an empty text has one line and no scalars")
    func empty() {
        let source = SourceText([0xEF, 0xBB, 0xBF])
        #expect(source.lineCount == 1)
        #expect(source.offset(ofByte: 3) == 0)
        #expect(source.scalars(in: 0..<1).isEmpty)
    }
}
