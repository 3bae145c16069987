/// Spanish verbs of reporting in the forms that news use; see `germanVerbs`.
let spanishVerbs = """
    state Fcv: dijo dice dicen dicho dijeron decía afirmó afirma afirman afirmado afirmaron aseguró asegura aseguran \
    asegurado aseguraron señaló señala señalan señalado señalaron explicó explica explican explicado añadió añade \
    añadido \
    agregó agrega agregado indicó indica indican indicado declaró declara declarado declararon manifestó manifiesta \
    manifestado expresó expresa expresado apuntó apunta apuntado destacó destaca destacado subrayó subraya subrayado \
    sostuvo sostiene sostienen sostenido comentó comenta comentado contó cuenta contado insistió insiste insistido \
    recordó recuerda recordado respondió responde respondido contestó escribió escribe escrito anunció anuncia \
    anunciado \
    advirtió advierte advertido alertó alerta confirmó confirma confirmado confirmaron reiteró reitera reiterado \
    precisó \
    precisa concluyó concluye informó informa informado preguntó pregunta considera consideró opinó opina enfatizó \
    puntualizó zanjó sentenció relató remarcó matizó prosiguió
    state Fcv: recalcó recalca recalcado resaltó resalta resaltado confesó confiesa confesado lamentó lamenta \
    lamentado lamentaron aclaró aclara aclarado detalló detalla detallado replicó replica replicado espetó \
    espeta defendió defiende defendido relata relatado relataron cree creen creía reveló revela revelado \
    comunicó avanzó avanza avanzado lanzó lanza apuntan apuntaron continuó continúa prosigue gritó gritaron \
    gritaban exclamó exclama remató remata apostilló apostilla observó observa refirió refiere planteó plantea \
    quejó quejado queja repuso bromeó bromea ironizó ironiza razonó razona reflexionó reflexiona celebraron \
    valoró valora valorado juzgó avisó avisa arguyó argumentó argumenta argumentado reivindicó reivindica \
    garantizó garantiza auguró augura vaticinó pronosticó pronostica sugirió sugiere propuso propone tuiteó \
    publicó publica posteó rememoró rememora narró narra enfatiza sentencia zanja puntualiza matiza resumió \
    resume constató constata acotó acota abundó ahondó deslizó desliza suspiró suspira susurró clamó clama \
    corearon coreaban denunciaron pidieron exigieron advirtieron reconocieron explicaron dijimos decían \
    comentaron indicaron agregaron añadieron destacaron insistieron contaron contesta cuestionó cuestiona cargó \
    arremetió recoge reza indicaba ratificó ratifica remarca felicitado alertaron ironizaron concluido confiesan
    state Fcv: lee leen habla hablan habló hablaron reconociendo asegurando
    state Fcv: limitó limita
    state Fl: calificó califica calificado llamó llama tildó tilda describió
    state Fcvn: queja lanza avanza cuenta pregunta critica denuncia llama sentencia resumen carga reclama
    deny Fcov: negó niega niegan negado negaron desmintió desmiente desmentido rechazó rechaza
    acknowledge Fcv: admitió admite admitido reconoció reconoce reconocido
    accuse Fcv: acusó acusa acusan acusado denunció denuncia denunciado criticó critica criticado
    condemn Fcov: condenó condena condenan condenado
    praise Fov: elogió elogia celebró celebra felicitó aplaudió
    demand Fcov: exigió exige exigen exigido pidió pide piden pedido reclamó reclama instó
    promise Fcv: prometió promete prometido
    threaten Fcv: amenazó amenaza amenazado
    """

/// Spanish words around the verbs.
let spanishGrammar = """
    determiner: el la los las un una unos unas este esta estos su sus varios dos tres
    pronoun: ella ellos ellas
    human: ella ellos ellas
    female: ella
    plural: ellos ellas
    reflexive: se le les me nos
    who: quien quienes
    that: que
    preposition: de del a al en por para con sin sobre ante bajo contra desde durante hasta tras según entre hacia
    of: de del
    inner: de del para
    time: durante tras desde
    coordinator: y e o pero
    and: y e
    subordinator: cuando si como porque mientras aunque
    auxiliary: habría habrían había ha han había es son era fue
    finite: habría habrían sería serían ha han había es son era fue eran fueron será está están puede debe va van
    adverb: antes también además ayer hoy después luego ya así todavía aún asimismo igualmente
    weekday: lunes martes miércoles jueves viernes sábado domingo ayer hoy
    person: autores rebeldes investigadores bomberos activistas joven jóvenes fuentes fuente testigo testigos \
    vecinos expertos analistas autoridades manifestantes \
    comerciante agricultor agricultora dirigentes presidentes ministros policía obispo papa rey reina general \
    coronel embajador embajadora diplomático negociador director actriz cineasta jugador jugadora seleccionador \
    técnico delantero portero mujer hombre hermano hermana abogados sindicato sindicatos asociación experto \
    experta víctima víctimas investigador investigadora científico científica estudiante enfermero enfermera \
    maestro maestra obrero obrera trabajador trabajadora funcionario funcionaria activista opositor opositora \
    vicepresidente vicepresidenta expresidente primer primera entrenador entrenadora escritor escritora cantante \
    actor mandatario mandataria líder dirigente conselleiro consejero consejera concejal concejala vecino vecina \
    pescador pescadora analista economista médico médica profesor profesora senador senadora letrado letrada \
    socióloga sociólogo autor autora juez jueza capitán hija hijo madre padre ministro ministra presidente \
    presidenta portavoz directora alcalde alcaldesa vocero vocera jefe jefa secretario secretaria diputado \
    diputada fiscal abogado abogada canciller gobernador gobernadora comisario comisaria magistrado magistrada \
    jurista notario historiador historiadora filósofo filósofa ingeniero ingeniera técnicos jubilado jubilada \
    acusado acusada sospechoso denunciante parlamentario parlamentaria editor editora periodista presentador \
    presentadora músico artista dueño dueña propietario propietaria inquilino cliente turista pasajero conductor \
    conductora piloto centrocampista corredor corredora campeón campeona pintor pintora bailarín fundador \
    fundadora empresario empresaria ejecutivo ejecutiva consejeros patronal oposición gobernadores intendente \
    senadores militar teniente capitana sargento bombero bomberos enfermeros docente rector rectora decano decana \
    catedrático catedrática politólogo politóloga asesor asesora delegado delegada coordinador coordinadora \
    gerente responsable representante embajadores expresidenta ganador ganadora arzobispo sacerdote cura monja
    document: encuesta documento auto sentencia parte nota informe comunicado estudio diario carta texto
    body: gobierno ministerio policía partido empresa tribunal ayuntamiento fiscalía ejército guardia agencia \
    autoridad comisión consejo senado congreso parlamento federación organización ong banco sociedad compañía \
    presidencia embajada universidad hospital corte unión municipio comité instituto fundación defensoría \
    cancillería junta alcaldía
    negation: no nunca
    according: según
    for: en a de
    speechnoun: micrófonos entrevista palabras juicio opinión acuerdo
    titled: diario periódico revista libro película novela título lema llamado llamada semanario exposición \
    proyecto operación
    """
