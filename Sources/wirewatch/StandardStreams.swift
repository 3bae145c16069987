import Files
import Glibc
import Monitoring

/// Every byte of a file, or of standard input for `-`.
func readAll(_ path: String) throws(InputError) -> [UInt8] {
    do throws(FileFailure) {
        return path == "-" ? try readAll(STDIN_FILENO) : try readFile(path, byteLimit: .max)
    } catch {
        throw InputError(path: path, failure: error)
    }
}

/// The lines of a file or of standard input, one after the other, with bounded memory.
struct InputLines: ~Copyable {
    private let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var start = 0
    /// Before here, from `start` on, there is no line feed.
    private var searched = 0
    private var isAtEnd = false

    /// Opens `path`, or standard input for `-`.
    init(_ path: String) throws(InputError) {
        self.path = path
        descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw InputError(path: path, failure: FileFailure(code: errno)) }
    }

    deinit {
        if descriptor != STDIN_FILENO { close(descriptor) }
    }

    /// The next line without its line feed.
    ///
    /// - Returns: `nil` at the end. The last line may lack its line feed.
    mutating func next() throws(InputError) -> [UInt8]? {
        while true {
            if let end = lineFeed() {
                let line = Array(buffer[start..<end])
                start = end + 1
                searched = start
                return line
            }
            searched = buffer.count
            if isAtEnd {
                guard start < buffer.count else { return nil }
                let line = Array(buffer[start...])
                start = buffer.count
                return line
            }
            try fill()
        }
    }

    private func lineFeed() -> Int? {
        buffer.withUnsafeBytes { bytes in
            guard let first = bytes.baseAddress, searched < bytes.count else { return nil }
            let found = memchr(first + searched, Int32(UInt8(ascii: "\n")), bytes.count - searched)
            return found.map { UnsafeRawPointer($0) - first }
        }
    }

    private mutating func fill() throws(InputError) {
        buffer.removeFirst(start)
        searched -= start
        start = 0
        let filled = buffer.count
        buffer.append(contentsOf: repeatElement(0, count: 1 << 16))
        let count = buffer.withUnsafeMutableBytes { bytes in
            read(descriptor, bytes.baseAddress.map { $0 + filled }, 1 << 16)
        }
        let failure = count < 0 ? errno : 0
        buffer.removeLast((1 << 16) - max(count, 0))
        guard failure == 0 || failure == EINTR else {
            throw InputError(path: path, failure: FileFailure(code: failure))
        }
        isAtEnd = count == 0
    }
}

/// Why a file could not be read.
struct InputError: Error, CustomStringConvertible {
    let path: String
    let failure: FileFailure

    var description: String { "\(path == "-" ? "standard input" : path): \(failure.reason)" }
}

/// Writes bytes to standard output at once; a reader that has gone away ends the program quietly.
func printBytes(_ bytes: [UInt8]) {
    do throws(FileFailure) {
        try writeAll(bytes, to: STDOUT_FILENO)
    } catch {
        if error.code == EPIPE { exit(0) }
        printError("wirewatch: standard output: \(error.reason)")
        exit(74)
    }
}

/// Writes text to standard output at once.
func printText(_ text: String) {
    printBytes(Array(text.utf8))
}

/// Writes a line to standard error; in the journal of a service with its weight, by which `journalctl -p` finds it.
///
/// Source: sd-daemon(3), `JOURNAL_STREAM` in systemd.exec(5).
func printError(_ line: String, _ weight: Weight = .failure) {
    let lines = isJournal ? line.split(separator: "\n").map { "<\(weight.rawValue)>\($0)\n" }.joined() : line + "\n"
    // Where even that cannot be written nobody can be told.
    try? writeAll(Array(lines.utf8), to: STDERR_FILENO)
}

/// Whether standard error is the journal: the variable names its device and inode.
private let isJournal: Bool = {
    var facts = stat()
    guard let stream = processEnvironment()["JOURNAL_STREAM"], fstat(STDERR_FILENO, &facts) == 0 else { return false }
    return stream == "\(facts.st_dev):\(facts.st_ino)"
}()
