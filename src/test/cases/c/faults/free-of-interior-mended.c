// The mended twin of free-of-interior.
#include <stdlib.h>

int main(void) {
    int *a = malloc(4 * sizeof *a);
    a++;
    free(a - 1);
    return 0;
}
