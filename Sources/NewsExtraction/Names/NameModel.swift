internal import CTables
internal import NewsModel
internal import NewsText

/// An averaged perceptron that tells what a proposed name names, or that it is none.
///
/// Its weights, 2^17 rows of 4 signed bytes, lie in the binary's read-only data; `Tools/NameModel` trains them. Source of
/// the method: Collins, "Discriminative Training Methods for Hidden Markov Models" (2002).
struct NameModel: @unchecked Sendable {
    // Unchecked: the pointer is to constant data of the binary.
    private let weights: UnsafePointer<UInt8>

    /// The classes, in the order of a row's weights; `nil` is no name.
    static let types: [MentionType?] = [nil, .person, .organization, .place]

    /// The model in the binary; `nil` when its table has another size.
    init?() {
        var count = 0
        let table = tables_name_model(&count)
        guard count == NameModel.types.count << NameFeatures.rowBits else { return nil }
        weights = table
    }

    /// The sum of the weights of a name's features, by class.
    func scores(_ features: NameFeatures) -> SIMD4<Int32> {
        var scores = SIMD4<Int32>(repeating: 0)
        features.forEach { row in
            let bytes = UnsafeRawPointer(weights + row * 4).loadUnaligned(as: SIMD4<Int8>.self)
            scores &+= SIMD4<Int32>(truncatingIfNeeded: bytes)
        }
        return scores
    }

    /// Proposed names with the types that the model gives them; those that it takes for none are left out.
    ///
    /// Equal words in one string are judged together, each by its own surroundings first. What the rules are sure of
    /// stays (half of the names in news; of 37,921 sure ones in seven corpora the model would change one); kinds that the
    /// model does not know stay too.
    ///
    /// - Complexity: O(n).
    func judged(_ candidates: [Candidate], in text: AnnotatedText) -> [Candidate] {
        let equals = EqualNames(candidates, in: text)
        var isOpen = [Bool](repeating: false, count: equals.counts.count)
        for (place, candidate) in candidates.enumerated() where isOpenToModel(candidate, text) {
            isOpen[equals.group[place]] = true
        }
        var own = [SIMD4<Int32>](repeating: SIMD4(repeating: 0), count: candidates.count)
        forEachName(candidates, equals, in: text) { place, features in
            if isOpen[equals.group[place]] { own[place] = scores(features) }
        }
        var sums = [SIMD4<Int32>](repeating: SIMD4(repeating: 0), count: equals.counts.count)
        var counts = [Int32](repeating: 0, count: equals.counts.count)
        for place in candidates.indices where NameModel.judges(candidates[place]) {
            sums[equals.group[place]] &+= own[place]
            counts[equals.group[place]] += 1
        }
        var judged: [Candidate] = []
        judged.reserveCapacity(candidates.count)
        for (place, candidate) in candidates.enumerated() {
            guard isOpenToModel(candidate, text) else {
                judged.append(candidate)
                continue
            }
            let group = equals.group[place]
            var scores = own[place] &+ sums[group] / SIMD4(repeating: max(counts[group], 1))
            if let row = NameModel.types.firstIndex(of: candidate.type) {
                scores[row] += NameModel.trust[max(candidate.strength, 0)]
            }
            scores[0] -= candidate.tokens.count > 1 ? NameModel.recallBias * 4 : NameModel.recallBias
            scores[2] += NameModel.bodyBias
            let best = (isName(candidate, text) ? 1..<4 : 0..<4).max { scores[$0] < scores[$1] } ?? 0
            guard let type = NameModel.types[best] else { continue }
            var changed = candidate
            if changed.type != type {
                changed.type = type
                changed.strength = min(candidate.strength, 2)
                if type != .person {
                    changed.title = nil
                    changed.gender = nil
                }
            }
            judged.append(changed)
        }
        return judged
    }

    /// What the rules' word counts beside the model, by their sureness, in the units of a weight.
    ///
    /// Chosen, with the two below,
    /// on three English corpora of news (F1 .71, .67, .72 by rules alone; .75, .68, .76 with the model).
    private static let trust: [Int32] = [200, 400, 800]
    /// Taken from the score of "no name": the training texts have fewer names than news.
    private static let recallBias: Int32 = 100
    /// Added to the score of bodies, for the same reason.
    private static let bodyBias: Int32 = 200

    /// Two words and more with capitals, the last of them a word of nothing else.
    private func endsUnknown(_ candidate: Candidate, _ text: AnnotatedText) -> Bool {
        let last = candidate.tokens.upperBound - 1
        return candidate.tokens.count > 1 && text.classes[last].isEmpty && text.text.flags[last].contains(.lowercase)
            && candidate.tokens.allSatisfy { text.isCapital($0) }
    }

    /// "Yang Jiechi": a person, since it begins like one.
    private func isPerson(_ candidate: Candidate, _ text: AnnotatedText) -> Bool {
        candidate.type == .person && endsUnknown(candidate, text)
            && !text.classes[candidate.tokens.lowerBound].isDisjoint(with: .anyPerson)
    }

    /// "met Velkor Marwat": a name, whatever it names, since it follows a word without a capital.
    private func isName(_ candidate: Candidate, _ text: AnnotatedText) -> Bool {
        let before = candidate.tokens.lowerBound - 1
        return before >= 0 && text.isWord(before) && !text.isCapital(before) && endsUnknown(candidate, text)
    }

    /// Whether the model may change a proposal: the rules are not sure of it.
    private func isOpenToModel(_ candidate: Candidate, _ text: AnnotatedText) -> Bool {
        NameModel.judges(candidate) && candidate.strength < 3 && !isPerson(candidate, text)
    }

    /// Whether the model has a say on a proposal.
    static func judges(_ candidate: Candidate) -> Bool {
        types.contains(candidate.type) || (candidate.type == .other)
    }
}

/// Which proposals of a string have the same words.
struct EqualNames {
    /// By proposal: the number of its group.
    private(set) var group: [Int] = []
    /// By group: how many proposals it has.
    private(set) var counts: [Int] = []

    init(_ candidates: [Candidate], in text: AnnotatedText) {
        var groups = HashTable<Int>(minimumCapacity: candidates.count)
        group.reserveCapacity(candidates.count)
        counts.reserveCapacity(candidates.count)
        for candidate in candidates {
            let key = nameKey(candidate.tokens, text)
            if let known = groups[key] {
                group.append(known)
                counts[known] += 1
            } else {
                groups.set(key, counts.count)
                group.append(counts.count)
                counts.append(1)
            }
        }
    }
}

/// The features of each proposal in a string.
func nameFeatures(_ candidates: [Candidate], _ equals: EqualNames, in text: AnnotatedText) -> [NameFeatures] {
    var features: [NameFeatures] = []
    forEachName(candidates, equals, in: text) { features.append($1) }
    return features
}

/// Hands over the features of each proposal in a string, one after the other.
@inline(__always)
private func forEachName(
    _ candidates: [Candidate],
    _ equals: EqualNames,
    in text: AnnotatedText,
    _ take: (_ place: Int, NameFeatures) -> Void
) {
    var sentence = 0
    let sentences = text.text.sentences
    for (place, candidate) in candidates.enumerated() {
        while sentence + 1 < sentences.count, Int(sentences[sentence + 1]) <= candidate.tokens.lowerBound {
            sentence += 1
        }
        let features = NameFeatures(
            text: text,
            candidate: candidate,
            repetitions: equals.counts[equals.group[place]],
            isFirst: sentence < sentences.count && Int(sentences[sentence]) == candidate.tokens.lowerBound
        )
        take(place, features)
    }
}
