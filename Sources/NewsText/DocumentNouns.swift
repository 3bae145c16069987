/// English nouns for what people and bodies write or publish and so speak through, white space between: "the report said".
///
/// One list for whoever finds speech and whoever asks whose it is: what one of them lacks, a rule stays quiet about.
package let documentNouns = """
    account accounts ad advisory affidavit analysis application article assessment audit blog briefing \
    broadcast bulletin bulletins circular commentary communique communiqué complaint data \
    decision declaration decree directive dispatch document documents dossier draft e-mail editorial email \
    emails estimates factsheet figures filing findings forecast guidance guidelines handbook indictment inquiry \
    investigation judgement judgment lawsuit leaflet letter letters manifesto manual memo memoir memorandum \
    memos message minutes newsletter note notes notice opinion order page paper papers petition piece poll \
    polls post posts proposal readout records regulation release reply report reports research resolution \
    response results review ruling site speech statement statements statistics studies study submission survey \
    surveys testimony transcript tweet tweets verdict video website
    """
