import NewsExtraction
import NewsModel
import Testing

@Suite("German reported speech")
struct GermanReportTests {
    private func expect(_ example: SpeechCase) {
        let sample = Sample(example.text, hint: "de")
        let found = sample.extraction.quotes.map { quote in
            sample.words(quote.span) + " = " + (quote.speaker.map { sample.words($0.span) } ?? "-")
                + (quote.act == .state ? "" : " (\(quote.act))")
        }
        #expect(found == example.quotes)
    }

    @Test("a source gives its clause, on both sides of it", arguments: SpeechCase.read(germanSources))
    func source(_ example: SpeechCase) { expect(example) }

    @Test(
        "an infinitive is what somebody promised, admitted or demanded",
        arguments: SpeechCase.read(germanInfinitives)
    )
    func infinitive(_ example: SpeechCase) { expect(example) }

    @Test("a sentence is what the next one gives to somebody", arguments: SpeechCase.read(germanConfirmations))
    func confirmation(_ example: SpeechCase) { expect(example) }

    @Test("what only looks like an act, a passive or a statement is none", arguments: SpeechCase.read(germanPitfalls))
    func pitfall(_ example: SpeechCase) { expect(example) }

    @Test("a verb that is itself the act has its object", arguments: SpeechCase.read(germanActs))
    func act(_ example: SpeechCase) { expect(example) }

    @Test(
        "a sentence in the subjunctive goes on, one that only supposes does not",
        arguments: SpeechCase.read(germanGoingOn)
    )
    func goingOn(_ example: SpeechCase) { expect(example) }

    @Test("a verb and its subject behind a clause report it", arguments: SpeechCase.read(germanTags))
    func tag(_ example: SpeechCase) { expect(example) }
}

/// Own writing; see `SpeechCase.read`, with the act in parentheses where it is another than stating.
private let germanSources = """
    Nach Angaben der Hafenbehörde sank das Schiff in der Nacht.
    > sank das Schiff in der Nacht = der Hafenbehörde

    Nach Angaben der Hafenbehörde vom Montag sank das Schiff in der Nacht.
    > sank das Schiff in der Nacht = der Hafenbehörde

    Einem Bericht der Behörde zufolge war die Pumpe defekt.
    > war die Pumpe defekt = Einem Bericht der Behörde

    Wie die Feuerwehr am Montag mitteilte, ist der Kran umgestürzt.
    > ist der Kran umgestürzt = die Feuerwehr

    Der Kran stürzte um, wie die Feuerwehr am Montag mitteilte.
    > Der Kran stürzte um = die Feuerwehr

    Nach Ansicht von Anna Wolter ist der Vertrag gültig.
    > ist der Vertrag gültig = Anna Wolter

    Das Schiff sank nach Angaben der Behörde in der Nacht.
    > Das Schiff sank = der Behörde
    > in der Nacht = der Behörde

    Drei Menschen starben offiziellen Angaben zufolge bei dem Brand.
    > Drei Menschen starben = offiziellen Angaben
    > bei dem Brand = offiziellen Angaben

    Der Fahrer, der nach Angaben der Feuerwehr betrunken war, floh zu Fuß.
    > betrunken war = der Feuerwehr

    Der Damm, der hundert Jahre alt ist, hält nach Angaben der Behörde noch lange.
    > Der Damm, der hundert Jahre alt ist, hält = der Behörde
    > noch lange = der Behörde

    Nach dem Bericht des Ministers stimmte der Rat ab.

    Nach der Aussage des Zeugen verließ der Richter den Saal.

    Nach Informationen vom späten Abend wurden drei Boote beschädigt.

    Wie erwartet, blieb der Hafen geschlossen.

    Der neue Turm ist so hoch wie die Kirche.

    Es liegt ein Gutachten vor, laut dem der Damm dicht ist.

    Nach eigenen Angaben hat die Hafenbehörde keine Kräne mehr.
    > hat die Hafenbehörde keine Kräne mehr = die Hafenbehörde

    Nach ersten Erkenntnissen war die Pumpe defekt.
    > war die Pumpe defekt = ersten Erkenntnissen

    Ihre Straßen sind nach ihrer Überzeugung Rennstrecken geworden.
    > Ihre Straßen sind = ihrer Überzeugung
    > Rennstrecken geworden = ihrer Überzeugung

    Das Boot fasst zehn, nach anderen Angaben zwölf Personen.
    """

private let germanTags = """
    Der Vertrag werde nicht verlängert, sagte die Ministerin Anna Wolter am Montag.
    > Der Vertrag werde nicht verlängert = Anna Wolter

    Drei Menschen wurden verletzt, teilte die Feuerwehr mit.
    > Drei Menschen wurden verletzt = die Feuerwehr

    Das Dach sei dicht, so Anna Wolter.
    > Das Dach sei dicht = Anna Wolter

    Die Gespräche würden fortgesetzt, hieß es aus dem Ministerium.
    > Die Gespräche würden fortgesetzt = dem Ministerium

    Die Steuern müssten sinken, forderte der Verband am Dienstag in Lomna.
    > Die Steuern müssten sinken = der Verband (demand)

    Der Zug, der aus Lomna kam, hielt, sagte die Zeugin.
    > Der Zug, der aus Lomna kam, hielt = die Zeugin

    Der Hafen, sagte Anna Wolter, werde geschlossen.
    > Der Hafen = Anna Wolter
    > werde geschlossen = Anna Wolter

    Dass der Hafen schließe, sagte der Minister am Montag.
    > Dass der Hafen schließe = der Minister

    Als der Brief kam, sagte Anna Wolter die Reise ab.

    Nachdem er gewählt war, erklärte der Präsident den Rücktritt.

    Der Minister, der am Montag ankam, sagte der Zeitung nichts.

    Wann der Hafen öffnet, sagte die Sprecherin nicht.

    Es sei kalt, so dass die Schüler zu Hause bleiben.

    Die alten Boote wurden verkauft, so auch die Fähre des Bürgermeisters.

    Der Präsident sei, so Anna Wolter, schuld an dem Streit.
    > Der Präsident sei = Anna Wolter
    > schuld an dem Streit = Anna Wolter

    Der Hafen wird im Mai geschlossen. Das teilte die Hafenbehörde am Montag mit.
    > Der Hafen wird im Mai geschlossen = die Hafenbehörde

    Der Hafen wird im Mai geschlossen. Das sagte die Sprecherin nicht.
    """

private let germanInfinitives = """
    Anna Wolter warf der Opposition vor, die Gespräche zu blockieren.
    > die Gespräche zu blockieren = Anna Wolter (accuse)

    Der Minister kündigte an, den Hafen zu schließen.
    > den Hafen zu schließen = Der Minister

    Die Partei versprach, die Steuern zu senken.
    > die Steuern zu senken = Die Partei (promise)

    Anna Wolter gab zu, den Bericht gekannt zu haben.
    > den Bericht gekannt zu haben = Anna Wolter (acknowledge)

    Der Konzern bestritt, von dem Leck gewusst zu haben.
    > von dem Leck gewusst zu haben = Der Konzern (deny)

    Die Regierung hat am Montag angekündigt, die Steuer abzuschaffen und die Renten zu erhöhen.
    > die Steuer abzuschaffen und die Renten zu erhöhen = Die Regierung

    Die Feuerwehr forderte die Anwohner auf, ihre Häuser zu verlassen.
    > ihre Häuser zu verlassen = Die Feuerwehr (demand)

    Die Kommission schlug vor, zu prüfen, ob ein Abkommen möglich ist.
    > zu prüfen, ob ein Abkommen möglich ist = Die Kommission

    Der Minister sagte zu, den Deich zu erneuern.
    > den Deich zu erneuern = Der Minister (promise)

    Der Sprecher wies den Vorwurf zurück, die Regierung habe Akten vernichtet.
    > die Regierung habe Akten vernichtet = Der Sprecher (deny)

    Der Minister räumte ein, dass die Zahlen falsch seien.
    > dass die Zahlen falsch seien = Der Minister (acknowledge)

    Zudem verlangen die Lehrer, dass die Schule saniert wird.
    > dass die Schule saniert wird = die Lehrer (demand)

    Die Anwohner wurden aufgefordert, ihre Häuser zu verlassen.

    Der Minister will versprechen, die Steuern zu senken.

    Der Minister gab Geld, um den Hafen zu bauen.

    Der Direktor sagte, um Zeit zu sparen, die Reise ab.

    Des Weiteren verwies Anna Wolter darauf, dass die Mittel fehlen.
    > dass die Mittel fehlen = Anna Wolter

    Der Außenminister von Lomna, Jan Terhoff, erklärte, sein Land werde die Verträge einhalten.
    > sein Land werde die Verträge einhalten = Jan Terhoff

    Es heißt, der Minister wolle zurücktreten.
    > der Minister wolle zurücktreten = -

    In dem Gutachten heißt es, bei der Prüfung seien Risse gefunden worden.
    > bei der Prüfung seien Risse gefunden worden = dem Gutachten
    """

private let germanActs = """
    Die Regierung verurteilte den Angriff auf den Hafen.
    > den Angriff auf den Hafen = Die Regierung (condemn)

    Ministerpräsident Karl Brand forderte am Dienstag mehr Geld für die Schulen.
    > mehr Geld für die Schulen = Karl Brand (demand)

    Der Konzern bestritt die Vorwürfe.
    > die Vorwürfe = Der Konzern (deny)

    Außenminister Jan Terhoff drohte mit Sanktionen.
    > mit Sanktionen = Jan Terhoff (threaten)

    Karl Brand lobte die Arbeit der Retter.
    > die Arbeit der Retter = Karl Brand (praise)

    Der Bürgermeister begrüßte die Entscheidung des Gerichts.
    > die Entscheidung des Gerichts = Der Bürgermeister (praise)

    Der Verband rief die Mitglieder zum Streik auf.
    > die Mitglieder zum Streik = Der Verband (demand)

    Die Opposition wirft dem Minister Untätigkeit vor.
    > dem Minister Untätigkeit = Die Opposition (accuse)

    Die Ministerin Anna Wolter hat den Entwurf scharf kritisiert.
    > den Entwurf scharf = Anna Wolter (condemn)

    Am Montag kritisierte die Gewerkschaft den neuen Tarif und kündigte Streiks an.
    > den neuen Tarif = die Gewerkschaft (condemn)

    Die Firma wies die Vorwürfe als falsch zurück.
    > die Vorwürfe als falsch = Die Firma (deny)

    Frankreich verurteilte den Angriff auf das Schiff.
    > den Angriff auf das Schiff = Frankreich (condemn)

    Das Gericht verurteilte ihn zu drei Jahren Haft.

    Das Landgericht hat den Mann zu einer Geldstrafe verurteilt.

    Der Angeklagte wurde zu drei Jahren verurteilt.

    Das Verwaltungsgericht wies die Klage der Stadt zurück.

    Der Sturm forderte zwei Menschenleben.

    Die Mannschaft bestritt das Finale in Lomna.

    Der Bürgermeister begrüßte die Gäste am Hafen.

    Die Forderung der Minister lehnte das Parlament ab.

    Den Entwurf kritisierte die Gewerkschaft.

    Die Polizei forderte Verstärkung an.

    Der Stadtrat lobte einen Preis aus.

    Weil die Regierung den Angriff verurteilte, reiste der Botschafter ab.

    Die Brücke drohte einzustürzen.

    Der Bürgermeister von Dorum, Emil Berg, kritisierte den Entwurf.
    > den Entwurf = Emil Berg (condemn)

    Präsidentin Ida Lund kündigte neue Zölle gegen Lomna an.
    > neue Zölle gegen Lomna = Ida Lund

    Präsidentin Ida Lund warnte vor einem Ende der Gespräche.
    > vor einem Ende der Gespräche = Ida Lund

    Der Minister räumte am Freitag Fehler ein.
    > Fehler = Der Minister (acknowledge)

    Die Firma bestätigte den Verkauf des Werks.
    > den Verkauf des Werks = Die Firma

    Die Partei versprach mehr Geld für die Schulen.
    > mehr Geld für die Schulen = Die Partei (promise)

    Präsidentin Ida Lund warnte vor drei Jahren.

    Das Oberlandesgericht bestätigte das Urteil.

    Die Partei versprach sich viel von dem Treffen.

    Der Verein kündigte den Vertrag mit dem Trainer.

    Die Behörde hat den Damm untersucht und gestern bestätigt, dass er dicht ist.
    > dass er dicht ist = Die Behörde

    Die Zeitung „Deichbote“ berichtet, dass der Damm dicht ist.
    > dass der Damm dicht ist = Die Zeitung „Deichbote“

    Neue Messungen haben den Verdacht nicht bestätigt, dass der Damm undicht ist.
    """

private let germanGoingOn = """
    Anna Wolter sagte, die Brücke sei alt. Sie müsse bald gesperrt werden.
    > die Brücke sei alt = Anna Wolter
    > Sie müsse bald gesperrt werden = Anna Wolter

    Anna Wolter sagte, die Brücken seien alt. Die Mittel würden nicht reichen.
    > die Brücken seien alt = Anna Wolter
    > Die Mittel würden nicht reichen = Anna Wolter

    Anna Wolter sagte, die Brücke sei alt. Das wäre ein Verlust für die Stadt.
    > die Brücke sei alt = Anna Wolter

    Anna Wolter klagte über Firmen, die den Hafen gern gekauft hätten.

    Nach Angaben der Hafenbehörde sank das Schiff. Demnach hatte die Pumpe versagt.
    > sank das Schiff = der Hafenbehörde
    > Demnach hatte die Pumpe versagt = der Hafenbehörde
    """

private let germanPitfalls = """
    Der Minister, der krank war, sagte, dass der Hafen öffnet.
    > dass der Hafen öffnet = Der Minister

    Anna Wolter, die den Hafen schließen will, sagte, dass der Damm hält.
    > dass der Damm hält = Anna Wolter

    Der Minister kritisierte die Wirtschaft.
    > die Wirtschaft = Der Minister (condemn)

    Die Opposition kritisierte die seit Jahren steigenden Mieten.
    > die seit Jahren steigenden Mieten = Die Opposition (condemn)

    Die Regierung gab das Geld zurück.

    Die Stadt gab das Geld zuerst.

    Die Stadt räumte die Straße einmal.

    Die Regierung fördert den Ausbau der Bahn.

    Die Partei forderte mehr Geld für die Bahn.
    > mehr Geld für die Bahn = Die Partei (demand)

    Der Minister wies die Vorwürfe zurück.
    > die Vorwürfe = Der Minister (deny)

    Nach Angaben der Polizei um 8:15 Uhr sank das Schiff im Hafen.
    > sank das Schiff im Hafen = der Polizei

    Anna Wolter sagte gestern nicht, dass der Hafen öffnet.

    Niemand sagte, dass der Hafen öffnet.

    Der Kran stürzte um, wie die Feuerwehr mitteilte
    > Der Kran stürzte um = die Feuerwehr

    Laut „Deichblatt“ sank das Schiff in der Nacht.
    > sank das Schiff in der Nacht = „Deichblatt“

    Wie das „Deichblatt“ berichtet, sank das Schiff in der Nacht.
    > sank das Schiff in der Nacht = das „Deichblatt“

    Die Handwerkskammer kritisierte die neue Steuer.
    > die neue Steuer = Die Handwerkskammer (condemn)
    """

private let germanConfirmations = """
    Der Hafen bleibt bis Montag geschlossen. Das teilte die Polizei am Freitag mit.
    > Der Hafen bleibt bis Montag geschlossen = die Polizei

    Der Hafen bleibt bis Montag geschlossen. Das Schiff liegt am Kai.
    """
