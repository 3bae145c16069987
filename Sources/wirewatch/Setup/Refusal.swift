import ArgumentParser
import Configuring
import Storage

/// Why a command ends without doing what it was asked: one line and an exit status of sysexits.
struct Refusal: Error {
    var message: String
    var status: Int32

    init(_ message: String, status: Int32) {
        self.message = message
        self.status = status
    }
}

extension Refusal {
    /// A file stands where the store should be.
    static func noFolder(_ path: String, status: Int32) -> Refusal {
        Refusal("\(path): this is a file, not a store: name a folder", status: status)
    }

    /// A rule is asked for that is in no watchlist and has no alert.
    static func noRule(_ id: String, among ids: [String]) -> Refusal { none("rule", id, among: ids) }

    /// An actor is asked for who is in no watchlist and in no alert.
    static func noActor(_ id: String, among ids: [String]) -> Refusal { none("actor", id, among: ids) }

    private static func none(_ noun: String, _ id: String, among ids: [String]) -> Refusal {
        let known = Set(ids).sorted()
        let list = known.isEmpty || known.count > 6 ? nil : "there are \(known.joined(separator: ", "))"
        let advice = didYouMean(id, among: ids) ?? list
        return Refusal("no \(noun) ‘\(id)’" + (advice.map { ": " + $0 } ?? ""), status: 64)
    }
}

/// Runs a command's body and turns what it throws into one line and an exit status.
func withExitCodes(_ body: () throws -> Void) throws {
    do {
        try body()
    } catch let refusal as Refusal {
        printError("wirewatch: \(refusal.message)")
        throw ExitCode(refusal.status)
    } catch let error as InputError {
        printError("wirewatch: \(error)")
        throw ExitCode(66)
    }
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

extension StoreError {
    /// Of sysexits: try again when somebody else writes, no right, cannot create, not in a form that is known, else input/output.
    var exitStatus: Int32 {
        switch self {
        case .locked: 75
        case .foreign: 77
        case .diskFull: 74
        case .io(_, let action, _): action.isCreating ? 73 : 74
        case .newer: 65
        }
    }
}
