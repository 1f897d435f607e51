// The mended twin of double-free.
#include <stdlib.h>

int main(void) {
    int *p = malloc(8);
    free(p);
    p = NULL;
    free(p);
    return 0;
}
