// The mended twin of overflow-multiply.
#include <stdio.h>

int main(void) {
    long x = 70000;
    long y = x * x;
    printf("%ld\n", y);
    return 0;
}
