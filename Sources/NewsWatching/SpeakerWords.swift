internal import NewsModel
internal import NewsText

/// Nouns through which a body speaks, and words around them; by folded hash.
///
/// Own lists: English in full, the commonest words of German, French, Spanish, Portuguese, Italian and Russian.
struct SpeakerWords: Sendable {
    /// Somebody who speaks for a body by office.
    let spokespeople: Set<UInt64>
    /// Unnamed people of a body.
    let officials: Set<UInt64>
    /// What a body or person writes or publishes.
    let documents: Set<UInt64>
    /// Words between such a noun and a name.
    let links: Set<UInt64>
    /// Links after which the name is a subject or an opponent, and owns nothing: "a report on X", "a suit against X".
    let strangeLinks: Set<UInt64>
    /// Words that end an office: "a former spokeswoman".
    let former: Set<UInt64>
    /// People at a body who do not speak for it: "the X union", "a spokesman for X workers".
    let strangers: Set<UInt64>
    /// Offices whose holders have spokespeople of their own.
    let offices: Set<UInt64>
    /// What may stand before "spokesman" where no body is named.
    let voiceArticles: Set<UInt64>
    /// Words that end the office before a name: "said | X spokeswoman Jo Brandt".
    let saying: Set<UInt64>
    /// Nouns for any business.
    let businesses: Set<UInt64>
    /// People of a body who act for themselves: "X’s chairman met …".
    let officers: Set<UInt64>
    /// Words that open a lead-in before the subject: "When it was over, X …".
    let leadIns: Set<UInt64>
    /// Parts of a body that speak for the whole: "a spokesman for the board of X".
    let parts: Set<UInt64>
    /// With a word of `press` before them, the part of a body that speaks for it: "press service".
    let pressOffices: Set<UInt64>
    let press: Set<UInt64>
    /// What companies are called by their trade: "the airline".
    let trades: Set<UInt64>
    /// What bodies are called that are no businesses, by the words of their names: "the regulator", "the union".
    let callings: [(nouns: Set<UInt64>, names: Set<UInt64>)]
    /// All nouns of `callings`.
    let calledNouns: Set<UInt64>
    /// What a watchdog or group may be called after, though its name does not say so: "the press freedom watchdog".
    let interests: Set<UInt64>
    /// Offices in English and in German, French and Spanish: "the commissioner" is "der Beauftragte" there.
    let foreignOffices: [(english: Set<UInt64>, words: Set<UInt64>)]
    /// What those who lead a body are called by turns: "the chief executive", "the X boss".
    let leaders: Set<UInt64>
    /// What those who lead a union, party or club are by office.
    let presidents: Set<UInt64>
    /// Words that leave an office such a lead: "executive", "managing".
    let leaderParts: Set<UInt64>
    /// Verbs between a body and its document: "X published its report".
    let publishing: Set<UInt64>
    /// Words that may stand beside a name and change nothing.
    let fillers: Set<UInt64>
    let articles: Set<UInt64>
    /// Words that open an aside about a name: "Solent, a rival, …".
    let asideOpeners: Set<UInt64>
    /// Words between two who speak together.
    let joiners: Set<UInt64>
    /// Words that say after a name what kind of body it is ("Oruba Press news agency").
    let kinds: Set<UInt64>
    /// Nouns that name kinds of bodies.
    let bodies: Set<UInt64>
    /// Words that stand for somebody named before.
    let pronouns: Set<UInt64>
    let possessives: Set<UInt64>
    /// Pronouns that stand for a human being only.
    let personal: Set<UInt64>
    private let byKind: [ActorKind: Set<UInt64>]

    static let shared = SpeakerWords()

    func isVoice(_ hash: UInt64) -> Bool {
        spokespeople.contains(hash) || officials.contains(hash) || documents.contains(hash)
    }

    /// Whether a word that opens a sentence is surely no name.
    func isFunction(_ hash: UInt64) -> Bool {
        fillers.contains(hash) || pronouns.contains(hash) || leadIns.contains(hash) || links.contains(hash)
            || possessives.contains(hash)
    }

    func nouns(of kind: ActorKind) -> Set<UInt64> { byKind[kind] ?? [] }

    private init() {
        spokespeople = hashes(
            """
            spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons sprecher sprecherin \
            sprecherinnen portavoz portavoce porta-voz parole portavoces представитель представительница пресс-секретарь
            """
        )
        officials = hashes(
            """
            official officials officer officers representative representatives source sources authorities delegation \
            staff team command leadership management negotiators beamte beamter fonctionnaire fonctionnaires \
            funcionario funcionarios responsable responsables чиновник чиновники источник источники
            """
        )
        documents = hashes(
            documentNouns + """
                 account accounts advert application blog broadcast decision directive draft message notes page piece \
                proposal regulation reply response site video evidence \
                erklärung bericht mitteilung schreiben communiqué déclaration rapport comunicado declaración informe \
                comunicato nota заявление сообщение доклад отчет
                """
        )
        links = hashes("of for from at by with in to against on der des von für beim du de la des del do da della")
        strangeLinks = hashes("on to against about gegen contre contra")
        former = hashes(
            """
            former formerly previously once then ex onetime ousted retired fired late \
            ehemalig ehemalige ehemaliger ehemaligen frühere früherer ancien ancienne antiguo antigua antigo antiga бывший бывшая
            """
        )
        strangers = hashes(
            """
            union unions worker workers employee employees shareholder shareholders investor investors customer \
            customers client clients opposition rival rivals critic critics opponent opponents protester protesters \
            residents victims strikers supporters fans students passengers
            """
        )
        offices = hashes("mayor governor minister ministers president premier prosecutors prosecutor judge police")
        voiceArticles = hashes("a an its one another ein eine un une una um uma sa son porte")
        saying = hashes("said says told tells added that by who which whose sagte dit dijo disse")
        businesses = hashes(
            "company firm group agency newspaper paper broadcaster channel outlet organisation organization"
        )
        officers = hashes(
            """
            chairman chairwoman chair president director founder owner executive ceo minister ambassador lawyer lawyers \
            spokesman spokeswoman spokesperson
            """
        )
        leadIns = hashes("after before since when while although though last earlier later meanwhile during as however")
        parts = hashes("office board management headquarters arm unit division branch leadership press s")
        pressOffices = hashes("service office centre center department desk team")
        press = hashes("press media communications")
        trades = hashes(
            """
            operator manufacturer maker carmaker automaker chipmaker drugmaker planemaker shipbuilder steelmaker \
            airline carrier retailer supermarket lender insurer publisher developer miner utility supplier producer \
            brewer refiner shipper railway startup conglomerate toolmaker papermaker winemaker watchmaker glassmaker \
            boatbuilder housebuilder
            """
        )
        callings = [
            (
                hashes("union"),
                hashes(
                    """
                    union workers employees teachers nurses pilots miners drivers dockers seafarers steelworkers \
                    autoworkers teamsters federation brotherhood labour labor
                    """
                )
            ),
            (
                hashes("regulator watchdog authority agency"),
                hashes("agency authority commission bureau inspectorate regulator board office council")
            ),
            (hashes("agency"), hashes("organization organisation programme program")),
            (hashes("lender"), hashes("bank fund")),
            (hashes("charity"), hashes("trust foundation relief aid rights watch fund council society")),
        ]
        calledNouns = callings.reduce(into: []) { $0.formUnion($1.nouns) }
        interests = hashes(
            "press freedom media human rights civil liberties aid relief environmental digital children refugee advocacy"
        )
        foreignOffices = [
            ("head chief director leader", "leiter leiterin chef chefin direktor direktorin directeur directrice"),
            ("head director", "directora jefe jefa"),
            ("commissioner ombudsman envoy rapporteur", "kommissar kommissarin beauftragte beauftragter beauftragten"),
            ("chair chairman chairwoman", "vorsitzende vorsitzender présidente presidente presidenta"),
            ("president", "präsident präsidentin présidente presidente presidenta"),
            ("minister", "minister ministerin ministre ministro ministra"),
            ("governor", "gouverneur gouverneurin gouverneure gobernador gobernadora"),
            ("mayor", "bürgermeister bürgermeisterin maire alcalde alcaldesa"),
            ("ambassador", "botschafter botschafterin ambassadeur ambassadrice embajador embajadora"),
            ("secretary general", "generalsekretär generalsekretärin"),
        ].map { (hashes($0.0), hashes($0.1)) }
        leaders = hashes("chief head boss ceo leader")
        presidents = hashes("president general secretary chair chairman chairwoman chairperson")
        leaderParts = hashes("executive officer managing director chief head boss ceo leader")
        publishing = hashes(
            """
            issued published released posted presented unveiled circulated made wrote sent submitted filed issues \
            publishes releases releasing publishing compiled provided available out \
            gave gives delivered delivers
            """
        )
        fillers = hashes(
            "the a an its their his her le la les der die das el los il lo and or himself herself itself also then who"
        )
        articles = hashes("a an the its their")
        asideOpeners = hashes("a an the its which whose")
        joiners = hashes("and und et y e")
        bodies = hashes(
            """
            ministry ministries government bank commission agency mission office court party company group council \
            department army union parliament organisation organization broadcaster newspaper daily fund board committee \
            authority embassy cabinet administration police navy force forces institute association federation \
            ministerium regierung bank kommission ministère gouvernement ministerio gobierno министерство правительство
            """
        )
        pronouns = hashes("it he she they er sie es il elle ils elles")
        personal = hashes("he she who")
        possessives = hashes("his her their sein seine ihr ihre son sa ses su sus")
        kinds = bodies.union(
            hashes("news press wire service television tv radio channel magazine outlet media state website firm group")
        )
        byKind = [
            .organization: hashes("group organisation organization watchdog"),
            .media: hashes("agency newspaper paper broadcaster channel outlet"),
            .company: hashes("company firm group").union(trades),
            .country: hashes("country government"),
            .group: hashes("group movement"),
        ]
    }
}

private func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(whereSeparator: \.isWhitespace).map { foldedHash(of: String($0)) })
}
