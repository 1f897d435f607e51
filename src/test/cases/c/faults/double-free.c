// A block is freed twice.
#include <stdlib.h>

int main(void) {
    int *p = malloc(8);
    free(p);
    free(p); //~ FAULT double-free
    return 0;
}
