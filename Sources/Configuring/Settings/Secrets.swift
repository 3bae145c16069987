internal import Files

/// Where passwords and tokens are read from.
struct Secrets {
    /// systemd's folder of credentials; `nil` outside a unit that has some.
    let credentialsFolder: String?
    /// `secrets` beside the configuration.
    let folder: String

    init(environment: [String: String], configuration: String) {
        credentialsFolder = environment["CREDENTIALS_DIRECTORY"].flatMap { $0.isEmpty ? nil : $0 }
        folder = resolve("secrets", relativeToFile: configuration)
    }

    /// The content of a secret, without the line's end.
    func read(_ name: String) throws(FileFailure) -> String {
        let isPlain =
            !name.hasPrefix(".")
            && name.utf8.allSatisfy { byte in
                (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
                    || byte == 0x2D || byte == 0x2E || byte == 0x5F
            }
        guard isPlain, !name.isEmpty else {
            throw FileFailure(reason: "a secret's name is letters, digits, ‘-’, ‘_’ and ‘.’")
        }
        var looked: [String] = []
        if let credentialsFolder {
            let path = "\(credentialsFolder)/secrets_\(name)"
            if kind(ofPath: path) != .nothing { return try text(of: try readFile(path, byteLimit: 64 << 10)) }
            looked.append(path)
        }
        let path = "\(folder)/\(name)"
        guard kind(ofPath: path) != .nothing else {
            looked.append(path)
            throw FileFailure(reason: "not found; looked for \(looked.joined(separator: " and "))")
        }
        return try text(of: try readFile(path, byteLimit: 64 << 10, ownerOnly: true))
    }

    private func text(of bytes: [UInt8]) throws(FileFailure) -> String {
        var bytes = bytes[...]
        if bytes.last == 0x0A { bytes.removeLast() }
        if bytes.last == 0x0D { bytes.removeLast() }
        guard !bytes.isEmpty else { throw FileFailure(reason: "it is empty") }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw FileFailure(reason: "it is not UTF-8") }
        let hasControls = text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
        guard !hasControls else { throw FileFailure(reason: "it has several lines or a control character") }
        return text
    }
}
