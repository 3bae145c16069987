import ArgumentParser

@main
struct Wirewatch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wirewatch",
        abstract: "Watches news feeds for what named people say about named topics."
    )
}
