// The mended twin of use-after-free-read.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int *p = malloc(sizeof *p);
    *p = 7;
    printf("%d\n", *p);
    free(p);
    return 0;
}
