/// What the sanitiser lets through.
///
/// Elements and attributes that show text, tables, pictures and sound; no forms'
/// targets, no scripts, no frames, no event handlers. Source: WHATWG HTML, the elements and attributes that load or run
/// nothing without the reader, and the obsolete ones that only style.
enum SafeMarkup {
    static let elements = words(
        """
        a abbr acronym address area article aside audio b big blockquote br button canvas caption center cite code col \
        colgroup command datagrid datalist dd del details dfn dialog dir div dl dt em event-source fieldset figcaption \
        figure font footer form h1 h2 h3 h4 h5 h6 header hr i img input ins kbd keygen label legend li m map mark menu \
        meter multicol nav nextid noscript ol optgroup option output p pre progress q rp rt ruby s samp section select \
        small sound source spacer span strike strong sub summary sup table tbody td textarea tfoot th thead time tr tt \
        u ul var video wbr
        """
    )

    /// Elements that go with all they hold; of others that are not on the list, what they hold stays.
    static let dropped = words("script style applet")

    static let voids = words("area br col hr img input source wbr keygen")

    static let attributes = words(
        """
        abbr accept accept-charset accesskey action align alt autocomplete autofocus axis background balance bgcolor \
        bgproperties border bordercolor bordercolordark bordercolorlight bottompadding cellpadding cellspacing ch \
        challenge char charoff charset checked choff cite class clear color cols colspan compact contenteditable \
        controls coords data datafld datapagesize datasrc datetime default delay dir disabled draggable dynsrc enctype end \
        face for form frame galleryimg gutter headers height hidefocus hidden high href hreflang hspace icon id \
        inputmode ismap keytype label lang last leftspacing list longdesc loop loopcount loopend loopstart low lowsrc \
        max maxlength media method min multiple name nohref noshade nowrap open optimum pattern ping point-size poster \
        pqg preload prompt radiogroup readonly rel repeat-max repeat-min replace required rev rightspacing rows rowspan \
        rules scope selected shape size span src start step style suppress summary tabindex target template title \
        toppadding type unselectable urn usemap valign value variable volume vrml vspace width wrap xml:lang
        """
    )

    static let schemes = words(
        "http https mailto ftp sftp tel callto news nntp irc ircs xmpp aim magnet gopher feed webcal urn tag"
    )

    static let styleProperties = words(
        """
        azimuth background-color border-bottom-color border-collapse border-color border-left-color border-right-color \
        border-top-color clear color cursor direction display elevation float font font-family font-size font-style \
        font-variant font-weight height letter-spacing line-height overflow pause pause-after pause-before pitch \
        pitch-range richness speak speak-header speak-numeral speak-punctuation speech-rate stress text-align \
        text-decoration text-indent unicode-bidi vertical-align voice-family volume white-space width
        """
    )

    static let styleGroups = words("background border margin padding")

    static let styleWords = words(
        """
        auto aqua black block blue bold both bottom brown center collapse dashed dotted fuchsia gray green left lime \
        maroon medium navy none nowrap olive purple red right silver solid teal top transparent underline white yellow \
        !important
        """
    )

    /// What the lists say of an element, by its name in lower case: one look at each tag.
    static let kinds: [String: ElementKind] = {
        var kinds: [String: ElementKind] = [:]
        let lists: [(Set<String>, ElementKind)] = [
            (elements, .shown), (dropped, .dropped), (voids, .void), (drawings, .drawing),
            (drawingElements, .ofDrawing),
        ]
        for (names, kind) in lists {
            for name in names { kinds[name, default: []].insert(kind) }
        }
        return kinds
    }()

    static func words(_ list: String) -> Set<String> {
        Set(list.split(separator: " ").map(String.init))
    }
}

/// What becomes of an element.
struct ElementKind: OptionSet {
    let rawValue: UInt8

    static let shown = ElementKind(rawValue: 1)
    /// It goes with all it holds.
    static let dropped = ElementKind(rawValue: 2)
    /// It has no end tag.
    static let void = ElementKind(rawValue: 4)
    /// It begins a drawing or a formula.
    static let drawing = ElementKind(rawValue: 8)
    /// It is shown inside one.
    static let ofDrawing = ElementKind(rawValue: 16)
}

/// The declarations of a style that can only style; those with anything but plain words, numbers and colours go.
func safeStyle(_ style: String, inDrawing: Bool = false) -> String {
    let lowered = style.loweredASCII
    // Ways to hide a function or address from the check below.
    guard !lowered.contains("\\"), !lowered.contains("/*"), !lowered.contains("<") else { return "" }
    var kept: [String] = []
    for declaration in style.split(separator: ";") {
        let pair = declaration.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
        guard pair.count == 2, !pair[1].isEmpty else { continue }
        let name = pair[0].loweredASCII
        let group = name.split(separator: "-").first.map(String.init) ?? ""
        let isStyling =
            SafeMarkup.styleProperties.contains(name) || inDrawing && SafeMarkup.drawingStyles.contains(name)
        guard isStyling || SafeMarkup.styleGroups.contains(group) else { continue }
        let isPlain = isStyling ? isPlainValue(pair[1]) : styleWords(pair[1]).allSatisfy(isStyleWord)
        if isPlain { kept.append("\(name): \(pair[1]);") }
    }
    return kept.joined(separator: " ")
}

/// Words, numbers, colours and quoted names; no function but `rgb`.
private func isPlainValue(_ value: String) -> Bool {
    let characters = value.allSatisfy { character in
        character.isASCII && (character.isLetter || character.isNumber || " ,.#%!'\"()+-_".contains(character))
    }
    return characters && styleWords(value).allSatisfy { !$0.contains("(") || $0.loweredASCII.hasPrefix("rgb(") }
}

/// The words of a value; a function with its arguments is one.
private func styleWords(_ value: String) -> [String] {
    var words: [String] = [""]
    var depth = 0
    for character in value {
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
        if character == " ", depth <= 0 {
            words.append("")
        } else {
            words[words.count - 1].append(character)
        }
    }
    return words.filter { !$0.isEmpty }
}

private func isStyleWord(_ word: String) -> Bool {
    let lowered = word.loweredASCII
    if SafeMarkup.styleWords.contains(lowered) { return true }
    if lowered.hasPrefix("#") { return lowered.dropFirst().allSatisfy(\.isHexDigit) }
    if lowered.hasPrefix("rgb("), lowered.hasSuffix(")") {
        return lowered.dropFirst(4).dropLast().allSatisfy { "0123456789%, ".contains($0) }
    }
    let number = lowered.prefix { $0.isNumber || $0 == "." || $0 == "-" || $0 == "+" }
    let units = ["", "px", "em", "rem", "pt", "%", "cm", "mm", "in", "ex", "pc"]
    return !number.isEmpty && units.contains(String(lowered.dropFirst(number.count)))
}
