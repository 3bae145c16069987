#ifndef FREQUENCY_TABLES_H
#define FREQUENCY_TABLES_H

#include <stddef.h>
#include <stdint.h>

/// How often words are met in 13 languages, ascending: the upper 24 bits of a stem's hash and 8 bits of level; the layout
/// is written in Tools/frequency_table.py. `count` is in words of 32 bits.
const uint32_t *_Nonnull tables_frequencies(size_t *_Nonnull count);

#endif
