#ifndef C_DEMO_H
#define C_DEMO_H

#include <stddef.h>
#include <stdint.h>

/// A file of the demo, in the binary's read-only data.
typedef struct {
    const uint8_t *_Nonnull bytes;
    size_t count;
} demo_file;

demo_file demo_sample_wire(void);
demo_file demo_capital_daily(void);
demo_file demo_harbour_times(void);
demo_file demo_northern_post(void);
demo_file demo_rights_desk(void);
demo_file demo_state_gazette(void);
demo_file demo_evening_letter(void);
demo_file demo_evening_letter_later(void);
demo_file demo_watchlist(void);

#endif
