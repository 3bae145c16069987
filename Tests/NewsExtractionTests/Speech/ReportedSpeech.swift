/// Own writing; see `ReportedSpeechTests`.
let frenchReports = """
    La directrice de l’Agence des ponts, Ida Lund, a précisé mardi au micro de Radio Brune que la fermeture ne touchait pas les piétons.
    > state: que la fermeture ne touchait pas les piétons = La directrice de l’Agence des ponts

    Selon le ministère de la Santé, trois personnes sont mortes.
    > state: trois personnes sont mortes = le ministère de la Santé

    Le porte-parole du gouvernement, Jean Morel, a démenti que l'armée ait tiré sur la foule.
    > deny: que l'armée ait tiré sur la foule = Le porte-parole du gouvernement

    Trois personnes sont mortes dans l'incendie, selon la préfecture.
    > state: Trois personnes sont mortes dans l'incendie = la préfecture

    Le port restera fermé jusqu'à lundi, a annoncé mardi la maire de Valdrin, Claire Morel.
    > state: Le port restera fermé jusqu'à lundi = la maire de Valdrin

    Le gouvernement a condamné l'attaque contre le port de Valdrin.
    > condemn: l'attaque contre le port de Valdrin = Le gouvernement

    Le ministre affirme ne pas connaître les auteurs de la lettre.
    > state: ne pas connaître les auteurs de la lettre = Le ministre

    La ministre a promis de baisser les taxes sur le poisson.
    > promise: de baisser les taxes sur le poisson = La ministre

    Interrogé par la presse, le maire a indiqué que les travaux commenceraient en mai.
    > state: que les travaux commenceraient en mai = le maire

    D'après la police, le camion roulait trop vite.
    > state: le camion roulait trop vite = la police

    Le syndicat accuse la direction de cacher les comptes.
    > accuse: la direction de cacher les comptes = Le syndicat

    Il a ajouté que la route serait fermée.
    > state: que la route serait fermée = Il

    Le maire, qui a déclaré mardi que la digue tiendrait, a quitté la salle.
    > state: que la digue tiendrait = qui

    Le ministre a annoncé une mesure que les pêcheurs réclamaient depuis des années.

    Le tribunal a condamné Jean Duret à trois ans de prison.

    Le maire a été accusé par l'opposition d'avoir menti.

    Le préfet n'a pas dit que la route serait fermée.

    La digue a cédé, alors que le maire avait assuré qu'elle tiendrait.
    > state: qu'elle tiendrait = le maire

    Le nombre de morts, a précisé le préfet, pourrait encore augmenter.
    > state: Le nombre de morts = le préfet
    > state: pourrait encore augmenter = le préfet

    Le film raconte l'histoire d'un pêcheur que la mer a pris.

    L'opposition exige la démission du ministre.
    > demand: la démission du ministre = L'opposition

    Le projet, critiqué par les habitants, sera présenté mardi.

    Selon les règles en vigueur, le port doit fermer.

    Comme l'a indiqué le ministère, les écoles resteront fermées.
    > state: les écoles resteront fermées = le ministère

    L'accord a été signé lundi, rapporte le journal Le Phare.
    > state: L'accord a été signé lundi = Le Phare

    Aucun appareil ne se trouvait dans le ciel de Sarim, a-t-il assuré devant la presse.

    Le ministre a démenti que l'aviation ait bombardé l'hôpital. Aucun appareil ne se trouvait dans le ciel, a-t-il assuré.
    > deny: que l'aviation ait bombardé l'hôpital = Le ministre

    Le contrat ne sera pas renouvelé, a-t-il déclaré.

    Le ministre n'a pas voulu commenter, mais son porte-parole a assuré que le port rouvrirait.
    > state: que le port rouvrirait = son porte-parole

    La maire a fait savoir que la digue serait réparée.
    > state: que la digue serait réparée = La maire

    Selon elle, la digue tiendra.
    > state: la digue tiendra = -

    Le syndicat des dockers a appelé mardi à la grève dans tous les ports.
    > demand: à la grève dans tous les ports = Le syndicat des dockers

    Le syndicat des dockers a demandé que la prime soit versée.
    > demand: que la prime soit versée = Le syndicat des dockers

    La maire lui a demandé si la digue tiendrait.

    La maire a dit que la digue tiendrait.
    > state: que la digue tiendrait = La maire

    Le préfet a écrit que la route serait fermée.
    > state: que la route serait fermée = Le préfet

    La maire a également dit que la digue tiendrait.
    > state: que la digue tiendrait = La maire

    La maire a déclaré à la presse que la digue tiendrait.
    > state: que la digue tiendrait = La maire

    Les riverains disaient que le port était fermé.
    > state: que le port était fermé = Les riverains

    Le ministre a condamné l’attaque du 3 mai.
    > condemn: l’attaque du 3 mai = Le ministre

    Le maire aurait condamné l’attaque.

    Selon un rapport publié à Paris, la digue est ancienne.
    > state: la digue est ancienne = un rapport publié
    """

let spanishReports = """
    El ministro de Interior, Luis Ortega, afirmó que la frontera seguirá cerrada.
    > state: que la frontera seguirá cerrada = El ministro de Interior

    Según la fiscalía, el detenido confesó.
    > state: el detenido confesó = la fiscalía

    El barco se hundió de madrugada, según la autoridad portuaria.
    > state: El barco se hundió de madrugada = la autoridad portuaria

    El acuerdo se firmará el lunes, anunció el ministro de Comercio, Luis Ortega.
    > state: El acuerdo se firmará el lunes = el ministro de Comercio

    El gobierno condenó el ataque contra el puerto.
    > condemn: el ataque contra el puerto = El gobierno

    La alcaldesa dijo el martes en una rueda de prensa que el puente no se cerrará.
    > state: que el puente no se cerrará = La alcaldesa

    Añadió que las obras terminarán en mayo.
    > state: que las obras terminarán en mayo = -

    La ministra prometió bajar los impuestos a la pesca.
    > promise: bajar los impuestos a la pesca = La ministra

    El sindicato acusó a la empresa de ocultar las cuentas.
    > accuse: a la empresa de ocultar las cuentas = El sindicato

    La portavoz negó que el ejército disparara contra la multitud.
    > deny: que el ejército disparara contra la multitud = La portavoz

    El presidente dijo estar dispuesto a dialogar.
    > state: estar dispuesto a dialogar = El presidente

    La empresa rechazó las acusaciones.
    > deny: las acusaciones = La empresa

    El alcalde inauguró el puente que los vecinos pedían desde hace años.

    El presidente celebró una reunión con los gobernadores.

    El juez condenó a Pedro Ruiz a tres años de cárcel.

    Ortega pidió a los vecinos que permanezcan en casa.
    > demand: a los vecinos que permanezcan en casa = Ortega

    Según informó la policía, el camión circulaba a gran velocidad.
    > state: el camión circulaba a gran velocidad = la policía

    Dijo el fiscal que no hay pruebas.
    > state: que no hay pruebas = el fiscal

    La oposición exigió la renuncia del ministro.
    > demand: la renuncia del ministro = La oposición

    El alcalde presentó el informe que criticó la oposición.

    El ministro no dijo que la frontera vaya a cerrar.

    El puente, aseguró la alcaldesa, no se cerrará.
    > state: El puente = la alcaldesa
    > state: no se cerrará = la alcaldesa

    «Contamos las lámparas», señaló Efraín Quiroz, presidente de la Federación Minera. Añadió que la federación enviará a dos de sus técnicos.
    > state: «Contamos las lámparas» = Efraín Quiroz
    > state: que la federación enviará a dos de sus técnicos = Efraín Quiroz

    Añadió que la federación enviará a dos de sus técnicos.
    > state: que la federación enviará a dos de sus técnicos = -

    La ministra habló en Lima. Añadió que nadie estaba detenido.
    > state: que nadie estaba detenido = La ministra

    Añadió que el puente se cerrará en mayo.
    > state: que el puente se cerrará en mayo = -

    El alcalde, Néstor Prado, pidió calma y anunció que la escuela abrirá el lunes.
    > demand: calma = El alcalde
    > state: que la escuela abrirá el lunes = El alcalde

    Los testigos afirmaron que el barco se hundió.
    > state: que el barco se hundió = Los testigos

    El ministro se negó a responder a la prensa.

    El ministro condenó la muerte de tres pescadores.
    > condemn: la muerte de tres pescadores = El ministro

    La Audiencia Nacional condenó al alcalde ayer.
    """

let italianReports = """
    Il ministro della Salute, Carlo Berti, ha detto martedì che i vaccini arriveranno a maggio.
    > state: che i vaccini arriveranno a maggio = Il ministro della Salute

    Secondo la procura, il camion viaggiava troppo veloce.
    > state: il camion viaggiava troppo veloce = la procura

    Il porto resterà chiuso fino a lunedì, ha annunciato la sindaca di Valdrina, Anna Neri.
    > state: Il porto resterà chiuso fino a lunedì = la sindaca di Valdrina

    Il governo ha condannato l'attacco al porto.
    > condemn: l'attacco al porto = Il governo

    La ministra ha promesso di abbassare le tasse sulla pesca.
    > promise: di abbassare le tasse sulla pesca = La ministra

    Il sindacato accusa l'azienda di nascondere i conti.
    > accuse: l'azienda di nascondere i conti = Il sindacato

    La portavoce ha negato che l'esercito abbia sparato sulla folla.
    > deny: che l'esercito abbia sparato sulla folla = La portavoce

    Neri ha aggiunto che i lavori finiranno a maggio.
    > state: che i lavori finiranno a maggio = Neri

    Ha aggiunto che il ponte è sicuro.
    > state: che il ponte è sicuro = -

    Il presidente ha detto di voler partire subito.
    > state: di voler partire subito = Il presidente

    L'azienda ha respinto le accuse.
    > deny: le accuse = L'azienda

    Il sindaco ha inaugurato il ponte che gli abitanti chiedevano da anni.

    Il giudice ha condannato Pietro Rossi a tre anni di carcere.

    L'opposizione chiede le dimissioni del ministro.
    > demand: le dimissioni del ministro = L'opposizione

    Tre persone sono morte nell'incendio, secondo la polizia.
    > state: Tre persone sono morte nell'incendio = la polizia

    Secondo quanto riferito dalla polizia, il camion viaggiava troppo veloce.
    > state: il camion viaggiava troppo veloce = polizia

    Il ponte, ha assicurato la sindaca, non chiuderà.
    > state: Il ponte = la sindaca
    > state: non chiuderà = la sindaca

    Il ponte resterà chiuso fino a maggio. Lo ha detto la sindaca, Anna Neri.
    > state: Il ponte resterà chiuso fino a maggio = la sindaca

    Il sindaco chiede “più fondi” mentre secondo il ministro, Carlo Berti, “i soldi ci sono”.
    > state: “più fondi” = Il sindaco
    > state: “i soldi ci sono” = il ministro

    Secondo quanto riferito, il ponte è chiuso.
    """

let portugueseReports = """
    O ministro da Saúde, Carlos Leal, disse na terça-feira que as vacinas chegarão em maio.
    > state: que as vacinas chegarão em maio = O ministro da Saúde

    Segundo a polícia, o camião seguia em excesso de velocidade.
    > state: o camião seguia em excesso de velocidade = a polícia

    O porto ficará fechado até segunda-feira, anunciou a presidente da câmara, Ana Neves.
    > state: O porto ficará fechado até segunda-feira = a presidente da câmara

    O governo condenou o ataque ao porto.
    > condemn: o ataque ao porto = O governo

    A ministra prometeu baixar os impostos sobre a pesca.
    > promise: baixar os impostos sobre a pesca = A ministra

    O sindicato acusa a empresa de esconder as contas.
    > accuse: a empresa de esconder as contas = O sindicato

    A porta-voz negou que o exército tenha disparado contra a multidão.
    > deny: que o exército tenha disparado contra a multidão = A porta-voz

    Acrescentou que as obras terminarão em maio.
    > state: que as obras terminarão em maio = -

    O presidente disse estar disposto a dialogar.
    > state: estar disposto a dialogar = O presidente

    A empresa rejeitou as acusações.
    > deny: as acusações = A empresa

    O presidente inaugurou a ponte que os moradores pediam há anos.

    De acordo com o ministério, três pessoas morreram.
    > state: três pessoas morreram = o ministério

    A oposição exigiu a demissão do ministro.
    > demand: a demissão do ministro = A oposição

    O segundo golo foi anulado.

    A ponte, garantiu a ministra, não fechará.
    > state: A ponte = a ministra
    > state: não fechará = a ministra
    """

let russianReports = """
    Министр здравоохранения Анна Рогова заявила во вторник, что вакцины поступят в мае.
    > state: что вакцины поступят в мае = Анна Рогова

    По словам министра, порт останется закрытым.
    > state: порт останется закрытым = министра

    Порт останется закрытым до понедельника, сообщил мэр Валдрина Иван Седов.
    > state: Порт останется закрытым до понедельника = мэр Валдрина Иван Седов

    Правительство осудило нападение на порт.
    > condemn: нападение на порт = Правительство

    Мэр пообещал снизить налоги на рыбу.
    > promise: снизить налоги на рыбу = Мэр

    Профсоюз обвинил компанию в сокрытии счетов.
    > accuse: компанию в сокрытии счетов = Профсоюз

    Представитель полиции опроверг, что грузовик превысил скорость.
    > deny: что грузовик превысил скорость = Представитель полиции

    Он добавил, что работы закончатся в мае.
    > state: что работы закончатся в мае = Он

    Как сообщила полиция, грузовик превысил скорость.
    > state: грузовик превысил скорость = полиция

    По данным полиции, три человека погибли.
    > state: три человека погибли = полиции

    Компания отвергла обвинения.
    > deny: обвинения = Компания

    Оппозиция потребовала отставки министра.
    > demand: отставки министра = Оппозиция

    В министерстве заявили, что мост безопасен.
    > state: что мост безопасен = министерстве

    Мост открыли, потому что жители просили об этом.

    Мэр рассказал о том, что мост закроют.
    > state: что мост закроют = Мэр

    Суд признал Петра Иванова виновным.

    Три человека погибли, сообщает агентство.
    > state: Три человека погибли = агентство

    Седов подчеркнул, что мост безопасен, и пообещал провести проверку.
    > state: что мост безопасен = Седов
    > promise: провести проверку = Седов

    «Мост закрыт», — заявила Анна Рогова. По её словам, ремонт займёт две недели.
    > state: «Мост закрыт» = Анна Рогова
    > state: ремонт займёт две недели = Анна Рогова

    Министр не сказал, что порт закроют.

    Министры заявили, что порт закроют.
    > state: что порт закроют = Министры

    Мы сообщили, что мост закрыт.

    Порт закроют до понедельника. Об этом сообщил мэр Иван Седов.
    > state: Порт закроют до понедельника = Иван Седов

    Порт закроют до понедельника. Так, мэр заявил, что рыбаки ждут.
    > state: что рыбаки ждут = мэр

    Министр осудил нападение 3 мая.
    > condemn: нападение 3 мая = Министр
    """

let arabicReports = """
    قال وزير النقل إن الميناء سيبقى مغلقا حتى الاثنين.
    > state: إن الميناء سيبقى مغلقا حتى الاثنين = وزير النقل

    وأضاف رئيس البلدية أن العمال سيعودون قريبا.
    > state: أن العمال سيعودون قريبا = رئيس البلدية

    أكدت المتحدثة باسم الوزارة أن الجسر آمن.
    > state: أن الجسر آمن = المتحدثة باسم الوزارة

    ومن جانبه قال وزير النقل سامي نوري إن الميناء سيبقى مغلقا.
    > state: إن الميناء سيبقى مغلقا = وزير النقل سامي نوري
    """

let chineseReports = """
    外交部发言人李明表示，中方将继续推进谈判。
    > state: 中方将继续推进谈判 = 外交部发言人李明

    据交通部通报，三人在事故中死亡。
    > state: 三人在事故中死亡 = 交通部

    李明说，港口将于周一重新开放。
    > state: 港口将于周一重新开放 = 李明

    市长指出，大桥是安全的。
    > state: 大桥是安全的 = 市长

    公司否认隐瞒账目。
    > deny: 隐瞒账目 = 公司

    政府谴责对港口的袭击。
    > condemn: 对港口的袭击 = 政府

    李明还说，工程将在五月结束。
    > state: 工程将在五月结束 = 李明

    工会要求部长辞职。
    > demand: 部长辞职 = 工会

    记者看到，港口仍然关闭。

    部长承诺降低渔业税。
    > promise: 降低渔业税 = 部长

    卫生部称，疫苗将于五月到货。
    > state: 疫苗将于五月到货 = 卫生部

    李明认为这座桥是安全的。

    他表示，港口周一开放。
    > state: 港口周一开放 = 他

    他没有说，什么时候回来。

    部長承認港口將重新開放三個月。
    > acknowledge: 港口將重新開放三個月 = 部長

    部長認為港口將重新開放三個月。
    > state: 港口將重新開放三個月 = 部長
    """

let japaneseReports = """
    小川首相は火曜日、港を閉鎖すると述べた。
    > state: 港を閉鎖する = 小川首相

    警察によると、トラックは速度を出しすぎていた。
    > state: トラックは速度を出しすぎていた = 警察

    政府は港への攻撃を非難した。
    > condemn: 港への攻撃 = 政府

    会社は帳簿の隠蔽を否定した。
    > deny: 帳簿の隠蔽 = 会社

    市長は橋は安全だと強調した。
    > state: 橋は安全だ = 市長

    小川氏は工事が五月に終わると明らかにした。
    > state: 工事が五月に終わる = 小川氏

    大臣は税を下げると約束した。
    > promise: 税を下げる = 大臣

    労働組合は大臣の辞任を求めた。
    > demand: 大臣の辞任 = 労働組合

    港は閉鎖された。

    警察によりますと先月、橋の上で車が燃えました。
    > state: 先月、橋の上で車が燃えました = 警察

    けが人はなかったということです。
    """
