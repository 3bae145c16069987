import CMalloc
import Glibc
import Monitoring

/// The program's version, as `--version` prints it.
let programVersion = "0.1.0"

/// What the program calls itself to servers.
///
/// `contact` is a page or mail address for publishers. Without one an address that leads nowhere takes its place: robots
/// are expected to name one, and nobody's would be right for all who run this program.
func userAgent(contact: String?) -> String {
    "Wirewatch/\(programVersion) (+\(contact ?? "https://wirewatch.invalid/"))"
}

/// The variables of this process.
func processEnvironment() -> [String: String] {
    var variables: [String: String] = [:]
    var entry = environ
    while let pointer = entry.pointee {
        let text = String(cString: pointer)
        if let equals = text.firstIndex(of: "=") {
            variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
        }
        entry += 1
    }
    return variables
}

/// Whether the default store is the service's: for root and for members of the group `wirewatch`.
func isServiceUser() -> Bool {
    if geteuid() == 0 { return true }
    guard let group = getgrnam("wirewatch") else { return false }
    let wanted = group.pointee.gr_gid
    if getegid() == wanted { return true }
    var groups = [gid_t](repeating: 0, count: Int(max(getgroups(0, nil), 0)))
    let count = getgroups(Int32(groups.count), &groups)
    return count > 0 && groups.prefix(Int(count)).contains(wanted)
}

/// Whether colour is wanted there: only on a terminal that can show it, never with NO_COLOR.
func usesColor(_ descriptor: Int32) -> Bool {
    let environment = processEnvironment()
    return isatty(descriptor) == 1 && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
}

/// How wide lines may be there, in columns: 72, or what a narrower terminal has.
func screenWidth(_ descriptor: Int32) -> Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 72 }
    return min(Int(size.ws_col), 72)
}

/// Makes all threads take memory from a few heaps, one a core; call before there are others.
///
/// glibc gives each thread its own, eight a core at the most. What one stage hands to the next is freed into the heap it
/// came from, where only the threads of that heap find it again: a tenth of the resident memory of a large poll lay idle
/// so. With one heap for all, threads wait for each other: a sixth more CPU.
func shareHeaps() {
    _ = mallopt(M_ARENA_MAX, CInt(max(2, coreCount())))
}

/// Keeps freed memory for what comes next; for commands that read many documents and end.
///
/// glibc gives large pieces back to the kernel, which clears every page again for the next document: a sixth of the time
/// of parsing 1 MB.
func keepFreedMemory() {
    _ = mallopt(M_MMAP_THRESHOLD, 4 << 20)
    _ = mallopt(M_TRIM_THRESHOLD, 64 << 20)
}

/// The highest resident memory of this process so far, in bytes.
func peakResidentBytes() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Int(usage.ru_maxrss) * 1024
}
