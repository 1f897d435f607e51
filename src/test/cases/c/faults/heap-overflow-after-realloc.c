// A block that was made smaller is used as before.
#include <stdlib.h>

int main(void) {
    char *p = malloc(100);
    p = realloc(p, 10);
    p[50] = 1; //~ FAULT out-of-bounds
    free(p);
    return 0;
}
