import Configuring
import Foundation
import NewsModel
import Testing

@Suite("wirewatch.yaml")
struct SettingsTests {
    @Test("the whole file is read, and paths are relative to its folder")
    func wholeFile() throws {
        let folder = try Folder([
            "wirewatch.yaml": """
            feeds:
              - file: feeds.opml
                tags: [press]
                every: 20m
              - url: https://news.example.org/rss
                id: example-news
                tags: [wires]
                every: 15m
                full-text: no
                allow-private: yes
                user-agent: Desk/1.0
                headers: {Accept-Language: no, X-Desk: a b}
                proxy: socks5h://127.0.0.1:9050
                login: {user: desk, secret: NEWS}
                ca-file: ca.pem
              - url: https://Other.example.org:8443/a/b?c=d
                bearer: {secret: TOKEN}
            watchlists: [watch.d, one.yaml]
            store: {path: data}
            poll: {every: 1h, at-least: 10m, at-most: 2d, in-flight: 8, per-host: 2, between-starts: 0s, timeout: 30s, body: 1MiB, contact: https://example.org/bot}
            """,
            "feeds.opml": """
            <?xml version="1.0"?>
            <opml version="2.0"><head><title>Mine</title></head><body>
              <outline text="Coast">
                <outline text="North">
                  <outline type="rss" text="Fjord Post" title="The Fjord Post" xmlUrl="https://fjord.example/rss?a=1&amp;b=2"/>
                </outline>
                <outline type="rss" text="https://quay.example/feed" xmlUrl=" https://quay.example/feed "/>
              </outline>
              <outline text="Trade"><outline text="Again" xmlUrl="https://quay.example/feed"/></outline>
            </body></opml>
            """,
            "watch.d/a.yaml": "", "one.yaml": "", "ca.pem": "-----BEGIN CERTIFICATE-----\n",
            "secrets/NEWS": "open sesame\n", "credentials/secrets_TOKEN": "t0ken",
        ])
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: folder.path + "/secrets/NEWS")
        let checked = readSettings(
            path: folder.path + "/wirewatch.yaml",
            environment: ["CREDENTIALS_DIRECTORY": folder.path + "/credentials"]
        )
        #expect(folder.screen(checked.diagnostics) == "")
        let settings = try #require(checked.value)

        var fjord = Feed(
            id: "fjord-example-rss-egj5bp",
            url: "https://fjord.example/rss?a=1&b=2",
            title: "The Fjord Post"
        )
        fjord.tags = ["press", "Coast", "North"]
        fjord.every = .seconds(20 * 60)
        var quay = Feed(id: "quay-example-feed-i44umm", url: "https://quay.example/feed")
        quay.tags = ["press", "Coast", "Trade"]
        quay.every = .seconds(20 * 60)
        var news = Feed(id: "example-news", url: "https://news.example.org/rss", tags: ["wires"])
        news.every = .seconds(15 * 60)
        news.allowsPrivate = true
        news.userAgent = "Desk/1.0"
        news.headers = [Header(name: "Accept-Language", value: "no"), Header(name: "X-Desk", value: "a b")]
        news.proxy = "socks5h://127.0.0.1:9050"
        news.login = Login(user: "desk", password: "open sesame")
        news.caFile = folder.path + "/ca.pem"
        var other = Feed(id: "other-example-org-a-b-nx52fp", url: "https://Other.example.org:8443/a/b?c=d")
        other.bearer = "t0ken"
        #expect(settings.feeds == [fjord, quay, news, other])

        #expect(settings.watchlistPaths == [folder.path + "/watch.d", folder.path + "/one.yaml"])
        #expect(settings.store.path == folder.path + "/data")
        var poll = PollSettings()
        poll.every = .seconds(3600)
        poll.atLeast = .seconds(600)
        poll.atMost = .seconds(2 * 86400)
        poll.inFlight = 8
        poll.perHost = 2
        poll.betweenStarts = .zero
        poll.timeout = .seconds(30)
        poll.bodyLimit = 1_048_576
        poll.contact = "https://example.org/bot"
        #expect(settings.poll == poll)
        #expect(settings.channels == [])
    }

    @Test("feeds are enough: everything else has a default")
    func defaults() throws {
        let folder = try Folder(["wirewatch.yaml": "feeds: [{url: http://a.example/}]\n", "watch.d/a.yaml": ""])
        let settings = try #require(readSettings(path: folder.path + "/wirewatch.yaml").value)
        #expect(settings.watchlistPaths == [folder.path + "/watch.d"])
        #expect(settings.store.path == nil)
        #expect(settings.poll.every == .seconds(1800))
        #expect(settings.poll.atLeast == .seconds(300))
        #expect(settings.poll.atMost == .seconds(86400))
        #expect(settings.poll.inFlight == 256)
        #expect(settings.poll.perHost == 1)
        #expect(settings.poll.betweenStarts == .seconds(2))
        #expect(settings.poll.timeout == .seconds(60))
        #expect(settings.poll.bodyLimit == 16 * 1024 * 1024)
        #expect(settings.poll.contact == nil)
    }

    @Test("every error of the file is said at once")
    func allErrors() throws {
        let folder = try Folder([
            "wirewatch.yaml": """
            feeds:
              - url: ftp://old.example/
              - url: https://a.example/
                id: one
                full-text: yes
              - url: https://b.example/
                id: one
              - https://c.example/
              - file: gone.opml
              - url: https://desk:pass@d.example/
              - url: https://e.example/
                bearer: {secret: NONE}
            watchlists: [lost]
            store: {path: data, keep-text: 90d}
            pol: {every: 30m}
            channels: {}
            """
        ])
        #expect(
            folder.screen(readSettings(path: folder.path + "/wirewatch.yaml").diagnostics) == """
                wirewatch.yaml:2:10: error: ‘ftp://old.example/’ is no address of the
                   web; it begins with http:// or https://
                    2 |   - url: ftp://old.example/
                      |          ^^^^^^^^^^^^^^^^^^
                wirewatch.yaml:5:5: error: ‘full-text: yes’ is not in this version
                    5 |     full-text: yes
                      |     ^^^^^^^^^ take it away
                wirewatch.yaml:7:9: error: the feed ‘one’ stands twice; first in
                   wirewatch.yaml:4
                    7 |     id: one
                      |         ^^^
                wirewatch.yaml:8:5: error: expected keys with values, found text
                    8 |   - https://c.example/
                      |     ^^^^^^^^^^^^^^^^^^ write url: https://c.example/
                wirewatch.yaml:9:11: error: gone.opml cannot be read: no such file or
                   folder
                    9 |   - file: gone.opml
                      |           ^^^^^^^^^
                wirewatch.yaml:10:10: error: user and password do not belong into an
                   address; put them under ‘login:’
                   10 |   - url: https://*********@d.example/
                      |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                wirewatch.yaml:12:22: error: the secret ‘NONE’: not found; looked for
                   secrets/NONE
                   12 |     bearer: {secret: NONE}
                      |                      ^^^^
                wirewatch.yaml:13:14: error: no such file or folder: lost
                   13 | watchlists: [lost]
                      |              ^^^^
                wirewatch.yaml:14:21: error: ‘keep-text’ is not in this version
                   14 | store: {path: data, keep-text: 90d}
                      |                     ^^^^^^^^^ take it away
                wirewatch.yaml:15:1: error: unknown key ‘pol’
                   15 | pol: {every: 30m}
                      | ^^^ did you mean ‘poll’?
                wirewatch.yaml:16:1: error: ‘channels’ is not in this version
                   16 | channels: {}
                      | ^^^^^^^^ take it away
                """
        )
    }

    @Test(
        "values that cannot stand there",
        arguments: [
            ("poll: {timeout: 60}", "‘60’ is no duration"),
            ("poll: {every: 0m}", "the duration must be longer than nothing"),
            ("poll: {body: 16 megabytes}", "‘16 megabytes’ is no size"),
            ("poll: {body: 99999999999GiB}", "‘99999999999GiB’ is no size"),
            ("poll: {body: 33MiB}", "‘body’ is at most 32MiB"),
            ("poll: {in-flight: 0}", "expected a whole number from 1 to 10000, found ‘0’"),
            ("poll: {at-least: 1h}", "‘at-least’ is longer than ‘every’"),
            ("poll: {at-most: 10m}", "‘at-most’ is shorter than ‘every’"),
            ("poll: {contact: \"a b\"}", "‘contact’ is a web or mail address"),
            ("store: {path: ~/data}", "‘~’ is no folder here"),
            ("store: data", "expected keys with values, found text"),
            ("web: {listen: 127.0.0.1:8642}", "‘web’ is not in this version"),
            ("websub: {}", "‘websub’ is not in this version"),
            ("watchlists: watch.d", "expected a list, found text"),
        ]
    )
    func values(_ line: String, _ message: String) throws {
        let folder = try Folder([
            "wirewatch.yaml": "feeds: [{url: http://a.example/}]\n\(line)\n", "watch.d/a.yaml": "",
        ])
        let diagnostics = readSettings(path: folder.path + "/wirewatch.yaml").diagnostics
        #expect(diagnostics.map(\.message) == [message])
    }

    @Test(
        "keys of a feed that cannot stand there",
        arguments: [
            ("file: x.opml, url: http://a.example/", "‘file’ and ‘url’ cannot stand together"),
            ("id: a", "this feed has neither ‘url’ nor ‘file’"),
            (
                "url: http://a.example/, id: A B",
                "‘A B’ is no id; ids are small letters, digits, ‘-’, ‘_’ and ‘.’, at most 64"
            ),
            ("url: http://a.example/, headers: {'a b': c}", "‘a b’ is no name of a header"),
            (
                "url: http://a.example/, headers: {a: \"b\\nc\"}",
                "a header's value is one line without control characters"
            ),
            (
                "url: http://a.example/, headers: {a: Ülker Жук}",
                "a header's value has only letters of Western Europe: ASCII and ‘À’ to ‘ÿ’"
            ),
            ("url: http://a.example/, proxy: localhost", "‘localhost’ is no address of a proxy"),
            ("url: http://a.example/, ca-file: gone.pem", "no such file: gone.pem"),
            ("url: http://a.example/, ca-file: watch.d/a.yaml", "no certificate in watch.d/a.yaml"),
            ("url: https://a.example/, login: {user: a}", "‘secret’ is missing here"),
            (
                "url: https://a.example/, bearer: {secret: ../x}",
                "the secret ‘../x’: a secret's name is letters, digits, ‘-’, ‘_’ and ‘.’"
            ),
            ("url: http://a.example/, tag: [a]", "unknown key ‘tag’"),
            ("url: http:///path", "‘http:///path’ names no host"),
            ("url: http://a.example:port/", "‘http://a.example:port/’ has a port that is no number from 1 to 65535"),
        ]
    )
    func feedKeys(_ feed: String, _ message: String) throws {
        let folder = try Folder(["wirewatch.yaml": "feeds: [{\(feed)}]\n", "watch.d/a.yaml": ""])
        let diagnostics = readSettings(path: folder.path + "/wirewatch.yaml").diagnostics
        #expect(diagnostics.map { $0.message.replacingOccurrences(of: folder.path + "/", with: "") } == [message])
    }

    @Test("a password or token for http:// is warned of, also where a list has such a feed")
    func secretInTheClear() throws {
        let secret = "bearer: {secret: T}"
        let feeds = ["url: http://a.example/", "url: https://a.example/", "file: l.txt", "file: p.txt"]
        for (feed, isOpen) in zip(feeds, [true, false, true, false]) {
            let folder = try Folder([
                "wirewatch.yaml": "feeds: [{\(feed), \(secret)}]\n", "watch.d/a.yaml": "", "c/secrets_T": "t0ken",
                "l.txt": "https://a.example/\nhttp://b.example/\n", "p.txt": "https://a.example/\n",
            ])
            let checked = readSettings(
                path: folder.path + "/wirewatch.yaml",
                environment: ["CREDENTIALS_DIRECTORY": folder.path + "/c"]
            )
            let words = isOpen ? ["‘bearer’ goes over http://, where others can read it"] : []
            #expect(checked.diagnostics.map(\.message) == words, "\(feed)")
            #expect(checked.value != nil)
        }
    }

    @Test(
        "an address in the place of keys is shown as it has to be written",
        arguments: [
            ("https://c.example/", "write url: https://c.example/"),
            ("url:https://c.example/", "write url: https://c.example/"),
            ("url https://c.example/", "write url: https://c.example/"), ("file feeds.txt", "write file: feeds.txt"),
        ]
    )
    func bareAddress(_ item: String, _ advice: String) throws {
        let folder = try Folder(["wirewatch.yaml": "feeds:\n  - \(item)\n"])
        let diagnostics = readSettings(path: folder.path + "/wirewatch.yaml").diagnostics
        #expect(diagnostics.compactMap(\.suggestion).first == advice)
    }

    @Test("an address that stands twice is warned of and polled once, wherever it stands")
    func sameAddress() throws {
        let folder = try Folder([
            "wirewatch.yaml":
                "feeds: [{file: a.txt}, {file: b.txt}, {url: 'http://b.example/'}]\nwatchlists: [watch.d]\n",
            "watch.d/a.yaml":
                "watchlist: T\nactors: {x: {name: Amber Voss, is: person}}\nrules: {r: {when: {who: x}}}\n",
            "a.txt": "http://a.example/\nhttp://b.example/\nhttp://a.example/\n",
            "b.txt": "http://a.example/\n",
        ])
        let checked = readSettings(path: folder.path + "/wirewatch.yaml")
        #expect(checked.diagnostics.map(\.severity) == [.warning, .warning, .warning])
        #expect(checked.diagnostics.allSatisfy { $0.message.contains("stands twice") })
        #expect(checked.value?.feeds.map(\.url) == ["http://a.example/", "http://b.example/"])
    }

    @Test("feeds that two lists name")
    func twice() throws {
        let folder = try Folder([
            "wirewatch.yaml": "feeds: [{file: a.txt}, {file: b.txt}]\n", "watch.d/a.yaml": "",
            "a.txt": "one http://a.example/\ntwo http://b.example/\n",
            "b.txt": "\ntwo http://c.example/\none http://d.example/\n",
        ])
        let diagnostics = readSettings(path: folder.path + "/wirewatch.yaml").diagnostics
        #expect(
            folder.screen(diagnostics) == """
                wirewatch.yaml:1:31: error: the feed ‘two’ of b.txt:2 stands twice,
                   first in a.txt:2; of this file 1 more do
                    1 | feeds: [{file: a.txt}, {file: b.txt}]
                      |                               ^^^^^
                """
        )
    }

    @Test("a secret that others may read is refused")
    func openSecret() throws {
        let folder = try Folder([
            "wirewatch.yaml": "feeds: [{url: https://a.example/, bearer: {secret: T}}]\n", "watch.d/a.yaml": "",
            "secrets/T": "x",
        ])
        let path = folder.path + "/secrets/T"
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        let diagnostics = readSettings(path: folder.path + "/wirewatch.yaml").diagnostics
        #expect(diagnostics.map(\.message) == ["the secret ‘T’: others may read it; say: chmod 600 \(path)"])
    }

    @Test("a file that is not there")
    func missing() throws {
        #expect(
            readSettings(path: "/nowhere/wirewatch.yaml").diagnostics.map { $0.rendered(color: false) } == [
                "/nowhere/wirewatch.yaml: error: cannot be read: no such file or folder"
            ]
        )
    }
}
