// The mended twin of leak-at-return.
#include <stdlib.h>

static void work(void) {
    char *p = malloc(10);
    p[0] = 1;
    free(p);
}

int main(void) {
    work();
    return 0;
}
