#ifndef ENCODING_TABLES_H
#define ENCODING_TABLES_H

#include <stddef.h>
#include <stdint.h>

/// The named character references of HTML, sorted by bytes: name, tab, `+` where it also counts without a semicolon
/// (else `-`), its characters (tab and line feed as \t and \n), line feed. Source: WHATWG HTML, "Named character
/// references".
const uint8_t *_Nonnull tables_entities(size_t *_Nonnull count);

/// Labels of character encodings, sorted by bytes: label, tab, the encoding's name, tab, iconv's name for the decoder,
/// line feed. Source: WHATWG Encoding, "Names and labels", and the aliases of UTF-32 and of code pages 936, 949, 950.
const uint8_t *_Nonnull tables_encodings(size_t *_Nonnull count);

#endif
