// The mended twin of realloc-of-freed.
#include <stdlib.h>

int main(void) {
    char *p = malloc(8);
    p = realloc(p, 16);
    free(p);
    return 0;
}
