/// Own writing; see `SpeechCase.read`.
let germanSpeech = """
    Der Rat hat entschieden. „Der Damm wird im Frühjahr fertig“, sagte Bürgermeisterin Lena Brandt am Dienstag.
    > „Der Damm wird im Frühjahr fertig“ = Bürgermeisterin Lena Brandt

    Lena Brandt sagte am Dienstag: „Wir haben lange darauf gewartet.“
    > „Wir haben lange darauf gewartet.“ = Lena Brandt

    Am Abend erklärte der Sprecher des Ministeriums: „Die Brücke bleibt bis auf Weiteres gesperrt.“
    > „Die Brücke bleibt bis auf Weiteres gesperrt.“ = der Sprecher des Ministeriums

    „Das ist kein guter Tag für die Stadt“, so Lena Brandt.
    > „Das ist kein guter Tag für die Stadt“ = Lena Brandt

    »Die Kosten tragen am Ende die Mieter«, warnte der Verband.
    > »Die Kosten tragen am Ende die Mieter« = der Verband

    „Wir prüfen das“, sagte Jonas Keller, „und dann entscheiden wir.“
    > „Wir prüfen das“ = Jonas Keller
    > „und dann entscheiden wir.“ = Jonas Keller

    Jonas Keller bezeichnete den Plan als „teuren Irrtum“.
    > „teuren Irrtum“ = Jonas Keller

    Nach Ansicht des Gutachters Jonas Keller ist der Hang „seit Jahren in Bewegung“.
    > „seit Jahren in Bewegung“ = des Gutachters Jonas Keller

    Laut Polizei wurden die Fenster „mit Steinen eingeworfen“.
    > „mit Steinen eingeworfen“ = Polizei

    „Niemand hat uns gefragt“, kritisierte die Gewerkschaft. „Das muss sich ändern.“
    > „Niemand hat uns gefragt“ = die Gewerkschaft
    > „Das muss sich ändern.“ = die Gewerkschaft

    Der Film „Die graue See“ läuft ab Freitag. Die Zeitschrift „Deich und Land“ lobt ihn.

    Die Ministerin nannte den Vorwurf „völlig haltlos“.
    > „völlig haltlos“ = Die Ministerin

    Wie Jonas Keller sagte, sei der Vertrag „in keiner Weise bindend“.
    > „in keiner Weise bindend“ = Jonas Keller

    „Ich bleibe“, teilte der Trainer mit.
    > „Ich bleibe“ = der Trainer

    Der Anwalt gab bekannt: „Meine Mandantin wird schweigen.“
    > „Meine Mandantin wird schweigen.“ = Der Anwalt

    Die Opposition forderte „mehr Geld für die Schulen auf dem Land“.
    > „mehr Geld für die Schulen auf dem Land“ = Die Opposition

    „Wir haben nichts zu verbergen“, betonte er.
    > „Wir haben nichts zu verbergen“ = er

    „Das Wasser kam in der Nacht“, erzählte eine Nachbarin.
    > „Das Wasser kam in der Nacht“ = eine Nachbarin

    In dem Brief heißt es: „Wir bitten um Antwort bis Montag.“
    > „Wir bitten um Antwort bis Montag.“ = dem Brief

    „Der Hafen bleibt offen“, hat der Minister am Montag versichert.
    > „Der Hafen bleibt offen“ = der Minister

    Die Regierung sprach von „einem schweren Fehler der Behörde“.
    > „einem schweren Fehler der Behörde“ = Die Regierung

    „Es wird eng“, meinte Lena Brandt dazu.
    > „Es wird eng“ = Lena Brandt

    Lena Brandt zufolge war die Lage „zu keiner Zeit gefährlich“.
    > „zu keiner Zeit gefährlich“ = Lena Brandt

    „Wer hat das unterschrieben?“, fragte die Lehrerin.
    > „Wer hat das unterschrieben?“ = die Lehrerin

    „Das ist falsch!“, rief eine Frau aus der Menge.
    > „Das ist falsch!“ = eine Frau

    Der Vorsitzende räumte ein: „Wir haben zu spät reagiert.“
    > „Wir haben zu spät reagiert.“ = Der Vorsitzende

    „Die Zahlen stimmen nicht“, schrieb der „Nordbote“ am Samstag.
    > „Die Zahlen stimmen nicht“ = der „Nordbote“

    Er fügte hinzu: „Das gilt auch für uns.“
    > „Das gilt auch für uns.“ = Er

    Das Gericht hielt fest: „Die Klage ist unbegründet.“ Der Ort Dahlen hat 900 Einwohner.

    „Wir machen weiter“, kündigte die Werft an.
    > „Wir machen weiter“ = die Werft

    "Die Fähre fährt wieder", bestätigte ein Sprecher der Reederei.
    > "Die Fähre fährt wieder" = ein Sprecher der Reederei
    """
