internal import NewsText

/// Words of English reporting, one class a line: `act flags: words`, verbs in their base form.
///
/// After a verb stand its irregular past and participle, `*` doubles the last consonant. Flags of verbs: `c` takes a
/// that-clause, `b` a clause without "that", `o` an object that is itself what is said, `t` an infinitive, `p` somebody
/// who is addressed, `f` "accuse somebody of", `l` "call somebody something", `v` may stand before its subject, `q` counts
/// only beside quotation marks, `n` is a noun as well, `e` counts for documents and findings only.
/// The classes of acts are those of the product's table of verbs; the words are a person's choice.
let reportingVerbs = """
    state N: claim assertion statement suggestion argument contention comment remark announcement warning declaration \
    insistence conclusion prediction point
    deny N: denial
    acknowledge N: admission acknowledgment acknowledgement concession
    accuse N: accusation allegation charge
    demand N: demand
    promise N: promise pledge vow
    threaten N: threat
    state cbv: say/said
    state cbp: tell/told
    state cbvx: point
    state cvx: shoot/shot fire hit/hit/hit
    state qx: put/put/put
    state cbvno: note
    state cbvn: claim
    state cbv: add explain argue write/wrote/written insist declare recall conclude contend assert \
    testify joke quip* observe emphasize emphasise boast caution reiterate
    state cbvn: state comment remark stress tweet
    state cvn: reply answer post retort
    state Fcvn: protested
    state c: posit ponder mention
    state cbov: predict lament
    state cn: project
    state cbov: announce reveal disclose
    state cv: repeat wonder respond counter proclaim opine interject muse exclaim elaborate
    state cbov: confirm
    state cb: maintain
    state cbv: reckon affirm clarify reaffirm
    state cb: estimate speculate
    state c: submit* remember
    state ce: hold/held/held
    state cbv: believe
    state cbn: fear
    demand cb: recommend
    state cbot: propose
    state cn: reason object
    state cbn: rule
    state cbn: report
    state c: underline underscore imply hint recount
    state cn: signal* signal/signaled
    state con: question
    state cbp: inform assure remind
    state cbpv: warn
    state cbpvq: ask
    state cbe: show/showed/shown indicate
    state cbve: find/found/found
    state cbv: suggest
    state cv: agree
    state vq: continue whisper shout yell begin/began/begun read/read/read laugh shrug* blurt sing/sang/sung go/went/gone cry sigh \
    think/thought/thought blog* email chant bark thunder plead crow fume enthuse express voice cite offer smile grin* beam snap* gush rage hiss sob* chuckle sniff deadpan groan moan grumble \
    bellow mutter murmur shriek scoff sneer marvel rant
    state ln: brand label*
    demand ln: appeal
    state l: liken
    state l: call refer* describe dub* characterize characterise depict portray frame cast/cast/cast
    deny cbov: deny
    deny o: reject dismiss refute rebut* rebuff disavow* repudiate debunk
    deny Fo: rubbishes rubbished
    deny cbo: dispute
    acknowledge cbov: acknowledge admit* concede
    acknowledge cv: confess
    acknowledge c: accept
    acknowledge Fx: owned owns
    state c: apologise apologize
    state Fl: termed
    state Fco: regrets regretted
    state Fc: considers
    state F: highlighted highlights
    accuse f: accuse
    accuse o: blame
    accuse cbv: allege
    accuse cn: charge
    condemn on: blast attack slam*
    condemn o: condemn denounce criticize criticise decry deplore castigate lambast lambaste assail chastise \
    rebuke deride ridicule bemoan chide mock disparage berate excoriate vilify
    condemn x: lash
    deny x: brush wave push
    condemn Fxn: spoke spoken
    condemn cbv: complain
    praise o: praise hail laud applaud commend welcome
    demand cpv: urge
    demand cton: demand
    demand cp: implore exhort advise prod*
    demand tpn: order
    demand tp: instruct
    demand q: beg*
    promise F: committed commits
    promise cbtnv: promise pledge vow swear/swore/sworn
    threaten ct: threaten
    """

/// Words that patterns need around the verbs, one class a line.
let grammarWords = """
    determiner: the a an this that these those some any many several most both each every no all another one two three \
    four five six seven eight nine ten dozens hundreds thousands its his her their my our your other few numerous various \
    former
    possessive: its his her their my our your
    pronoun: he she they it i we you
    human: he she i we
    plural: they we data media people officials police authorities analysts critics experts others both many several some another
    reflexive: him them me us himself herself themselves itself
    who: who
    which: which that
    that: that
    preposition: of in on at from with for to by about into over under against between among through within without \
    across near toward towards behind amid despite during after before since until upon around outside inside via \
    like including as than off
    of: of
    inner: of for at from with in on
    time: during after before since until amid
    coordinator: and or but yet nor
    and: and or
    subordinator: because while although though when whenever where if unless whether whereas after before since until \
    once as so what why how that which who whose whom than
    question: whether if what why how who when where
    auxiliary: don didn doesn won wouldn couldn isn wasn aren weren hasn haven hadn shouldn is are was were be been being am has have had having do does did will would can could may might shall \
    should must
    be: is are was were be been being am
    finite: is are was were am has have had do does did will would can could may might shall should must says went came \
    took made got became gave saw knew kept led held met ran won lost began left spoke rose fell drew stood sat sent brought bought caught fought taught built spent paid chose broke drove \
    flew grew threw fell sank fled hid wore swept struck sought sold withdrew overthrew forbade shook froze stole seems remains makes takes goes comes gets \
    wants needs looks works
    modal: will would can could may might shall should must do does did to
    adverb: also later then now just still even again once earlier recently first too instead further previously soon \
    already often never ever always today yesterday tomorrow tonight there here however meanwhile therefore thus rather \
    only almost perhaps instead simply long separately hereby
    negation: not never no neither nor without nobody none
    weekday: monday tuesday wednesday thursday friday saturday sunday today yesterday tonight
    period: week month year morning afternoon evening night weekend day spring summer autumn winter january february march april may june july august \
    september october november december
    last: last this next earlier late early
    person: spokesman spokeswoman spokesperson spokesmen spokespeople official officials minister ministers president \
    chairman chairwoman chair director head chief leader leaders lawyer lawyers attorney attorneys analyst analysts \
    researcher researchers professor scientist scientists expert experts economist economists adviser advisers advisor \
    advisors aide aides candidates nominees strategist strategists senator congressman congresswoman lawmaker lawmakers governor mayor \
    ambassador diplomat diplomats secretary prosecutor prosecutors judge doctor doctors resident residents witness \
    witnesses activist activists author editor reporter founder member members voter voters source sources manager \
    executive commissioner general colonel police owner teacher student students farmer farmers man woman mother father \
    brother sister son daughter wife husband friend friends envoy negotiator negotiators premier chancellor king queen \
    pope bishop archbishop cardinal officer officers commander captain coach critic critics supporter supporters \
    opponents colleague colleagues neighbour neighbor fellow candidate nominee representative representatives delegate mp deputy ally \
    counsel barrister barristers solicitor solicitors boss bosses skipper
    spokesperson: spokesman spokeswoman spokesperson spokesmen spokespeople official officials source sources \
    representative representatives diplomat diplomats officer officers negotiator negotiators prosecutor prosecutors
    document: \(documentNouns)
    body: assembly family tribunal ministry government company party police agency council commission committee campaign court department office \
    administration army military parliament bank union group organization organisation university team newspaper paper \
    network embassy country firm kremlin pentagon congress senate house board authority authorities regulator bureau \
    service association federation alliance coalition bloc junta presidency cabinet opposition bench defence defense prosecution \
    unions
    speechnoun: statement interview speech letter email e-mail tweet conference briefing news press memo post telephone \
    phone report note message call blog video television tv radio media twitter facebook remarks comments filing testimony \
    op-ed article hearing meeting address response reply release rally event column opinion piece \
    roundtable forum webinar podcast telegram instagram whatsapp weibo linkedin bluesky mastodon tiktok youtube x
    audience: panel jury reporters journalists delegates lawmakers parliament supporters voters viewers readers investors people \
    correspondents congress senators audience crowd staff employees shareholders customers colleagues councillors
    title: mr mrs ms dr sen rep gov gen prof col lt sgt rev st jr sr lord lady sir dame president senator minister \
    secretary governor
    female: ms mrs she her hers spokeswoman chairwoman congresswoman madam lady dame woman mother sister daughter wife queen
    male: mr he his sir lord spokesman chairman congressman man father brother son husband king pope
    falsehood: false untrue baseless groundless unfounded fabricated fabrication fabrications lie lies rumor rumour rumors \
    rumours nonsense hoax fake unsubstantiated invented slander libel smear
    decline: declined refused refuses declines refuse failed
    quoted: quoted cited reported
    according: according
    for: for
    """
