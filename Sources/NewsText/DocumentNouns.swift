/// English nouns for what people and bodies write or publish and so speak through, white space between: "the report said".
///
/// One list for whoever finds speech and whoever asks whose it is: of what one of them lacks a rule hears nothing.
package let documentNouns = """
    ad advisory affidavit analysis article assessment audit briefing bulletin bulletins circular commentary \
    communique communiqué complaint data declaration decree dispatch document documents dossier e-mail editorial \
    email emails estimates factsheet figures filing findings forecast guidance guidelines handbook indictment \
    inquiry investigation judgement judgment lawsuit leaflet letter letters manifesto manual memo memoir memorandum \
    memos minutes newsletter note notice opinion order paper papers petition poll polls post posts readout records \
    release report reports research resolution results review ruling speech statement statements statistics studies \
    study submission survey surveys testimony transcript tweet tweets verdict website
    """
