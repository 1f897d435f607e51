// A shift by a negative number.
#include <stdio.h>

int main(void) {
    int n = -1;
    unsigned x = 8u >> n; //~ FAULT invalid-shift
    printf("%u\n", x);
    return 0;
}
