// The mended twin of shift-negative.
#include <stdio.h>

int main(void) {
    int n = 1;
    unsigned x = 8u >> n;
    printf("%u\n", x);
    return 0;
}
