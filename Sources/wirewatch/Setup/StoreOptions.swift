import ArgumentParser
import Configuring
import Storage

/// Where a command that only reads finds the store.
struct StoreOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The configuration that names the store.", valueName: "file"), completion: .file())
    var config: String?

    @Option(help: ArgumentHelp("The store's folder. Default: as for `run`.", valueName: "dir"), completion: .directory)
    var store: String?

    @Flag(help: "Read what `wirewatch demo` left.")
    var demo = false

    /// The store's folder; it must exist.
    func path() throws -> String {
        let path: String
        if demo {
            path = try demoStore()
        } else if let store {
            path = store
        } else {
            path = try resolveStore(nil, settings: try readConfiguration(config, isNeeded: false))
        }
        guard fileExists(path) else {
            let advice = demo ? "run `wirewatch demo` first" : "nothing was polled yet, or give --store"
            throw Refusal("\(path): there is no store: \(advice)", status: 66)
        }
        if !isFolder(path) { throw Refusal.noFolder(path, status: 66) }
        return path
    }

    /// Reads the store; no lock is needed.
    func reader() throws -> StoreReader {
        StoreReader(path: try path())
    }
}

/// The demo's store.
func demoStore() throws -> String {
    guard let path = demoStorePath(environment: processEnvironment()) else {
        throw Refusal("there is no place for the demo's store: set HOME", status: 73)
    }
    return path
}

/// Runs a body that reads the store.
func withStore(_ body: () throws -> Void) throws {
    try withExitCodes {
        do {
            try body()
        } catch let error as StoreError {
            throw Refusal("\(error)", status: error.exitStatus)
        }
    }
}
