import ArgumentParser

@main
struct Wirewatch: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wirewatch",
        abstract:
            "Tells you when somebody you watch says something about a subject you watch: the words, once per story.",
        version: programVersion,
        groupedSubcommands: [
            CommandGroup(name: "Begin", subcommands: [Demo.self, Check.self]),
            CommandGroup(name: "Watch", subcommands: [Run.self, Poll.self]),
            CommandGroup(name: "Read", subcommands: [Alerts.self, Feeds.self, Status.self]),
            CommandGroup(name: "Look inside", subcommands: [Parse.self, Extract.self]),
        ]
    )
}
