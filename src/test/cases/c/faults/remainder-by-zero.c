// The remainder of a division by zero.
#include <stdio.h>

int main(void) {
    int n = 0;
    int x = 10 % n; //~ FAULT division-by-zero
    printf("%d\n", x);
    return 0;
}
