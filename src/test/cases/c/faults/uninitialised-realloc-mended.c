// The mended twin of uninitialised-realloc.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int *a = calloc(2, sizeof *a);
    a = realloc(a, 4 * sizeof *a);
    a[3] = 0;
    if (a[3] == 0) {
        puts("zero");
    }
    free(a);
    return 0;
}
