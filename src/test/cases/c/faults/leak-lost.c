// The only pointer to a block is overwritten.
#include <stdlib.h>

int main(void) {
    int *p = malloc(4); //~ LEAK definite
    p = malloc(8);
    free(p);
    return 0;
}
