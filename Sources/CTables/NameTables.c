#include "NameTables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t words[] = {
#embed "lexicon-words.txt"
};

static const uint8_t names[] = {
#embed "lexicon-names.txt"
};

static const uint8_t model[] = {
#embed "name-model.bin"
};

const uint8_t *tables_name_model(size_t *count) {
    *count = sizeof model;
    return model;
}

const uint8_t *tables_lexicon_words(size_t *count) {
    *count = sizeof words;
    return words;
}

const uint8_t *tables_lexicon_names(size_t *count) {
    *count = sizeof names;
    return names;
}
