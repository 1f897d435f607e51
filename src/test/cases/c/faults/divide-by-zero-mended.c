// The mended twin of divide-by-zero.
#include <stdio.h>

int main(void) {
    int n = 5;
    int x = 10 / n;
    printf("%d\n", x);
    return 0;
}
