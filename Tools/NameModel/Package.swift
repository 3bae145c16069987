// swift-tools-version: 6.2
import PackageDescription

// swift run -c release -Xswiftc -enable-testing NameModel ../../Sources/CTables/name-model.bin CORPUS.jsonl... [--without IDS.jsonl...]
let package = Package(
    name: "NameModel",
    dependencies: [.package(name: "wirewatch", path: "../..")],
    targets: [
        .executableTarget(
            name: "NameModel",
            dependencies: [.product(name: "NewsExtraction", package: "wirewatch")],
            path: ".",
            sources: ["main.swift"]
        )
    ]
)
