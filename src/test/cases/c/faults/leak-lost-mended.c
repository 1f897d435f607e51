// The mended twin of leak-lost.
#include <stdlib.h>

int main(void) {
    int *p = malloc(4);
    free(p);
    p = malloc(8);
    free(p);
    return 0;
}
