// The mended twin of remainder-by-zero.
#include <stdio.h>

int main(void) {
    int n = 3;
    int x = 10 % n;
    printf("%d\n", x);
    return 0;
}
