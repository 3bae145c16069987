/// Words that say nothing of what a report is about, by how sure that is.
///
/// How often a word stands in a language is known to the index only after some thousand articles; until then this list
/// stands in. Stems as `stem(of:)` makes them are compared, so plurals and longer forms need not be listed. Written for
/// this program from the function words of each language and the commonest words of English news.
enum CommonWords {
    /// Function words: they count for nothing.
    static let empty: Set<UInt32> = stems(
        """
        the of and to in a an for is on by as with that are this was from at be it have has had which not were been or
        also one under their they them can who but out will we us you about through there more so up two such its only
        would when our your over what like if many where than any now being those these after before most should his her
        he she him i me my into same both each may am do did does done very because between however while since then
        could might must shall no nor other another some all just how why whose whom here again against off down
        during until upon within without among per even still yet ever never too quite than say says said saying told
        tell according mr mrs ms dr s t re ve ll d m
        der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine ist sind war waren wird
        werden wurde wurden hat haben hatte hatten sein seine seiner ihr ihre ihrer er sie es wir ich auch auf aus bei
        bis durch für gegen im in mit nach ohne seit um unter von vor zu zum zur über als am an dass daß wie wenn noch
        nur schon sich so sagte sagt
        le la les un une des du de et ou mais ne pas est sont était été être avoir ont avait qui que quoi dont où ce
        cet cette ces il elle ils elles on nous vous se sa son ses leur leurs au aux avec dans par pour sans sous sur
        plus comme aussi après avant entre selon dit déclaré
        el los las una unos unas y o pero no es son era fue ser ha han había que quien cual se su sus lo al del con en
        por para sin sobre entre como más también según dijo
        il lo gli uno di da nel nella dei delle della dello che chi cui è sono era stato essere ha hanno non si suo sua
        loro con su per tra fra come più anche ma secondo detto
        o os as um uma do da dos das no na nos nas ao aos pelo pela e ou mas não é são foi ser tem têm que se seu sua
        com em por para sem sobre entre como mais também segundo disse
        de het een en of maar niet is zijn was waren wordt werd heeft hebben had die dat dit deze van voor met op aan
        bij door naar over uit om te tot als ook nog zei
        и в во не на что он она они с со как а то все но по из у за от о об это его ее их для до при был была были
        быть также после сказал заявил
        och att det som en ett på är av för med den till inte om har de hade var men så från vid sade
        og at det som en et på er af for med den til ikke om har de havde var men så fra ved sagde
        i w na z do się nie to że jest są był była o od za po jak ale oraz przez przy dla jego jej ich powiedział
        ve bir bu da de için ile olarak olan dedi
        في من على إلى أن عن مع هذا هذه التي الذي كان قال
        """
    )

    /// Words that many reports have: they count for little until the index knows better.
    static let frequent: Set<UInt32> = stems(
        """
        year month week day today yesterday tomorrow time hour minute morning evening night monday tuesday wednesday
        thursday friday saturday sunday january february march april may june july august september october november
        december ago last next first second third three four five six seven eight nine ten dozen hundred thousand
        million billion percent per cent people person man men woman women family child children home house place part
        way thing number group member country nation national world international state government public official
        officer minister ministry president prime chief head leader chairman director spokesman spokeswoman spokesperson
        statement report reported reporter news agency press conference interview question answer call called ask
        asked add added make made take taken took get give given go went come came see seen saw know known think
        thought want need use used work worked working find found show showed shown keep kept hold held leave left
        set put begin began start started end ended open opened close closed move moved help turn become became
        bring brought run ran pay paid lose lost win won meet met meeting include including continue expect expected
        plan planned agree agreed decide decided decision announce announced publish published release released
        include follow following followed accord law rule court case company business market price cost money
        economy economic political policy power system program programme project service office centre center city
        town capital region local area street road side line point level high low large small big great good bad new
        old young long short late early recent former current own early far near able likely possible several few
        little less much half whole full another every later already almost around across along away back behind
        above below between toward towards despite amid though although whether either neither instead rather however
        reuters afp ap dpa correspondent editor photo file copyright
        jahr jahre tag woche monat zeit menschen land regierung minister präsident sprecher polizei stadt montag
        dienstag mittwoch donnerstag freitag samstag sonntag prozent million
        année an jour semaine mois temps pays gouvernement ministre président ville lundi mardi mercredi jeudi vendredi
        samedi dimanche pour cent million
        año día semana mes tiempo país gobierno ministro presidente ciudad lunes martes miércoles jueves viernes sábado
        domingo ciento millón
        """
    )

    private static func stems(_ list: String) -> Set<UInt32> {
        var result: Set<UInt32> = []
        for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            result.insert(stem(of: Array(word.utf8)[...]))
        }
        return result
    }
}
