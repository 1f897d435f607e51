// The mended twin of null-malloc-failed.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    int *p = malloc((size_t)-1 / 2);
    if (p == NULL) {
        puts("no memory");
        return 0;
    }
    *p = 1;
    free(p);
    return 0;
}
