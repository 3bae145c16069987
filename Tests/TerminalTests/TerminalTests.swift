import Testing

@testable import Terminal

@Test(
    "what moves the cursor or turns the direction is shown and not done; white space is one space",
    arguments: [
        ("a\u{1B}[2Jb", "a\\u{1b}[2Jb"), ("a\u{9B}31mb", "a\\u{9b}31mb"), ("a\nb\r\nc\td", "a b c d"),
        ("x\u{202E}y\u{2066}z", "x\\u{202e}y\\u{2066}z"), ("a\u{0}b\u{7F}c", "a\\u{0}b\\u{7f}c"),
        ("  a \u{3000} b  ", "a b"), ("é 馬朝旭 שלום 👋🏽", "é 馬朝旭 שלום 👋🏽"), ("", ""),
        ("l\u{2028}m\u{85}n", "l m\\u{85}n"), ("t\u{E0041}u\u{FEFF}", "t\\u{e0041}u\\u{feff}"),
    ]
)
func escapes(_ text: String, is expected: String) {
    #expect(printable(text) == expected)
}

@Test(
    "a line of a file keeps its spaces, and steers no more than the network does",
    arguments: [
        ("  a  b ", "  a  b "), ("x\u{1B}[2J\ty", "x\\u{1b}[2J\\u{9}y"), ("l\u{2028}m", "l\\u{2028}m"),
        ("t\u{E0041}u\u{FFF9}", "t\\u{e0041}u\\u{fff9}"), ("朝 שלום", "朝 שלום"),
    ]
)
func escapesLines(_ text: String, is expected: String) {
    #expect(escaped(text) == expected)
}

@Test(
    "a noun stands in the plural but for one",
    arguments: [(0, "0 copies"), (1, "1 copy"), (2, "2 copies")]
)
func plurals(_ count: Int, is expected: String) {
    #expect(counted(count, "copy", plural: "copies") == expected)
    #expect(counted(count, "feed") == "\(count) feed" + (count == 1 ? "" : "s"))
}

@Test(
    "East Asian characters take two columns, marks none",
    arguments: [
        ("abc", 3), ("馬朝旭", 6), ("ｆｕｌｌ", 8), ("한국", 4), ("e\u{301}", 1), ("“a”", 3), ("", 0), ("カﾅ", 3),
    ]
)
func widths(_ text: String, is expected: Int) {
    #expect(columns(text) == expected)
}

@Test(
    "text is wrapped at spaces, Chinese anywhere, and long words are cut",
    arguments: [
        ("one two three", ["one two", "three"]),
        ("馬朝旭說一切都好", ["馬朝旭說", "一切都好"]),
        ("see 馬朝旭 there", ["see 馬朝", "旭 there"]),
        ("abcdefghijkl", ["abcdefgh", "ijkl"]),
        ("一二三四。五", ["一二三", "四。五"]),
        ("", []),
    ]
)
func wraps(_ text: String, is expected: [String]) {
    #expect(wrapped(text, width: 8) == expected)
}
