import ArgumentParser
import Parsing

struct Parse: ParsableCommand {
    static let configuration = CommandConfiguration(
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

    func validate() throws {
        if jobs != files.isEmpty { throw ValidationError(jobs ? "--jobs takes no files." : "Name a feed file, or -.") }
        if !ndjson, files.count > 1 { throw ValidationError("More than one file needs --ndjson.") }
    }

    func run() throws {
        try withExitCodes {
            if jobs { return try answerJobs() }
            for file in files {
                if ndjson { answer(file, headers: DocumentHeaders()) } else { try show(file) }
            }
        }
    }

    private func show(_ file: String) throws {
        switch ParseReport(try readAll(file)) {
        case .feed(let feed): printBytes(feed + [0x0a])
        case .failure(let error): throw Refusal("\(file == "-" ? "standard input" : file): \(error)", status: 65)
        }
    }

    private func answer(_ file: String, headers: DocumentHeaders) {
        do throws(InputError) {
            printBytes(ParseReport(try readAll(file), headers: headers).batchLine(file: file) + [0x0a])
        } catch {
            printBytes(ParseReport.failureLine(file: file, error: "\(error)") + [0x0a])
        }
    }

    private func answerJobs() throws {
        var lines = try LineReader("-")
        while let line = lines.next() {
            if line.isEmpty { continue }
            guard let job = ParseJob(line: line) else {
                printBytes(
                    ParseReport.failureLine(file: "", error: "not a line {\"file\",\"url\"?,\"headers\"?}") + [0x0a]
                )
                continue
            }
            answer(job.file, headers: job.headers)
        }
    }
}
