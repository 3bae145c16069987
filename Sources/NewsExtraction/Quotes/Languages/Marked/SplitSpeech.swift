/// A quotation that its verb and speaker split in two, in other languages than English: "«…», a dit Berg, «…»".
extension TaggedText {
    /// The same attributions; one whose words go on behind its verb and speaker has them as its rest.
    ///
    /// "«…», a déclaré X, «…»": both halves were found under one verb. At most fourteen tokens stand between them, and a
    /// comma, dash or colon before the second, which a relative clause's or a title's marks do not have.
    func joined(_ found: [Attribution]) -> [Attribution] {
        var all: [Attribution] = []
        for new in found {
            if let last = all.last, last.rest == nil, let cue = last.cue, new.cue == cue,
                cue.lowerBound >= last.content.upperBound, goesOn(from: last.content, cue, to: new.content)
            {
                all[all.count - 1].rest = new.content
            } else {
                all.append(new)
            }
        }
        return all
    }

    private func goesOn(from first: Range<Int>, _ cue: Range<Int>, to second: Range<Int>) -> Bool {
        let between = first.upperBound..<second.lowerBound
        guard cue.upperBound <= second.lowerBound, between.count <= 14, let last = between.last else { return false }
        let opens =
            isComma(last) || isDash(last) || isColon(last) || second.first.map { isDash($0) || isComma($0) } == true
        return opens && !between.contains { isStop($0) && !isJoint($0) && $0 > first.upperBound }
    }
}
