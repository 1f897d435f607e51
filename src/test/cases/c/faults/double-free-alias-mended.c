// The mended twin of double-free-alias.
#include <stdlib.h>

int main(void) {
    char *a = malloc(8);
    char *b = malloc(8);
    free(a);
    free(b);
    return 0;
}
