#include "EncodingTables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t entities[] = {
#embed "entities.tsv"
};

static const uint8_t encodings[] = {
#embed "encodings.tsv"
};

const uint8_t *tables_entities(size_t *count) {
    *count = sizeof entities;
    return entities;
}

const uint8_t *tables_encodings(size_t *count) {
    *count = sizeof encodings;
    return encodings;
}
