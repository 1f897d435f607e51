// The mended twin of use-after-free-reused.
#include <stdlib.h>

int main(void) {
    int *a = malloc(16);
    free(a);
    int *b = malloc(16);
    *b = 1;
    a = b;
    *a = 2;
    free(b);
    return 0;
}
