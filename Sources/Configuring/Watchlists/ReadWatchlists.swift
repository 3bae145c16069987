internal import Files
package import NewsModel
internal import YAML

/// Reads watchlist files and checks them alone and together.
///
/// - Parameters:
///   - paths: files, or folders of which all `*.yaml` and `*.yml` are read in the order of their names.
///   - knownChannels: the configured channels; when there are none an unknown one is a warning, said once a name.
///   - feeds: the configured feeds, to warn about feeds and tags that rules name and nobody has; `nil` checks none.
/// - Returns: a watchlist a file, in reading order. `readable` leaves out rules with errors.
package func readWatchlists(
    paths: [String],
    knownChannels: Set<String> = [],
    feeds: [Feed]? = nil
) -> Checked<[Watchlist]> {
    var diagnostics: [Diagnostic] = []
    var readers: [WatchlistReader] = []
    for file in watchlistFiles(paths, &diagnostics) {
        do throws(FileFailure) {
            readers.append(WatchlistReader(file: file, document: parseYAML(try readFile(file))))
        } catch {
            diagnostics.append(Diagnostic(.error, file: file, message: "cannot be read: \(error.reason)"))
        }
    }
    checkIDs(&readers)
    checkChannels(&readers, known: knownChannels)
    if let feeds { checkFeeds(&readers, feeds) }
    for reader in readers { diagnostics += reader.diagnostics }
    return Checked(readable: readers.map(\.watchlist), diagnostics: diagnostics)
}

/// The files that paths stand for, each once.
private func watchlistFiles(_ paths: [String], _ diagnostics: inout [Diagnostic]) -> [String] {
    var files: [String] = []
    for path in paths {
        switch kind(ofPath: path) {
        case .nothing:
            diagnostics.append(Diagnostic(.error, file: path, message: "no such file or folder"))
        case .file: files.append(path)
        case .folder:
            do throws(FileFailure) {
                let all = try names(inFolder: path).filter { !$0.hasPrefix(".") }
                let inside = all.filter { kind(ofPath: path + "/" + $0) == .folder }
                let found = all.filter { ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) && !inside.contains($0) }
                for folder in inside {
                    let message = "the folder ‘\(folder)’ is passed over: name it under ‘watchlists’ to read it"
                    diagnostics.append(Diagnostic(.warning, file: path, message: message))
                }
                if found.isEmpty {
                    let message = "no watchlist in this folder (*.yaml or *.yml)"
                    diagnostics.append(Diagnostic(.warning, file: path, message: message))
                }
                files += found.map { path.hasSuffix("/") ? path + $0 : path + "/" + $0 }
            } catch {
                diagnostics.append(Diagnostic(.error, file: path, message: "cannot be read: \(error.reason)"))
            }
        }
    }
    var seen: Set<String> = []
    return files.filter { seen.insert($0).inserted }
}

/// Rule and actor ids are unique over all watchlists.
private func checkIDs(_ readers: inout [WatchlistReader]) {
    var actors: [String: String] = [:]
    var rules: [String: String] = [:]
    for index in readers.indices {
        readers[index].checkUnique("actor", readers[index].actorPlaces, among: &actors)
        readers[index].checkUnique("rule", readers[index].rulePlaces, among: &rules)
    }
}

private func checkChannels(_ readers: inout [WatchlistReader], known: Set<String>) {
    var reported: Set<String> = ["log"]
    for index in readers.indices {
        for channel in readers[index].channelPlaces where !known.contains(channel.value) {
            guard channel.value != "log" else { continue }
            if known.isEmpty {
                guard reported.insert(channel.value).inserted else { continue }
                readers[index].reader.warning(
                    channel.range,
                    "no channel ‘\(channel.value)’ is configured; its alerts go to the log"
                )
            } else {
                readers[index].reader.error(
                    channel.range,
                    "unknown channel ‘\(channel.value)’",
                    suggestion: didYouMean(channel.value, among: known.sorted() + ["log"])
                )
            }
        }
    }
}

private func checkFeeds(_ readers: inout [WatchlistReader], _ feeds: [Feed]) {
    let ids = Set(feeds.map(\.id))
    let tags = Set(feeds.flatMap(\.tags))
    var reported: Set<FeedSelector> = []
    for index in readers.indices {
        for feed in readers[index].feedPlaces where reported.insert(feed.value).inserted {
            switch feed.value {
            case .id(let id) where !ids.contains(id):
                let advice = didYouMean(id, among: ids.sorted())
                readers[index].reader.warning(feed.range, "no feed ‘\(id)’ is configured", suggestion: advice)
            case .tag(let tag) where !tags.contains(tag):
                let advice = didYouMean(tag, among: tags.sorted())
                readers[index].reader.warning(feed.range, "no feed has the tag ‘\(tag)’", suggestion: advice)
            default: break
            }
        }
    }
}
