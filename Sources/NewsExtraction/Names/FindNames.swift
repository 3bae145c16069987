internal import NewsModel
internal import NewsText

/// Finds the names in a title and its text, and the entities that they stand for.
///
/// Rules and the lexicon propose names, the model corrects them, the linker joins the names of one actor.
///
/// The text's dateline holds no names but its own; without a model it is left at the rules.
///
/// - Complexity: O(n).
func findNames(
    title: AnnotatedText,
    text: AnnotatedText,
    dateline: FoundDateline?,
    model: NameModel?,
    tongue: Tongue
) -> (title: Names, text: Names) {
    let isGerman = tongue == .german
    var (inTitle, inText) = proposeNames(title: title, text: text, dateline: dateline)
    if isGerman {
        inTitle.cutGermanArticles(in: title)
        inText.cutGermanArticles(in: text)
    }
    if let model {
        inTitle.candidates = model.judged(inTitle.candidates, in: title)
        inText.candidates = model.judged(inText.candidates, in: text)
    }
    if isGerman {
        inTitle.dropGermanOffices(in: title)
        inText.dropGermanOffices(in: text)
        (inTitle, inText) = settleGermanNames(title: (inTitle, title), text: (inText, text))
    }
    (inTitle, inText) = adaptNames(to: tongue, title: (inTitle, title), text: (inText, text))
    if let dateline {
        let tokens = dateline.tokens
        inText.candidates.removeAll { $0.tokens.overlaps(tokens) }
        inText.candidates += dateline.names
    }
    inText.finish(in: text)
    inTitle.finish(in: title)

    var linker = EntityLinker()
    linker.collect(inText.candidates, in: text)
    linker.collect(inTitle.candidates, in: title)
    let namesOfTitle = linker.link(inTitle.candidates, in: title)
    let namesOfText = linker.link(inText.candidates, in: text)
    return (
        Names(names: namesOfTitle, entities: linker.entities), Names(names: namesOfText, entities: linker.entities)
    )
}

/// What the rules propose, before the model sees it.
func proposeNames(
    title: AnnotatedText,
    text: AnnotatedText,
    dateline: FoundDateline?
) -> (title: Proposal, text: Proposal) {
    let titleScan = NameScanner(title, dateline: nil)
    let textScan = NameScanner(text, dateline: dateline?.tokens)
    var known = KnownNames()
    known.learn(textScan.candidates, in: text)
    known.learn(titleScan.candidates, in: title)
    // A variable that a function inside uses is copied at every use.
    let names = known
    func proposal(_ scan: NameScanner, _ text: AnnotatedText) -> Proposal {
        let candidates = scan.candidates.map { names.settled($0, in: text) }
        let headlines = scan.headlines.flatMap { names.names(in: $0.tokens, $0.style, of: text) }
        return Proposal(candidates: candidates, headlines: headlines)
    }
    return (proposal(titleScan, title), proposal(textScan, text))
}
