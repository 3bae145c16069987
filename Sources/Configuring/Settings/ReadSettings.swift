internal import Files
internal import YAML

/// Reads wirewatch.yaml.
///
/// - Parameters:
///   - path: the file, as messages name it; paths inside are relative to its folder.
///   - environment: the process's variables, for `$CREDENTIALS_DIRECTORY`.
/// - Returns: the settings, and everything that is wrong in the file and in the feed lists that it names.
package func readSettings(path: String, environment: [String: String] = [:]) -> Checked<Settings> {
    do throws(FileFailure) {
        let document = parseYAML(try readFile(path))
        var reader = SettingsReader(file: path, document: document, environment: environment)
        let settings = reader.settings(document)
        return Checked(readable: settings, diagnostics: reader.diagnostics)
    } catch {
        let diagnostic = Diagnostic(.error, file: path, message: "cannot be read: \(error.reason)")
        return Checked(readable: nil, diagnostics: [diagnostic])
    }
}
