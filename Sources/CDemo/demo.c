#include "CDemo.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t sample_wire[] = {
#embed "feeds/sample-wire.xml.gz"
};
static const uint8_t capital_daily[] = {
#embed "feeds/capital-daily.xml"
};
static const uint8_t harbour_times[] = {
#embed "feeds/harbour-times.xml"
};
static const uint8_t northern_post[] = {
#embed "feeds/northern-post.rdf"
};
static const uint8_t rights_desk[] = {
#embed "feeds/rights-desk.json"
};
static const uint8_t state_gazette[] = {
#embed "feeds/state-gazette.xml"
};
static const uint8_t evening_letter[] = {
#embed "feeds/evening-letter.xml"
};
static const uint8_t evening_letter_later[] = {
#embed "feeds/evening-letter-later.xml"
};
static const uint8_t watchlist[] = {
#embed "watch.yaml"
};

#define FILE_OF(bytes) ((demo_file){bytes, sizeof bytes})

demo_file demo_sample_wire(void) { return FILE_OF(sample_wire); }
demo_file demo_capital_daily(void) { return FILE_OF(capital_daily); }
demo_file demo_harbour_times(void) { return FILE_OF(harbour_times); }
demo_file demo_northern_post(void) { return FILE_OF(northern_post); }
demo_file demo_rights_desk(void) { return FILE_OF(rights_desk); }
demo_file demo_state_gazette(void) { return FILE_OF(state_gazette); }
demo_file demo_evening_letter(void) { return FILE_OF(evening_letter); }
demo_file demo_evening_letter_later(void) { return FILE_OF(evening_letter_later); }
demo_file demo_watchlist(void) { return FILE_OF(watchlist); }
