#include "FoldTables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(8) static const uint8_t table[] = {
#embed "fold.bin"
};

static const uint32_t *words(void) { return (const uint32_t *)(const void *)table; }

const uint32_t *fold_table_entries(void) { return words() + 2; }

const uint32_t *fold_table_ascii(void) { return words() + 2 + 256 * (words()[0] - 1); }

const uint32_t *fold_table_expansions(void) { return words() + 2 + 256 * words()[0]; }

const uint16_t *fold_table_index(void) {
    return (const uint16_t *)(const void *)(fold_table_expansions() + words()[1]);
}
