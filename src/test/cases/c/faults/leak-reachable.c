// A global still leads to a block at the end.
#include <stdlib.h>

static char *cache;

int main(void) {
    cache = malloc(32); //~ LEAK reachable
    cache[0] = 0;
    return 0;
}
