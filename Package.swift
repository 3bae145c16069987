// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// A room of the house and the rooms it may use.
func room(_ name: String, _ uses: Target.Dependency...) -> Target {
    .target(name: name, dependencies: uses, swiftSettings: strict)
}

/// The tests of a room; fixtures lie beside them.
func tests(of name: String, _ uses: Target.Dependency..., fixtures: Bool = false) -> Target {
    .testTarget(
        name: name + "Tests",
        dependencies: [.target(name: name)] + uses,
        resources: fixtures ? [.copy("Fixtures")] : [],
        swiftSettings: strict
    )
}

let package = Package(
    name: "wirewatch",
    products: [
        .executable(name: "wirewatch", targets: ["wirewatch"]),
        .library(name: "NewsExtraction", targets: ["NewsModel", "NewsText", "NewsExtraction", "NewsWatching"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
    ],
    targets: [
        // C libraries
        .systemLibrary(name: "CLibCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CMalloc"),
        .target(name: "CCurlShims", dependencies: ["CLibCurl"]),
        .target(
            name: "CTables",
            exclude: [
                "encodings.tsv", "entities.tsv", "fold.bin", "lexicon-names.txt", "lexicon-words.txt", "name-model.bin",
            ]
        ),
        .target(name: "CDemo", exclude: ["feeds", "watch.yaml"]),

        // The values that travel, and the shared extraction core
        room("NewsModel"),
        room("NewsText", "NewsModel", "CTables"),
        room("NewsExtraction", "NewsModel", "NewsText", "CTables"),
        room("NewsWatching", "NewsModel", "NewsText", "CTables"),

        // Leaves: one library each, typed, no policy
        room("Curl", "CLibCurl", "CCurlShims"),
        room("XML", "CLibXML2"),
        room("YAML", "CLibYAML"),
        room("JSON"),
        room("Hashing", "CLibCrypto"),
        room("Files"),
        room("Terminal"),

        // Stages, in the order data flows through them
        room("Configuring", "NewsModel", "YAML", "XML", "Files", "Hashing", "Terminal"),
        room("Fetching", "NewsModel", "Curl"),
        room("Parsing", "NewsModel", "XML", "JSON", "Hashing", "CTables"),
        room("Stories", "CTables", "NewsModel", "NewsText"),
        room("Alerting", "NewsModel", "Hashing"),
        room("Delivery", "NewsModel", "NewsText", "Terminal"),
        room("Storage", "NewsModel", "Files", "JSON", "Hashing"),
        room("Serving", .product(name: "Hummingbird", package: "hummingbird")),

        // The daemon and the command line
        room(
            "Monitoring",
            "Alerting",
            "Fetching",
            "NewsExtraction",
            "NewsModel",
            "NewsText",
            "NewsWatching",
            "Parsing",
            "Storage",
            "Stories",
            "Terminal"
        ),
        .executableTarget(
            name: "wirewatch",
            dependencies: [
                "Alerting", "CDemo", "CMalloc", "Configuring", "Delivery", "Fetching", "Files", "JSON", "Monitoring",
                "NewsExtraction", "NewsModel", "NewsText", "NewsWatching", "Parsing", "Serving", "Storage", "Terminal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),

        // For tests: a web server, and a measure of growth
        .target(name: "LocalServing", path: "Tests/LocalServing", swiftSettings: strict),
        .target(name: "Measuring", path: "Tests/Measuring", swiftSettings: strict),

        tests(of: "NewsModel"),
        tests(of: "NewsText"),
        tests(of: "NewsExtraction", "NewsModel", "NewsText"),
        tests(of: "NewsWatching", "NewsExtraction", "NewsModel", "NewsText"),
        tests(of: "Curl"),
        tests(of: "XML"),
        tests(of: "YAML"),
        tests(of: "JSON"),
        tests(of: "Hashing"),
        tests(of: "Terminal"),
        tests(of: "Configuring", "NewsModel"),
        tests(of: "Fetching", "Curl", "LocalServing", "Measuring", "NewsModel"),
        tests(of: "Parsing", "JSON", "Measuring", "NewsModel"),
        tests(of: "Stories", "NewsModel", "NewsText"),
        tests(of: "Alerting", "NewsModel"),
        tests(of: "Delivery", "NewsModel"),
        .testTarget(name: "WirewatchTests", dependencies: ["wirewatch", "LocalServing"], swiftSettings: strict),
        tests(of: "Storage", "Hashing", "JSON", "NewsModel"),
        tests(of: "Monitoring", "Configuring", "Fetching", "NewsModel", "Storage"),
    ]
)

// For `scripts/fuzz` alone: without libFuzzer, which brings `main`, these do not link.
if Context.environment["WIREWATCH_FUZZ"] != nil {
    package.targets += [
        .executableTarget(
            name: "fuzz-parse",
            dependencies: ["Configuring", "JSON", "NewsModel", "Parsing"],
            exclude: ["words.dict"],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "fuzz-extract",
            dependencies: ["NewsExtraction", "NewsModel", "NewsText"],
            exclude: ["words.dict"],
            swiftSettings: strict
        ),
    ]
}
