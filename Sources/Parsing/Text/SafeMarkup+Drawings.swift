/// What the sanitiser lets through inside `svg` and `math`: shapes, text, formulae and what styles them.
///
/// No animation (it can set an address later), no foreign objects, no filters, no scripts. Names are in lower case:
/// readers of HTML restore the case of SVG's. Source: SVG 1.1, appendices; MathML 3.
extension SafeMarkup {
    static let drawings = words("svg math")

    static let drawingElements = words(
        """
        svg a circle defs desc ellipse g line lineargradient marker metadata path polygon polyline radialgradient rect \
        stop switch symbol text textpath title tspan use clippath pattern font-face font-face-name glyph missing-glyph \
        math annotation maction maligngroup menclose merror mfenced mfrac mi mlabeledtr mlongdiv mmultiscripts mn mo \
        mover mpadded mphantom mprescripts mroot mrow ms mscarries mscarry msgroup msline mspace msqrt msrow mstack \
        mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none semantics
        """
    )

    static let drawingAttributes = words(
        """
        xmlns xmlns:xlink xml:lang xml:space xlink:href xlink:title xlink:type xlink:show xlink:role xlink:arcrole \
        xlink:actuate accent-height alphabetic arabic-form ascent baseprofile bbox cap-height class clip-path \
        clip-rule color color-rendering cx cy d descent dominant-baseline dx dy fill fill-opacity fill-rule \
        font-family font-size font-stretch font-style font-variant font-weight fx fy g1 g2 glyph-name gradienttransform \
        gradientunits hanging height horiz-adv-x horiz-origin-x id ideographic k letter-spacing marker-end marker-mid \
        marker-start markerheight markerunits markerwidth mathematical name offset opacity orient origin \
        overline-position overline-thickness panose-1 pathlength patterntransform patternunits points \
        preserveaspectratio r refx refy requiredextensions requiredfeatures rotate rx ry slope spreadmethod startoffset \
        stemh stemv stop-color stop-opacity strikethrough-position strikethrough-thickness stroke stroke-dasharray \
        stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width systemlanguage \
        target text-anchor textlength transform type u1 u2 underline-position underline-thickness unicode \
        unicode-range units-per-em version viewbox visibility width widths word-spacing x x-height x1 x2 y y1 y2 \
        zoomandpan accent accentunder actiontype align alignmentscope altimg bevelled charalign charspacing close \
        columnalign columnlines columnspacing columnspan columnwidth crossout decimalpoint denomalign depth display \
        displaystyle edge encoding equalcolumns equalrows fence fontstyle fontweight form frame framespacing groupalign \
        indentalign indentalignfirst indentalignlast indentshift indentshiftfirst indentshiftlast indenttarget \
        infixlinebreakstyle largeop length linebreak linebreakmultchar linebreakstyle lineleading linethickness \
        location longdivstyle lquote lspace mathbackground mathcolor mathsize mathvariant maxsize minlabelspacing \
        minsize movablelimits notation numalign open other overflow position rowalign rowlines rowspacing rquote \
        rspace scriptlevel scriptminsize scriptsizemultiplier selection separator separators shift side stackalign \
        stretchy subscriptshift superscriptshift symmetric voffset
        """
    )

    static let drawingStyles = words(
        """
        fill fill-opacity fill-rule stroke stroke-linecap stroke-linejoin stroke-opacity stroke-width stop-color \
        stop-opacity opacity text-anchor
        """
    )
}
