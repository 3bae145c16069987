import Testing

@testable import Curl

@Suite struct RedirectTargetTests {
    @Test(
        "a redirect stays with its host only when that is plain",
        arguments: [
            ("/there", true), ("?page=2", true), ("http://a.example/x", true), ("HTTP://A.example", true),
            ("https://a.example/x", true), ("http://me:pw@a.example/x", true), ("//a.example/x", false),
            ("http://b.example/x", false), ("http://a.example:8080/", false), ("http://a.example.b.example/", false),
            ("http://b.example/@a.example", false), ("http://a.example@b.example/", false), ("/\\b.example/", false),
            ("http:\\\\b.example", false), ("ftp://a.example/", false), ("there", false), ("", false),
        ]
    )
    func targets(_ target: String, _ expected: Bool) {
        #expect(staysWithHost(target, from: "http://a.example/feed") == expected)
    }

    @Test("from https to http is away")
    func downgrade() {
        #expect(!staysWithHost("http://a.example/", from: "https://a.example/"))
        #expect(staysWithHost("https://a.example/", from: "https://a.example/"))
    }
}
