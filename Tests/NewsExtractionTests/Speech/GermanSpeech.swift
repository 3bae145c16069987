/// Own writing; see `SpeechCase.read`.
let germanSpeech = """
    Der Rat hat entschieden. „Der Damm wird im Frühjahr fertig“, sagte Bürgermeisterin Lena Brandt am Dienstag.
    > „Der Damm wird im Frühjahr fertig“ = Lena Brandt

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
    > „Das ist falsch!“ = eine Frau aus der Menge

    Der Vorsitzende räumte ein: „Wir haben zu spät reagiert.“
    > „Wir haben zu spät reagiert.“ = Der Vorsitzende

    „Die Zahlen stimmen nicht“, schrieb der „Nordbote“ am Samstag.
    > „Die Zahlen stimmen nicht“ = der „Nordbote“

    Er fügte hinzu: „Das gilt auch für uns.“
    > „Das gilt auch für uns.“ = Er

    Das Gericht hielt fest: „Die Klage ist unbegründet.“ Der Ort Dahlen hat 900 Einwohner.
    > „Die Klage ist unbegründet.“ = Das Gericht

    „Wir machen weiter“, kündigte die Werft an.
    > „Wir machen weiter“ = die Werft

    "Die Fähre fährt wieder", bestätigte ein Sprecher der Reederei.
    > "Die Fähre fährt wieder" = ein Sprecher der Reederei

    Die Reederei bestritt die Vorwürfe der Fischer und nannte sie „frei erfunden“.
    > „frei erfunden“ = Die Reederei

    Der Vorsitzende des Hafenvereins, Jonas Keller, kritisierte den Beschluss scharf: „Das wird sich noch rächen.“
    > „Das wird sich noch rächen.“ = Der Vorsitzende des Hafenvereins

    Den Ärger der Anwohner brachte die Sprecherin der Initiative zum Ausdruck: „Niemand hat mit uns geredet.“
    > „Niemand hat mit uns geredet.“ = die Sprecherin der Initiative

    Als einen teuren Irrtum beschrieb Lena Brandt vom Landesamt das Vorhaben: „Das Geld fehlt uns an der Küste.“
    > „Das Geld fehlt uns an der Küste.“ = Lena Brandt

    Als der Lotse an Bord kam, lachte der Kapitän und rief: „Wir fahren heute nicht!“
    > „Wir fahren heute nicht!“ = der Kapitän

    Der Deichgraf, der den Entwurf als „gefährlichen Unsinn“ bezeichnete, blieb der Sitzung fern.
    > „gefährlichen Unsinn“ = der

    Die als „Haus am Siel“ bezeichnete Anlage gehört der Stadt. Das Schiff, das früher „Stern des Nordens“ hieß, liegt im Hafen.

    Der Umbau wird von der Gewerkschaft als „reine Kosmetik“ bezeichnet.
    > „reine Kosmetik“ = der Gewerkschaft

    Lena Brandt sagte: „Wir sind bereit.“ Der Kreis habe „alle Fristen eingehalten“.
    > „Wir sind bereit.“ = Lena Brandt
    > „alle Fristen eingehalten“ = Lena Brandt

    Jonas Keller wehrt sich gegen den Verdacht. Er sei „zu keiner Zeit gewarnt worden“.
    > „zu keiner Zeit gewarnt worden“ = Jonas Keller

    Die Arbeiten wurden am Freitag eingestellt. Das Boot „Kleine Möwe“ wurde in den Hafen geschleppt.

    Für die Ministerin Lena Brandt ist der Vertrag „ein Schritt in die richtige Richtung“.
    > „ein Schritt in die richtige Richtung“ = Lena Brandt

    Der Gutachter ist der Meinung, dass die Mauer „nicht mehr zu retten“ sei.
    > „nicht mehr zu retten“ = Der Gutachter

    Die Partei wies den Bericht als „schlecht geraten“ zurück.
    > „schlecht geraten“ = Die Partei

    Die Fähre sei „völlig überladen“ gewesen, sagte ein Sprecher der Küstenwache.
    > „völlig überladen“ = ein Sprecher der Küstenwache

    Drei Redner meldeten sich, unter ihnen der Bürgermeister und Lena Brandt: „Wir brauchen beides.“
    > „Wir brauchen beides.“ = Lena Brandt

    „Wer zahlt das alles?“, wollen die Anwohner am Hafen wissen.
    > „Wer zahlt das alles?“ = die Anwohner

    „Der Bau ist sicher“, ließ eine Sprecherin der Werft verlauten.
    > „Der Bau ist sicher“ = eine Sprecherin der Werft

    Die Sprecherin fügte hinzu: „Wir bleiben dran.“ Und: „Das gilt für alle Häfen.“
    > „Wir bleiben dran.“ = Die Sprecherin
    > „Das gilt für alle Häfen.“ = Die Sprecherin

    Die Zeitung berichtete am Freitag über die „Sturmwochen“-Aktion und die Gesellschaft „Freunde des Wattenmeers“.

    Das Wasserwerk („Blaue Quelle“) liefert seit Montag wieder. Ein Turm, auch „Langer Hein“ genannt, steht daneben.

    Wie die Küstenzeitung (Nordbote berichtete) schreibt, sucht die Stadt eine neue Leitung.

    Der Hafenmeister warf der Behörde vor: „Ihr habt die Warnungen nicht gelesen.“
    > „Ihr habt die Warnungen nicht gelesen.“ = Der Hafenmeister

    Der Hafenmeister sprach von einer „Gefahr für Schiff und Mannschaft“.
    > „Gefahr für Schiff und Mannschaft“ = Der Hafenmeister

    Seiner Ansicht nach ist der Kanal „längst überflüssig“.
    > „längst überflüssig“ = Seiner Ansicht

    Von der Heide sagte: „Ich habe nichts unterschrieben.“
    > „Ich habe nichts unterschrieben.“ = Von der Heide

    Als „feigen Rückzug“ bezeichnete der Präsident den Beschluss.
    > „feigen Rückzug“ = der Präsident

    Die Ministerin hatte den Plan zuvor als „unausgegoren“ bezeichnet.
    > „unausgegoren“ = Die Ministerin

    Die Opposition warf der Regierung „Untätigkeit und Hochmut“ vor.
    > „Untätigkeit und Hochmut“ = Die Opposition

    Wie aus einem Bericht der Behörde hervorgeht, sei der Deich „an vielen Stellen undicht“.
    > „an vielen Stellen undicht“ = einem Bericht der Behörde

    Auf die Frage, ob er zurücktrete, antwortete der Minister: „Dazu gibt es keinen Anlass.“
    > „Dazu gibt es keinen Anlass.“ = der Minister

    „Wir haben alles versucht“, wird Jonas Keller zitiert.
    > „Wir haben alles versucht“ = Jonas Keller

    Mit den Worten „Ich komme wieder“ verabschiedete sich der Trainer.
    > „Ich komme wieder“ = der Trainer

    Im Abschlussbericht ist von „schweren Versäumnissen“ die Rede.
    > „schweren Versäumnissen“ = Abschlussbericht

    Einen Rücktritt schloss er aus: „Ich bin gewählt und ich bleibe.“
    > „Ich bin gewählt und ich bleibe.“ = er

    Ein Sprecher des Rathauses nannte die Gespräche „offen und ernst“.
    > „offen und ernst“ = Ein Sprecher des Rathauses

    Die Regierung zog die „Hafenordnung“ zurück. Der als „Vater der Deiche“ bekannte Ingenieur wurde geehrt.

    Der Bürgermeister war verärgert. „Das ist Unsinn“, widersprach der Hafenmeister Ole Brandt am Freitag.
    > „Das ist Unsinn“ = Ole Brandt

    „Das haben wir immer gewusst“, raunzte der Trainer.
    > „Das haben wir immer gewusst“ = der Trainer

    „Das war kein Zufall“, ist sich die Kommissarin sicher.
    > „Das war kein Zufall“ = die Kommissarin

    „Wir halten durch.“ Mit diesen Worten eröffnete Landrat Peter Lorenz die Sitzung.
    > „Wir halten durch.“ = Peter Lorenz

    „So geht es nicht weiter“, findet die Ministerin.
    > „So geht es nicht weiter“ = die Ministerin

    In dem Schreiben, das der Zeitung vorliegt, heißt es: „Die Mittel sind erschöpft.“
    > „Die Mittel sind erschöpft.“ = dem Schreiben

    Die Firma plant um. So soll die Werft „deutlich kleiner“ werden.

    Der Verein müsse „Kurs halten“, forderte Lena Brandt.
    > „Kurs halten“ = Lena Brandt

    „Es war eine lange Nacht“, so beschreibt der Lotse den Einsatz.
    > „Es war eine lange Nacht“ = der Lotse

    „Der Damm hält“, sagte Lena Brandt der „Küstenpost“.
    > „Der Damm hält“ = Lena Brandt

    Trainer Jonas Keller, sonst eher still, geriet ins Schwärmen: „Ein Tor des Jahres.“
    > „Ein Tor des Jahres.“ = Jonas Keller
    """
