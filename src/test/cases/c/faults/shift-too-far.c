// An int is shifted by its own width.
#include <stdio.h>

int main(void) {
    int n = 32;
    int x = 1 << n; //~ FAULT invalid-shift
    printf("%d\n", x);
    return 0;
}
