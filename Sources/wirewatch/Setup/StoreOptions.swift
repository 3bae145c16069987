import ArgumentParser
import Configuring
import Glibc
import NewsModel
import Storage

/// Where a command that only reads finds the store.
struct StoreOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The configuration that names store and watchlists. Default: as for `run`.",
            valueName: "file"
        ),
        completion: .file()
    )
    var config: String?

    @Option(
        help: ArgumentHelp("The store's folder. Default: as for `run`, see `wirewatch run --help`.", valueName: "dir"),
        completion: .directory
    )
    var store: String?

    @Flag(help: "Read what `wirewatch demo` left.")
    var demo = false

    func validate() throws {
        if demo, store != nil || config != nil {
            throw ValidationError("--demo names a store itself: give it, or --store and --config")
        }
    }

    /// The store's folder; it must exist.
    func path() throws -> String {
        let path: String
        if demo {
            path = try demoStore()
        } else if let store {
            path = store
        } else {
            let found = try settings()
            if found?.hasErrors == true {
                printError("wirewatch: the configuration has errors (wirewatch check); its store is read all the same")
            }
            path = try resolveStore(nil, settings: found?.readable ?? Settings())
        }
        guard fileExists(path) else {
            let advice = demo ? "run `wirewatch demo` first" : "nothing was polled yet, or give --store"
            throw Refusal("\(path): there is no store: \(advice)", status: 66)
        }
        if !isFolder(path) { throw Refusal.noFolder(path, status: 66) }
        if !StoreReader(path: path).exists, access(path, R_OK | X_OK) == 0 {
            throw Refusal("\(path): there is no store in this folder: nothing was polled into it", status: 66)
        }
        return path
    }

    /// The configuration, also one with errors in it: who is editing it must still be able to read the store.
    ///
    /// - Returns: `nil` when there is none.
    func settings() throws -> Checked<Settings>? {
        let environment = processEnvironment()
        let search = findConfiguration(option: config, environment: environment, exists: fileExists)
        guard let path = search.found else {
            if config != nil { throw Refusal(search.complaint, status: 66) }
            return nil
        }
        return readSettings(path: path, environment: environment)
    }

    /// The watchlists of the configuration, or the demo’s, without what has an error; none when there is no configuration.
    func watchlists() throws -> [Watchlist] {
        let paths = demo ? [try demoStore() + "/watch.d"] : try settings()?.readable?.watchlistPaths ?? []
        return readWatchlists(paths: paths).readable ?? []
    }

    /// The feeds of the configuration; none when there is no configuration.
    func feeds() throws -> [Feed] { demo ? [] : try settings()?.readable?.feeds ?? [] }

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
