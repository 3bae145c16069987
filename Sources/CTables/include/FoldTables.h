#ifndef FOLD_TABLES_H
#define FOLD_TABLES_H
#include <stdint.h>

/// The folding and script table; its layout is written in Tools/fold_table.py.
const uint32_t *fold_table_entries(void);
/// 256 entries by byte: those of ASCII, then nothing.
const uint32_t *fold_table_ascii(void);
const uint32_t *fold_table_expansions(void);
/// 0x1100 block numbers, one for 256 scalars.
const uint16_t *fold_table_index(void);

#endif
