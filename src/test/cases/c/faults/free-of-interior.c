// A pointer into the middle of a block is freed.
#include <stdlib.h>

int main(void) {
    int *a = malloc(4 * sizeof *a);
    a++;
    free(a); //~ FAULT invalid-free
    return 0;
}
