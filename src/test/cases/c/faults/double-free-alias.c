// A block is freed through two names.
#include <stdlib.h>

int main(void) {
    char *a = malloc(8);
    char *b = a;
    free(a);
    free(b); //~ FAULT double-free
    return 0;
}
