// The mended twin of use-after-realloc.
#include <stdlib.h>

int main(void) {
    int *a = malloc(16);
    *a = 1;
    int *b = realloc(a, 4096);
    *b = 2;
    free(b);
    return 0;
}
