internal import NewsModel

/// Appends batches to the day segments of one kind of record; each append is durable when it returns.
///
/// What fails leaves no trace: the segment is cut to its last good length before anything else (a half-written batch
/// that stays would be taken for records after the next good one).
struct SegmentWriter: Sendable {
    private let folder: Folder
    private var segment: OpenSegment?
    /// Segments with a failed sync behind them: never written again.
    private var retired: Set<SegmentName> = []

    init(folder: Folder) {
        self.folder = folder
    }

    /// The path of the file that is written to, as of the last append.
    var fileName: String? { segment?.name.fileName }

    /// Appends lines to the segment of a day and waits until they are on the disk.
    mutating func append(_ lines: [UInt8], day: CivilDate) throws(StoreError) {
        try cutWhatIsLeft()
        try open(day: day)
        let length = segment?.goodLength ?? 0
        segment?.undoLength = length
        do throws(WriteFailure) {
            try write(lines)
        } catch {
            switch error {
            case .beforeSync(let cause):
                takeBack()
                throw cause
            case .sync(let cause):
                // The kernel may have dropped the pages and marked them clean: syncing again would lie.
                retire()
                guard segment == nil else { throw cause }
                try appendToFreshSegment(lines, day: day)
            }
        }
    }

    /// Takes back the last append, which was part of a batch that failed later on.
    mutating func undo() {
        guard let segment else { return }
        self.segment?.goodLength = segment.undoLength
        takeBack()
    }

    /// Makes the next append look at the folder again, after segments were replaced.
    mutating func close() {
        segment = nil
    }

    private mutating func appendToFreshSegment(_ lines: [UInt8], day: CivilDate) throws(StoreError) {
        try open(day: day)
        do throws(WriteFailure) {
            try write(lines)
        } catch {
            switch error {
            case .beforeSync: takeBack()
            case .sync: retire()
            }
            throw error.cause
        }
    }

    /// Takes back what could not be synced and leaves the segment for good; only what cannot be cut yet stays open.
    private mutating func retire() {
        guard let name = segment?.name else { return }
        retired.insert(name)
        takeBack()
        if segment?.needsCut == false { segment = nil }
    }

    private mutating func write(_ lines: [UInt8]) throws(WriteFailure) {
        guard let segment else { return }
        do throws(StoreError) {
            try segment.file.write(lines)
            if !segment.isNameDurable {
                try folder.sync()
                self.segment?.isNameDurable = true
            }
        } catch {
            throw .beforeSync(error)
        }
        do throws(StoreError) {
            try segment.file.syncData()
        } catch {
            throw .sync(error)
        }
        self.segment?.goodLength = segment.goodLength + lines.count
    }

    /// Cuts the segment to its last good length, or removes it when nothing good is in it.
    ///
    /// What cannot be cut now is cut before the next append: until then the store refuses every batch. A cut counts when
    /// it is on the disk, else a power cut brings back what was refused, under numbers that are given out again.
    private mutating func takeBack() {
        guard let segment else { return }
        do throws(StoreError) {
            if segment.goodLength > 0 {
                try segment.file.cut(to: segment.goodLength)
                try segment.file.sync()
            } else {
                try folder.remove(segment.name.fileName)
                try folder.sync()
                self.segment = nil
            }
        } catch {
            self.segment?.needsCut = true
        }
    }

    private mutating func cutWhatIsLeft() throws(StoreError) {
        guard let segment, segment.needsCut else { return }
        guard segment.file.isInPlace else { return self.segment = nil }
        // A descriptor of its own: after a failed sync the old one would only say that all is well.
        let file = try File(path: segment.file.path, .update)
        try file.cut(to: segment.goodLength)
        try file.sync()
        self.segment = nil
    }

    /// Opens the highest segment of the day that is not retired, or a new one: also where somebody took away the one that
    /// is open, to compress or move it, and what was written there would be in no file.
    private mutating func open(day: CivilDate) throws(StoreError) {
        if let segment, segment.name.day == day, segment.file.isInPlace, try segment.file.size() >= segment.goodLength {
            return
        }
        let last = try folder.segments().last { $0.day == day }
        var name = last ?? SegmentName(day: day)
        while retired.contains(name) { name = name.next }
        let file = try File(path: folder.path(of: name.fileName), .append)
        let length = try file.size()
        segment = OpenSegment(name: name, file: file, goodLength: length, undoLength: length)
    }
}

private struct OpenSegment: Sendable {
    let name: SegmentName
    let file: File
    /// Everything up to here is on the disk and belongs to whole batches.
    var goodLength: Int
    /// `goodLength` before the last append.
    var undoLength: Int
    /// Whether the folder was synced since the file was opened: a killed process may have made it and not come to that.
    var isNameDurable = false
    /// Whether the file is longer than `goodLength` because cutting failed.
    var needsCut = false
}

private enum WriteFailure: Error {
    case beforeSync(StoreError)
    case sync(StoreError)

    var cause: StoreError {
        switch self {
        case .beforeSync(let error), .sync(let error): error
        }
    }
}
