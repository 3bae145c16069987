internal import NewsText

/// Verbs of what people, bodies and states do to each other, in the notation of `reportingVerbs`.
///
/// Chosen by a person: what is news when it is done, and what a sentence says without a frame of its own.
private let deedVerbs = """
    abduct acquit* adopt appoint approve arrest assassinate attack ban* besiege block bomb capture charge close convict \
    cut/cut/cut deport destroy detain dismiss dissolve elect evict execute expel* extradite fine fire free freeze/froze/frozen \
    impose imprison indict injure intercept invade invite jail kidnap* kill launch lift meet/met nominate occupy oust pardon pass \
    poison probe prosecute publish raid ratify recognise recognize recruit release repeal rescue sack sanction seize \
    sentence shell shoot/shot shut/shut/shut sign sue summon suspend topple torture veto withdraw/withdrew/withdrawn
    """

/// A form of a verb of `deedVerbs`.
struct DeedForm: Sendable {
    /// The base form.
    var verb: String
    /// Which of its forms it is; past and participle at once for a regular verb.
    var kinds: WordKinds
}

/// Forms of the verbs by the hashes of their words.
let deedForms: [UInt64: DeedForm] = {
    var found: [UInt64: DeedForm] = [:]
    for verb in deedVerbs.split(whereSeparator: \.isWhitespace) {
        let forms = verbForms(of: verb)
        for (form, kind) in forms {
            found[foldedHash(of: form), default: DeedForm(verb: forms[0].0, kinds: [])].kinds.formUnion(kind)
        }
    }
    return found
}()
