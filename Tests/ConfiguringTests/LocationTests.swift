import Configuring
import Testing

@Suite("Where files are")
struct LocationTests {
    @Test(
        "the configuration is the one that was named, else the first that exists",
        arguments: [
            ("a.yaml", "b.yaml", ["a.yaml", "wirewatch.yaml"], "a.yaml", ["a.yaml"]),
            ("a.yaml", nil, ["wirewatch.yaml"], nil, ["a.yaml"]),
            (nil, "b.yaml", ["b.yaml", "wirewatch.yaml"], "b.yaml", ["b.yaml"]),
            (nil, "b.yaml", ["wirewatch.yaml"], nil, ["b.yaml"]),
            (nil, "", ["wirewatch.yaml"], "wirewatch.yaml", ["wirewatch.yaml", "/etc/wirewatch/wirewatch.yaml"]),
            (
                nil, nil, ["/etc/wirewatch/wirewatch.yaml"], "/etc/wirewatch/wirewatch.yaml",
                ["wirewatch.yaml", "/etc/wirewatch/wirewatch.yaml"]
            ),
            (nil, nil, [], nil, ["wirewatch.yaml", "/etc/wirewatch/wirewatch.yaml"]),
        ] as [(String?, String?, [String], String?, [String])]
    )
    func configuration(
        _ option: String?,
        _ variable: String?,
        _ existing: [String],
        _ found: String?,
        _ tried: [String]
    ) {
        let environment = variable.map { ["WIREWATCH_CONFIG": $0] } ?? [:]
        let search = findConfiguration(option: option, environment: environment) { existing.contains($0) }
        #expect(search.found == found)
        #expect(search.lookedAt == tried)
    }

    @Test("a search that finds nothing names where it looked")
    func complaint() {
        let search = findConfiguration(option: nil, environment: [:]) { _ in false }
        #expect(search.complaint == "no configuration: looked for wirewatch.yaml, /etc/wirewatch/wirewatch.yaml")
    }

    @Test(
        "the store is where the option, the file, systemd, the group or the home says, in this order",
        arguments: [
            ("s", "c", ["STATE_DIRECTORY": "/st", "HOME": "/h"], true, "s"),
            (nil, "c", ["STATE_DIRECTORY": "/st", "HOME": "/h"], true, "c"),
            (nil, nil, ["STATE_DIRECTORY": "/st:/st2", "HOME": "/h"], true, "/st"),
            (nil, nil, ["HOME": "/h"], true, "/var/lib/wirewatch"),
            (nil, nil, ["HOME": "/h", "XDG_STATE_HOME": "/x/"], false, "/x/wirewatch"),
            (nil, nil, ["HOME": "/h", "XDG_STATE_HOME": "x"], false, "/h/.local/state/wirewatch"),
            (nil, nil, ["HOME": "/h"], false, "/h/.local/state/wirewatch"),
            (nil, nil, [:], false, nil),
        ] as [(String?, String?, [String: String], Bool, String?)]
    )
    func store(
        _ option: String?,
        _ configured: String?,
        _ environment: [String: String],
        _ service: Bool,
        _ path: String?
    ) {
        #expect(
            storePath(option: option, configured: configured, environment: environment, isServiceUser: service) == path
        )
    }

    @Test("the demo's store lies in the state folder of whoever runs it")
    func demo() {
        #expect(demoStorePath(environment: ["HOME": "/h"]) == "/h/.local/state/wirewatch/demo")
        #expect(demoStorePath(environment: [:]) == nil)
    }

    @Test(
        "durations and sizes",
        arguments: [
            ("30s", 30), ("15m", 900), ("12h", 43200), ("7d", 604800), ("2w", 1_209_600), ("0s", 0),
            ("5", nil), ("5 m", nil), ("m", nil), ("-5m", nil), ("1ms", nil), ("1.5h", nil), ("", nil),
            ("9223372036854775807w", nil),
        ] as [(String, Int?)]
    )
    func durations(_ text: String, _ seconds: Int?) {
        #expect(parseDuration(text) == seconds.map { .seconds($0) })
    }

    @Test("milliseconds are for trials")
    func milliseconds() {
        #expect(parseDuration("1ms", milliseconds: true) == .milliseconds(1))
        #expect(parseDuration("2s", milliseconds: true) == .seconds(2))
    }

    @Test(
        "sizes",
        arguments: [
            ("16MiB", 16_777_216), ("1KiB", 1024), ("1GiB", 1_073_741_824), ("20GB", 20_000_000_000),
            ("5 MB", 5_000_000),
            ("3KB", 3000), ("5", nil), ("MB", nil), ("-1MB", nil), ("9223372036854775807KB", nil),
        ] as [(String, Int?)]
    )
    func sizes(_ text: String, _ bytes: Int?) {
        #expect(parseSize(text) == bytes)
    }
}
