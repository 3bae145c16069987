/// Portuguese verbs of reporting in the forms that news use; see `germanVerbs`.
let portugueseVerbs = """
    state Fcv: disse diz dizem dito disseram afirmou afirma afirmam afirmado afirmaram declarou declara declarado \
    explicou \
    explica explicado acrescentou acrescenta ressaltou ressalta destacou destaca sublinhou sublinha salientou \
    salienta \
    garantiu garante assegurou assegura comentou comenta contou conta respondeu responde escreveu escreve escrito \
    anunciou \
    anuncia anunciado alertou alerta avisou avisa advertiu adverte confirmou confirma confirmado reiterou reitera \
    frisou \
    frisa concluiu conclui informou informa lembrou lembra recordou recorda perguntou pergunta considera \
    considerou referiu \
    refere relatou relata argumentou argumenta defendeu defende observou observa enfatizou revelou revela insistiu \
    insiste \
    completou indicou indica apontou aponta avaliou avalia
    state Fcv: rebateu rebate retrucou retruca lamentou lamenta lamentaram confessou confessa desabafou desabafa \
    ponderou pondera adiantou adianta avançou reforçou reforça vincou vinca completa continuou continua \
    prosseguiu prossegue finalizou finaliza questionou questiona esclareceu esclarece detalhou detalha comemorou \
    comemora ironizou ironiza brincou brinca postou publicou reagiu reage sustentou sustenta opinou opina \
    justificou justifica assinalou assinala argumentam defendem alertam explicam explicaram dizia diziam \
    disparou dispara atirou rematou remata exclamou exclama gritou grita gritaram gritavam gritava resumiu \
    resume replicou contrapôs emendou queixou queixa congratulou regozijou pontuou pontua analisou constatou \
    clamou suspirou sugeriu sugere propôs previu prevê notou celebrou celebra orgulhou precisou tuitou comunicou \
    acredita acreditam criticaram lembram contaram relataram afirmavam acrescentaram lê leem recordava respondia \
    perguntaram avaliam avaliaram rebateram reagiram confirmaram anunciaram
    state Fcv: assumiu assume falou falam dizendo garantiram
    state Fl: chamou chama classificou classifica descreveu descreve qualificou
    state Fcvn: analisa queixa nota conta pergunta critica denuncia alerta chama
    deny Fcov: negou nega negam negado negaram desmentiu desmente rejeitou rejeita
    acknowledge Fcv: admitiu admite admitido reconheceu reconhece reconhecido
    accuse Fcv: acusou acusa acusam acusado denunciou denuncia denunciado criticou critica criticado
    condemn Fcov: condenou condena condenam condenado
    praise Fov: elogiou elogia saudou saúda felicitou
    demand Fcov: exigiu exige exigem exigido pediu pede pedem cobrou cobra reclamou
    promise Fcv: prometeu promete prometido
    threaten Fcv: ameaçou ameaça ameaçado
    """

/// Portuguese words around the verbs.
let portugueseGrammar = """
    determiner: o a os as um uma uns umas este esta esse essa seu sua seus suas vários dois duas três
    pronoun: ele ela eles elas
    human: ele ela eles elas
    male: ele
    female: ela
    plural: eles elas
    reflexive: se lhe lhes me
    who: quem
    that: que
    preposition: de do da dos das em no na nos nas por pelo pela para com sem sobre ante contra desde durante até \
    após \
    segundo entre ao aos
    of: de do da dos das
    inner: de do da dos das para
    time: durante após desde
    coordinator: e ou mas
    and: e
    subordinator: quando se como porque enquanto embora
    auxiliary: teria teriam havia tem têm tinha são era foi
    finite: teria teriam seria seriam tem têm tinha são era foi eram foram será está estão pode deve vai vão
    adverb: também ainda ontem hoje depois já assim além
    weekday: feira segunda terça quarta quinta sexta sábado domingo ontem hoje
    person: fonte fontes testemunha testemunhas moradores especialistas especialista analistas autoridades \
    manifestantes comerciante agricultor agricultora dirigentes bispo papa rei rainha general coronel comandante \
    embaixador embaixadora diplomata jogador jogadora selecionador mulher homem irmão irmã sindicato associação \
    vítima pesquisador pesquisadora cientista estudante enfermeiro enfermeira trabalhador trabalhadora ativista \
    vice primeiro patriarca pontífice treinador treinadora técnico técnica líder dirigente analista economista \
    médico médica professor professora senador senadora autor autora juiz juíza capitão vereador vereadora morador \
    moradora vizinho vizinha aposentado aposentada governante negociador negociadora mãe pai filho filha ministro \
    ministra presidente porta voz diretor diretora prefeito prefeita chefe secretário secretária deputado deputada \
    procurador procuradora advogado advogada governador governadora comissário comissária magistrado magistrada \
    jurista historiador historiadora filósofo engenheiro engenheira réu acusado acusada suspeito parlamentar \
    editor editora jornalista apresentador apresentadora músico artista dono dona proprietário proprietária \
    cliente turista passageiro motorista piloto zagueiro atacante goleiro avançado campeão campeã pintor pintora \
    fundador fundadora empresário empresária executivo executiva oposição senadores militar tenente bombeiro \
    bombeiros docente reitor reitora politólogo assessor assessora delegado delegada coordenador coordenadora \
    gerente responsável representante vencedor vencedora arcebispo padre relator relatora árbitro escritor \
    escritora ator atriz cantor cantora cineasta jovem
    document: sondagem inquérito pesquisa documento relatório comunicado nota estudo jornal carta texto
    body: governo ministério polícia partido empresa tribunal prefeitura exército guarda agência autoridade comissão \
    conselho senado congresso parlamento federação organização ong banco sociedade companhia presidência embaixada \
    universidade hospital união município câmara comité comitê instituto fundação procuradoria
    negation: não nunca
    according: segundo conforme
    for: em nas na de
    speechnoun: palavras opinião acordo
    titled: jornal revista livro filme romance título lema chamado chamada semanário exposição projeto operação
    """
