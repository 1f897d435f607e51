// The mended twin of write-to-const.
#include <stdio.h>

static const int limit = 10;

int main(void) {
    int copy = limit;
    int *p = &copy;
    *p = 11;
    printf("%d\n", copy);
    return 0;
}
