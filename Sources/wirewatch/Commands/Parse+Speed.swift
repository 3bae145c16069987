internal import Glibc
import NewsModel
import Parsing

extension Parse {
    /// Reads each file again and again and prints MB of it a CPU second, one line a file.
    ///
    /// Three figures: to the model (items with their markup as it came, which is what other parsers do), to articles
    /// (plain text and identities, as the daemon needs them), to the JSON Feed that this command prints (sanitised HTML).
    func measureSpeed(rounds: Int) throws {
        for file in files {
            let bytes = try readAll(file)
            let model = try speed(bytes, rounds) { _ = try parseFeed(bytes).items.count }
            let articles = try speed(bytes, rounds) {
                _ = try parseFeed(bytes).articles(of: "feed", http: nil, now: Timestamp(seconds: 0)).articles.count
            }
            let feed = try speed(bytes, rounds) { ParseReport(bytes).write { _ in } }
            print("\(file): \(model) MB/s to the model, \(articles) to articles, \(feed) to a JSON Feed")
        }
    }

    private func speed(_ bytes: [UInt8], _ rounds: Int, _ read: () throws -> Void) throws -> Int {
        // Once before the clock runs: tables are made at their first use.
        try read()
        let start = processNanoseconds()
        for _ in 0..<rounds { try read() }
        let used = max(1, processNanoseconds() - start)
        return bytes.count * rounds * 1000 / used
    }

    private func processNanoseconds() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}
