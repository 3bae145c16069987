import Foundation
import Glibc

/// How a run of the program ended.
struct Ending: Sendable, Equatable {
    var status: Int32
    var output: String
    var errors: String
}

/// The real binary, working in a folder of its own, without colour, in UTC; ended by force after a minute.
final class Program {
    private let process = Process()
    private let output = Pipe()
    private let errors = Pipe()
    private var unread: [ObjectIdentifier: [UInt8]] = [:]

    /// `$WIREWATCH_BINARY`, else the one that was built together with these tests.
    static let binary: String = {
        if let named = ProcessInfo.processInfo.environment["WIREWATCH_BINARY"] { return named }
        let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(filePath: tests).deletingLastPathComponent().appending(path: "wirewatch").path
    }()

    /// Starts the program, or another one that is given the same surroundings; its standard output may be a pipe that
    /// does not block.
    init(
        _ arguments: [String],
        in place: Workplace,
        input: String = "",
        environment: [String: String] = [:],
        executable: String = binary,
        outputBlocks: Bool = true
    ) throws {
        process.executableURL = URL(filePath: executable)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: place.path)
        let base = ["PATH": "/usr/bin:/bin", "HOME": place.path, "TZ": "UTC", "COLUMNS": "80"]
        process.environment = base.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        if !input.isEmpty {
            let name = "input-\(UUID().uuidString)"
            try place.write(input, to: name)
            process.standardInput = try FileHandle(forReadingFrom: URL(filePath: place.path + "/" + name))
        }
        process.standardOutput = output
        if !outputBlocks { _ = fcntl(output.fileHandleForWriting.fileDescriptor, F_SETFL, O_NONBLOCK) }
        process.standardError = errors
        try process.run()
        let number = process.processIdentifier
        let running = process
        DispatchQueue.global().asyncAfter(deadline: .now() + 60) { [weak running] in
            if running?.isRunning == true { kill(number, SIGKILL) }
        }
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }

    var number: Int32 { process.processIdentifier }

    var isRunning: Bool { process.isRunning }

    func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

    /// Waits for a line on standard output; the lines up to it, or all that there were when the program ended.
    @discardableResult
    func output(until isLast: (String) -> Bool) -> [String] { lines(of: output, until: isLast) }

    /// Waits for a line on standard error.
    @discardableResult
    func errors(until isLast: (String) -> Bool) -> [String] { lines(of: errors, until: isLast) }

    /// Waits for something on standard output, so many seconds at the most; whether there is something.
    func hasOutput(within seconds: Int32) -> Bool {
        if unread[ObjectIdentifier(output)]?.isEmpty == false { return true }
        var pipe = pollfd(fd: output.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
        return poll(&pipe, 1, seconds * 1000) > 0
    }

    /// Waits for the end; output and errors are what was not waited for before.
    func end() -> Ending {
        let out = lines(of: output) { _ in false }
        let err = lines(of: errors) { _ in false }
        process.waitUntilExit()
        return Ending(
            status: process.terminationStatus,
            output: out.map { $0 + "\n" }.joined(),
            errors: err.map { $0 + "\n" }.joined()
        )
    }

    private func lines(of pipe: Pipe, until isLast: (String) -> Bool) -> [String] {
        var lines: [String] = []
        var bytes = unread[ObjectIdentifier(pipe)] ?? []
        defer { unread[ObjectIdentifier(pipe)] = bytes }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            while let end = bytes.firstIndex(of: 0x0a) {
                lines.append(String(decoding: bytes[..<end], as: UTF8.self))
                bytes.removeSubrange(...end)
                if isLast(lines[lines.count - 1]) { return lines }
            }
            let count = read(pipe.fileHandleForReading.fileDescriptor, &buffer, buffer.count)
            if count <= 0 { return lines }
            bytes.append(contentsOf: buffer[..<count])
        }
    }
}

extension Workplace {
    /// Runs the program to its end, in this folder.
    func wirewatch(
        _ arguments: String...,
        input: String = "",
        environment: [String: String] = [:]
    ) throws -> Ending {
        var ending = try Program(arguments, in: self, input: input, environment: environment).end()
        // The folder's name differs from run to run.
        ending.output = ending.output.replacingOccurrences(of: path, with: "PLACE")
        ending.errors = ending.errors.replacingOccurrences(of: path, with: "PLACE")
        return ending
    }
}
