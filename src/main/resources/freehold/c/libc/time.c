#include <time.h>
#include "internal.h"

/* Always the same second, so that a program runs the same whenever it is run. */
static const time_t start = 1700000000;

time_t time(time_t *result) {
    time_t now = start + (time_t)(__freehold_clock() / 1000000000);
    if (result != NULL) {
        *result = now;
    }
    return now;
}

clock_t clock(void) { return (clock_t)(__freehold_clock() / 1000); }

double difftime(time_t end, time_t begin) { return (double)(end - begin); }
