// An element behind a block is read.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int *a = calloc(3, sizeof *a);
    printf("%d\n", a[3]); //~ FAULT out-of-bounds
    free(a);
    return 0;
}
