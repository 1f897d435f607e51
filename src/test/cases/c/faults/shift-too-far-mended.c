// The mended twin of shift-too-far.
#include <stdio.h>

int main(void) {
    int n = 30;
    int x = 1 << n;
    printf("%d\n", x);
    return 0;
}
