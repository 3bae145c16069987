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
}

/// Own writing; see `SpeechCase.read`. An act other than stating stands in parentheses.
private let germanSources = """
    Nach Angaben der Hafenbehörde sank das Schiff in der Nacht.
    > sank das Schiff in der Nacht = der Hafenbehörde

    Nach Angaben der Hafenbehörde vom Montag sank das Schiff in der Nacht.
    > sank das Schiff in der Nacht = der Hafenbehörde

    Einem Bericht der Behörde zufolge war die Pumpe defekt.
    > war die Pumpe defekt = Bericht der Behörde

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
    """
