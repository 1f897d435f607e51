// The mended twin of leak-reachable.
#include <stdlib.h>

static char *cache;

int main(void) {
    cache = malloc(32);
    cache[0] = 0;
    free(cache);
    return 0;
}
