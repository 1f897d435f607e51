// The mended twin of heap-overflow-read.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int *a = calloc(3, sizeof *a);
    printf("%d\n", a[2]);
    free(a);
    return 0;
}
