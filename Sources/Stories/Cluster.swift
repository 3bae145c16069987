internal import NewsModel

/// A story as the index keeps it; most have one article and need no array.
struct Cluster: Sendable {
    let id: String
    let firstSeen: Timestamp
    private(set) var articles = 0
    /// The last fetch of one of its articles, seconds since 1970.
    private(set) var lastSeen: Int64 = .min
    /// The publication of its first and last article, seconds since 1970.
    private(set) var firstTime: Int64 = .max
    private(set) var lastTime: Int64 = .min
    /// Whether its time is over.
    var isGone = false
    private var firstFeed: Int32 = -1
    private var otherFeeds: [Int32] = []
    private var firstMember: Int32 = -1
    private var laterMembers: [Int32] = []

    init(id: String, firstSeen: Timestamp) {
        self.id = id
        self.firstSeen = firstSeen
    }

    /// How many feeds its articles came from.
    var sources: Int { (firstFeed < 0 ? 0 : 1) + otherFeeds.count }

    /// The first article and the last seven: others are found through them.
    var members: [Int32] { firstMember < 0 ? [] : [firstMember] + laterMembers }

    mutating func add(entry: Int, feed: Int32, seen: Int64, time: Int64) {
        articles += 1
        if firstFeed < 0 {
            firstFeed = feed
        } else if firstFeed != feed, !otherFeeds.contains(feed) {
            otherFeeds.append(feed)
        }
        keep(entry: entry)
        touch(seen: seen, time: time)
    }

    /// Forgets which articles it has, before they are numbered anew.
    mutating func dropMembers() {
        firstMember = -1
        laterMembers = []
    }

    mutating func keep(entry: Int) {
        let number = Int32(truncatingIfNeeded: entry)
        if firstMember < 0 {
            firstMember = number
            return
        }
        if laterMembers.count >= 7 { laterMembers.removeFirst() }
        laterMembers.append(number)
    }

    mutating func touch(seen: Int64, time: Int64) {
        lastSeen = max(lastSeen, seen)
        lastTime = max(lastTime, time)
        firstTime = min(firstTime, time)
    }
}
