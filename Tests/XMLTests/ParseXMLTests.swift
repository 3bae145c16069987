import Testing

@testable import XML

@Suite("An XML document is read into a flat list")
struct ParseXMLTests {
    @Test("elements, attributes and text keep their order and their words")
    func order() throws {
        let document = parseXML(Array("<a x='1' y='&lt;2'>one<b/>two &amp; <![CDATA[<three>]]></a>".utf8))
        let root = try #require(document.root)
        #expect(document.name(of: root).local == "a")
        #expect(document.attribute("x", of: root) == "1")
        #expect(document.attribute("y", of: root) == "<2")
        #expect(document.attribute("z", of: root) == nil)
        #expect(document.text(of: root) == "onetwo & <three>")
        #expect(document.elements(in: root).map { document.name(of: $0).local } == ["b"])
        #expect(document.fault == nil)
    }

    @Test(
        "an attribute's value is what it means",
        arguments: [
            ("?a=1&amp;b=2&#38;c=3", "?a=1&b=2&c=3"), ("&amp;#38;", "&#38;"), ("&lt;&quot;&#233;&gt;", "<\"é>"),
            ("&amp;&amp;", "&&"), ("", ""), ("two\nlines", "two lines"),
        ]
    )
    func value(_ written: String, means expected: String) throws {
        let document = parseXML(Array("<a x=\"\(written)\"/>".utf8))
        #expect(document.attribute("x", of: try #require(document.root)) == expected)
    }

    @Test("text after an element stands beside it, not in it")
    func mixed() throws {
        let document = parseXML(Array("<a>x<b>y</b> z<c/>w</a>".utf8))
        let root = try #require(document.root)
        #expect(document.elements(in: root).map { document.text(of: $0) } == ["y", ""])
        #expect(document.nodes.filter(\.isText).count == 4)
    }

    @Test("a namespace comes with each name, and an undeclared prefix is no fault")
    func namespaces() throws {
        let document = parseXML(Array("<r xmlns='urn:r' xmlns:p='urn:p'><p:a p:x='1'/><q:b/></r>".utf8))
        let root = try #require(document.root)
        let names = [root] + document.elements(in: root)
        #expect(names.map { document.name(of: $0).namespace } == ["urn:r", "urn:p", nil])
        #expect(names.map { document.name(of: $0).prefix } == [nil, "p", "q"])
        #expect(document.fault == nil)
    }

    @Test("lines are counted from 1")
    func lines() throws {
        let document = parseXML(Array("<r>\n<a/>\n\n<b/></r>".utf8))
        let root = try #require(document.root)
        #expect(document.elements(in: root).map { document.nodes[$0].line } == [2, 4])
    }

    @Test(
        "what breaks the rules is named with its line",
        arguments: [("<a>\n<b></a>", 2), ("<a>\n&nothing;</a>", 2), ("\n\n<a b=c/>", 3), ("", 1), ("no XML", 1)]
    )
    func faults(in text: String, line: Int) {
        let fault = parseXML(Array(text.utf8)).fault
        #expect(fault?.line == line)
        #expect(fault?.reason.isEmpty == false)
    }

    @Test("declared entities expand to nothing, a file is never read")
    func entities() throws {
        let declared = """
            <!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>
            <r x="&b;">[&b;][&f;]</r>
            """
        let document = parseXML(Array(declared.utf8))
        let root = try #require(document.root)
        #expect(document.text(of: root).filter { !"[]".contains($0) } == "")
    }

    @Test("what is nested too deep is left out and the rest is kept")
    func depth() throws {
        let text = "<r>" + String(repeating: "<x>", count: 5000) + "deep" + String(repeating: "</x>", count: 5000)
        let document = parseXML(Array((text + "<y>kept</y></r>").utf8))
        let root = try #require(document.root)
        #expect(document.isCut)
        #expect(document.text(of: root) == "kept")
    }

    @Test("reading stops at the limit of nodes")
    func nodes() {
        let text = "<r>" + String(repeating: "<x/>", count: 5000) + "</r>"
        let document = parseXML(Array(text.utf8), nodeLimit: 100)
        #expect(document.nodes.count == 100)
        #expect(document.fault != nil)
    }

    @Test("a thousand different names keep their numbers apart")
    func manyNames() throws {
        let text = "<r>" + (0..<1000).map { "<n\($0)/>" }.joined() + "<n7/></r>"
        let document = parseXML(Array(text.utf8))
        let root = try #require(document.root)
        #expect(document.names.count == 1001)
        #expect(document.elements(in: root).last.map { document.name(of: $0).local } == "n7")
    }
}
