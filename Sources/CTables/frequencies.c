#include "FrequencyTables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(4) static const uint8_t table[] = {
#embed "frequencies.bin"
};

const uint32_t *tables_frequencies(size_t *count) {
    *count = sizeof table / sizeof(uint32_t);
    return (const uint32_t *)(const void *)table;
}
