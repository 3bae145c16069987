internal import CLibXML2

/// Reads an XML document, mending what libxml2 can mend.
///
/// Never touches the network or the file system, and expands no entity but the five predefined ones and character
/// references, whatever the document declares.
///
/// - Parameters:
///   - bytes: the document in any encoding that libxml2 knows, named by a byte order mark or the XML declaration.
///   - start: where to begin, in bytes; for a caller that has read the XML declaration itself.
///   - depthLimit: elements nested deeper are left out, with their text.
///   - nodeLimit: reading stops, with a fault, after so many elements and runs of text.
/// - Returns: what could be read; `fault` says whether that is all of it.
/// - Complexity: O(n) in `bytes`, but for hostile input: libxml2 is quadratic in the attributes of one tag and in
///   nested namespace declarations. The caller bounds them.
package func parseXML(
    _ bytes: [UInt8],
    from start: Int = 0,
    depthLimit: Int = 1000,
    nodeLimit: Int = 2_000_000
) -> XMLDocument {
    bytes.withUnsafeBytes { buffer in
        parse(UnsafeRawBufferPointer(rebasing: buffer.dropFirst(start)), depthLimit: depthLimit, nodeLimit: nodeLimit)
    }
}

private func parse(_ buffer: UnsafeRawBufferPointer, depthLimit: Int, nodeLimit: Int) -> XMLDocument {
    _ = libraryIsReady
    guard let first = buffer.baseAddress, !buffer.isEmpty else {
        return failure("the document is empty")
    }
    guard let count = Int32(exactly: buffer.count) else {
        return failure("the document is longer than 2 GiB")
    }
    guard let parser = xmlCreateMemoryParserCtxt(first.assumingMemoryBound(to: CChar.self), count) else {
        return failure("out of memory")
    }
    defer { xmlFreeParserCtxt(parser) }
    var builder = DocumentBuilder(parser: parser, byteCount: buffer.count, depthLimit: depthLimit, nodeLimit: nodeLimit)
    withUnsafeMutablePointer(to: &builder) { builder in
        parser.pointee.sax.pointee = handler()
        // User data that is not the parser's context: libxml2 then never expands a declared entity into it.
        parser.pointee.userData = UnsafeMutableRawPointer(builder)
        let options = [XML_PARSE_RECOVER, XML_PARSE_NONET, XML_PARSE_NOERROR, XML_PARSE_NOWARNING, XML_PARSE_HUGE]
        xmlCtxtUseOptions(parser, Int32(options.reduce(0) { $0 | $1.rawValue }))
        xmlParseDocument(parser)
    }
    if let document = parser.pointee.myDoc {
        xmlFreeDoc(document)
        parser.pointee.myDoc = nil
    }
    return builder.finish(isWellFormed: parser.pointee.wellFormed != 0)
}

private func failure(_ reason: String) -> XMLDocument {
    var document = XMLDocument()
    document.fault = XMLFault(line: 1, column: 0, reason: reason)
    return document
}

/// libxml2 wants this once, before any thread parses.
private let libraryIsReady: Bool = {
    xmlInitParser()
    return true
}()

private func builder(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<DocumentBuilder>? {
    context?.assumingMemoryBound(to: DocumentBuilder.self)
}

private func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    handler.startElementNs = { context, name, prefix, namespace, declared, declarations, count, _, attributes in
        guard let builder = builder(context) else { return }
        if declared > 0, builder.pointee.isAtRoot { builder.pointee.declare(declarations, Int(declared)) }
        builder.pointee.open(name, prefix, namespace, attributes, Int(count))
    }
    handler.endElementNs = { context, _, _, _ in builder(context)?.pointee.close() }
    handler.characters = { context, start, count in
        builder(context)?.pointee.append(UnsafeBufferPointer(start: start, count: Int(count)))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.getEntity = { _, name in xmlGetPredefinedEntity(name) }
    handler.serror = { context, error in
        guard let error = error?.pointee else { return }
        builder(context)?.pointee.note(error)
    }
    return handler
}
