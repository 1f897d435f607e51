// The mended twin of heap-underflow.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int *a = calloc(3, sizeof *a);
    int *b = a + 1;
    printf("%d\n", b[-1]);
    free(a);
    return 0;
}
