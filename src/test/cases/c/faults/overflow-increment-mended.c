// The mended twin of overflow-increment.
#include <limits.h>
#include <stdio.h>

int main(void) {
    unsigned x = INT_MAX;
    for (int i = 0; i < 2; i++) {
        x++;
    }
    printf("%u\n", x);
    return 0;
}
