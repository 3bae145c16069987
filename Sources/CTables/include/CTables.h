#ifndef C_TABLES_H
#define C_TABLES_H
#include "EncodingTables.h"
#include "FoldTables.h"
#include "FrequencyTables.h"
#include "NameTables.h"
#endif
