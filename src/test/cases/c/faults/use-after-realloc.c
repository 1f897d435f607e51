// The old pointer is used after realloc.
#include <stdlib.h>

int main(void) {
    int *a = malloc(16);
    *a = 1;
    int *b = realloc(a, 4096);
    *a = 2; //~ FAULT use-after-free
    free(b);
    return 0;
}
