import ArgumentParser
import Configuring

@main
struct Wirewatch: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wirewatch",
        abstract:
            "Tells you when somebody you watch says something about a subject you watch: the words, once per story.",
        version: programVersion,
        subcommands: [Refused.self],
        groupedSubcommands: [
            CommandGroup(name: "Begin", subcommands: [Demo.self, Check.self]),
            CommandGroup(name: "Watch", subcommands: [Run.self, Poll.self]),
            CommandGroup(name: "Read", subcommands: [Alerts.self, Why.self, Feeds.self, Status.self]),
            CommandGroup(name: "Look inside", subcommands: [Parse.self, Extract.self]),
        ]
    )

    static func main() {
        let words = CommandLine.arguments.dropFirst()
        // The parser itself would speak of an “unexpected argument”.
        if let word = words.first == "help" ? words.dropFirst().first : words.first, !word.hasPrefix("-") {
            let commands = configuration.subcommands.filter { $0.configuration.shouldDisplay }.map { $0._commandName }
            if word != "help", word != Refused._commandName, !commands.contains(word) {
                let advice = didYouMean(word, among: commands) ?? "there are \(commands.joined(separator: ", "))"
                printError("wirewatch: no command ‘\(word)’: \(advice)")
                exit(withError: ExitCode(64))
            }
        }
        main(nil)
    }
}
