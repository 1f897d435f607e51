// The mended twin of overflow-add.
#include <limits.h>
#include <stdio.h>

int main(void) {
    long x = INT_MAX;
    x = x + 1;
    printf("%ld\n", x);
    return 0;
}
