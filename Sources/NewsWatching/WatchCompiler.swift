internal import NewsModel

/// Compiles watchlists.
struct WatchCompiler {
    private(set) var trie = PatternTrie()
    private(set) var uses: [[PatternUse]] = []
    private(set) var actors: [CompiledActor] = []
    private(set) var topics: [CompiledTopic] = []
    private(set) var rules: [CompiledRule] = []
    private(set) var rulesOfTopic: [[Int32]] = []
    private(set) var rulesOfActor: [[Int32]] = []
    private(set) var restless: [Int32] = []
    private(set) var readsSource = false
    private(set) var warnings: [WatchWarning] = []

    init(_ watchlists: [Watchlist]) {
        var actorNumbers: [String: Int32] = [:]
        let words = SpeakerWords.shared
        let all = watchlists.flatMap(\.actors)
        let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
        let officers = Dictionary(grouping: all.filter { $0.of != nil }) { $0.of ?? "" }
        for watchlist in watchlists {
            for actor in watchlist.actors where actorNumbers[actor.id] == nil {
                actorNumbers[actor.id] = Int32(actors.count)
                add(actor, of: actor.of.flatMap { byID[$0] }, officers: officers[actor.id, default: []], words)
            }
        }
        for watchlist in watchlists { add(watchlist, actorNumbers) }
        warnOfSameNames()
    }

    private mutating func add(_ actor: Actor, of body: Actor?, officers: [Actor], _ words: SpeakerWords) {
        let number = Int32(actors.count)
        let forms = actor.kind == .publicBody ? BodyForms.all(of: actor) : []
        let homeland = forms.lazy.compactMap(\.country).first.map { Homeland($0) }
        actors.append(CompiledActor(actor, of: body, officers: officers, homeland: homeland, nouns: words))
        rulesOfActor.append([])
        let cased = Set(actor.cased)
        func letters(_ name: String) -> Pattern.Letters { cased.contains(name) ? .exact : .name }
        let isPublic = actor.kind == .publicBody
        func addName(_ name: String, _ use: PatternUse) {
            add(CompiledActor.withoutArticle(name), letters(name), isLoose: isPublic, use, owner: actor.id)
        }
        for name in [actor.name] + actor.also {
            addName(name, .name(number))
            if actor.kind == .person, !cased.contains(name) {
                for form in RussianForms.others(of: name) { addName(form, .name(number)) }
            }
        }
        for forms in forms {
            for form in forms.names { add(form, .name, isLoose: true, .name(number), owner: actor.id) }
            for voice in forms.voices { add(voice, .name, .metonym(number), owner: actor.id) }
            for other in forms.never { add(other, .any, .never(number), owner: actor.id) }
            for bare in forms.bare { add(bare, .any, .bareName(number), owner: actor.id) }
        }
        for name in CompiledActor.shortNames(of: actor) { addName(name, .short(number)) }
        for name in actor.asSpeaker { addName(name, .metonym(number)) }
        for name in actor.never { add(name, .any, .never(number), owner: actor.id) }
    }

    @discardableResult
    private mutating func add(
        _ string: String,
        _ letters: Pattern.Letters,
        wildcards: Bool = false,
        isLoose: Bool = false,
        _ use: PatternUse,
        owner: String
    ) -> Int32? {
        guard var pattern = Pattern(string, letters: letters, wildcards: wildcards) else {
            warnings.append(.nothingToMatch(string, owner: owner))
            return nil
        }
        if isLoose { pattern.loosen() }
        let index = trie.add(pattern)
        if Int(index) == uses.count { uses.append([]) }
        if !uses[Int(index)].contains(use) { uses[Int(index)].append(use) }
        return index
    }

    private mutating func add(_ watchlist: Watchlist, _ actorNumbers: [String: Int32]) {
        var topicNumbers: [String: Int32] = [:]
        for topic in watchlist.topics {
            let number = Int32(topics.count)
            topicNumbers[topic.id] = number
            rulesOfTopic.append([])
            let compiled = CompiledTopic(topic) { string, cased in
                let letters: Pattern.Letters = cased ? .exact : Pattern.hasCapitals(string) ? .capitals : .any
                return add(string, letters, wildcards: true, .topic(number), owner: topic.id)
            }
            readsSource = readsSource || compiled.readsSource
            topics.append(compiled)
        }
        for rule in watchlist.rules where rule.off == nil {
            let number = Int32(rules.count)
            let when = rule.when.map { compiled($0, actorNumbers, topicNumbers) }
            rules.append(
                CompiledRule(
                    id: rule.id,
                    when: when,
                    except: rule.except.map { compiled($0, actorNumbers, topicNumbers) },
                    sourcesAtLeast: rule.when.map(\.sourcesAtLeast).max() ?? 1
                )
            )
            for condition in when where !condition.isBroken { post(number, condition) }
        }
    }

    private func compiled(
        _ condition: Condition,
        _ actorNumbers: [String: Int32],
        _ topicNumbers: [String: Int32]
    ) -> CompiledCondition {
        var topics: [Int32] = []
        var actors: [Int32] = []
        for subject in condition.about {
            switch subject {
            case .topic(let id): if let number = topicNumbers[id] { topics.append(number) }
            case .actor(let id): if let number = actorNumbers[id] { actors.append(number) }
            }
        }
        let who = Set(condition.who.compactMap { actorNumbers[$0] })
        return CompiledCondition(
            condition: condition,
            who: who,
            topics: topics,
            actors: actors,
            places: condition.fromPlaces.map(folded),
            isBroken: who.isEmpty && !condition.who.isEmpty
                || topics.isEmpty && actors.isEmpty && !condition.about.isEmpty
        )
    }

    /// Files a rule under what one of its conditions needs; under the topics, where it has some, since they are rarer.
    private mutating func post(_ rule: Int32, _ condition: CompiledCondition) {
        func append(_ list: inout [Int32]) {
            if list.last != rule { list.append(rule) }
        }
        if condition.topics.contains(where: { topics[Int($0)].holdsOnNothing }) {
            if condition.who.isEmpty {
                append(&restless)
            } else {
                condition.who.forEach { append(&rulesOfActor[Int($0)]) }
            }
        } else if condition.hasAbout {
            for topic in condition.topics { append(&rulesOfTopic[Int(topic)]) }
            for actor in condition.actors { append(&rulesOfActor[Int(actor)]) }
        } else if !condition.who.isEmpty {
            for actor in condition.who { append(&rulesOfActor[Int(actor)]) }
        } else {
            append(&restless)
        }
    }

    private mutating func warnOfSameNames() {
        var warned: Set<[Int32]> = []
        for index in uses.indices {
            var named: [(actor: Int32, spelling: String)] = []
            for pattern in [Int32(index)] + trie.alike(Int32(index)).filter({ $0 > index }) {
                for case .name(let actor) in uses[Int(pattern)] where !named.contains(where: { $0.actor == actor }) {
                    named.append((actor, trie.patterns[Int(pattern)].spelling))
                }
            }
            guard let first = named.first, uses[index].contains(.name(first.actor)) else { continue }
            // Two bodies that share a name share all its forms: once is enough, in the words of the file.
            for other in named.dropFirst() where warned.insert([first.actor, other.actor].sorted()).inserted {
                let (one, two) = (actors[Int(first.actor)], actors[Int(other.actor)])
                warnings.append(
                    .sameName(
                        one.written(first.spelling),
                        actor: one.id,
                        other: two.written(other.spelling),
                        otherActor: two.id
                    )
                )
            }
        }
    }
}
