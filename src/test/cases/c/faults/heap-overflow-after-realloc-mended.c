// The mended twin of heap-overflow-after-realloc.
#include <stdlib.h>

int main(void) {
    char *p = malloc(100);
    p = realloc(p, 60);
    p[50] = 1;
    free(p);
    return 0;
}
