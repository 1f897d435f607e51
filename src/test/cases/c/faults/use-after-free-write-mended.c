// The mended twin of use-after-free-write.
#include <stdlib.h>

int main(void) {
    int *p = malloc(sizeof *p);
    *p = 7;
    free(p);
    return 0;
}
