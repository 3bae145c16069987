/// Own writing; see `SpeechCase.read`.
let portugueseSpeech = """
    "O porto não vai fechar", disse na terça-feira o prefeito de Valdrim.
    > "O porto não vai fechar" = o prefeito de Valdrim

    A porta-voz do governo afirmou: “É uma decisão histórica”. “Não há volta”, acrescentou ela.
    > “É uma decisão histórica” = A porta-voz do governo
    > “Não há volta” = ela

    Segundo a ministra, "as obras terminam em maio".
    > "as obras terminam em maio" = a ministra

    Paulo Souza chamou o plano de "loucura".
    > "loucura" = Paulo Souza

    “Estamos prontos para a tempestade”, explicou Ana Reis.
    > “Estamos prontos para a tempestade” = Ana Reis

    Ana Reis declarou: “A ponte vai abrir em breve”.
    > “A ponte vai abrir em breve” = Ana Reis

    «Ninguém nos avisou», denunciou o sindicato.
    > «Ninguém nos avisou» = o sindicato

    “Vamos esperar”, disse Ana Reis, “e depois decidimos.”
    > “Vamos esperar” = Ana Reis
    > “e depois decidimos.” = Ana Reis

    O filme “O mar cinzento” estreia na sexta-feira.

    "Não vou assinar", respondeu Paulo Souza.
    > "Não vou assinar" = Paulo Souza

    O governo prometeu "uma ajuda rápida para as famílias".
    > "uma ajuda rápida para as famílias" = O governo

    O presidente negou que exista "um acordo secreto com a empresa".
    > "um acordo secreto com a empresa" = O presidente

    "Quem vai pagar?", perguntou a oposição.
    > "Quem vai pagar?" = a oposição

    “A água chegou de noite”, contou uma vizinha.
    > “A água chegou de noite” = uma vizinha

    “Esta lei é injusta”, defende a deputada Marta Vale.
    > “Esta lei é injusta” = Marta Vale

    Marta Vale admitiu: “Esperamos demais”.
    > “Esperamos demais” = Marta Vale

    "O porto vai viver", insistiu o diretor.
    > "O porto vai viver" = o diretor

    "Os números são falsos", ressaltou a procuradora.
    > "Os números são falsos" = a procuradora

    Em nota, a prefeitura informou: "As escolas abrem na segunda-feira".
    > "As escolas abrem na segunda-feira" = a prefeitura

    “A estrada está cortada”, alertou a polícia.
    > “A estrada está cortada” = a polícia

    “Nada está decidido”, frisou o ministro.
    > “Nada está decidido” = o ministro

    O ministro condenou "os ataques contra a imprensa".
    > "os ataques contra a imprensa" = O ministro

    "Está tudo bem", concluiu o médico.
    > "Está tudo bem" = o médico

    Paulo Souza escreveu: "Vamos ficar".
    > "Vamos ficar" = Paulo Souza

    "Perdemos a casa", relatou um pescador.
    > "Perdemos a casa" = um pescador

    O jornal “A Costa” publicou uma reportagem.

    “Vamos cobrar respostas”, anunciou a associação.
    > “Vamos cobrar respostas” = a associação

    A empresa garantiu que o navio é "totalmente seguro para navegar".
    > "totalmente seguro para navegar" = A empresa

    “O acordo é bom”, avaliou Ana Reis.
    > “O acordo é bom” = Ana Reis

    — Não vamos embora — disse o capitão. — Aqui é a nossa casa.
    > Não vamos embora = o capitão
    > Aqui é a nossa casa. = o capitão

    "Eu vi tudo", contou um morador da vila.
    > "Eu vi tudo" = um morador da vila

    «O porto vai reabrir», rebateu o presidente da câmara.
    > «O porto vai reabrir» = o presidente da câmara

    O ministro Duarte Reis visitou o cais. “É uma grande notícia”, afirmou. Depois partiu.
    > “É uma grande notícia” = Duarte Reis

    “A obra está parada”, lê-se no comunicado.
    > “A obra está parada” = comunicado

    Segundo a diretora Inês Faro, a ponte é “um perigo”. Para o vereador, é “um erro”.
    > “um perigo” = Inês Faro
    > “um erro” = o vereador

    “Perdemos tudo”, conta à Lusa Marta Tavares, 51 anos.
    > “Perdemos tudo” = Marta Tavares

    A treinadora foi cautelosa: «É jogo a jogo».
    > «É jogo a jogo» = A treinadora

    — Fiquei sem casa — disse a professora Rita Lemos. — Ninguém veio ajudar.
    > Fiquei sem casa = Rita Lemos
    > Ninguém veio ajudar. = Rita Lemos

    “Não há dinheiro”, resmungou o governador, ao sair.
    > “Não há dinheiro” = o governador

    O jornal “A Maré” publicou a carta, disse o ministro. Ele falou ao “Diário da Costa”.

    “Vamos continuar”, disse ontem, em Lagos, a ministra Clara Nunes.
    > “Vamos continuar” = Clara Nunes

    “O cais está seguro”. Foi o que disse a ministra aos moradores.
    > “O cais está seguro” = a ministra

    O discurso de Ana Tavares durou uma hora. “O porto vai ficar aberto”, disse.
    > “O porto vai ficar aberto” = Ana Tavares
    """

/// Own writing; see `ReportedSpeechTests`.
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
