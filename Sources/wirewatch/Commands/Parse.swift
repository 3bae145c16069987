import ArgumentParser
import Parsing

struct Parse: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Print a feed document as a JSON Feed.",
        discussion: """
            Reads RSS, RDF, Atom and JSON Feed. With --ndjson every file gets one line \
            {"file","feed","error"}; with --jobs the files and the HTTP headers they came with are read from stdin, one \
            {"file","url"?,"headers"?} a line.
            """
    )

    @Argument(help: "Feed files, or - for standard input.", completion: .file())
    var files: [String] = []

    @Flag(help: "Answer one line for each file.")
    var ndjson = false

    @Flag(help: "Read the files' names and headers from standard input.")
    var jobs = false

    @Option(help: ArgumentHelp("Read each file so often and print MB a CPU second instead.", visibility: .hidden))
    var rounds: Int?

    func validate() throws {
        if jobs != files.isEmpty { throw ValidationError(jobs ? "--jobs takes no files." : "Name a feed file, or -.") }
        if !ndjson, rounds == nil, files.count > 1 { throw ValidationError("More than one file needs --ndjson.") }
    }

    func run() throws {
        try withExitCodes {
            keepFreedMemory()
            if let rounds { return try measureSpeed(rounds: max(1, rounds)) }
            if jobs { return try answerJobs() }
            for file in files {
                if ndjson { answer(file, headers: DocumentHeaders()) } else { try show(file) }
            }
        }
    }

    private func show(_ file: String) throws {
        let report = ParseReport(try readAll(file))
        report.write(to: printBytes)
        if case .failure(let error) = report {
            throw Refusal("\(file == "-" ? "standard input" : file): \(error)", status: 65)
        }
    }

    private func answer(_ file: String, headers: DocumentHeaders) {
        do throws(InputError) {
            ParseReport(try readAll(file), headers: headers).writeBatchLine(file: file, to: printBytes)
        } catch {
            printBytes(ParseReport.failureLine(file: file, error: "\(error)"))
        }
    }

    private func answerJobs() throws {
        var lines = try InputLines("-")
        while let line = try lines.next() {
            if line.isEmpty { continue }
            guard let job = ParseJob(line: line) else {
                printBytes(ParseReport.failureLine(file: "", error: "not a line {\"file\",\"url\"?,\"headers\"?}"))
                continue
            }
            answer(job.file, headers: job.headers)
        }
    }
}
