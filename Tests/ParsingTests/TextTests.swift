import Testing

@testable import Parsing

@Suite("HTML becomes text")
struct TextTests {
    @Test(
        "what ends plain words is seen at every place",
        arguments: [
            ("  ", " "), (" \n", " "), ("\t", " "), ("\u{7}", ""), ("\u{A0}", "\u{A0}"), ("\u{93}", "“"),
            (" é ", " é "),
        ]
    )
    func place(of mark: String, becomes expected: String) {
        for before in 1...40 {
            for after in [1, 7, 8, 9, 30] {
                let (head, tail) = (String("five words of text in a row, and on it goes".prefix(before)), "x y")
                let end = String(repeating: "z", count: after)
                let clean = head.hasSuffix(" ") ? String(head.dropLast()) + "." : head
                #expect(plainLine(of: clean + mark + tail + end) == clean + expected + tail + end)
                #expect(plainText(of: " " + clean + mark + end + " ") == clean + expected + end)
            }
        }
    }

    @Test(
        "blocks, lines and spaces",
        arguments: [
            ("<p>One</p><p>Two</p>", "One\n\nTwo"),
            ("One<br>Two<br/>Three", "One\nTwo\nThree"),
            ("One<br><br>Two", "One\n\nTwo"),
            ("  a \n\t b  ", "a b"),
            ("<ul><li>a<li>b</ul>c", "a\n\nb\n\nc"),
            ("<table><tr><td>a</td><td>b</td></tr></table>", "a\n\nb"),
            ("<blockquote>q</blockquote>x", "q\n\nx"),
            ("a <b>b</b><i>c</i>", "a bc"),
            ("“a” – it&rsquo;s &#x201C;b&#148; &amp;amp;", "“a” – it’s “b” &amp;"),
            ("a<script>if (a < b) { '</p>' }</script>b<style>p{}</style>c", "abc"),
            ("<nav><ul><li>Home</li></ul></nav><p>x</p>", "x"),
            ("<!-- c --><p>a<!-- > -->b</p>", "ab"),
            ("a < b, a<3, <unknown>b</unknown>", "a < b, a<3, b"),
            ("<a href='x>y'>t</a> <img alt=\"no\" src=x>", "t"),
            ("cut off <a href=\"https://news.exa", "cut off"),
            ("<p>a&nbsp;b</p>", "a\u{A0}b"),
            ("<p>&nbsp;</p><p>a</p><p>&nbsp; &nbsp;</p><p>b</p><p>&nbsp;</p>", "a\n\nb"),
            ("a<br>&nbsp;<br>b", "a\nb"),
            ("One &amp; one\nline.\n \nTwo.\r\n\r\nThree.", "One & one line.\n\nTwo.\n\nThree."),
            ("<i>One</i>\n\nline", "One line"),
            ("<figure><img><figcaption>Photo: A. Example</figcaption></figure><p>x</p>", "x"),
            (
                "<figure><img><figcaption>The bridge on Monday</figcaption></figure><p>x</p>",
                "The bridge on Monday\n\nx"
            ),
            ("", ""),
            ("<p></p>", ""),
        ]
    )
    func text(of html: String, is expected: String) {
        #expect(plainText(ofHTML: html) == expected)
    }

    @Test(
        "the sanitiser leaves nothing that acts",
        arguments: [
            ("<p onclick='x()'>a</p>", "<p>a</p>"),
            ("<script>x</script>a<iframe src=x>b</iframe>", "ab"),
            ("<a href=\"java\nscript:x()\">a</a>", "<a>a</a>"),
            ("<a href=\"&#106;avascript:x()\">a</a>", "<a>a</a>"),
            ("<a href='/b?c=1&d=2'>a</a>", "<a href=\"https://news.example.org/b?c=1&amp;d=2\">a</a>"),
            ("<img src=data:text/html,x>", "<img />"),
            ("<b>open", "<b>open</b>"),
            ("a < b & c &amp; d", "a &lt; b &amp; c &amp; d"),
            // A tag ends a name without a semicolon, also one that goes.
            ("a&nbsp<x-y>b &#49<!-- c -->2 &copy", "a&nbsp;b &#49;2 &copy;"),
            ("<p style='color: red; background: url(x)'>a</p>", "<p style=\"color: red;\">a</p>"),
            ("<x-y>a</x-y>", "a"),
            ("a<!-- never closed ><script>x</script>b", "ab"),
            ("<![CDATA[<script>x</script>", "&lt;![CDATA["),
            ("<span data=''>a</span>", "<span data=\"https://news.example.org/a\">a</span>"),
            // Drawings and formulae: shapes stay, what loads, moves or acts goes.
            ("<svg><circle r='5' onload='x()'/></svg>", "<svg><circle r=\"5\"></circle></svg>"),
            ("<svg><use xlink:href='https://a.example/x'/></svg>", "<svg><use></use></svg>"),
            ("<svg><a xlink:href='javascript:x()'>a</a></svg>", "<svg><a>a</a></svg>"),
            ("<svg><rect fill='url(https://a.example/x)'/></svg>", "<svg><rect></rect></svg>"),
            ("<svg><set attributeName='href' to='javascript:x()'/><script>x</script></svg>", "<svg></svg>"),
            ("<math><mi>x</mi><annotation-xml>y</annotation-xml></math>", "<math><mi>x</mi>y</math>"),
            ("<circle r='5'></circle>a", "a"),
        ]
    )
    func sanitizes(_ html: String, to expected: String) {
        let markup = Markup(value: html, isHTML: true, base: "https://news.example.org/a", language: nil)
        #expect(sanitized(markup) == expected)
    }

    @Test("a character of markup is found at every place of a step, after bytes that look like one")
    func markupBytes() {
        for place in 0..<20 {
            for (mark, decoy) in [("&", "\u{27}\u{25}"), ("<", "="), (">", "?"), ("<", "¼¾")] {
                let before = Array(String(repeating: decoy, count: 20).utf8).prefix(place)
                let text = before + Array((mark + "<rest of it").utf8)
                let found = Array(text).withUnsafeBufferPointer { $0.firstOfMarkup(in: 0..<$0.count) }
                #expect(found == place, "\(mark) behind \(place) of \(decoy)")
            }
        }
        let none = Array("no markup in 25 = 5² bytes".utf8)
        #expect(none.withUnsafeBufferPointer { $0.firstOfMarkup(in: 0..<$0.count) } == nil)
    }

    @Test(
        "relative addresses are resolved as RFC 3986 §5.4 has them",
        arguments: [
            ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
            ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
            ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"), (";x", "http://a/b/c/;x"),
            ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("..", "http://a/b/"), ("../g", "http://a/b/g"),
            ("../..", "http://a/"), ("../../g", "http://a/g"), ("../../../g", "http://a/g"), ("/./g", "http://a/g"),
            ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), ("..g", "http://a/b/c/..g"),
            ("./g/.", "http://a/b/c/g/"),
            ("g/../h", "http://a/b/c/h"), ("g?y/../x", "http://a/b/c/g?y/../x"),
        ]
    )
    func resolves(_ reference: String, to expected: String) {
        #expect(resolve(reference, against: "http://a/b/c/d;p?q") == expected)
    }
}
