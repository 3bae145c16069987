// Trains the name model: `NameModel OUTPUT CORPUS.jsonl... [--without IDS.jsonl...]` (Package.swift has the whole command).
//
// A line of a corpus is {"id", "text", "mentions": [{"start", "end", "type"}]}, offsets in Unicode scalars. Documents whose
// id stands in a `--without` file are left out. The same input gives the same output, byte for byte.
import Foundation
@testable import NewsExtraction
import NewsModel
import NewsText

/// One proposal of the rules and the class that people gave it.
struct Example {
    var features: NameFeatures
    var gold: Int
}

func read(_ path: String) throws -> [[String: Any]] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap {
        try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
}

/// The proposals in a document; one that shares words with an annotated name has its type, any other is none.
func examples(_ document: [String: Any], _ lexicon: Lexicon) -> [Example] {
    guard let string = document["text"] as? String, let mentions = document["mentions"] as? [[String: Any]] else {
        return []
    }
    let text = AnnotatedText(TokenizedText(string), lexicon)
    let candidates = proposeNames(title: AnnotatedText(TokenizedText(""), lexicon), text: text, dateline: nil).text
        .candidates
    return zip(candidates, nameFeatures(candidates, EqualNames(candidates, in: text), in: text)).compactMap { candidate, features in
        guard NameModel.judges(candidate) else { return nil }
        let start = Int(text.text.scalarStarts[candidate.tokens.lowerBound])
        let end = Int(text.text.scalarEnds[candidate.tokens.upperBound - 1])
        var gold = 0
        var most = 0
        for mention in mentions {
            guard let from = mention["start"] as? Int, let to = mention["end"] as? Int,
                let type = MentionType(rawValue: mention["type"] as? String ?? ""),
                let number = NameModel.types.firstIndex(of: type)
            else { continue }
            let shared = min(end, to) - max(start, from)
            if shared > most {
                most = shared
                gold = number
            }
        }
        return Example(features: features, gold: gold)
    }
}

/// SplitMix64, so that the order of documents is the same everywhere.
struct Generator: RandomNumberGenerator {
    var state: UInt64 = 1
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

let arguments = CommandLine.arguments.dropFirst()
let split = arguments.firstIndex(of: "--without") ?? arguments.endIndex
guard let output = arguments.first, split > arguments.startIndex + 1 else {
    print("usage: train OUTPUT CORPUS.jsonl... [--without IDS.jsonl...]")
    exit(64)
}
let excluded = Set(try arguments[split...].dropFirst().flatMap(read).compactMap { $0["id"] as? String })
let lexicon = Lexicon()
var documents = try arguments[(arguments.startIndex + 1)..<split].flatMap(read)
    .filter { !excluded.contains($0["id"] as? String ?? "") }.map { examples($0, lexicon) }
let rows = 1 << NameFeatures.rowBits
let classes = NameModel.types.count
var weights = [Float](repeating: 0, count: rows * classes)
var totals = [Double](repeating: 0, count: rows * classes)
var seen = [UInt8](repeating: 0, count: rows)
var step = 1.0
var generator = Generator()
for epoch in 1...6 {
    documents.shuffle(using: &generator)
    var wrong = 0
    var decided = 0
    for example in documents.joined() {
        var scores = [Float](repeating: 0, count: classes)
        var active: [Int] = []
        example.features.forEach { row in
            active.append(row)
            for number in 0..<classes { scores[number] += weights[row * classes + number] }
        }
        let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
        decided += 1
        step += 1
        if epoch == 1 { for row in active { seen[row] = min(seen[row] + 1, 200) } }
        guard best != example.gold else { continue }
        wrong += 1
        for row in active {
            weights[row * classes + example.gold] += 1
            totals[row * classes + example.gold] += step
            weights[row * classes + best] -= 1
            totals[row * classes + best] -= step
        }
    }
    print("epoch \(epoch): \(wrong) of \(decided) wrong")
}
// Averaged over all steps; a row that a single name has seen carries no evidence.
var averaged = [Double](repeating: 0, count: rows * classes)
for place in averaged.indices where seen[place / classes] >= 3 {
    averaged[place] = Double(weights[place]) - totals[place] / step
}
let sorted = averaged.map(abs).sorted()
let scale = 127 / max(sorted[sorted.count - 1 - sorted.count / 20000], 1e-9)
let bytes = averaged.map { UInt8(bitPattern: Int8(max(-127, min(127, ($0 * scale).rounded())))) }
try Data(bytes).write(to: URL(fileURLWithPath: output))
print("\(documents.count) documents, \(averaged.filter { $0 != 0 }.count) weights, scale \(scale)")
