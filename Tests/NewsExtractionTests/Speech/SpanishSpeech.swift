/// Own writing; see `SpeechCase.read`.
let spanishSpeech = """
    "No vamos a cerrar el puerto", dijo el martes el alcalde de Valdrín.
    > "No vamos a cerrar el puerto" = el alcalde de Valdrín

    La portavoz del Gobierno afirmó: «Es una decisión histórica». «No hay vuelta atrás», añadió.
    > «Es una decisión histórica» = La portavoz del Gobierno
    > «No hay vuelta atrás» = La portavoz del Gobierno

    Según la ministra, "las obras terminarán en mayo".
    > "las obras terminarán en mayo" = la ministra

    Pedro Soler calificó el plan de "locura".
    > "locura" = Pedro Soler

    —No nos iremos —aseguró el capitán—. Aquí está nuestra casa.
    > No nos iremos = el capitán
    > Aquí está nuestra casa. = el capitán

    “Estamos preparados para la tormenta”, explicó Ana Ruiz.
    > “Estamos preparados para la tormenta” = Ana Ruiz

    Ana Ruiz ha declarado: “El puente se abrirá pronto”.
    > “El puente se abrirá pronto” = Ana Ruiz

    «Nadie nos avisó», denunció el sindicato.
    > «Nadie nos avisó» = el sindicato

    «Esperamos», dijo Ana Ruiz, «y luego decidiremos».
    > «Esperamos» = Ana Ruiz
    > «y luego decidiremos» = Ana Ruiz

    La película «El mar gris» se estrena el viernes.

    "No firmaré", respondió Pedro Soler.
    > "No firmaré" = Pedro Soler

    El Gobierno prometió "una ayuda rápida para las familias".
    > "una ayuda rápida para las familias" = El Gobierno

    El presidente negó que haya "un pacto secreto con la empresa".
    > "un pacto secreto con la empresa" = El presidente

    "¿Quién va a pagar?", preguntó la oposición.
    > "¿Quién va a pagar?" = la oposición

    «El agua llegó de noche», contó una vecina.
    > «El agua llegó de noche» = una vecina

    «Esta ley es injusta», sostiene la diputada Marta Vela.
    > «Esta ley es injusta» = Marta Vela

    Marta Vela admitió: «Hemos esperado demasiado».
    > «Hemos esperado demasiado» = Marta Vela

    "El puerto vivirá", insistió el director.
    > "El puerto vivirá" = el director

    "Los datos son falsos", señaló la fiscalía.
    > "Los datos son falsos" = la fiscalía

    En un comunicado, el ayuntamiento informó: "Las escuelas abrirán el lunes".
    > "Las escuelas abrirán el lunes" = el ayuntamiento

    «La carretera está cortada», advirtió la policía.
    > «La carretera está cortada» = la policía

    «Nada está decidido», subrayó el ministro.
    > «Nada está decidido» = el ministro

    El ministro condenó "los ataques contra la prensa".
    > "los ataques contra la prensa" = El ministro

    "Todo está bien", concluyó el médico.
    > "Todo está bien" = el médico

    Pedro Soler escribió: "Nos quedamos".
    > "Nos quedamos" = Pedro Soler

    "Hemos perdido la casa", relató un pescador.
    > "Hemos perdido la casa" = un pescador

    El diario «La Costa» publicó un reportaje.

    «Vamos a exigir respuestas», anunció la asociación.
    > «Vamos a exigir respuestas» = la asociación

    La empresa aseguró que el barco es "completamente seguro para navegar".
    > "completamente seguro para navegar" = La empresa

    «Es un día triste», lamentó el gobernador. «Pero seguiremos», agregó Ana Ruiz.
    > «Es un día triste» = el gobernador
    > «Pero seguiremos» = Ana Ruiz

    "El acuerdo es bueno", opinó Ana Ruiz.
    > "El acuerdo es bueno" = Ana Ruiz

    El alcalde Pablo Ortuño visitó el muelle. «Es una buena noticia», afirmó. Luego se marchó.
    > «Es una buena noticia» = Pablo Ortuño

    «El dique aguanta —explicó la ingeniera Marta Roldán—, pero no por mucho tiempo». El puerto sigue cerrado.
    > «El dique aguanta = Marta Roldán
    > pero no por mucho tiempo» = Marta Roldán

    “No habrá más plazos”. Así lo aseguró la ministra de Puertos en el Congreso.
    > “No habrá más plazos” = la ministra de Puertos

    «Nos han mentido», rezongó el alcalde.
    > «Nos han mentido» = el alcalde

    Para el alcalde Ortuño, el plan es «papel mojado». En palabras del fiscal, es «un engaño».
    > «papel mojado» = Ortuño
    > «un engaño» = fiscal

    «Volveremos en primavera», dijo tras la reunión la ministra Elena Soto.
    > «Volveremos en primavera» = Elena Soto

    En la sentencia se lee: «El contrato es nulo».
    > «El contrato es nulo» = la sentencia

    El diario «La Ribera» publicó la carta. La ministra dijo a «El Faro» que no.

    «Todo está perdido», apuntan fuentes del puerto.
    > «Todo está perdido» = fuentes del puerto

    «Me quedo», confesó la autora de «La isla que no vuelve». Nadie preguntó más.
    > «Me quedo» = la autora

    El portavoz se mostró tajante: «No pagaremos».
    > «No pagaremos» = El portavoz

    El muelle amaneció vacío.⏎—Ya no queda pesca —dijo el viejo Andrés Luna—. Los barcos se han ido.
    > Ya no queda pesca = Andrés Luna
    > Los barcos se han ido. = Andrés Luna

    Ana Ruiz ganó la regata. «Ha sido muy duro», reconoció. «Pero ha valido la pena».
    > «Ha sido muy duro» = Ana Ruiz
    > «Pero ha valido la pena» = Ana Ruiz

    El muelle amaneció vacío.↵—Ya no queda pesca —dijo el viejo Andrés Luna—. Los barcos se han ido.↵La lonja cerró.
    > Ya no queda pesca = Andrés Luna
    > Los barcos se han ido. = Andrés Luna

    El autor presentó tres libros: «El mar de nadie», «La sal de ayer» y «Puertos sin luz».

    La jueza, sin embargo, habla de «una trama organizada». «Hay pruebas», zanja.
    > «una trama organizada» = La jueza
    > «Hay pruebas» = La jueza

    Un pescador que prefiere callar su nombre asegura que «nadie vigila el puerto».
    > «nadie vigila el puerto» = Un pescador

    El consejero abrió el muelle «Punta Alta», dijo que el plan «Costa Limpia» avanza y se marchó.
    """

/// Own writing; see `ReportedSpeechTests`.
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
