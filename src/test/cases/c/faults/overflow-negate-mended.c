// The mended twin of overflow-negate.
#include <limits.h>
#include <stdio.h>

int main(void) {
    int x = INT_MIN + 1;
    x = -x;
    printf("%d\n", x);
    return 0;
}
