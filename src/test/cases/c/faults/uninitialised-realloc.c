// The new part of a grown block is read.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int *a = calloc(2, sizeof *a);
    a = realloc(a, 4 * sizeof *a);
    if (a[3] == 0) { //~ FAULT uninitialised
        puts("zero");
    }
    free(a);
    return 0;
}
