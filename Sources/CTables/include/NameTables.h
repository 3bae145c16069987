#ifndef NAME_TABLES_H
#define NAME_TABLES_H

#include <stddef.h>
#include <stdint.h>

/// Words by class, written by hand: `[class class]` heads a section, entries stand between commas and line ends, `=VALUE`
/// ends an entry that has a value. UTF-8, in the binary's read-only data.
const uint8_t *_Nonnull tables_lexicon_words(size_t *_Nonnull count);

/// Names of countries, cities and people in the same form; made by Tools/NameTables/make.py.
const uint8_t *_Nonnull tables_lexicon_names(size_t *_Nonnull count);

/// The name model's weights: 2^17 rows of 4 signed bytes; made by Tools/NameModel.
const uint8_t *_Nonnull tables_name_model(size_t *_Nonnull count);

#endif
