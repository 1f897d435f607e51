// The mended twin of leak-early-exit.
#include <stdlib.h>

static int work(int fail) {
    char *p = malloc(10);
    if (fail) {
        free(p);
        return 0;
    }
    free(p);
    return 0;
}

int main(void) {
    return work(1);
}
