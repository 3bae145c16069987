package import JSON
package import NewsModel

/// Writes a feed state's line, without its line feed.
///
/// - Parameters:
///   - state: the state; its `upto` is written as it is.
///   - seq: its number among feed states; `nil` outside the store.
///   - writer: where to.
package func writeFeedState(_ state: FeedState, seq: Int?, into writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("schema", RecordKind.feedState.schema)
    writer.field("seq", seq)
    writer.field("upto", max(state.upto, 0))
    writer.field("id", state.id)
    writer.field("feed_url", state.url)
    writer.field("home_page_url", state.homePage)
    writer.field("title", state.title)
    writer.field("language", languageTag(state.language))
    writer.field("tags", state.tags)
    writer.field("settings", state.settings)
    writer.field("health", state.health.rawValue)
    writer.field("reason", state.reason)
    writer.field("since", state.since)
    writer.field("etag", state.etag)
    writer.field("last_modified", state.lastModified)
    writer.field("last_status", state.lastStatus)
    writer.field("last_error", state.lastError)
    writer.field("errors_in_row", state.errorsInRow)
    writer.field("last_fetch", state.lastFetch)
    writer.field("last_ok", state.lastOK)
    writer.field("last_new_item", state.lastNewItem)
    writer.field("next_fetch", state.nextFetch)
    writer.field("interval_s", state.interval.map { Int($0.components.seconds) })
    writer.field("items_24h", wholeItems(state.items24h))
    writer.field("items_in_document", state.itemsInDocument)
    writer.field("overlap", state.overlap)
    writer.field("moved_to", state.movedTo)
    writer.field("moved_count", state.movedTo == nil ? nil : state.movedCount)
    writer.field("retry_after", state.retryAfter)
    writer.field("freshness_s", state.freshness.map { Int($0.components.seconds) })
    writer.field("minimum_interval_s", state.minimumInterval.map { Int($0.components.seconds) })
    writer.field("items_daily_mean", state.itemsDailyMean)
    writeNumbers(state.skipHours, "skip_hours", into: &writer)
    writeNumbers(state.skipDays, "skip_days", into: &writer)
    if !state.gaps.isEmpty {
        writer.key("gaps_30d")
        writer.beginArray()
        for gap in state.gaps {
            writer.beginObject()
            writer.requiredTime("from", gap.from)
            writer.requiredTime("to", gap.to)
            writer.endObject()
        }
        writer.endArray()
    }
    writer.field("seen", state.seen.map(\.hex))
    if state.seen.contains(where: { $0.secondary != 0 }) {
        writer.field("secondary", state.seen.map { hexadecimal($0.secondary) }.joined())
    }
    writer.endObject()
}

/// A count as people read it; it may come from a file.
package func wholeItems(_ count: Double) -> Int {
    Int(min(max(count, 0), 1_000_000_000).rounded())
}

private func writeNumbers(_ numbers: [Int], _ name: StaticString, into writer: inout JSONWriter) {
    guard !numbers.isEmpty else { return }
    writer.key(name)
    writer.beginArray()
    for number in numbers { writer.integer(number) }
    writer.endArray()
}

/// Eight hexadecimal digits.
private func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
}

extension SeenItem {
    /// 24 hexadecimal digits: the key's 64 bits, then the content's 32.
    var hex: String {
        String(unsafeUninitializedCapacity: 24) { buffer in
            for index in 0..<24 {
                let nibble =
                    index < 16
                    ? UInt8(truncatingIfNeeded: key >> UInt64(60 - index * 4)) & 15
                    : UInt8(truncatingIfNeeded: content >> UInt32(28 - (index - 16) * 4)) & 15
                buffer[index] = nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
            }
            return 24
        }
    }

    /// Reads 24 hexadecimal digits.
    init?(hex: String) {
        guard hex.utf8.count == 24, let key = UInt64(hex.prefix(16), radix: 16),
            let content = UInt32(hex.dropFirst(16), radix: 16)
        else { return nil }
        self.init(key: key, content: content)
    }
}

extension JSONValue {
    /// The feed state, when this is one.
    var feedStateRecord: FeedState? {
        guard self["schema"]?.stringValue == RecordKind.feedState.schema, let id = self["id"]?.stringValue,
            let url = self["feed_url"]?.stringValue,
            let health = self["health"]?.stringValue.flatMap(FeedHealth.init)
        else { return nil }
        var state = FeedState(id: id, url: url)
        state.upto = self["upto"]?.intValue ?? 0
        state.homePage = self["home_page_url"]?.stringValue
        state.title = self["title"]?.stringValue
        state.language = self["language"]?.stringValue
        state.tags = self["tags"]?.stringValues ?? []
        state.settings = self["settings"]?.stringValue
        state.health = health
        state.reason = self["reason"]?.stringValue
        state.since = self["since"]?.timeValue
        state.etag = self["etag"]?.stringValue
        state.lastModified = self["last_modified"]?.stringValue
        state.lastStatus = self["last_status"]?.intValue
        state.lastError = self["last_error"]?.stringValue
        state.errorsInRow = self["errors_in_row"]?.intValue ?? 0
        state.lastFetch = self["last_fetch"]?.timeValue
        state.lastOK = self["last_ok"]?.timeValue
        state.lastNewItem = self["last_new_item"]?.timeValue
        state.nextFetch = self["next_fetch"]?.timeValue
        state.interval = self["interval_s"]?.intValue.map { .seconds($0) }
        state.items24h = Double(self["items_24h"]?.intValue ?? 0)
        state.itemsInDocument = self["items_in_document"]?.intValue ?? 0
        state.overlap = self["overlap"]?.intValue ?? 0
        state.movedTo = self["moved_to"]?.stringValue
        state.movedCount = self["moved_count"]?.intValue ?? 0
        state.retryAfter = self["retry_after"]?.timeValue
        state.freshness = self["freshness_s"]?.intValue.map { .seconds($0) }
        state.minimumInterval = self["minimum_interval_s"]?.intValue.map { .seconds($0) }
        state.itemsDailyMean = self["items_daily_mean"]?.doubleValue
        state.skipHours = (self["skip_hours"]?.arrayValue ?? []).compactMap(\.intValue)
        state.skipDays = (self["skip_days"]?.arrayValue ?? []).compactMap(\.intValue)
        state.gaps = (self["gaps_30d"]?.arrayValue ?? []).compactMap { gap in
            guard let from = gap["from"]?.timeValue, let to = gap["to"]?.timeValue else { return nil }
            return Gap(from: from, to: to)
        }
        state.seen = (self["seen"]?.stringValues ?? []).compactMap { SeenItem(hex: $0) }
        let secondary = self["secondary"]?.stringValue?.utf8 ?? "".utf8
        if secondary.count == state.seen.count * 8 {
            var rest = secondary[...]
            for index in state.seen.indices {
                state.seen[index].secondary = UInt32(Substring(rest.prefix(8)), radix: 16) ?? 0
                rest = rest.dropFirst(8)
            }
        }
        return state
    }
}
