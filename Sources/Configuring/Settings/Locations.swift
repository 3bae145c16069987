internal import Files

/// A search for a file: what was found, or where it was looked for.
package struct FileSearch: Sendable, Hashable {
    /// The first path that exists; `nil` when none does.
    package var found: String?
    /// The paths that were tried, in order.
    package var lookedAt: [String]

    /// One line for a person when nothing was found.
    package var complaint: String {
        "no configuration: looked for \(lookedAt.joined(separator: ", "))"
    }
}

/// Where the configuration is: `--config`, else `$WIREWATCH_CONFIG`, else ./wirewatch.yaml, else
/// /etc/wirewatch/wirewatch.yaml.
///
/// A path that was named must exist; the next places are tried only when none was.
///
/// - Parameters:
///   - option: the value of `--config`.
///   - environment: the process's variables; an empty one counts as not set.
///   - exists: whether a file stands under a path.
/// - Returns: the path, or the places that were tried.
package func findConfiguration(
    option: String?,
    environment: [String: String],
    exists: (String) -> Bool
) -> FileSearch {
    let candidates: [String]
    if let option {
        candidates = [option]
    } else if let named = environment["WIREWATCH_CONFIG"], !named.isEmpty {
        candidates = [named]
    } else {
        candidates = ["wirewatch.yaml", "/etc/wirewatch/wirewatch.yaml"]
    }
    return FileSearch(found: candidates.first(where: exists), lookedAt: candidates)
}

/// Whether a file or folder stands under a path.
package func fileExists(_ path: String) -> Bool {
    kind(ofPath: path) != .nothing
}

/// Where the store is: `--store`, else `store: path`, else `$STATE_DIRECTORY`, else /var/lib/wirewatch for the service
/// and its group, else `${XDG_STATE_HOME:-~/.local/state}/wirewatch`.
///
/// - Parameters:
///   - option: the value of `--store`.
///   - configured: `Settings.store.path`.
///   - environment: the process's variables.
///   - isServiceUser: whether the process is root's or in the group `wirewatch`.
/// - Returns: the folder; `nil` when not even a home is known.
package func storePath(
    option: String?,
    configured: String?,
    environment: [String: String],
    isServiceUser: Bool
) -> String? {
    if let option { return option }
    if let configured { return configured }
    // systemd lists several folders with colons between them; ours is one.
    if let first = environment["STATE_DIRECTORY"]?.split(separator: ":").first { return String(first) }
    if isServiceUser { return "/var/lib/wirewatch" }
    return stateHome(environment).map { $0 + "/wirewatch" }
}

/// Where the demo's store is, for everybody; `nil` when not even a home is known.
package func demoStorePath(environment: [String: String]) -> String? {
    stateHome(environment).map { $0 + "/wirewatch/demo" }
}

/// Source: XDG Base Directory Specification 0.8: a relative path in `$XDG_STATE_HOME` is ignored.
private func stateHome(_ environment: [String: String]) -> String? {
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") { return withoutLastSlash(state) }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return (home == "/" ? "" : withoutLastSlash(home)) + "/.local/state"
}

private func withoutLastSlash(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
}
