/// The file `index/keys`: all keys up to an article's number, sorted, mapped and searched in place.
///
/// 32 bytes of head (eight of magic, the count, the number of the last article, zero), then 24 bytes a key: key,
/// number, content, version, all in the machine's byte order. It is derived: a file of any other form counts as none.
struct KeyRun: Sendable {
    /// The number of the last article whose key is in it; 0 for none.
    let upto: Int
    let count: Int
    private let file: MappedFile?

    private static let magic: UInt64 = 0x3173_7965_6b77_7777
    private static let headLength = 32
    private static let entryLength = 24

    /// An index of nothing.
    init() {
        self.upto = 0
        self.count = 0
        self.file = nil
    }

    /// Maps the index; `nil` when there is none or it is of another form.
    init?(in folder: Folder) {
        guard let file = try? File(path: folder.path(of: "keys"), .read).map() else { return nil }
        let head: (upto: Int, count: Int)? = file.withBytes { bytes in
            guard bytes.count >= Self.headLength, bytes.load(as: UInt64.self) == Self.magic else { return nil }
            let count = bytes.load(fromByteOffset: 8, as: UInt64.self)
            let upto = bytes.load(fromByteOffset: 16, as: UInt64.self)
            guard count <= UInt64(bytes.count), upto <= UInt64(Int.max / 2),
                bytes.count == Self.headLength + Int(count) * Self.entryLength
            else { return nil }
            return (Int(upto), Int(count))
        }
        guard let head else { return nil }
        self.upto = head.upto
        self.count = head.count
        self.file = file
    }

    /// The article with that key.
    subscript(key: UInt64) -> KnownArticle? {
        guard let file else { return nil }
        return file.withBytes { bytes in
            var low = 0
            var high = count
            while low < high {
                let middle = (low + high) / 2
                let found = Self.key(middle, in: bytes)
                if found == key { return Self.article(middle, in: bytes) }
                if found < key { low = middle + 1 } else { high = middle }
            }
            return nil
        }
    }

    /// The new index before it is whole.
    static let newFile = "keys.new"

    /// Writes an index of this one's keys and newer ones, whose entries win, and puts it in this one's place.
    ///
    /// - Throws: `StoreError`; nothing is left of the new index then, which on a full disk would take the last room.
    func merged(with newer: [UInt64: KnownArticle], upto: Int, in folder: Folder) throws(StoreError) -> KeyRun {
        do throws(StoreError) {
            try write(newer, upto: upto, to: File(path: folder.path(of: Self.newFile), .replace))
            try folder.rename(Self.newFile, to: "keys")
        } catch {
            try? folder.remove(Self.newFile)
            throw error
        }
        try folder.sync()
        return KeyRun(in: folder) ?? KeyRun()
    }

    private func write(_ newer: [UInt64: KnownArticle], upto: Int, to output: File) throws(StoreError) {
        let sorted = newer.sorted { $0.key < $1.key }
        var total = sorted.count
        for index in 0..<count where newer[key(index)] == nil { total += 1 }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1 << 20)
        for word in [Self.magic, UInt64(total), UInt64(upto), 0] { append(word, to: &bytes) }
        var old = 0
        for (key, article) in sorted {
            old = try copy(from: old, below: key, to: output, through: &bytes)
            if old < count, self.key(old) == key { old += 1 }
            append(key, to: &bytes)
            append(UInt64(article.seq), to: &bytes)
            append(UInt64(article.content) | UInt64(UInt32(clamping: article.version)) << 32, to: &bytes)
        }
        _ = try copy(from: old, below: nil, to: output, through: &bytes)
        try output.write(bytes)
        try output.sync()
    }

    /// Copies entries from `start` on whose keys are below `key`, and gives the place after them.
    private func copy(
        from start: Int,
        below key: UInt64?,
        to output: File,
        through bytes: inout [UInt8]
    ) throws(StoreError) -> Int {
        var index = start
        while index < count, key.map({ self.key(index) < $0 }) ?? true {
            file?.withBytes { source in
                let offset = Self.headLength + index * Self.entryLength
                bytes.append(contentsOf: source[offset..<(offset + Self.entryLength)])
            }
            index += 1
            if bytes.count > 1 << 20 {
                try output.write(bytes)
                bytes.removeAll(keepingCapacity: true)
            }
        }
        return index
    }

    private func key(_ index: Int) -> UInt64 {
        file?.withBytes { Self.key(index, in: $0) } ?? 0
    }

    private static func key(_ index: Int, in bytes: UnsafeRawBufferPointer) -> UInt64 {
        bytes.loadUnaligned(fromByteOffset: headLength + index * entryLength, as: UInt64.self)
    }

    private static func article(_ index: Int, in bytes: UnsafeRawBufferPointer) -> KnownArticle {
        let offset = headLength + index * entryLength
        return KnownArticle(
            content: bytes.loadUnaligned(fromByteOffset: offset + 16, as: UInt32.self),
            version: Int(bytes.loadUnaligned(fromByteOffset: offset + 20, as: UInt32.self)),
            seq: Int(truncatingIfNeeded: bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
        )
    }
}

private func append(_ word: UInt64, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: word) { bytes.append(contentsOf: $0) }
}
