// A block goes when its function returns.
#include <stdlib.h>

static void work(void) {
    char *p = malloc(10); //~ LEAK definite
    p[0] = 1;
}

int main(void) {
    work();
    return 0;
}
