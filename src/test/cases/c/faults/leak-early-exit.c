// An early return forgets to free.
#include <stdlib.h>

static int work(int fail) {
    char *p = malloc(10); //~ LEAK definite
    if (fail) {
        return 0;
    }
    free(p);
    return 0;
}

int main(void) {
    return work(1);
}
