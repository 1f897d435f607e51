// The mended twin of uninitialised-heap.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int *p = calloc(1, sizeof *p);
    if (*p == 0) {
        puts("zero");
    }
    free(p);
    return 0;
}
