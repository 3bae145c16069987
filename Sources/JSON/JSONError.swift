/// Why a JSON text could not be read.
package enum JSONError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Not JSON; `line` and `column` count from 1, columns in Unicode scalars.
    case malformed(line: Int, column: Int, reason: String)
    /// Arrays and objects inside each other beyond the caller's limit.
    case tooDeep(line: Int, column: Int, limit: Int)

    /// The line of the fault, from 1.
    package var line: Int {
        switch self {
        case .malformed(let line, _, _), .tooDeep(let line, _, _): line
        }
    }

    /// The column of the fault, from 1, in Unicode scalars.
    package var column: Int {
        switch self {
        case .malformed(_, let column, _), .tooDeep(_, let column, _): column
        }
    }

    /// One line for a person.
    package var description: String {
        switch self {
        case .malformed(let line, let column, let reason):
            "not JSON at line \(line), column \(column): \(reason)"
        case .tooDeep(let line, let column, let limit):
            "more than \(limit) arrays and objects inside each other at line \(line), column \(column)"
        }
    }
}
